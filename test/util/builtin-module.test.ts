import { expect } from 'chai';
import { builtinModule } from '../../lib/util/builtin-module';

describe('builtinModule', () => {
  it('returns the module of node', () => {
    expect(builtinModule('async_hooks')).to.equal(require('node:async_hooks'));
  });

  it('throws where there is none', () => {
    expect(() => builtinModule('no_such_module')).to.throw(/no_such_module/);
  });
});
