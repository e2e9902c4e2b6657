import { inspect } from 'node:util';
import { expect } from 'chai';
import { REDACTED } from '../../lib/redaction/names';
import { redactParams } from '../../lib/redaction/params';

describe('redactParams', () => {
  const date = new Date(0);
  class Thing {
    password = 'hunter2';
  }

  it('Values are masked by name, also in nested objects, and other values are copied (D-1, D-27)', () => {
    const params = {
      id: 1,
      password: 'x',
      from: date,
      card: { cardNumber: '1', cardId: 2 },
      list: [{ pin: 1 }, 'a'],
    };
    const shown = redactParams(params);
    expect(shown).to.deep.equal({
      id: 1,
      password: REDACTED,
      from: date,
      card: { cardNumber: REDACTED, cardId: 2 },
      list: [{ pin: REDACTED }, 'a'],
    });
    expect(shown['card']).to.not.equal(params.card);
    expect(params.password).to.equal('x');
  });

  it('A circular reference is replaced', () => {
    const params: Record<string, unknown> = { id: 1 };
    params['self'] = { inner: [params] };
    expect(redactParams(params)).to.deep.equal({ id: 1, self: { inner: ['[circular]'] } });
    const shared = { a: 1 };
    expect(redactParams({ one: shared, two: shared })).to.deep.equal({ one: { a: 1 }, two: { a: 1 } });
  });

  it('Objects nested too deeply are replaced', () => {
    let params: Record<string, unknown> = { password: 'x' };
    for (let i = 0; i < 100_000; i += 1) params = { inner: params };
    expect(JSON.stringify(redactParams(params))).to.match(/"\[nested too deeply\]"/);
  });

  it('An object that occurs in many places is copied once', () => {
    const leaf = { password: 'x', id: 1 };
    let params: Record<string, unknown> = leaf;
    // Each level doubles the number of paths to the leaf.
    for (let i = 0; i < 40; i += 1) params = { one: params, two: params };
    let shown = redactParams(params);
    while ('one' in shown) {
      expect(shown['one']).to.equal(shown['two']);
      shown = shown['one'] as Record<string, unknown>;
    }
    expect(shown).to.deep.equal({ password: REDACTED, id: 1 });
    expect(leaf.password).to.equal('x');
  });

  const HIDING: Record<string, unknown> = {
    'an instance of a class': new Thing(),
    'a Map': new Map([['password', 'hunter2']]),
    'a Set of objects': new Set([{ password: 'hunter2' }]),
    URLSearchParams: new URLSearchParams('password=hunter2'),
    'a URL': new URL('https://h/?password=hunter2'),
    'an object with toJSON': { toJSON: () => ({ password: 'hunter2' }) },
    'the string of a URL': 'https://h/?access_token=hunter2&a=1',
    'an error': Object.assign(new Error('no'), { password: 'hunter2' }),
    'a Buffer': Buffer.from('hunter2'),
  };
  for (const [kind, value] of Object.entries(HIDING)) {
    it(`A secret in ${kind} is masked (D-38)`, () => {
      const shown = redactParams({ value });
      expect(inspect(shown, { depth: 9, showHidden: true }) + JSON.stringify(shown)).to.not.include(
        'hunter2',
      );
      expect(inspect(shown, { depth: 9 })).to.match(/redacted|bytes/);
    });
  }

  it('An unreadable value is replaced, and the others are copied', () => {
    const value = {
      get open(): unknown {
        throw new Error('closed');
      },
      toJSON: undefined,
      id: 1,
    };
    const broken = {
      toJSON() {
        throw new Error('closed');
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(redactParams({ value, broken, revoked: revoked.proxy })).to.deep.equal({
      value: { open: '[unreadable]', toJSON: undefined, id: 1 },
      broken: '[unreadable]',
      revoked: '[unreadable]',
    });
  });

  it('The number of values and the length of strings are limited', () => {
    const many = redactParams({ list: Array.from({ length: 1_000_000 }, (_, at) => ({ at })) });
    expect((many['list'] as unknown[]).length).to.be.below(20_000);
    const long = redactParams({ text: 'x'.repeat(1_000_000) });
    expect((long['text'] as string).length).to.be.below(70_000);
    expect(long['text']).to.match(/\[1000000 characters in all\]$/);
  });

  it('Objects without a prototype and names such as "constructor" are copied', () => {
    const params = Object.assign(Object.create(null), { constructor: 'c', secret: 's' });
    expect(redactParams(params)).to.deep.equal({ constructor: 'c', secret: REDACTED });
  });
});
