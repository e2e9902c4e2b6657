'use strict';

// The most memory that a process had which made calls, some of them at a time.

const { loadPeer, makeCalls, report, settings } = require('./support');

async function main() {
  const { call } = await loadPeer();
  await makeCalls(call, settings.calls, settings.atOnce);
  report({ peak: process.resourceUsage().maxRSS * 1024 });
  process.exit();
}

void main();
