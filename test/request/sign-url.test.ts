import { expect } from 'chai';
import { consumerFor, type ClockAndNonce } from '../../lib/signing/signature';
import { signUrl } from '../../lib/request/sign-url';
import type { Params } from '../../lib/types/options';
import { type Loose } from '../support/capture-server';
import { thrownBy } from '../support/calls';
import { isSignedAddress } from '../support/signatures';

const entropy: ClockAndNonce = { timestamp: () => 1_500_000_000, nonce: () => 'n'.repeat(32) };
const STREAM = 'https://stream.example/stream/catalogue';
const PROTOCOL =
  'oauth_consumer_key=K%261&oauth_nonce=nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1500000000';
const TOKEN = { accesstoken: 'T/1', accesssecret: 'TS&1' };

const sign = (url: unknown, params?: Params | null, defaults?: Params | null, method = 'GET'): string =>
  signUrl(url, params, defaults, method, consumerFor('K&1', 'S&1'), entropy);
/** The URL without its signature, after a check that the signature is right. */
const signed = (url: unknown, params?: Params | null, defaults?: Params | null, token?: string): string => {
  const address = sign(url, params, defaults);
  expect(isSignedAddress(address, { consumer: 'S&1', ...(token !== undefined && { token }) })).to.equal(true);
  expect(address).to.match(/&oauth_signature=[^&]+$/);
  return address.replace(/&oauth_signature=.*/, '');
};

describe('A signed URL', () => {
  it('Parameters are sorted by name and value, and the signature is last (C-125)', () => {
    expect(signed(STREAM, { trackId: 5, _u: 1, Zed: 2, formatId: 'a b' })).to.equal(
      `${STREAM}?Zed=2&_u=1&formatId=a%20b&${PROTOCOL}&oauth_version=1.0&trackId=5`,
    );
  });

  it('The token comes from the parameters or the defaults, and its secret is used only for the signature (C-126)', () => {
    const address = `${STREAM}?${PROTOCOL}&oauth_token=T%2F1&oauth_version=1.0`;
    expect(signed(STREAM, TOKEN, null, 'TS&1')).to.equal(address);
    expect(signed(STREAM, null, TOKEN, 'TS&1')).to.equal(address);
  });

  it('A token without a secret and a secret without a token are used, and empty ones are ignored (C-126)', () => {
    expect(signed(STREAM, { accesstoken: 'T' })).to.contain('&oauth_token=T&');
    expect(signed(STREAM, { accesssecret: 'TS' }, null, 'TS')).not.to.contain('oauth_token');
    for (const none of ['', null])
      expect(signed(STREAM, { accesstoken: none, accesssecret: none })).not.to.contain('oauth_token');
  });

  it('The method is part of the signature, in any case, and changes nothing else (C-125)', () => {
    const post = sign(STREAM, { a: 1 }, null, 'post');
    expect(isSignedAddress(post, { consumer: 'S&1' }, 'POST')).to.equal(true);
    expect(isSignedAddress(post, { consumer: 'S&1' })).to.equal(false);
    expect(post.replace(/signature=.*/, '')).to.equal(sign(STREAM, { a: 1 }).replace(/signature=.*/, ''));
  });

  const ADDRESSES: Array<[what: string, url: string, before: string]> = [
    ['A host is written in lower case', 'http://Stream.EXAMPLE/A', 'http://stream.example/A'],
    ['A missing path becomes /', 'http://h.example', 'http://h.example/'],
    ['A fragment and a user are removed', 'https://me:pw@h.example/p#top', 'https://h.example/p'],
    ['A port that is not the default is kept', 'http://h.example:8080/p', 'http://h.example:8080/p'],
    ['A default port is kept and is not signed', 'https://h.example:443/p', 'https://h.example:443/p'],
    ['White space in a port is removed', 'https://h.example:80\t80\n/p\r', 'https://h.example:8080/p'],
    [
      'A control character before the URL is removed',
      '\u0001 https://h.example:8080/p',
      'https://h.example:8080/p',
    ],
    [
      'White space before and in a URL with the default port is removed',
      ' \thttps://h.example:4\n43/p',
      'https://h.example:443/p',
    ],
    ['Zeros at the start of a port are kept', 'https://h.example:08080/p', 'https://h.example:08080/p'],
    ['A number in the user is not taken for a port', 'https://me:8080@h.example/p', 'https://h.example/p'],
    ['The brackets of an IPv6 address are kept', 'https://[::1]:8080/p', 'https://[::1]:8080/p'],
    [
      'The end of an IPv6 address is not taken for a port',
      'https://[fe80::8080]/p',
      'https://[fe80::8080]/p',
    ],
    ['The escapes of a path are kept', 'https://h.example/a%20b/%c3%a9', 'https://h.example/a%20b/%c3%a9'],
  ];
  for (const [what, url, before] of ADDRESSES) {
    it(`${what} (C-126)`, () => {
      expect(signed(url, { a: 1 })).to.equal(`${before}?a=1&${PROTOCOL}&oauth_version=1.0`);
    });
  }

  it('The query of the URL is kept and takes precedence over parameters with the same name (C-126)', () => {
    expect(signed(`${STREAM}?a=1&b=x+y`, { a: 2, c: 3 }, { b: 4, d: 5 })).to.equal(
      `${STREAM}?a=1&b=x%20y&c=3&d=5&${PROTOCOL}&oauth_version=1.0`,
    );
  });

  it('A URL that has a signature gets a new one, and nothing of the old one stays (RFC 5849 §3.4.1.3.1)', () => {
    const old = sign(`${STREAM}?a=b&oauth_verifier=v`, TOKEN).replace(/(nonce|timestamp)=[^&]+/g, '$1=0');
    expect(old).to.match(/oauth_timestamp=0&oauth_token=T%2F1&.*oauth_signature=/);
    const again = `${STREAM}?a=b&${PROTOCOL}&oauth_verifier=v&oauth_version=1.0`;
    expect(signed(old)).to.equal(again);
    expect(signed(sign(old))).to.equal(again);
    expect(signed(old, TOKEN, null, 'TS&1')).to.contain('&oauth_token=T%2F1&');
    // Old protocol parameters in any order, also twice.
    expect(signed(`${STREAM}?oauth_signature=x&oauth_nonce=1&oauth_signature=y&a=b`)).to.equal(
      `${STREAM}?a=b&${PROTOCOL}&oauth_version=1.0`,
    );
  });

  it('Arrays and repeated names of the URL are sorted by their values (C-126, C-128)', () => {
    expect(signed(`${STREAM}?z=2&z=1`, { ids: ['10', '9', 'b'], none: [] })).to.equal(
      `${STREAM}?ids=10&ids=9&ids=b&${PROTOCOL}&oauth_version=1.0&z=1&z=2`,
    );
  });

  it('null and undefined values are empty, and null or undefined parameters are none (C-126)', () => {
    expect(signed(STREAM, { a: null, b: undefined, c: '' })).to.contain('?a=&b=&c=&oauth');
    for (const none of [null, undefined]) expect(signed(STREAM, none)).to.contain(`?${PROTOCOL}`);
  });

  it('A method that is not a string throws', () => {
    for (const method of [{}, 5, ['GET']])
      expect(() => sign(STREAM, null, null, method as never))
        .to.throw(TypeError, "The method of a signed URL must be a string such as 'GET'")
        .with.property('code', 'ERR_INVALID_ARG_VALUE');
  });

  it('Parameters that begin with oauth_ replace the protocol parameters (C-126, C-48)', () => {
    const address = signed(STREAM, { oauth_nonce: 'mine', oauth_timestamp: '5', oauth_x: 'y' });
    expect(address).to.contain('oauth_nonce=mine&oauth_signature_method=HMAC-SHA1&oauth_timestamp=5&');
    expect(address).to.contain('oauth_x=y');
  });

  it('0 and false are kept, dates are formatted, and names are encoded (C-128, D-6, D-10)', () => {
    const params = { zero: 0, no: false, d: new Date(2020, 0, 2), 'k y&': "v!'()*" };
    expect(signed(STREAM, params)).to.equal(
      `${STREAM}?d=20200102&k%20y%26=v%21%27%28%29%2A&no=false&${PROTOCOL}&oauth_version=1.0&zero=0`,
    );
  });

  it('A path that is not ASCII is encoded before it is signed (C-128)', () => {
    expect(signed('https://h.example/é b')).to.equal(
      `https://h.example/%C3%A9%20b?${PROTOCOL}&oauth_version=1.0`,
    );
  });

  it('A URL object is accepted (C-128)', () => {
    expect(sign(new URL(`${STREAM}?a=1`))).to.equal(sign(`${STREAM}?a=1`));
  });

  it('A value that is not an absolute http or https URL throws without showing it (C-128)', () => {
    for (const url of [
      '/stream?s=hush',
      'hush',
      '',
      'ftp://h.example/hush',
      undefined,
      null,
      5,
      {},
      { href: 5 },
    ]) {
      const error = thrownBy(() => sign(url));
      expect(error).to.be.instanceOf(TypeError).with.property('code', 'ERR_INVALID_ARG_VALUE');
      expect(error.message).to.equal('Only an absolute http or https URL can be signed');
    }
    expect(thrownBy(() => sign(STREAM, { d: new Date('x') })).message).to.contain('d is an invalid Date');
  });

  it('Parameters and defaults are not changed, may be frozen, and can be signed again (C-127, D-1)', () => {
    const params = Object.freeze({ b: 1, ...TOKEN });
    const defaults = Object.freeze({ a: 1, d: new Date(2020, 0, 2) });
    expect(sign(STREAM, params, defaults)).to.equal(sign(STREAM, params, defaults));
    expect(params).to.deep.equal({ b: 1, ...TOKEN });
    expect(defaults.d).to.be.instanceOf(Date);
    const bare: Loose = Object.assign(Object.create(null), { b: 1 });
    expect(sign(STREAM, bare)).to.equal(sign(STREAM, { b: 1 }));
  });
});
