import { expect } from 'chai';
import { header, useCaptureServer } from '../support/capture-server';
import { failureOf } from '../support/calls';
import { kindsAt } from '../support/schema';

describe('Custom headers', () => {
  const server = useCaptureServer();
  const { test, sent } = kindsAt(server);

  it('Every call sends the headers: arrays as several headers, numbers and null as strings (C-63)', async () => {
    const headers = { 'X-List': ['a', 'b'], 'X-Number': 5, 'X-Null': null, 'X-None': undefined };
    for (const method of ['get', 'post', 'get2', 'post3']) {
      const request = await sent(method, {}, { headers });
      expect(request.headers.filter(([name]) => name.startsWith('X-'))).to.deep.equal([
        ['X-List', 'a'],
        ['X-List', 'b'],
        ['X-Number', '5'],
        ['X-Null', 'null'],
      ]);
    }
  });

  it('Custom headers never replace Host, User-Agent, Content-Length or Content-Type, in any case (C-63, C-64, C-65)', async () => {
    const own = ['Host', 'USER-AGENT', 'content-LENGTH'];
    const headers = Object.fromEntries(
      [...own, ...own.map((name) => name.toLowerCase())].map((n) => [n, '7']),
    );
    for (const method of ['get', 'post', 'get2', 'post2']) {
      const request = await sent(method, { a: 1 }, { headers });
      expect(header(request, 'host')).to.equal(server.host);
      expect(header(request, 'user-agent')).to.equal('Node.js HTTP Client');
      expect(JSON.stringify(request.headers)).not.to.contain('"7"');
    }
    const typed = await sent('post2', { a: 1 }, { headers: { 'content-type': 'text/plain' } });
    expect(header(typed, 'content-type')).to.equal('application/x-www-form-urlencoded');
  });

  it('A custom Transfer-Encoding is not sent, in any case (C-65, RFC 9112 §6.2)', async () => {
    for (const name of ['Transfer-Encoding', 'transfer-encoding', 'TRANSFER-ENCODING']) {
      for (const method of ['get', 'post', 'remove', 'get2', 'post2', 'put3']) {
        const request = await sent(method, { a: 1 }, { headers: { [name]: ['chunked'] } });
        expect(header(request, 'transfer-encoding')).to.equal(undefined);
      }
    }
  });

  it('A custom Authorization header replaces the signature of a signed call and is sent with unsigned calls (C-64)', async () => {
    for (const name of ['Authorization', 'authorization']) {
      const request = await sent(
        'get3',
        {},
        { headers: { [name]: 'Bearer b', Accept: 'a/b', Connection: 'close' } },
      );
      const found = request.headers.filter(([given]) => given.toLowerCase() === 'authorization');
      expect(found.map(([, value]) => value)).to.deep.equal(['Bearer b']);
      expect([header(request, 'accept'), header(request, 'connection')]).to.deep.equal(['a/b', 'close']);
    }
  });

  it('A header that cannot be sent is an error with its name (C-41, C-65)', async () => {
    for (const method of ['get', 'post2']) {
      for (const value of ['a\r\nX-Evil: 1', 'a\0', '\u65e5']) {
        const error = await failureOf((done) => test({ headers: { 'X-Odd': value } })[method](done));
        expect(error.message).to.contain('X-Odd');
      }
      const error = await failureOf((done) => test({ headers: { 'X Odd': '1' } })[method](done));
      expect(error.message).to.contain('X Odd');
    }
    expect(server.requests).to.have.length(0);
  });
});
