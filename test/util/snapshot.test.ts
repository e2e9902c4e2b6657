import { expect } from 'chai';
import { snapshotValues } from '../../lib/util/snapshot';

describe('snapshotValues (D-1)', () => {
  it('Arrays, dates and plain objects are copied at any depth', () => {
    const given = { list: [1, ['a']], date: new Date(5), object: { a: { b: [2] } }, text: 'x', none: null };
    const kept = structuredClone(given);
    const copy = snapshotValues({ ...given });
    expect(copy).to.deep.equal(kept);
    (given.list[1] as string[]).push('later');
    given.date.setTime(0);
    given.object.a.b.push(3);
    expect(copy).to.deep.equal(kept);
  });

  it('The copy of an object without a prototype has no prototype', () => {
    const given = Object.assign(Object.create(null) as object, { a: [1] });
    const { value } = snapshotValues({ value: given });
    expect(Object.getPrototypeOf(value)).to.equal(null);
    expect(value.a).to.deep.equal([1]);
    expect(value.a).to.not.equal(given.a);
  });

  it('Instances, functions and unreadable values are not copied', () => {
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

  it('An object that occurs twice is copied once, and a cycle stays a cycle', () => {
    const shared = [1];
    const circle: Record<string, unknown> = { shared };
    circle['self'] = circle;
    const copy = snapshotValues({ circle, shared }) as { circle: Record<string, unknown>; shared: unknown };
    expect(copy.circle['self']).to.equal(copy.circle);
    expect(copy.circle['shared']).to.equal(copy.shared);
    expect(copy.circle).to.not.equal(circle);
  });

  it('Own names such as __proto__ are copied as data', () => {
    const given = JSON.parse('{ "a": { "__proto__": [1] }, "__proto__": [2] }') as Record<string, unknown>;
    const copy = snapshotValues({ ...given, ...JSON.parse('{ "__proto__": [2] }') });
    expect(Object.getPrototypeOf(copy)).to.equal(Object.prototype);
    expect(Object.keys(copy['a'] as object)).to.deep.equal(['__proto__']);
  });

  it('Any depth is copied without an error', () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    expect(snapshotValues({ deep })).to.have.property('deep');
  });
});
