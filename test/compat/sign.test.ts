/** `OAuth().sign()` of both packages returns the same URL with the same nonce and time. */
import { assert } from 'chai';
import { CONSUMER } from './differential/configurations';
import { original, ours, type Package, type Params } from './differential/packages';
import { signatureOf } from './differential/signatures';

type Arguments = [address: string, params?: Params | null, method?: string];

interface Signer {
  sign(...given: Arguments): string;
  client: { _getNonce(): string; _getTimestamp(): string };
}

const URL_ = 'https://stream.example/stream/catalogue';

const SAME: ReadonlyArray<[title: string, ...given: Arguments]> = [
  ['ordinary parameters', URL_, { trackId: 12345, formatId: '26', q: 'a b&c' }],
  ['no parameters', URL_],
  ['null for the parameters', URL_, null],
  ['http and a port', 'http://stream.example:8080/a', { x: 1 }],
  ['a default port, which is not signed but stays', 'https://stream.example:443/a', { x: 1 }],
  ['no path', 'http://stream.example', { x: 1 }],
  ['a host in capitals, user and fragment', 'https://me:pw@Stream.EXAMPLE/a#top', { x: 1 }],
  ['a query, which beats parameters', `${URL_}?trackId=1&q=%C3%A9+x&r=a%20b`, { trackId: 2, page: 3 }],
  ['defaults, which fill in', URL_, { country: 'FR', page: undefined }],
  ['unicode and reserved characters in values', URL_, { q: "é 日本 😀 !'()*~-_.", r: ':/?#[]@&=+,;%' }],
  ['names in all cases, in order of code units', URL_, { Z: 1, a_b: 2, aB: 3, ab: 4, A: 5 }],
  ['arrays, sorted as text', URL_, { ids: ['10', '9', 'b', 'a a'] }],
  ['values without text', URL_, { a: null, b: undefined, c: '' }],
  ["a user's token", URL_, { trackId: 1, accesstoken: 'to/ken', accesssecret: 'se&cret' }],
  ['a token without its secret', URL_, { accesstoken: 'to/ken' }],
  ['a secret without its token', URL_, { accesssecret: 'se&cret' }],
  ['an empty token and secret', URL_, { accesstoken: '', accesssecret: '' }],
  ['a method in lower case', URL_, { trackId: 1 }, 'post'],
  ['an empty method', URL_, { trackId: 1 }, ''],
  ['parameters of the protocol', URL_, { oauth_nonce: 'own', oauth_timestamp: '5', oauth_version: '2' }],
  ['a path with escapes', 'https://stream.example/a%20b/%C3%A9', { x: 1 }],
];

/** Calls for which 1.0.0 returned URLs that no server accepts, and what this package returns instead. */
const DECIDED: ReadonlyArray<[title: string, given: Arguments, path: string, pairs: string[][]]> = [
  ['names are encoded', [URL_, { 'k y&': 'v' }], '/stream/catalogue', [['k y&', 'v']]],
  [
    'names that repeat in the address stay',
    [`${URL_}?z=1&z=2`],
    '/stream/catalogue',
    [
      ['z', '1'],
      ['z', '2'],
    ],
  ],
  [
    '0 and false are written out',
    [URL_, { n: 0, f: false }],
    '/stream/catalogue',
    [
      ['f', 'false'],
      ['n', '0'],
    ],
  ],
  [
    'dates have the same format as in other calls',
    [URL_, { d: new Date(2014, 5, 9) }],
    '/stream/catalogue',
    [['d', '20140609']],
  ],
  ['a path beyond ASCII is encoded before it is signed', ['https://stream.example/é'], '/%C3%A9', []],
];

function signer(pack: Package): Signer {
  const options = { consumerkey: CONSUMER.key, consumersecret: CONSUMER.secret, logger: { info() {} } };
  const client = pack.entry.configure(options, pack.entry.schema);
  return client['OAuth']!({ defaultParams: { country: 'GB' } }) as unknown as Signer;
}

/** This package makes the nonce and the time, and 1.0.0 uses the same. */
function signWithBoth([address, params, method]: Arguments): { mine: string; theirs: string } {
  const copy = () => params && { ...params };
  const mine = signer(ours).sign(address, copy(), method);
  const { searchParams } = new URL(mine);
  const other = signer(original);
  other.client._getNonce = () => searchParams.get('oauth_nonce')!;
  other.client._getTimestamp = () => searchParams.get('oauth_timestamp')!;
  return { mine, theirs: other.sign(address, copy(), method) };
}

function assertSignedRight(signed: string, secret: string, method: string): void {
  const [address, query] = signed.split('?') as [string, string];
  const pairs = query.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]);
  const [name, signature] = pairs.pop()!;
  assert.equal(name, 'oauth_signature');
  const { origin, pathname } = new URL(address);
  assert.equal(signature, signatureOf(method, origin + pathname, pairs, secret));
}

describe('OAuth().sign', () => {
  for (const [title, ...given] of SAME) {
    it(`The signed URL is the same as in 1.0.0, with a correct signature: ${title} (C-125, C-126)`, () => {
      const { mine, theirs } = signWithBoth(given);
      assert.equal(mine, theirs);
      const [, params, method] = given;
      assertSignedRight(mine, `${params?.['accesssecret'] ?? ''}`, method || 'GET');
    });
  }

  for (const [title, given, path, pairs] of DECIDED) {
    it(`The signature is correct, which it was not in 1.0.0: ${title} (C-128, D-10)`, () => {
      const { mine, theirs } = signWithBoth(given);
      assert.notEqual(mine, theirs);
      const { pathname, searchParams } = new URL(mine);
      assert.equal(pathname, path);
      const own = [...searchParams].filter(([name]) => !name.startsWith('oauth_') && name !== 'country');
      assert.deepEqual(own, pairs);
      assertSignedRight(mine, '', 'GET');
    });
  }

  it('Numbers in arrays are sorted as strings, in 1.0.0 as numbers, and the signature is the same (C-126)', () => {
    const { mine, theirs } = signWithBoth([URL_, { ids: [10, 9] }]);
    assert.include(theirs, '&ids=9&ids=10&');
    assert.equal(mine, theirs.replace('&ids=9&ids=10&', '&ids=10&ids=9&'));
  });

  it('The parameters of the caller are not changed; 1.0.0 deleted the token from them (C-127, D-1)', () => {
    const given = () => ({ trackId: 1, accesstoken: 'to/ken', accesssecret: 'se&cret' });
    const [mine, theirs] = [given(), given()];
    signer(ours).sign(URL_, mine);
    signer(original).sign(URL_, theirs);
    assert.deepEqual(mine, given());
    assert.notDeepEqual(theirs, given());
  });
});
