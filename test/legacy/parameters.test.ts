import { expect } from 'chai';
import { template, templateParams } from '../../lib/legacy/parameters';
import { originalDeepImport } from '../support/deep-imports';
import { thrownBy } from '../support/calls';

describe('the deep import lib/parameters', () => {
  it('lists the names of a path, or gives null (C-135)', () => {
    const original = originalDeepImport('lib/parameters');
    for (const url of ['/a/:b/c/:Dd', '/a/b', '', ':a', 'http://h:80/x'])
      expect(templateParams(url)).to.deep.equal(original.templateParams(url));
    expect(templateParams('/foo/:bar/:quux')).to.deep.equal([':bar', ':quux']);
  });

  it("fills names in any case and deletes what it used from the caller's object (C-135, D-31)", () => {
    const params: Record<string, unknown> = { BAR: 'x', quux: 0, other: 1 };
    expect(template('/foo/:bar/:Quux', params)).to.equal('/foo/x/0');
    expect(params).to.deep.equal({ other: 1 });
  });

  it('encodes what it fills in (C-53, D-7)', () => {
    expect(template('/:a', { a: 'a/b?c' })).to.equal('/a%2Fb%3Fc');
  });

  it('throws Missing and the name in lower case, a port being a name too (C-52, C-135, C-137)', () => {
    expect(thrownBy(() => template('/:Bar', {})).message).to.equal('Missing bar');
    expect(thrownBy(() => template('http://host:80/x', {})).message).to.equal('Missing 80');
  });
});
