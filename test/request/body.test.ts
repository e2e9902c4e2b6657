/** A call with a JSON body: what is in the query, what is in the body, and what cannot be sent. */
import { expect } from 'chai';
import { buildCall, buildRequest, type Call } from '../../lib/request/build';
import { rulesOf } from '../../lib/request/rules';
import type { ActionDefinition, ParamDefinition } from '../../lib/types/schema';
import type { Captured } from '../support/capture-server';
import { isSignedBy } from '../support/signatures';

const param = (name: string, type: ParamDefinition['type'], place?: ParamDefinition['in']) =>
  ({ name, type, required: false, about: name, ...(place && { in: place }) }) as ParamDefinition;

const PARAMS = [
  param('playlistId', 'string', 'path'),
  param('mode', 'string', 'query'),
  param('name', 'string', 'body'),
  param('tracks', 'list', 'body'),
  param('annotations', 'object', 'body'),
  param('ids', 'list'),
];

interface Given {
  params?: object;
  defaults?: Record<string, unknown>;
  action?: ActionDefinition;
  authtype?: string | null;
  headers?: Record<string, string>;
}

function callOf({
  params = {},
  defaults = {},
  action = {},
  authtype = '3-legged',
  headers = {},
}: Given): Call {
  const definition: ActionDefinition = { since: '2.1', method: 'POST', body: 'json', ...action };
  return buildCall(
    {
      method: definition.method as string,
      protocol: 'https:',
      host: 'h',
      port: 8443,
      path: '/1.2/playlists/:playlistId',
      authtype: authtype ?? undefined,
      isSafe: false,
      secretParams: undefined,
      rules: rulesOf(definition, PARAMS),
    },
    { playlistId: 'p1', ...params },
    defaults,
    headers,
    { consumerkey: 'K', consumersecret: 'S' },
  );
}

const bodyOf = (given: Given): unknown => JSON.parse(callOf(given).body as string);
const TOKEN = { accesstoken: 'T', accesssecret: 'TS' };

describe('A JSON body', () => {
  it('The body has the parameters that are neither in the path nor in the query, and its content type is JSON', () => {
    const call = callOf({ params: { name: 'x', unknown: 1, Mode: 'm', ...TOKEN } });
    expect(call.target).to.equal('/1.2/playlists/p1?Mode=m');
    expect(call.body).to.equal('{"name":"x","unknown":1}');
    expect(call.wireHeaders).to.include({ 'Content-Type': 'application/json', 'Content-length': '24' });
  });

  it('User, territory and partner stay in the query, in any case of letters', () => {
    const given = { UserID: '1', COUNTRY: 'GB', shopid: 34, onBehalfOfPartnerId: 7 };
    const call = callOf({ params: { ...given, name: 'x' } });
    expect(call.target).to.equal('/1.2/playlists/p1?UserID=1&COUNTRY=GB&shopid=34&onBehalfOfPartnerId=7');
    expect(call.body).to.equal('{"name":"x"}');
  });

  it('Only defaults that the schema defines are used, and those of the query are in the query', () => {
    const defaults = { country: 'GB', name: 'default', pageSize: 50, playlistId: 'p2' };
    const call = callOf({ defaults, params: { tracks: [] } });
    expect(call.target).to.equal('/1.2/playlists/p1?country=GB');
    expect(JSON.parse(call.body as string)).to.deep.equal({ tracks: [], name: 'default' });
  });

  it('Values keep their types, and a Date is written as ISO 8601', () => {
    const at = new Date(Date.UTC(2021, 4, 10, 11, 39, 28, 898));
    const tracks = [{ zero: 0, no: false, nothing: null, nested: [[1], { a: 'ü' }], at, left: undefined }];
    expect(bodyOf({ params: { tracks, at } })).to.deep.equal({
      tracks: [
        { zero: 0, no: false, nothing: null, nested: [[1], { a: 'ü' }], at: '2021-05-10T11:39:28.898Z' },
      ],
      at: '2021-05-10T11:39:28.898Z',
    });
  });

  it('The Content-Length is in bytes', () => {
    const call = callOf({ params: { name: 'ü€' } });
    expect(call.wireHeaders['Content-length']).to.equal(`${Buffer.byteLength(call.body as string)}`);
  });

  it('The body is the array of one parameter if the schema defines it as the body', () => {
    const action: ActionDefinition = { bodyArray: 'tracks' };
    expect(bodyOf({ action, params: { tracks: [{ trackId: '1' }] } })).to.deep.equal([{ trackId: '1' }]);
    expect(bodyOf({ action, params: { Tracks: [] }, defaults: { pageSize: 5 } })).to.deep.equal([]);
  });

  it('The body is `{}` if no parameter belongs to it', () => {
    expect(callOf({}).body).to.equal('{}');
  });

  it('The signature covers the query and not the body (RFC 5849 §3.4.1.3.1)', () => {
    const source = { timestamp: () => 1, nonce: () => 'n' };
    const signatureOf = (params: object) =>
      buildRequest(callOf({ params: { ...params, ...TOKEN } }), source).headers['Authorization'];
    expect(signatureOf({ name: 'a' })).to.equal(signatureOf({ name: 'b' }));
    expect(signatureOf({ country: 'GB' })).not.to.equal(signatureOf({ country: 'DE' }));

    const call = callOf({ params: { name: 'x', country: 'GB', ...TOKEN } });
    const { headers } = buildRequest(call, source);
    const request = {
      scheme: 'https',
      port: 8443,
      method: 'POST',
      path: '/1.2/playlists/p1',
      query: 'country=GB',
      headers: Object.entries(headers),
      body: call.body,
    } as Captured;
    expect(isSignedBy(request, { consumer: 'S', token: 'TS' })).to.equal(true);
  });

  it('An unsigned call has the consumer key in the query', () => {
    const call = callOf({ authtype: null, params: { name: 'x' } });
    expect(call.target).to.equal('/1.2/playlists/p1?oauth_consumer_key=K');
    expect(call.body).to.equal('{"name":"x"}');
  });

  it('Names such as __proto__ are data', () => {
    const params = JSON.parse('{"__proto__":{"a":1}}') as object;
    const call = callOf({ params });
    expect(call.body).to.equal('{"playlistId":"p1"}'.replace('"playlistId":"p1"', '"__proto__":{"a":1}'));
  });

  it('The parameters of the caller are not changed', () => {
    const params = { tracks: Object.freeze([Object.freeze({ trackId: 1 })]), country: 'GB' };
    const before = JSON.stringify(params);
    callOf({ params: Object.freeze(params) });
    expect(JSON.stringify(params)).to.equal(before);
  });
});

describe('a JSON body that cannot be sent', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  let deep: unknown = 1;
  for (let level = 0; level < 200_000; level++) deep = [deep];
  const throws = () => {
    throw new Error('not mine');
  };

  const CASES: Array<[what: string, given: Given, message: string]> = [
    ['a cycle', { params: { annotations: cycle } }, 'as JSON: Converting circular structure'],
    ['a BigInt', { params: { name: 1n } }, 'as JSON: Do not know how to serialize a BigInt'],
    ['a toJSON that throws', { params: { name: { toJSON: throws } } }, 'as JSON: not mine'],
    ['an invalid Date', { params: { name: new Date('soon') } }, 'as JSON: name is an invalid Date'],
    ['an array nested deeper than the stack', { params: { name: deep } }, 'as JSON: Maximum call stack'],
    [
      'an object instead of a list',
      { params: { tracks: {} } },
      'parameter tracks must be an array; got an object',
    ],
    [
      'a string instead of a list',
      { params: { tracks: '1,2' } },
      'parameter tracks must be an array; got a string',
    ],
    [
      'an array instead of an object',
      { params: { Annotations: [] } },
      'parameter Annotations must be an object; got an array',
    ],
    [
      'a missing array that is the body',
      { action: { bodyArray: 'tracks' } },
      'parameter tracks must be an array; got undefined',
    ],
    [
      'a parameter beside the array that is the body',
      { action: { bodyArray: 'tracks' }, params: { tracks: [], name: 'x' } },
      'The parameter name cannot be sent: the body is the array tracks',
    ],
  ];
  for (const [what, given, message] of CASES) {
    it(`A TypeError is thrown for ${what}`, () => {
      expect(() => callOf(given))
        .to.throw(TypeError, message)
        .with.property('code', 'ERR_INVALID_ARG_VALUE');
    });
  }

  it('The original error is the cause, which is not enumerable', () => {
    try {
      callOf({ params: { name: { toJSON: throws } } });
      expect.fail('it was sent');
    } catch (error) {
      expect(error).to.have.nested.property('cause.message', 'not mine');
      expect(Object.keys(error as object)).to.deep.equal(['code']);
    }
  });
});

describe('An action that 1.0.0 does not have', () => {
  const get: ActionDefinition = { method: 'GET', body: undefined };

  it('The Accept header is that of the caller, of the action, or XML (D-33)', () => {
    expect(callOf({ action: get }).wireHeaders).to.include({ Accept: 'application/xml' });
    expect(callOf({ action: { ...get, accept: 'json' } }).wireHeaders).to.include({
      Accept: 'application/json',
    });
    expect(callOf({ action: get, headers: { accept: 'text/csv' } }).wireHeaders).to.deep.include({
      accept: 'text/csv',
    });
    expect(callOf({ action: get, headers: { accept: 'text/csv' } }).wireHeaders).not.to.have.property(
      'Accept',
    );
  });

  it('An array is joined by commas if the parameter is a list, and repeated otherwise (D-34)', () => {
    const { target } = callOf({ action: get, params: { Ids: [1, 2, '3'], other: [1, 2] } });
    expect(target).to.equal('/1.2/playlists/p1?Ids=1%2C2%2C3&other=1&other=2&oauth_consumer_key=K');
  });

  it('A parameter in the path is not sent again, and a request without a body has no Content-Type', () => {
    for (const method of ['GET', 'DELETE']) {
      const call = callOf({ action: { ...get, method }, authtype: '2-legged' });
      expect(call.target).to.equal('/1.2/playlists/p1?oauth_consumer_key=K');
      expect(call.wireHeaders).not.to.have.any.keys('Content-Type', 'Content-length');
    }
  });

  it('A form is sent unless the action has a JSON body', () => {
    const call = callOf({ action: { body: undefined }, params: { name: 'x', ids: [1, 2] } });
    expect(call.body).to.equal('name=x&ids=1%2C2');
    expect(call.wireHeaders).to.include({ 'Content-Type': 'application/x-www-form-urlencoded' });
  });
});
