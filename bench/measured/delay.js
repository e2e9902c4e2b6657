'use strict';

// The longest time that a call keeps the event loop from its other work, for each MB of its response.

const { loadPeer, makeCalls, nextTurn, report, settings } = require('./support');

async function longestBlock(call) {
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  look();
  await makeCalls(call, 1, 1);
  // The turn in which the call ended counts, too.
  await nextTurn();
  isOver = true;
  return longest;
}

async function main() {
  const { calls, bytes } = settings;
  const { call } = await loadPeer();
  const blocks = [];
  for (let i = 0; i < calls; i += 1) {
    global.gc();
    blocks.push(await longestBlock(call));
  }
  // Other work of the machine makes a block longer, never shorter.
  report({ block: Math.min(...blocks) / (bytes / 1e6) });
  process.exit();
}

void main();
