/**
 * Every action of the schema, once by callback and once by promise, with the root and the items that the schema names.
 */
import { expect } from 'chai';
import { api, client } from './support/client';
import { actions, goodParameters } from './support/parameters';
import { describeWhole } from './support/server';
import { argumentsOf } from './support/settle';

// biome-ignore lint/suspicious/noExplicitAny: one piece of code for the parameters and responses of all methods
type Any = any;

describeWhole('Every action of the schema', () => {
  it('This suite covers every resource (C-22)', () => {
    const resources = new Set(actions.map(({ resource }) => resource));
    expect([...resources])
      .to.deep.equal(Object.keys(api.schema.resources))
      .and.include('Artists');
  });

  for (const action of actions.filter(({ definition }) => !definition.media)) {
    const { name, resource, method, definition } = action;
    const { root, items } = definition.response ?? { root: null };
    const hasEnvelope = definition.accept !== 'json' && !definition.response?.mayBeEmpty;
    const isBare = !root && definition.method === 'POST' && hasEnvelope;
    const holds = items ?? root ?? (isBare ? 'only its status' : 'unknown data');

    it(`${name} returns ${holds} by callback (C-36, C-39)`, async () => {
      const params = await goodParameters(action);
      const instance: Any = new (client() as Any)[resource]();
      const before = { ...params };
      const [error, data, ...more] = await argumentsOf((done) => instance[method](params, done));
      if (error) throw error as Error;
      expect(more).to.deep.equal([]);
      check(data);
      expect(params, 'the parameters that were given (D-1)').to.deep.equal(before);
    });

    it(`${name} returns ${holds} by promise (D-3)`, async () => {
      const instance: Any = (client() as Any)[resource]();
      check(await instance[method](await goodParameters(action)));
    });

    function check(data: Any): void {
      if (hasEnvelope) expect([data.status, data.version]).to.deep.equal(['ok', '1.2']);
      else expect(data).to.be.an('object').and.not.have.property('version');
      if (root) expect(data).to.have.property(root).that.is.an('object');
      else if (isBare) expect(data).to.have.all.keys('status', 'version');
      if (items) expect([at(data, items)].flat(), items).to.not.be.empty.and.not.include(undefined);
    }
  }

  /** The value at a path of the schema. The items of a basket are one level higher (C-95). */
  function at(data: Any, path: string): Any {
    if (path === 'basket.basketItems.basketItem') {
      expect(data.basket.basketItems).to.be.an('array');
      // A new basket has no items, nor does one whose only item was removed.
      return data.basket.itemCount === '0' ? [data.basket] : data.basket.basketItems;
    }
    return path.split('.').reduce((node, step) => node?.[step], data);
  }
});
