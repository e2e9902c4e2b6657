import { AsyncLocalStorage } from 'node:async_hooks';
import { getEventListeners } from 'node:events';
import { expect } from 'chai';
import { stub } from 'sinon';
import { type SinonFakeTimers, stopClock } from '../support/clock';
import { abortReason, Deadline, isAborted } from '../../lib/http/deadline';
import { until } from '../faults/harness';

describe('Deadline (D-13)', () => {
  let clock: SinonFakeTimers;
  let ends: string[];
  const end = (reason: Error & { code?: string }) => void ends.push(`${reason.code}`);

  beforeEach(() => {
    clock = stopClock();
    ends = [];
  });
  afterEach(() => clock.restore());

  it('The end is reported once, at the deadline', () => {
    const { signal } = new AbortController();
    const lifetime = new Deadline(1000, signal, end);
    clock.tick(999);
    expect(lifetime.remaining).to.equal(1);
    expect(ends).to.deep.equal([]);
    clock.tick(1);
    expect(ends).to.deep.equal(['ETIMEDOUT']);
    expect(getEventListeners(signal, 'abort')).to.deep.equal([]);
    clock.tick(10_000);
    expect(ends).to.have.length(1);
  });

  it('A deadline without a timeout never ends', () => {
    const lifetime = new Deadline(0, undefined, end);
    expect(lifetime.remaining).to.equal(Infinity);
    expect(clock.countTimers()).to.equal(0);
    lifetime.release();
  });

  it('An aborted signal ends the deadline once, and no timer remains', () => {
    const controller = new AbortController();
    const lifetime = new Deadline(1000, controller.signal, end);
    lifetime.pause(500, () => ends.push('repeated'));
    controller.abort();
    controller.abort();
    expect(ends).to.deep.equal(['ABORT_ERR']);
    expect(clock.countTimers()).to.equal(0);
    expect(getEventListeners(controller.signal, 'abort')).to.deep.equal([]);
  });

  it('A released deadline reports nothing', () => {
    const controller = new AbortController();
    const lifetime = new Deadline(1000, controller.signal, end);
    lifetime.pause(10, () => ends.push('repeated'));
    lifetime.release();
    lifetime.release();
    clock.tick(5000);
    controller.abort();
    expect(ends).to.deep.equal([]);
  });

  it('The deadline continues after a pause', () => {
    const lifetime = new Deadline(1000, undefined, end);
    lifetime.pause(10, () => ends.push('repeated'));
    clock.tick(10);
    expect(ends).to.deep.equal(['repeated']);
    lifetime.release();
  });

  it('Several deadlines share one listener on a signal until the last has ended', () => {
    const controller = new AbortController();
    const { signal } = controller;
    const lives = Array.from({ length: 20 }, () => new Deadline(0, signal, end));
    expect(getEventListeners(signal, 'abort')).to.have.length(1);
    for (const life of lives.slice(1)) life.release();
    expect(getEventListeners(signal, 'abort')).to.have.length(1);
    lives[0]?.release();
    expect(getEventListeners(signal, 'abort')).to.have.length(0);

    const later = [new Deadline(0, signal, end), new Deadline(0, signal, end)];
    expect(getEventListeners(signal, 'abort')).to.have.length(1);
    later[0]?.release();
    controller.abort();
    expect(ends).to.deep.equal(['ABORT_ERR']);
  });

  it('A signal that is not a native AbortSignal works', () => {
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_type: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_type: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    const lifetime = new Deadline(0, signal, end);
    for (const listener of listeners) listener();
    expect(ends).to.deep.equal(['ABORT_ERR']);
    expect(listeners.size).to.equal(0);
    lifetime.release();
  });

  it('A signal whose methods throw does not break the deadline (D-21)', async () => {
    const refuses = () => {
      throw new Error('closed');
    };
    const cannotForget = { aborted: false, addEventListener() {}, removeEventListener: refuses };
    const made = [new Deadline(10, cannotForget, end)];
    clock.tick(10);
    expect(ends).to.deep.equal(['ETIMEDOUT']);

    const cannotListen = { aborted: false, addEventListener: refuses, removeEventListener() {} };
    expect(() => new Deadline(10, cannotListen, end)).to.throw('closed');
    expect(clock.countTimers()).to.equal(0);

    const callsAtOnce = {
      aborted: false,
      addEventListener: (_type: 'abort', listener: () => void) => listener(),
      removeEventListener() {},
    };
    ends = [];
    made.push(new Deadline(10, callsAtOnce, end));
    expect(ends).to.deep.equal([]);
    await until(() => ends.length > 0);
    expect(made).to.have.length(2);
    expect(ends).to.deep.equal(['ABORT_ERR']);
    expect(clock.countTimers()).to.equal(0);
  });

  it('The end is reported in the async context of the call (D-3)', () => {
    const visitor = new AsyncLocalStorage<string>();
    const controller = new AbortController();
    const seen: unknown[] = [];
    for (const name of ['first', 'second'])
      visitor.run(name, () => new Deadline(0, controller.signal, () => seen.push(visitor.getStore())));
    visitor.run('the aborter', () => controller.abort());
    visitor.disable();
    expect(seen).to.deep.equal(['first', 'second']);
  });

  it('The deadline uses a monotonic clock', () => {
    const lifetime = new Deadline(1000, undefined, end);
    const wall = stub(Date, 'now').returns(0);
    expect(lifetime.remaining).to.equal(1000);
    wall.restore();
    lifetime.release();
  });
});

describe('abortReason', () => {
  const cases: Array<[name: string, reason: unknown, message: string]> = [
    ['the default', undefined, 'The call was aborted'],
    ['an Error', new Error('page closed'), 'The call was aborted: page closed'],
    ['a string', 'page closed', 'The call was aborted'],
    ['null', null, 'The call was aborted'],
    ['a symbol', Symbol('why'), 'The call was aborted'],
    ['an Error without a message', new Error(), 'The call was aborted'],
    [
      'an Error whose message is a symbol',
      Object.assign(new Error(), { message: Symbol('why') }),
      'The call was aborted',
    ],
    [
      'an Error whose name cannot be read',
      Object.defineProperty(new Error('text'), 'name', { get: () => expect.fail('read') }),
      'The call was aborted',
    ],
  ];
  for (const [name, reason, message] of cases) {
    it(`abortReason returns an Error with a code if the reason is ${name}`, () => {
      const controller = new AbortController();
      controller.abort(reason);
      expect(abortReason(controller.signal))
        .to.be.an.instanceOf(Error)
        .and.include({ code: 'ABORT_ERR', message });
    });
  }

  it('abortReason also returns an Error for a signal that cannot be read (D-21)', () => {
    const signal = new Proxy(new AbortController().signal, { get: () => expect.fail('read') });
    expect(abortReason(signal)).to.include({ code: 'ABORT_ERR', message: 'The call was aborted' });
    expect(isAborted(signal)).to.equal(false);
    expect([isAborted(AbortSignal.abort()), isAborted(undefined)]).to.deep.equal([true, false]);
  });
});
