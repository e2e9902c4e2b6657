import { expect } from 'chai';
import { valueOf } from '../support/child';

/** Replaces what a test runner replaces with functions that do nothing. */
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

describe('The clock', () => {
  it('Replaced globals do not change the clock, whether they are replaced before or after loading (D-3)', async () => {
    expect(await valueOf(USE + FAKES + PRINT)).to.deep.equal(['deferred', true]);
  });

  it('The clock is that of Node.js even if a test runner has already replaced the globals (D-3)', async () => {
    // As jest does. The modules of Node.js are not changed.
    const early = FAKES.replace('performance.now = () => 0;', 'globalThis.performance = { now: () => 0 };');
    expect(await valueOf(early + USE + PRINT)).to.deep.equal(['deferred', true]);
  });

  it('sinon replaces no function of the clock, before or after it is loaded, and warns of none (D-3)', async () => {
    const sinon = `
      require('sinon').useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'Date'] });`;
    const clear = `
      clock.clearTimeout(clock.setTimeout(() => console.log('not cleared'), 1));`;
    expect(await valueOf(sinon + USE + clear + PRINT)).to.deep.equal(['deferred', true]);
    expect(await valueOf(USE + sinon + clear + PRINT)).to.deep.equal(['deferred', true]);
  });

  it('Clearing an undefined timer does not call clearTimeout', async () => {
    const strict = `
      const { clearTimeout } = globalThis;
      require('timers').clearTimeout = (timer) => { timer.unref(); clearTimeout(timer); };`;
    const use = "const { clock } = lib('util/clock'); clock.clearTimeout(undefined);";
    const clear =
      'clock.clearTimeout(clock.setTimeout(() => console.log(1), 5)); setTimeout(() => console.log(2), 20);';
    expect(await valueOf(strict + use + clear)).to.equal(2);
  });

  it('The clock uses the functions of the page if there are no modules of Node.js', async () => {
    const page = `
      const Module = require('module');
      const load = Module._load;
      Module._load = (name, ...rest) => {
        if (/^(timers|perf_hooks|async_hooks)$/.test(name)) throw new Error('no such module');
        return load(name, ...rest);
      };
      const { setTimeout } = globalThis;
      // Timers of a page must be called as methods of the page.
      globalThis.setTimeout = function (...args) { if (this !== globalThis) throw new TypeError('Illegal invocation'); return setTimeout(...args); };
      globalThis.setImmediate = undefined;`;
    expect(await valueOf(page + USE + PRINT)).to.deep.equal(['deferred', true]);
  });
});
