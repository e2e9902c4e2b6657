import { inspect } from 'node:util';
import { expect } from 'chai';
import { inspectAs, inspectOptions, hideProperty } from '../../lib/redaction/inspect';

describe('hideProperty (D-27)', () => {
  it('A hidden property can be read and written like any other', () => {
    const target: { a?: unknown; b: number } = { b: 1 };
    hideProperty(target, 'a', 5);
    expect(target.a).to.equal(5);
    expect(Object.keys(target)).to.deep.equal(['b', 'a']);
    expect({ ...target }).to.deep.equal({ b: 1, a: 5 });
    target.a = 6;
    expect(target.a).to.equal(6);
    delete target.a;
    expect('a' in target).to.equal(false);
  });

  it('inspect and console.dir do not print the value, also after an assignment', () => {
    const target: { a?: string } = {};
    hideProperty(target, 'a', 'hidden');
    expect(inspect(target, { customInspect: false, showHidden: true })).to.equal('{ a: [Getter/Setter] }');
    target.a = 'hidden too';
    expect(inspect(target)).to.equal('{ a: [Getter/Setter] }');
  });

  it('An assignment to an object that inherits the property creates an own property (C-33)', () => {
    const prototype: { a?: string } = {};
    hideProperty(prototype, 'a', 'shared');
    const one = Object.create(prototype);
    const other = Object.create(prototype);
    one.a = 'own';
    expect([one.a, other.a, prototype.a]).to.deep.equal(['own', 'shared', 'shared']);
    expect(Object.keys(one)).to.deep.equal(['a']);
  });

  it('A hidden property can be made not enumerable', () => {
    const target: { a?: string } = {};
    hideProperty(target, 'a', 'hidden', false);
    expect(JSON.stringify(target)).to.equal('{}');
    target.a = 'hidden too';
    expect(Object.keys(target)).to.deep.equal([]);
  });
});

describe('printAs', () => {
  it('The object is printed and serialised as the view, and adds no enumerable property', () => {
    class Thing {
      secret = 1;
      shown = 2;
    }
    inspectAs(Thing.prototype, ({ shown }) => ({ shown }));
    const thing = new Thing();
    expect(inspect(thing)).to.equal('{ shown: 2 }');
    expect(inspect({ thing }, { depth: 5 })).to.equal('{ thing: { shown: 2 } }');
    expect(JSON.stringify([thing])).to.equal('[{"shown":2}]');
    const names: string[] = [];
    for (const name in thing) names.push(name);
    expect(names).to.deep.equal(['secret', 'shown']);
  });
});

describe('inspectOptions', () => {
  it('Secrets are masked, and loggers and agents are printed by name', () => {
    const options = {
      consumerkey: 'KEY',
      consumersecret: 'S',
      logger: console,
      httpsAgent: {},
      httpAgent: undefined,
      headers: { Cookie: 'c', Accept: 'a' },
      defaultParams: { country: 'GB', accesstoken: 'T' },
      timeout: 5,
    };
    expect(inspectOptions(options)).to.deep.equal({
      consumerkey: 'KEY',
      consumersecret: '[redacted]',
      logger: '[logger]',
      httpsAgent: '[httpsAgent]',
      httpAgent: undefined,
      headers: { Cookie: '[redacted]', Accept: 'a' },
      defaultParams: { country: 'GB', accesstoken: '[redacted]' },
      timeout: 5,
    });
  });

  it('null and undefined are shown unchanged', () => {
    expect(inspectOptions({ logger: null, headers: null, defaultParams: undefined })).to.deep.equal({
      logger: null,
      headers: null,
      defaultParams: undefined,
    });
  });
});
