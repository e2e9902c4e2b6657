import { expect } from 'chai';
import { rejectionOf } from '../support/calls';
import { rejectWithCaller, withCallers } from '../../lib/util/caller';

/** A promise that rejects when no function of the caller is on the stack. */
function failing(error: unknown): Promise<never> {
  return new Promise((resolve, reject) => {
    setImmediate(() => rejectWithCaller(resolve, reject, error));
  });
}

async function theCaller(error: unknown) {
  return await failing(error);
}

async function theCallerOfThat(error: unknown) {
  await theCaller(error);
}

async function anotherCaller(reason: unknown) {
  await Promise.all([failing(reason), Promise.resolve()]);
}

describe('rejectWithCaller', () => {
  it('The promise rejects with the same error, and its stack begins with the functions that await it', async () => {
    const error = new Error('two\nlines');
    const own = error.stack as string;
    expect(await rejectionOf(theCallerOfThat(error))).to.equal(error);
    expect(error.stack).to.match(/^Error: two\nlines\n +at async theCaller .*\n +at async theCallerOfThat /);
    expect(error.stack).to.include(own.slice(own.indexOf('\n    at')));
    expect(Object.keys(error)).to.deep.equal([]);
  });

  it('The stack also names a function that awaits several promises with Promise.all', async () => {
    const error = new Error('no');
    await rejectionOf(anotherCaller(error));
    expect(error.stack).to.match(/\n +at async anotherCaller /);
  });

  it('The promise also rejects with a value that is not an Error', async () => {
    for (const thrown of [undefined, null, 'text', 5]) {
      let rejected: unknown = 'nothing';
      await theCaller(thrown).catch((reason: unknown) => (rejected = reason));
      expect(rejected).to.equal(thrown);
    }
  });

  it('The stack is not changed if the promise is not awaited', async () => {
    const error = new Error('no');
    const { stack } = error;
    let rejected: unknown;
    const pending = failing(error).catch((reason: unknown) => (rejected = reason));
    // A function that awaits after the failure does not count.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rejected).to.equal(error);
    await pending;
    expect(error.stack).to.equal(stack);
  });
});

describe('withCallers', () => {
  const STACK = 'Error\n    at runNextTicks (node:internal)\n    at async theCaller (file.js:1:1)';

  it('Only awaiting functions are copied from the stack', () => {
    const error = new Error('no');
    expect(withCallers(error, STACK).stack).to.match(
      /^Error: no\n    at async theCaller \(file\.js:1:1\)\n +at /,
    );
    expect(error.stack).to.not.include('runNextTicks');
  });

  it('A value without a stack, or with one that cannot be changed, is returned unchanged', () => {
    const frozen = Object.freeze(new Error('no'));
    const { stack } = frozen;
    const closed = {
      get stack(): string {
        throw new Error('closed');
      },
    };
    for (const thrown of [undefined, null, 'text', 5, {}, frozen, closed])
      expect(withCallers(thrown, STACK)).to.equal(thrown);
    expect(frozen.stack).to.equal(stack);
  });

  it('The stack is not changed without a stack of the caller', () => {
    const error = new Error('no');
    const { stack } = error;
    expect(withCallers(error, undefined).stack).to.equal(stack);
    expect(withCallers(error, 'Error').stack).to.equal(stack);
  });
});
