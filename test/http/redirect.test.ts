import { expect } from 'chai';
import type { ResponseHeaders } from '../../lib/errors';
import { locationOf, redirectTarget, type Target } from '../../lib/http/redirect';

const from: Target = { host: 'Api.example', port: 8443, path: '/1.2/user/locker', query: 'a=1' };

function answer(location: string | undefined, statusCode = 302) {
  return { statusCode, headers: location === undefined ? {} : { location }, body: '' };
}

/** The path and query of the next request. Host and port never change. */
const followed: Array<[location: string, path: string, query: string]> = [
  ['https://api.example:8443/moved?b=2', '/moved', 'b=2'],
  ['HTTPS://API.EXAMPLE:8443/', '/', ''],
  ['https://user:pass@api.example:8443/x', '/x', ''],
  ['//api.example:8443/moved', '/moved', ''],
  ['/moved', '/moved', ''],
  ['moved', '/1.2/user/moved', ''],
  ['../other?x', '/1.2/other', 'x'],
  ['?page=2', '/1.2/user/locker', 'page=2'],
  ['', '/1.2/user/locker', ''],
  ['/a b/é?q=ü#fragment', '/a%20b/%C3%A9', 'q=%C3%BC'],
  ['/%2e%2e/x', '/x', ''],
];

const left: Array<[why: string, location: string | undefined, status?: number]> = [
  ['another host', 'https://evil.example:8443/'],
  ['a host that ends alike', 'https://not-api.example:8443/'],
  ['a host that begins alike', 'https://api.example.evil.example:8443/'],
  ['another port', 'https://api.example/'],
  ['another port by number', 'https://api.example:8444/'],
  ['http', 'http://api.example:8443/'],
  ['another scheme', 'ftp://api.example:8443/'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/xml,<response/>'],
  ['a blob', 'blob:https://api.example:8443/x'],
  ['a file system', 'filesystem:https://api.example:8443/x'],
  ['the source of a page', 'view-source:https://api.example:8443/x'],
  ['a websocket', 'wss://api.example:8443/x'],
  ['another host behind backslashes', 'https:\\\\evil.example:8443\\'],
  ['another host without a scheme', '//evil.example/'],
  ['another host behind credentials', 'https://api.example:8443@evil.example/'],
  ['an invalid URL', 'https://[half'],
  ['no Location', undefined],
  ['a path with the status 303', '/moved', 303],
  ['a path with the status 307', '/moved', 307],
  ['a path with the status 308', '/moved', 308],
  ['a path with the status 200', '/moved', 200],
  ['a path with the status 404', '/moved', 404],
];

describe('redirectTarget (D-15)', () => {
  for (const [location, path, query] of followed) {
    it(`A redirect to '${location}' is followed`, () => {
      for (const status of [301, 302]) {
        const target = { host: from.host, port: from.port, path, query };
        expect(redirectTarget(answer(location, status), from)).to.deep.equal(target);
      }
    });
  }

  for (const [why, location, status] of left) {
    it(`A redirect to ${why} is not followed`, () => {
      expect(redirectTarget(answer(location, status), from)).to.equal(undefined);
    });
  }

  it('A missing port is the default port of https', () => {
    const secure = { ...from, port: undefined };
    expect(redirectTarget(answer('https://api.example:443/x'), secure)).to.include({ path: '/x' });
    expect(redirectTarget(answer('https://api.example:8443/x'), secure)).to.equal(undefined);
  });

  it('Nothing is followed from an invalid host', () => {
    expect(redirectTarget(answer('/x'), { ...from, host: 'a host' })).to.equal(undefined);
  });

  it('A Location in UTF-8, which Node.js reads as latin1, is decoded, and other bytes stay', () => {
    const raw = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
    expect(redirectTarget(answer(raw('/lockér/音楽?q=é')), from)).to.include({
      path: '/lock%C3%A9r/%E9%9F%B3%E6%A5%BD',
      query: 'q=%C3%A9',
    });
    expect(redirectTarget(answer('/lock\u00e9r'), from)).to.include({ path: '/lock%C3%A9r' });
    for (const [location, expected] of [
      [raw('/é'), '/é'],
      ['/\u00e9', '/\u00e9'],
      ['/é音', '/é音'],
      ['/a', '/a'],
      [undefined, undefined],
    ] as const)
      expect(locationOf(answer(location).headers as ResponseHeaders)).to.equal(expected);
  });

  it('A redirect to an IPv6 address is followed, with and without brackets around the host', () => {
    for (const host of ['::1', '[::1]', '[0:0::1]']) {
      const target = redirectTarget(answer('https://[::1]:8443/x'), { ...from, host });
      expect(target).to.include({ host, path: '/x' });
      expect(redirectTarget(answer('https://[::2]:8443/x'), { ...from, host })).to.equal(undefined);
    }
  });
});
