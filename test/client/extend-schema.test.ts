import { expect } from 'chai';
import api = require('../../lib/index');
import { dataOf } from '../support/calls';
import { type Loose, useCaptureServer } from '../support/capture-server';

describe('extendSchema', () => {
  const server = useCaptureServer();
  const Batch = { resource: 'batch', actions: [{ methodName: 'go', apiCall: 'go/:id', method: 'DELETE' }] };

  it('extendSchema returns a schema with more resources and does not change the given one', () => {
    const before = JSON.stringify(api.schema);
    const schema = api.extendSchema(Object.freeze({ ...api.schema }), { Batch });
    expect(Object.keys(schema.resources)).to.deep.equal([...Object.keys(api.schema.resources), 'Batch']);
    expect(schema.resources.Artists).to.equal(api.schema.resources.Artists);
    expect(JSON.stringify(api.schema)).to.equal(before);
  });

  it('configure accepts the schema, and both the new and the old resources work', async () => {
    const client: Loose = server.client({}, api.extendSchema(api.schema, { Batch }));
    expect(client.Artists().getDetails).to.be.a('function');
    server.answer({ body: '<response status="ok"/>' });
    await dataOf((done) => client.Batch().go({ id: 1 }, done));
    expect([server.only.method, server.only.path]).to.deep.equal(['DELETE', '/1.2/batch/go/1']);
  });

  it('extendSchema is not an enumerable key of the client (C-1)', () => {
    expect(Object.keys(api)).not.to.include('extendSchema');
  });

  const extend = api.extendSchema as unknown as (...args: unknown[]) => unknown;
  const WRONG: Array<[what: string, args: unknown[], message: string]> = [
    [
      'a resource that exists already',
      [api.schema, { Artists: { resource: 'a' } }],
      'already has a resource Artists',
    ],
    ['no schema', [undefined, {}], 'The schema must be an object; got undefined'],
    ['no resources', [api.schema], 'The resources of a schema must be an object; got undefined'],
    ['an array', [api.schema, []], 'The resources of a schema must be an object; got an array'],
  ];
  for (const [what, args, message] of WRONG) {
    it(`throws a TypeError for ${what}`, () => {
      expect(() => extend(...args)).to.throw(TypeError, message);
    });
  }
});
