import type http from 'node:http';
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import type { Outcome, PageEndpoint, Programs } from '../../integration-test/api-stub/page/protocol';
import { allEndpoints, mediaEndpoints } from '../../integration-test/api-stub/server/table';
import { type Answer, httpsUrl, json, plain, send, xml } from './helpers';

const BROWSER = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('The start page of the stub', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  const get = (path: string, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> =>
    send(stub, stub.url + path, { headers });

  /** Sends the headers that the page itself sends, unless `headers` has others. */
  const post = (route: string, body: unknown, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> =>
    send(stub, `${stub.url}/_page/${route}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: stub.url,
        'Sec-Fetch-Site': 'same-origin',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  async function outcome(wish: object): Promise<Outcome> {
    const answer = await post('send', wish);
    expect(answer.status, answer.text).to.equal(200);
    return json(answer);
  }

  const samples = async (name: string): Promise<Record<string, string>> =>
    json(await post('samples', { name }));

  describe('The page in a browser', () => {
    it('The page is served at / over http and https', async () => {
      for (const base of [stub.url, httpsUrl(stub)]) {
        const answer = await send(stub, `${base}/`, { headers: BROWSER });
        expect([answer.status, answer.headers['content-type']]).to.deep.equal([
          200,
          'text/html; charset=utf-8',
        ]);
        expect(answer.text).to.match(/^<!doctype html>/);
      }
    });

    it('The page names no other host and has no inline script or style', async () => {
      const { text } = await get('/', BROWSER);
      expect(text).not.to.match(/https?:|<style|style=|\bon\w+=|<script(?![^>]*\bsrc=)/i);
    });

    const assets: Array<[file: string, type: RegExp]> = [
      ['app.mjs', /^text\/javascript/],
      ['layout.css', /^text\/css/],
      ['icon.svg', /^image\/svg\+xml/],
    ];
    for (const [file, type] of assets) {
      it(`The file ${file} is served`, async () => {
        const answer = await get(`/_page/assets/${file}`);
        expect(answer.status).to.equal(200);
        expect(answer.headers['content-type']).to.match(type);
      });
    }

    it('Everything that the page loads has a strict content security policy', async () => {
      for (const path of ['/', '/_page/assets/app.mjs', '/_page/endpoints']) {
        const { headers } = await get(path, BROWSER);
        expect(headers['content-security-policy'], path)
          .to.match(/default-src 'none'/)
          .and.match(/script-src 'self';/)
          .and.match(/frame-ancestors 'none'/)
          .and.not.match(/unsafe|\*|data:/);
        expect(headers['x-content-type-options'], path).to.equal('nosniff');
        expect(headers['cross-origin-resource-policy'], path).to.equal('same-origin');
      }
    });
  });

  describe('Other callers', () => {
    const others: Array<[who: string, path: string, headers: http.OutgoingHttpHeaders]> = [
      ['a program that accepts anything', '/', { Accept: '*/*' }],
      ['a program that accepts XML', '/', { Accept: 'application/xml' }],
      ['a program without Accept', '/', {}],
      ['a browser at another path', '/nothing', BROWSER],
      ['a browser at an unknown path of the page', '/_page/nothing', BROWSER],
      ['a browser that requests a file outside the assets', '/_page/assets/..%2froutes.ts', BROWSER],
      ['a browser that uses the name of another site', '/', { ...BROWSER, Host: 'attacker.example' }],
      [
        'a request for the endpoints under the name of another site',
        '/_page/endpoints',
        { Host: 'attacker.example:80' },
      ],
    ];
    for (const [who, path, headers] of others) {
      it(`The page is not found: ${who}`, async () => {
        const answer = await get(path, headers);
        expect([answer.status, answer.text]).to.deep.equal([404, 'Resource not found']);
      });
    }

    it('Requests of the page do not appear in the request log', async () => {
      await get('/', BROWSER);
      await get('/_page/endpoints');
      await plain(stub, '/artist/details', { artistId: 1 });
      expect(stub.requests.map(({ url }) => url)).to.deep.equal([
        '/artist/details?artistId=1&oauth_consumer_key=YOUR_KEY_HERE',
      ]);
    });
  });

  it('The page lists every endpoint of the schema', async () => {
    const listed = json(await get('/_page/endpoints')) as PageEndpoint[];
    expect(listed.map(({ name, verb, path }) => `${name} ${verb} ${path}`)).to.deep.equal(
      allEndpoints.map(({ name, verb, path }) => `${name} ${verb} ${path}`),
    );
    expect(listed.every(({ summary }) => summary !== '')).to.equal(true);
  });

  describe('Sending a call', () => {
    for (const { name } of allEndpoints) {
      it(`${name} can be sent with its sample values`, async () => {
        const { response } = await outcome({ name, params: await samples(name) });
        expect([response?.status, response?.text]).to.satisfy(
          ([status, text]: [number, string | undefined]) =>
            (status === 200 || status === 204) && !/status="error"/.test(text ?? ''),
          JSON.stringify(response),
        );
      });
    }

    it('A call is sent for the demo user over https, and its time is shown', async () => {
      const { request, response, milliseconds } = await outcome({ name: 'User.getLocker', params: {} });
      expect(request.url).to.equal(`https://localhost:${stub.port}/1.2/user/locker`);
      expect(response?.text).to.match(/<lockerRelease>/);
      expect(milliseconds).to.be.a('number').greaterThan(0);
      expect(stub.requests.map(({ secure, status }) => [secure, status])).to.deep.equal([[true, 200]]);
    });

    it('The response is JSON if the caller chooses JSON', async () => {
      const wish = { name: 'Artists.getDetails', params: { artistId: '1' }, accept: 'json' };
      const { response } = await outcome(wish);
      expect(response?.contentType).to.match(/json/);
      expect(JSON.parse(response?.text ?? '').artist).to.include({ id: 1 });
    });

    it('Parameters that the schema does not list are sent', async () => {
      const { request } = await outcome({ name: 'User.getLocker', params: { further: 'one' } });
      expect(request.url).to.match(/\/locker\?further=one$/);
    });

    const refusals: Array<[identity: string, name: string, message: RegExp]> = [
      ['unknown key', 'Artists.getReleases', /oauth_consumer_key is not known/],
      ['unknown key', 'User.getLocker', /oauth_consumer_key is not known/],
      ['wrong secret', 'User.getLocker', /oauth_signature is not valid/],
      ['no token', 'User.getLocker', /an access token \(oauth_token\) is required/],
    ];
    for (const [identity, name, message] of refusals) {
      it(`The error is shown for ${name} with ${identity}`, async () => {
        const { response } = await outcome({ name, params: await samples(name), identity });
        expect(response?.status).to.equal(401);
        expect(response?.text).to.match(message);
      });
    }

    it('A cut body is shown up to the cut', async () => {
      const wish = { name: 'Artists.getDetails', params: { artistId: '1' }, fault: 'cut' };
      const { response, failure } = await outcome(wish);
      expect(failure).to.match(/^The body was cut: /);
      expect(response).to.include({ status: 200 });
      expect(response?.text).to.match(/^<\?xml/);
    });

    it('A closed connection is a failure without a response', async () => {
      const wish = { name: 'Artists.getDetails', params: { artistId: '1' }, fault: 'hangup' };
      const { response, failure } = await outcome(wish);
      expect([response, failure]).to.deep.equal([undefined, 'socket hang up (ECONNRESET)']);
    });

    it('A body that is not text is shown as its size', async () => {
      const { response } = await outcome({
        name: 'Artists.getDetails',
        params: { artistId: '1' },
        fault: 'gzip',
      });
      expect(response?.text).to.equal(undefined);
      expect(response?.size).to.be.greaterThan(0);
    });
  });

  describe('Masking secrets', () => {
    it('Token and signature of a signed call are masked', async () => {
      const { request } = await outcome({ name: 'User.getLocker', params: {} });
      const shown = JSON.stringify(request);
      expect(shown)
        .to.match(/oauth_token=\\"\[masked\]\\"/)
        .and.match(/oauth_signature=\\"\[masked\]\\"/);
      expect(shown).not.to.match(/DEMO_TOKEN|SECRET/);
    });

    it('Token and signature in a media URL are masked', async () => {
      const [media] = mediaEndpoints.filter(({ action }) => action.oauth === '3-legged');
      const { request } = await outcome({ name: media!.name, params: await samples(media!.name) });
      expect(request.url).to.match(/oauth_token=\[masked\]&oauth_signature=\[masked\]$/);
      expect(request.headers).to.deep.equal([]);
    });

    it('Secret parameters in the body are masked', async () => {
      const params = { emailAddress: 'somebody@example.com', password: 'open sesame' };
      const { request, response } = await outcome({ name: 'User.signup', params });
      expect(response?.status).to.equal(200);
      expect(request.body).to.equal('emailAddress=somebody%40example.com&password=[masked]');
    });

    it('Secrets are masked in the shown programs and not in the copied ones', async () => {
      const params = { emailAddress: 'somebody@example.com', password: 'open sesame' };
      const { callback, curl } = json(await post('programs', { name: 'User.signup', params })) as Programs;
      expect(callback.shown).to.include("password: '[masked]'");
      expect(callback.whole).to.include("password: 'open sesame'");
      expect(curl.shown).to.include('oauth_signature="[masked]"').and.include('password=[masked]');
      expect(curl.whole).to.include('password=open%20sesame').and.not.include('[masked]');
    });
  });

  describe('Requests that the page rejects', () => {
    const GOOD = { name: 'Artists.getDetails', params: { artistId: '1' } };

    const callers: Array<[who: string, headers: http.OutgoingHttpHeaders, status: number]> = [
      ['another site', { Origin: 'http://attacker.example', 'Sec-Fetch-Site': 'cross-site' }, 403],
      ['another port of this machine', { Origin: 'http://localhost:1', 'Sec-Fetch-Site': 'same-site' }, 403],
      [
        'another site in an old browser',
        { Origin: 'http://attacker.example', 'Sec-Fetch-Site': undefined },
        403,
      ],
      ['a page without an origin', { Origin: 'null' }, 403],
      ['a link', { 'Sec-Fetch-Site': 'none' }, 403],
      ['a form without JSON', { 'Content-Type': 'text/plain' }, 415],
    ];
    for (const route of ['send', 'programs', 'samples']) {
      for (const [who, headers, status] of callers) {
        it(`A request from ${who} to ${route} is rejected`, async () => {
          const sent = Object.fromEntries(
            Object.entries({ 'Sec-Fetch-Site': 'same-origin', ...headers }).filter(
              ([, value]) => value !== undefined,
            ),
          );
          const answer = await send(stub, `${stub.url}/_page/${route}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Origin: stub.url, ...sent },
            body: JSON.stringify(GOOD),
          });
          expect(answer.status).to.equal(status);
          expect(stub.requests).to.deep.equal([]);
        });
      }

      it(`A request without Origin to ${route} is rejected`, async () => {
        const answer = await send(stub, `${stub.url}/_page/${route}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(GOOD),
        });
        expect([answer.status, stub.requests]).to.deep.equal([403, []]);
      });

      it(`A request to ${route} under the name of another site that resolves to this machine is rejected`, async () => {
        const host = `attacker.example:${stub.port}`;
        const answer = await post(route, GOOD, { Host: host, Origin: `http://${host}` });
        expect([answer.status, answer.text]).to.deep.equal([404, 'Resource not found']);
      });
    }

    const wishes: Array<[what: string, body: unknown, status: number]> = [
      ['a URL instead of a name', { ...GOOD, name: 'http://attacker.example/' }, 404],
      ['no name', { params: {} }, 404],
      ['an invalid name of a parameter', { ...GOOD, params: { 'artistId=1&x': '1' } }, 400],
      ['a protocol parameter of OAuth', { ...GOOD, params: { oauth_token: 'OTHER' } }, 400],
      ['a parameter named __proto__', '{"name":"Artists.getDetails","params":{"__proto__":"1"}}', 400],
      ['a value that is not a string', { ...GOOD, params: { artistId: 1 } }, 400],
      ['parameters that are a list', { ...GOOD, params: ['1'] }, 400],
      ['another format', { ...GOOD, accept: 'text/html' }, 400],
      ['another identity', { ...GOOD, identity: 'root' }, 400],
      ['a fault with a line break', { ...GOOD, fault: '503\r\nx: y' }, 400],
      ['an empty slug', { name: 'Users.update', params: {} }, 400],
      ['a slug of two dots', { name: 'Users.update', params: { id: '..' } }, 400],
      ['a body that is not JSON', '{', 400],
      ['a body that is not an object', '"send"', 400],
      ['a body that is too long', { ...GOOD, params: { artistId: '1'.repeat(70_000) } }, 413],
    ];
    for (const [what, body, status] of wishes) {
      it(what, async () => {
        const answer = await post('send', body);
        expect(answer.status, answer.text).to.equal(status);
        expect(json(answer).error).to.match(/\w/);
        expect(stub.requests).to.deep.equal([]);
      });
    }

    it('An unusual value is encoded and sent', async () => {
      const odd = '../../x?y=1#z&a=b\u0000\ud800/';
      const { request, response } = await outcome({ name: 'Users.update', params: { id: odd } });
      expect(request.url).to.match(
        /^https:\/\/localhost:\d+\/1\.2\/users\/\.\.%2F\.\.%2Fx%3Fy%3D1%23z%26a%3Db%00/,
      );
      expect(response?.status).to.be.within(400, 499);
    });
  });

  it('All visits share one basket, and it has an item', async () => {
    const first = await samples('Basket.removeItem');
    expect(await samples('Basket.get')).to.deep.equal({ basketId: first.basketId });
    await outcome({ name: 'Basket.removeItem', params: first });
    const second = await samples('Basket.removeItem');
    expect(second.basketId).to.equal(first.basketId);
    expect(second.itemId).not.to.equal(first.itemId);
    const { basket } = await xml(await plain(stub, '/basket', { basketId: second.basketId! }));
    expect(basket.itemCount).to.equal('1');
  });
});
