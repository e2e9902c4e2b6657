import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import {
  type Answer,
  failure,
  httpsUrl,
  KEY,
  plain,
  post,
  send,
  signed,
  signedUrl,
  TOKEN,
  xml,
} from './helpers';

const DETAILS = `/release/details?releaseId=2431&oauth_consumer_key=${KEY.key}`;

describe('Faults on demand', () => {
  let stub: Stub;
  let whole: number;

  before(async () => {
    stub = await startStub();
    whole = (await send(stub, stub.url + DETAILS)).body.length;
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  for (const scheme of ['http', 'https'] as const) {
    const fetch = (fault: string): Promise<Answer> =>
      send(stub, (scheme === 'http' ? stub.url : httpsUrl(stub)) + DETAILS, {
        headers: { 'x-stub-fault': fault },
      });
    const broken = async (fault: string): Promise<{ code?: string; received?: number }> =>
      fetch(fault).then(
        () => expect.fail('was answered in full'),
        (error) => error,
      );

    describe(`Faults over ${scheme}`, () => {
      it('delay: the response is sent after the given number of milliseconds', async () => {
        const began = process.hrtime.bigint();
        const answer = await fetch('delay=60');
        // Timers may fire up to a millisecond early.
        expect(Number(process.hrtime.bigint() - began) / 1e6).to.be.at.least(59);
        expect(answer.status).to.equal(200);
      });

      it('cut: the connection ends in the middle of the body', async () => {
        const error = await broken('cut');
        expect(error.code).to.equal('ECONNRESET');
        expect(error.received).to.be.within(1, whole - 1);
      });

      it('reset and hangup: the connection ends before the response', async () => {
        for (const fault of ['reset', 'hangup']) {
          const error = await broken(fault);
          expect([fault, error.code, error.received]).to.deep.equal([fault, 'ECONNRESET', undefined]);
        }
      });

      it('drip: the body is sent in small parts', async () => {
        const answer = await fetch('drip=1;bytes=300');
        expect((await xml(answer)).release.id).to.equal('2431');
        expect(answer.headers['content-length']).to.equal(String(answer.body.length));
      });

      it('gzip compresses the body, and broken-gzip makes the compressed body invalid', async () => {
        const good = await fetch('gzip');
        expect(good.headers['content-encoding']).to.equal('gzip');
        expect(gunzipSync(good.body).toString()).to.include('Sleeper Service');
        const bad = await fetch('broken-gzip');
        expect(bad.headers['content-encoding']).to.equal('gzip');
        expect(() => gunzipSync(bad.body)).to.throw();
      });

      const answers: Array<[fault: string, status: number, headers: Record<string, string>, text: RegExp]> = [
        ['429', 429, {}, /^Rate limit exceeded$/],
        ['429;retry-after=2', 429, { 'retry-after': '2' }, /^Rate limit exceeded$/],
        ['503', 503, { 'content-type': 'text/html; charset=utf-8' }, /<h1>503/],
        ['503;retry-after=soon', 503, { 'retry-after': 'soon' }, /<h1>503/],
        ['404', 404, {}, /<h1>404/],
        ['204', 204, {}, /^$/],
        ['redirect=/elsewhere', 302, { location: '/elsewhere' }, /./],
        ['redirect=https://example.com/;status=307', 307, { location: 'https://example.com/' }, /./],
        ['redirect=loop', 302, { location: DETAILS }, /./],
        ['empty', 200, { 'content-length': '0' }, /^$/],
        ['html', 200, { 'content-type': 'text/html; charset=utf-8' }, /^<html>/],
        ['malformed-xml', 200, { 'content-type': 'text/xml; charset=utf-8' }, /<\/titel>/],
        ['delay=1, 503', 503, {}, /<h1>503/],
      ];
      for (const [fault, status, headers, text] of answers) {
        it(`${fault}: the response is replaced with status ${status}`, async () => {
          const answer = await fetch(fault);
          expect(answer.status).to.equal(status);
          expect(answer.headers).to.include(headers);
          expect(answer.text).to.match(text);
        });
      }
    });
  }

  it('silence: no response is sent, and stall: the body stops', async () => {
    const heard: string[] = [];
    const silent = send(stub, stub.url + DETAILS, { headers: { 'x-stub-fault': 'silence' } }).catch(() =>
      heard.push('silent'),
    );
    const stalled = send(stub, stub.url + DETAILS, { headers: { 'x-stub-fault': 'stall' } }).catch((error) =>
      heard.push(`stalled after ${error.received}`),
    );
    // Other requests get responses meanwhile. These two do not.
    for (let call = 0; call < 20; call++) await plain(stub, '/tag');
    expect(stub.requests.filter(({ status }) => status === 0)).to.have.length(1);
    expect(heard).to.deep.equal([]);
    const { port } = stub;
    await stub.close();
    await Promise.all([silent, stalled]);
    expect(heard).to.have.members(['silent', `stalled after ${Math.ceil(whole / 2)}`]);
    stub = await startStub({ port });
  });

  it('A fault that replaces the response prevents the action, and a fault that changes the response does not', async () => {
    const signup = (fault: string, emailAddress: string) =>
      post(stub, '/user/signup', { emailAddress, password: 'x' }, { headers: { 'x-stub-fault': fault } });
    await signup('503', 'a@example.com');
    await signup('cut', 'b@example.com').catch(() => undefined);
    const exists = async (emailAddress: string) => (await signed(stub, '/users', { emailAddress })).status;
    expect([await exists('a@example.com'), await exists('b@example.com')]).to.deep.equal([404, 200]);
  });

  it('A fault can be written after a ~ in ids and territories, if no header can be set', async () => {
    expect((await plain(stub, '/release/details', { releaseId: '2431~503' })).status).to.equal(503);
    expect(
      (await xml(await plain(stub, '/release/details', { releaseId: '2431~delay=1' }))).release.id,
    ).to.equal('2431');
    expect(
      (await post(stub, '/oauth/requesttoken', { country: 'GB~429;retry-after=1' })).headers['retry-after'],
    ).to.equal('1');
    expect((await post(stub, '/oauth/requesttoken', { country: 'GB~delay=1' })).status).to.equal(200);
    const clip = await send(stub, signedUrl(stub, '/clip/12345~redirect=%2Fx')).catch((error) => error);
    expect(clip.headers.location).to.equal('/x');
    const cut = await send(
      stub,
      signedUrl(stub, '/stream/locker', { trackId: '11929010~cut' }, { token: TOKEN }),
    ).catch((error) => error);
    expect(cut.code).to.equal('ECONNRESET');
  });

  it('A ~ without a fault after it is part of the value', async () => {
    expect(await failure(await plain(stub, '/editorial/list', { key: 'a~b' }))).to.deep.equal([
      404,
      '2001',
      'No lists found with id: a~b',
    ]);
    const account = { emailAddress: 'a~503@example.com', password: 'x~503' };
    expect((await post(stub, '/user/signup', account)).status).to.equal(200);
  });

  const unknown = [
    'nonsense',
    'delay',
    'delay=soon',
    'cut=1',
    '1000',
    '503;colour=red',
    'redirect',
    'drip=5;bytes=0',
  ];
  for (const fault of unknown) {
    it(`An unknown fault is an error: ${fault}`, async () => {
      const answer = await plain(stub, '/tag', {}, { headers: { 'x-stub-fault': fault } });
      expect(await failure(answer)).to.deep.equal([
        400,
        '1002',
        `Value of parameter x-stub-fault is not valid: ${fault}`,
      ]);
    });
  }
});
