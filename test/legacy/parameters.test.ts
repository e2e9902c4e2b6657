import { expect } from 'chai';
import { template, templateParams } from '../../lib/legacy/parameters';
import { originalDeepImport } from '../support/deep-imports';
import { thrownBy } from '../support/calls';

describe('The deep import lib/parameters', () => {
  it('templateParams lists the slugs of a path or returns null (C-135)', () => {
    const original = originalDeepImport('lib/parameters');
    for (const url of ['/a/:b/c/:Dd', '/a/b', '', ':a', 'http://h:80/x'])
      expect(templateParams(url)).to.deep.equal(original.templateParams(url));
    expect(templateParams('/foo/:bar/:quux')).to.deep.equal([':bar', ':quux']);
  });

  it('template fills slugs in any case and deletes the used names from the object of the caller (C-135, D-31)', () => {
    const params: Record<string, unknown> = { BAR: 'x', quux: 0, other: 1 };
    expect(template('/foo/:bar/:Quux', params)).to.equal('/foo/x/0');
    expect(params).to.deep.equal({ other: 1 });
  });

  it('template encodes the values (C-53, D-7)', () => {
    expect(template('/:a', { a: 'a/b?c' })).to.equal('/a%2Fb%3Fc');
  });

  it('template throws "Missing" and the name in lower case, and a port counts as a slug (C-52, C-135, C-137)', () => {
    expect(thrownBy(() => template('/:Bar', {})).message).to.equal('Missing bar');
    expect(thrownBy(() => template('http://host:80/x', {})).message).to.equal('Missing 80');
  });
});
