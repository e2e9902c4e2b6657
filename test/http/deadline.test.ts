import { getEventListeners } from 'node:events';
import { expect } from 'chai';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { abortReason, Deadline } from '../../lib/http/deadline';

describe('Lifetime (D-13)', () => {
  let clock: SinonFakeTimers;
  let ends: string[];
  const end = (reason: Error & { code?: string }) => void ends.push(`${reason.code}`);

  beforeEach(() => {
    clock = useFakeTimers();
    ends = [];
  });
  afterEach(() => clock.restore());

  it('ends at the deadline, once', () => {
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

  it('has no end without a timeout', () => {
    const lifetime = new Deadline(0, undefined, end);
    expect(lifetime.remaining).to.equal(Infinity);
    expect(clock.countTimers()).to.equal(0);
    lifetime.release();
  });

  it('ends when the signal is aborted, once, and leaves no timer', () => {
    const controller = new AbortController();
    const lifetime = new Deadline(1000, controller.signal, end);
    lifetime.pause(500, () => ends.push('repeated'));
    controller.abort();
    controller.abort();
    expect(ends).to.deep.equal(['ABORT_ERR']);
    expect(clock.countTimers()).to.equal(0);
    expect(getEventListeners(controller.signal, 'abort')).to.deep.equal([]);
  });

  it('does nothing more once it is released', () => {
    const controller = new AbortController();
    const lifetime = new Deadline(1000, controller.signal, end);
    lifetime.pause(10, () => ends.push('repeated'));
    lifetime.release();
    lifetime.release();
    clock.tick(5000);
    controller.abort();
    expect(ends).to.deep.equal([]);
  });

  it('goes on after a pause', () => {
    const lifetime = new Deadline(1000, undefined, end);
    lifetime.pause(10, () => ends.push('repeated'));
    clock.tick(10);
    expect(ends).to.deep.equal(['repeated']);
    lifetime.release();
  });

  it('shares one listener on a signal with others, until the last has ended', () => {
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

  it('hears signals of other makers', () => {
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
});

describe('abortReason', () => {
  const cases: Array<[name: string, reason: unknown, message: string]> = [
    ["node's own", undefined, 'The call was aborted'],
    ['an Error', new Error('page closed'), 'The call was aborted: page closed'],
    ['a text', 'page closed', 'The call was aborted'],
    ['null', null, 'The call was aborted'],
  ];
  for (const [name, reason, message] of cases) {
    it(`is an Error with a code, where the reason is ${name}`, () => {
      const controller = new AbortController();
      controller.abort(reason);
      expect(abortReason(controller.signal))
        .to.be.an.instanceOf(Error)
        .and.include({ code: 'ABORT_ERR', message });
    });
  }
});
