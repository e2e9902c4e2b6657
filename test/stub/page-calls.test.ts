import { expect } from 'chai';
import { startStub } from '../../integration-test/api-stub/index';
import { callOf } from '../../integration-test/api-stub/page/call';
import { exchange } from '../../integration-test/api-stub/page/exchange';
import { placesOf } from '../../integration-test/api-stub/page/places';
import { programsOf } from '../../integration-test/api-stub/page/programs';
import { type Endpoint, endpoints } from '../../integration-test/api-stub/server/table';

type Action = Partial<Endpoint['action']>;

const param = (name: string, more: object = {}): Endpoint['action']['params'][number] => ({
  name,
  type: 'string',
  required: false,
  about: '',
  ...more,
});

const endpoint = (verb: string, action: Action = {}): Endpoint => ({
  name: 'Things.make',
  verb,
  path: '/things/:thingId',
  action: { params: [], ...action },
});

const BODY: Action = {
  body: 'json',
  oauth: '3-legged',
  params: [
    param('thingId', { in: 'path' }),
    param('country', { in: 'query' }),
    param('name', { in: 'body' }),
    param('size', { in: 'body', type: 'integer' }),
    param('isNew', { in: 'body', type: 'boolean' }),
    param('tags', { in: 'body', type: 'list' }),
    param('pin', { in: 'body', secret: true }),
    param('pins', { in: 'body', type: 'list', secret: true }),
  ],
};

describe('A call from the start page', () => {
  for (const fault of ['silence', 'stall']) {
    it(`A call without a complete response ends (${fault})`, async () => {
      const stub = await startStub();
      const wish = {
        endpoint: endpoints.find(({ name }) => name === 'Tags.all')!,
        name: 'Tags.all',
        params: {},
        accept: 'xml' as const,
        identity: 'default' as const,
        fault,
      };
      const place = { address: '127.0.0.1', port: stub.port, certificate: stub.certificate };
      const { response, failure } = await exchange(callOf(wish, stub.port, new Date()), place, 100);
      await stub.close();
      expect([response, failure]).to.deep.equal([undefined, 'No complete response within 0.1 seconds']);
    });
  }
});

describe('The parameters of a call from the start page', () => {
  it('A GET and a DELETE have the parameters in the query, without those of the path', () => {
    expect(placesOf(endpoint('GET'), { thingId: '1', a: 'b' })).to.deep.equal({ query: [['a', 'b']] });
    expect(placesOf(endpoint('DELETE'), { a: 'b' })).to.deep.equal({ query: [['a', 'b']] });
  });

  it('A POST and a PUT have the parameters in the form', () => {
    for (const verb of ['POST', 'PUT']) {
      expect(placesOf(endpoint(verb), { thingId: '1', a: 'b' })).to.deep.equal({
        query: [],
        form: [['a', 'b']],
      });
    }
  });

  it('A JSON body has the parameters with their types, and the query has those that the service reads there', () => {
    const params = {
      thingId: '1',
      country: 'GB',
      userId: '7',
      name: '12',
      size: '12',
      isNew: 'true',
      tags: '["a", {}]',
    };
    expect(placesOf(endpoint('POST', BODY), { ...params, other: 'x' })).to.deep.equal({
      query: [
        ['country', 'GB'],
        ['userId', '7'],
      ],
      json: { name: '12', size: 12, isNew: true, tags: ['a', {}], other: 'x' },
    });
  });

  it('A number in an unusual spelling is sent as a string, so that the service can reject it', () => {
    expect(placesOf(endpoint('POST', BODY), { size: '012' }).json).to.deep.equal({ size: '012' });
  });

  it('A list is the whole body if the schema defines it as the body', () => {
    const places = placesOf(endpoint('POST', { ...BODY, bodyArray: 'tags' }), {
      tags: '[1, 2]',
      country: 'GB',
    });
    expect(places).to.deep.equal({ query: [['country', 'GB']], json: [1, 2] });
  });

  it('A list that is not JSON is an error', () => {
    expect(() => placesOf(endpoint('POST', BODY), { tags: '[1,' })).to.throw(
      /^The value of parameter tags is not JSON: /,
    );
  });

  it('Secret parameters in a JSON body are masked, and the signature does not cover the body', () => {
    const wish = {
      endpoint: endpoint('POST', BODY),
      name: 'Things.make',
      params: { thingId: '1', country: 'GB', pin: '1234', pins: '["1234"]' },
      accept: 'xml' as const,
      identity: 'default' as const,
      fault: '',
    };
    const { whole, shown } = callOf(wish, 1, new Date());
    expect(JSON.parse(whole.body)).to.deep.equal({ pin: '1234', pins: ['1234'] });
    expect(JSON.parse(shown.body)).to.deep.equal({ pin: '[masked]', pins: '[masked]' });
    expect(whole.headers).to.deep.include(['Content-Type', 'application/json']);
    expect(whole.url).to.equal('https://localhost:1/1.2/things/1?country=GB');
    const { callback } = programsOf(wish, { whole, shown, secure: true }, 1);
    expect(callback.whole).to.include('pins: ["1234"]').and.include("pin: '1234'");
    expect(callback.shown).not.to.include('1234');
  });
});
