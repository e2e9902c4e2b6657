'use strict';

// Whether a call costs more after many calls: CPU time of a call at the end against its time at the beginning.

const { cpuMicros, loadPeer, makeCalls, report, settings } = require('./support');

async function main() {
  const { batch, batches, warmUp, atOnce } = settings;
  const { call } = await loadPeer();
  await makeCalls(call, warmUp, atOnce);
  const times = [];
  for (let i = 0; i < batches; i += 1) {
    const before = process.cpuUsage();
    await makeCalls(call, batch, atOnce);
    times.push(cpuMicros(before));
  }
  const half = Math.floor(batches / 2);
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  report({ growth: sum(times.slice(-half)) / sum(times.slice(0, half)) });
  process.exit();
}

void main();
