import { expect } from 'chai';
import { captureCaller, withCaller } from '../../lib/util/caller';

function boundary() {
  return captureCaller(boundary);
}

function theCaller() {
  return boundary();
}

describe('withCaller', () => {
  it('puts the frames of the caller before those of the error, below its message', () => {
    const error = new Error('two\nlines');
    const own = error.stack;
    expect(withCaller(error, theCaller())).to.equal(error);
    expect(error.stack).to.match(/^Error: two\nlines\n +at theCaller /);
    expect(error.stack).to.not.include('boundary');
    expect(error.stack).to.include(own?.slice(own.indexOf('\n    at')));
    expect(Object.keys(error)).to.deep.equal([]);
  });

  it('returns what has no stack, or one that cannot be changed, as it is', () => {
    const frozen = Object.freeze(new Error('no'));
    const { stack } = frozen;
    const closed = {
      get stack(): string {
        throw new Error('closed');
      },
    };
    for (const thrown of [undefined, null, 'text', 5, {}, frozen, closed])
      expect(withCaller(thrown, theCaller())).to.equal(thrown);
    expect(frozen.stack).to.equal(stack);
  });

  it('does nothing where no frames were captured', () => {
    const error = new Error('no');
    const { stack } = error;
    expect(withCaller(error, {}).stack).to.equal(stack);
    expect(withCaller(error, { stack: 'Error' }).stack).to.equal(stack);
  });
});
