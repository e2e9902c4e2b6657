'use strict';

// CPU time of a call.

const { cpuOfBatch, loadPeer, makeCalls, openPlainSockets, report, settings } = require('./support');

async function main() {
  const { batch, warmUp, cpuMs, atOnce } = settings;
  if (settings.isPlain) openPlainSockets();
  const { call } = await loadPeer();
  const calls = () => makeCalls(call, batch, atOnce);
  // V8 compiles by calls and by time: enough of both.
  await cpuOfBatch(calls, 1.5 * cpuMs, warmUp / batch);
  const cpu = (await cpuOfBatch(calls, cpuMs)) / batch;
  report({ cpu });
  process.exit();
}

void main();
