import { expect } from 'chai';
import { builtinModule } from '../../lib/util/builtin-module';

describe('builtinModule', () => {
  it('builtinModule returns the module of Node.js', () => {
    expect(builtinModule('async_hooks')).to.equal(require('node:async_hooks'));
  });

  it('builtinModule throws for an unknown module', () => {
    expect(() => builtinModule('no_such_module')).to.throw(/no_such_module/);
  });
});
