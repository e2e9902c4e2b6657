import { expect } from 'chai';
import { snapshotValues } from '../../lib/util/snapshot';

describe('snapshotValues (D-1)', () => {
  it('copies arrays, dates and plain objects, at any depth', () => {
    const given = { list: [1, ['a']], date: new Date(5), object: { a: { b: [2] } }, text: 'x', none: null };
    const kept = structuredClone(given);
    const copy = snapshotValues({ ...given });
    expect(copy).to.deep.equal(kept);
    (given.list[1] as string[]).push('later');
    given.date.setTime(0);
    given.object.a.b.push(3);
    expect(copy).to.deep.equal(kept);
  });

  it('keeps an object without a prototype one', () => {
    const given = Object.assign(Object.create(null) as object, { a: [1] });
    const { value } = snapshotValues({ value: given });
    expect(Object.getPrototypeOf(value)).to.equal(null);
    expect(value.a).to.deep.equal([1]);
    expect(value.a).to.not.equal(given.a);
  });

  it('leaves instances, functions and what cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const values = {
      map: new Map(),
      url: new URL('http://a.test'),
      f: () => {},
      proxy,
      made: Object.create({ inherited: 1 }) as object,
    };
    const copy = snapshotValues({ ...values });
    for (const name of Object.keys(values) as Array<keyof typeof values>)
      expect(Object.is(copy[name], values[name])).to.equal(true);
  });

  it('copies an object that stands in two places once, and one that holds itself', () => {
    const shared = [1];
    const circle: Record<string, unknown> = { shared };
    circle['self'] = circle;
    const copy = snapshotValues({ circle, shared }) as { circle: Record<string, unknown>; shared: unknown };
    expect(copy.circle['self']).to.equal(copy.circle);
    expect(copy.circle['shared']).to.equal(copy.shared);
    expect(copy.circle).to.not.equal(circle);
  });

  it('copies own names such as __proto__ as plain data', () => {
    const given = JSON.parse('{ "a": { "__proto__": [1] }, "__proto__": [2] }') as Record<string, unknown>;
    const copy = snapshotValues({ ...given, ...JSON.parse('{ "__proto__": [2] }') });
    expect(Object.getPrototypeOf(copy)).to.equal(Object.prototype);
    expect(Object.keys(copy['a'] as object)).to.deep.equal(['__proto__']);
  });

  it('does not fail for any depth', () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    expect(snapshotValues({ deep })).to.have.property('deep');
  });
});
