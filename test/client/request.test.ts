/** `client.request` calls an endpoint that the schema lacks by verb and path. */
import { expect } from 'chai';
import api = require('../../lib/index');
import { callbackOf, dataOf, failureOf, rejectionOf } from '../support/calls';
import { header, type Loose, useCaptureServer } from '../support/capture-server';
import { isSignedBy } from '../support/signatures';

describe('client.request', () => {
  const server = useCaptureServer();
  const clientOf = (options: object = {}): Loose => server.client(options, { prefix: '1.2' });
  const token = { accesstoken: 'T', accesssecret: 'TS' };

  it('request() calls a path below the prefix with parameters and defaults, by callback and by promise', async () => {
    const client = clientOf({ defaultParams: { country: 'GB' } });
    server.answer({ body: '<response status="ok"><label id="1"/></response>' });
    const data = await dataOf((done) => client.request('GET label/details', { labelId: 1 }, done));
    expect(data.label).to.deep.equal({ id: '1' });
    expect(server.only.url).to.equal('/1.2/label/details?labelId=1&country=GB&oauth_consumer_key=KEY');
    expect(header(server.only, 'accept')).to.equal('application/xml');
    server.answer({ body: '<response status="ok"/>' });
    const { data: again, response } = await client.request('get /tag').withResponse();
    expect([again.status, response.statusCode, server.requests[1]?.path]).to.deep.equal([
      'ok',
      200,
      '/1.2/tag',
    ]);
  });

  it('request() fills slugs, signs the call and sends a form or JSON', async () => {
    const client = clientOf({ consumersecret: 'S' });
    const params = { id: 'a b', note: { text: 'x' }, userId: 1, ...token };
    for (const body of ['json', 'form']) {
      await client.request('POST users/:id/notes', params, { oauth: '3-legged', body }).catch(() => {});
    }
    const [json, form] = server.requests;
    expect([json?.url, json?.body]).to.deep.equal([
      '/1.2/users/a%20b/notes?userId=1',
      '{"note":{"text":"x"}}',
    ]);
    expect([form?.url, form?.body]).to.deep.equal(['/1.2/users/a%20b/notes', 'note=&userId=1']);
    for (const request of [json, form])
      expect(isSignedBy(request!, { consumer: 'S', token: 'TS' })).to.equal(true);
  });

  it('A 3-legged call is signed 2-legged for a key with user management', async () => {
    const client = clientOf({ userManagement: true });
    await client.request('GET notes', { ...token }, { oauth: '3-legged' }).catch(() => {});
    expect(header(server.only, 'authorization')).not.to.include('oauth_token');
  });

  it('request() calls another host at the default port', async () => {
    const client: Loose = api.configure(
      { logger: null },
      { host: 'nowhere.invalid', prefix: '1.2', resources: {} },
    );
    await client.request('GET a', {}, { host: `localhost:${server.port}` }).catch(() => {});
    expect(server.only.path).to.equal('/1.2/a');
  });

  it('A request is retried only if it is a GET marked as safe or retries.unsafe is set (D-16)', async () => {
    const sent = async (route: string, options: object): Promise<number> => {
      server.reset();
      server.answer({ status: 503, body: 'later', headers: { 'Retry-After': '0' } });
      const client = clientOf({ retries: 1, timeout: 5_000 });
      await client.request(route, {}, options).catch(() => {});
      return server.requests.length;
    };
    expect(await sent('GET a', {})).to.equal(1);
    expect(await sent('GET a', { safe: false })).to.equal(1);
    expect(await sent('POST a', { safe: true })).to.equal(1);
    expect(await sent('GET a', { safe: true })).to.equal(2);
    expect(await sent('POST a', { retries: { limit: 1, unsafe: true } })).to.equal(2);
    const error = await rejectionOf(clientOf().request('GET a', {}, { safe: 'yes' }));
    expect(error.message).to.match(/option safe must be true or false; got 'yes'/);
  }).timeout(20_000);

  it('An empty success is a success', async () => {
    server.answer({ status: 204, body: '', headers: { Location: '/x' } });
    expect(await clientOf().request('DELETE notes/1')).to.deep.equal({ location: '/x' });
  });

  it('Errors are reported as by any method, with secrets masked', async () => {
    server.answer({
      body: '<response status="error"><error code="2001"><errorMessage>No</errorMessage></error></response>',
    });
    const error = await rejectionOf(clientOf().request('GET a/:id', { id: 1, password: 'p' }));
    expect(error).to.be.instanceOf(api.errors.ApiError);
    expect(error).to.deep.include({ message: 'No: /1.2/a/:id', params: { id: 1, password: '[redacted]' } });
  });

  const WRONG: Array<[what: string, args: unknown[], message: string]> = [
    ['no route', [], 'The route of a request must be a verb and a path such as'],
    ['a route without verb', ['label/details'], 'The route of a request must be a verb and a path'],
    ['a query in the route', ['GET a?token=1'], 'without a query'],
    ['an unknown verb', ['PATCH a'], 'Unsupported HTTP verb: PATCH'],
    [
      'an unknown way to sign',
      ['GET a', {}, { oauth: 'signed' }],
      "option oauth must be '2-legged' or '3-legged'; got 'signed'",
    ],
    ['an unknown body', ['POST a', {}, { body: 'xml' }], "option body must be 'form' or 'json'; got 'xml'"],
    ['a host with a path', ['GET a', {}, { host: 'h/x' }], 'option host must be a host such as'],
    ['an invalid option of any call', ['GET a', {}, { timeout: -1 }], 'option timeout'],
    ['parameters that are no object', ['GET a', 'x'], 'parameters of a call must be an object'],
  ];
  for (const [what, args, message] of WRONG) {
    it(`request() reports ${what}`, async () => {
      expect((await rejectionOf(clientOf().request(...args))).message).to.include(message);
      const padded = [args[0], args[1] ?? {}, args[2] ?? {}];
      expect((await failureOf((done) => clientOf().request(...padded, done))).message).to.include(message);
      expect(server.requests).to.deep.equal([]);
    });
  }

  it('A missing slug throws synchronously', () => {
    expect(() => clientOf().request('GET a/:id', {}, () => {})).to.throw('Missing id');
  });

  it('A resource called "request" replaces the method', async () => {
    const client: Loose = server.client({}, { resources: { request: { resource: 'r', actions: ['x'] } } });
    await callbackOf((done) => client.request().getX(done));
    expect(server.only.path).to.equal('/r/x');
  });
});
