import { AsyncLocalStorage } from 'node:async_hooks';
import { getEventListeners } from 'node:events';
import { expect } from 'chai';
import { Limiter } from '../../lib/request/limiter';

/** Calls that end when the test ends them. */
class Calls {
  readonly started: number[] = [];
  readonly aborted: number[] = [];
  private readonly leaving = new Map<number, () => void>();

  constructor(readonly limiter: Limiter) {}

  enter(name: number, signal?: AbortSignal): void {
    const start = (leave: () => void) => {
      this.started.push(name);
      this.leaving.set(name, leave);
    };
    this.limiter.enter(signal, start, () => this.aborted.push(name));
  }

  end(name: number): void {
    this.leaving.get(name)?.();
  }
}

describe('Limiter', () => {
  it('The limiter starts as many calls as allowed, and the others in order', () => {
    const calls = new Calls(new Limiter(2));
    for (const name of [1, 2, 3, 4, 5]) calls.enter(name);
    expect(calls.started).to.deep.equal([1, 2]);
    calls.end(2);
    expect(calls.started).to.deep.equal([1, 2, 3]);
    calls.end(1);
    calls.end(3);
    expect(calls.started).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('A waiting call starts in its own async context, not in that of the call that ends (D-3)', () => {
    const visitor = new AsyncLocalStorage<number>();
    const limiter = new Limiter(1);
    const seen: unknown[] = [];
    const leave: Array<() => void> = [];
    for (const name of [1, 2]) {
      visitor.run(name, () =>
        limiter.enter(
          undefined,
          (ended) => (leave.push(ended), seen.push(visitor.getStore())),
          () => {},
        ),
      );
    }
    visitor.run(1, () => leave[0]?.());
    visitor.disable();
    expect(seen).to.deep.equal([1, 2]);
  });

  it('A call that ends frees one place, even if it ends twice', () => {
    const calls = new Calls(new Limiter(1));
    calls.enter(1);
    calls.end(1);
    calls.end(1);
    calls.enter(2);
    calls.enter(3);
    expect(calls.started).to.deep.equal([1, 2]);
  });

  it('An aborted call leaves the queue, and its listener is removed', () => {
    const calls = new Calls(new Limiter(1));
    const controller = new AbortController();
    calls.enter(1, controller.signal);
    calls.enter(2, controller.signal);
    calls.enter(3);
    calls.enter(4, controller.signal);
    controller.abort();
    expect(calls.aborted).to.deep.equal([2, 4]);
    expect(getEventListeners(controller.signal, 'abort')).to.deep.equal([]);
    calls.end(1);
    expect(calls.started).to.deep.equal([1, 3]);
  });

  it('The signal of a call has no effect on the limiter after the call has started', () => {
    const calls = new Calls(new Limiter(1));
    const controller = new AbortController();
    calls.enter(1);
    calls.enter(2, controller.signal);
    calls.end(1);
    controller.abort();
    expect([calls.started, calls.aborted]).to.deep.equal([[1, 2], []]);
  });

  it('Any number of calls that end at the same time are started in order', () => {
    const limiter = new Limiter(1);
    const ended: number[] = [];
    let free: () => void = () => {};
    limiter.enter(
      undefined,
      (leave) => (free = leave),
      () => {},
    );
    for (let name = 0; name < 20_000; name += 1) {
      const start = (leave: () => void) => {
        ended.push(name);
        leave();
      };
      limiter.enter(undefined, start, () => {});
    }
    free();
    expect(ended).to.have.length(20_000);
    expect(ended[19_999]).to.equal(19_999);
  });
});
