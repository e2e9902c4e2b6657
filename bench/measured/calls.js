'use strict';

// CPU time of a call, and the most memory that the process had.

const { cpuOfBatch, loadPeer, makeCalls, openPlainSockets, report, settings } = require('./support');

async function main() {
  const { batch, warmUp, cpuMs, atOnce } = settings;
  if (settings.isPlain) openPlainSockets();
  const { call } = await loadPeer();
  const calls = () => makeCalls(call, batch, atOnce);
  // As many calls for each peer, and the fast ones make more: V8 compiles by calls and by time.
  if (warmUp) {
    await makeCalls(call, warmUp, atOnce);
    await cpuOfBatch(calls, cpuMs / 2);
  }
  const cpu = (await cpuOfBatch(calls, cpuMs)) / batch;
  report({ cpu, peak: process.resourceUsage().maxRSS * 1024 });
  process.exit();
}

void main();
