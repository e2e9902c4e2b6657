import { expect } from 'chai';
import { valueOf } from '../support/child';

/** Replaces what a test runner replaces by functions that do nothing. */
const FAKES = `
  for (const name of ['setTimeout', 'setImmediate', 'setInterval', 'queueMicrotask']) globalThis[name] = () => ({ unref() {}, ref() {} });
  process.nextTick = () => {};
  Date.now = () => 0;
  performance.now = () => 0;
  process.hrtime = () => [0, 0];`;
const USE = `
  const { clock, defer } = lib('util/clock');`;
const PRINT = `
  const began = clock.now();
  defer((a) => clock.setTimeout(() => console.log(JSON.stringify([a, clock.now() > began])), 5), 'deferred');`;

describe('the clock', () => {
  it('is not replaced with the globals, in whatever order a program loads them (D-3)', async () => {
    expect(await valueOf(USE + FAKES + PRINT)).to.deep.equal(['deferred', true]);
  });

  it("is the host's own where a test runner has replaced the globals before (D-3)", async () => {
    // As jest does: node's own modules stay as they are.
    const early = FAKES.replace('performance.now = () => 0;', 'globalThis.performance = { now: () => 0 };');
    expect(await valueOf(early + USE + PRINT)).to.deep.equal(['deferred', true]);
  });

  it('forgets no timer where there is none', async () => {
    const strict = `
      const { clearTimeout } = globalThis;
      require('timers').clearTimeout = (timer) => { timer.unref(); clearTimeout(timer); };`;
    const use = "const { clock } = lib('util/clock'); clock.clearTimeout(undefined);";
    const clear =
      'clock.clearTimeout(clock.setTimeout(() => console.log(1), 5)); setTimeout(() => console.log(2), 20);';
    expect(await valueOf(strict + use + clear)).to.equal(2);
  });

  it('is that of the page where there are no modules of node', async () => {
    const page = `
      const Module = require('module');
      const load = Module._load;
      Module._load = (name, ...rest) => {
        if (/^(timers|perf_hooks|async_hooks)$/.test(name)) throw new Error('no such module');
        return load(name, ...rest);
      };
      const { setTimeout } = globalThis;
      // A page's timers may only be called as its own.
      globalThis.setTimeout = function (...args) { if (this !== globalThis) throw new TypeError('Illegal invocation'); return setTimeout(...args); };
      globalThis.setImmediate = undefined;`;
    expect(await valueOf(page + USE + PRINT)).to.deep.equal(['deferred', true]);
  });
});
