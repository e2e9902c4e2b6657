/** Parameters of every kind: the received request has the given parameters, and its signature is valid. */
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import https from 'node:https';
import * as fc from 'fast-check';
import type { Params } from '../../lib/types/options';
import { fillSlugs } from '../../lib/request/params';
import { encodeStrict } from '../../lib/util/encoding';
import { type Captured, header, type Loose, useCaptureServer } from '../support/capture-server';
import { KINDS } from '../support/schema';
import { authorizationOf } from '../support/signatures';
import {
  arrivedPairs,
  expectedPairs,
  type Given,
  isRightlySigned,
  isRightlySignedAddress,
  merged,
  type Pair,
  climbs,
} from './parameters-oracle';
import { call, date, text } from './parameters-values';

/** The same calls are tried each time. FUZZ_SECONDS tries new ones for the given number of seconds. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);
const seed = Number(process.env['FUZZ_SEED'] ?? (seconds > 0 ? randomInt(2 ** 31) : 46));

function settings<T>(runs: number): fc.Parameters<T> {
  return seconds > 0
    ? { seed, numRuns: Infinity, interruptAfterTimeLimit: seconds * 200 }
    : { seed, numRuns: runs };
}

const KEY = 'K&1 é';
const SECRET = 'S=1/ü';
const USER = { accesstoken: 'T&1', accesssecret: "s'e(c)r*et" };

describe(`Random parameters (seed ${seed})`, function () {
  this.timeout(60_000 + seconds * 2000);
  const server = useCaptureServer();
  let httpsAgent: https.Agent;
  let tried = 0;

  before(() => {
    httpsAgent = new https.Agent({ keepAlive: true, ca: server.httpsAgent.options.ca as string });
  });
  after(() => {
    httpsAgent.destroy();
    console.log(`      ${tried} requests arrived as they were meant`);
  });

  function client(options: object): Loose {
    return server.client({ consumerkey: KEY, consumersecret: SECRET, httpsAgent, ...options }, KINDS);
  }

  async function sent(run: () => Promise<unknown>): Promise<Captured> {
    server.reset();
    await run();
    tried += 1;
    return server.only;
  }

  /** The parameters are in the body if the method has one, otherwise in the query. */
  function arrived({ method, query, body }: Captured): Pair[] {
    const hasBody = method === 'POST' || method === 'PUT';
    assert.equal(hasBody ? query : body, '');
    return arrivedPairs(hasBody ? body : query);
  }

  it('Parameters arrive unchanged, and the signature is right (C-43 to C-48, C-57, C-60, D-8, D-10)', async () => {
    await fc.assert(
      fc.asyncProperty(call, async ({ verb, legs, given, defaults, extra, hasUser }) => {
        const isSigned = legs !== '';
        const own: Given = { ...given, ...extra, ...(hasUser && USER) };
        const before = { ...own };
        const request = await sent(() =>
          client({ defaultParams: defaults }).Test()[`${verb}${legs}`](Object.freeze(own)),
        );
        assert.deepEqual(own, before);
        assert.equal(request.scheme, isSigned ? 'https' : 'http');

        const all = expectedPairs(merged(own, defaults), KEY);
        const inForm = isSigned && (verb === 'post' || verb === 'put');
        const isProtocol = ([sentName]: Pair) => sentName.startsWith('oauth_');
        assert.deepEqual(arrived(request), inForm ? all.filter((pair) => !isProtocol(pair)) : all);
        if (!isSigned) return assert.equal(header(request, 'authorization'), undefined);

        const inHeader = authorizationOf(request);
        for (const [protocolName, protocolValue] of all.filter(isProtocol))
          assert.equal(inHeader.get(protocolName), protocolValue);
        const hasToken = legs === '3' && hasUser;
        assert.equal(inHeader.get('oauth_token'), hasToken ? USER.accesstoken : undefined);
        // The verifier keeps parameters in an object, which cannot have this name.
        if (all.some(([sentName]) => sentName === '__proto__')) return;
        assert.ok(isRightlySigned(request, SECRET, hasToken ? USER.accesssecret : undefined));
      }),
      settings(400),
    );
  });

  it('Slugs of paths are filled and encoded (C-50 to C-54, D-7)', async () => {
    const slugValue = fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      date,
      fc.constantFrom(null, undefined, '.', '..'),
    );
    const slug = fc.record({
      method: fc.constantFrom('slug', 'slug3', 'slugPost3'),
      spelling: fc.constantFrom('Id', 'id', 'ID'),
      id: slugValue,
    });
    await fc.assert(
      fc.asyncProperty(slug, async ({ method, spelling, id }) => {
        const [[, wanted] = ['', '']] = expectedPairs([['id', id]], KEY).filter(
          ([sentName]) => sentName === 'id',
        );
        const resource = client({}).Test();
        const run = () => resource[method]({ [spelling]: id, other: 1 });
        if (wanted === '') {
          return assert.throws(() => resource[method]({ [spelling]: id }, () => {}), /^Error: Missing id$/);
        }
        if (climbs(wanted)) return assert.rejects(run(), /cannot (?:be '\.\.?'|have a segment)/);

        const request = await sent(run);
        const segments = request.path.split('/');
        assert.equal(segments.length, 5, request.path);
        assert.equal(decodeURIComponent(segments[3] as string), wanted);
        assert.equal(segments[3], encodeStrict(wanted));
        // A GET has the slug in its query, too (C-51).
        const names = arrived(request).map(([sentName]) => sentName);
        assert.equal(names.includes(spelling), request.method === 'GET');
        if (method !== 'slug') assert.ok(isRightlySigned(request, SECRET, undefined));
      }),
      settings(300),
    );
  });

  it('Values never change another segment of a path, with any path (C-53, D-7)', () => {
    const piece = fc.oneof(fc.constantFrom('a', 'b.c', ':x', ':Y', ':constructor'), fc.constant(':x'));
    const values = fc.record({ x: text, y: text, Constructor: text });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), values, (pieces, given) => {
        const path = `/${pieces.join('/')}`;
        const byName: Record<string, string> = {
          ':x': given.x,
          ':Y': given.y,
          ':constructor': given.Constructor,
        };
        const wanted = pieces.map((part) => Buffer.from(byName[part] ?? part).toString());
        const fill = () => fillSlugs(path, given as Params);
        // The error names the first slug without a value.
        const isWrong = (value: string) => value === '' || climbs(value);
        const first = pieces.find((part) => isWrong(byName[part] ?? 'filled'));
        if (first) {
          const wrong = byName[first] === '' ? `Missing ${first.slice(1).toLowerCase()}` : 'cannot ';
          return assert.throws(fill, (error: Error) => error.message.includes(wrong));
        }
        assert.deepEqual(fill().path.split('/').slice(1).map(decodeURIComponent), wanted);
      }),
      settings(2000),
    );
  });

  it('Headers arrive unchanged (C-63 to C-65)', async () => {
    const token = fc.string({
      unit: fc.constantFrom(...Array.from("abcXYZ019-_.!#$%&'*+^`|~")),
      minLength: 1,
      maxLength: 10,
    });
    // Visible Latin-1, with blanks only inside, because blanks at the ends are not part of a value (RFC 9110 §5.5).
    const latin1 = fc
      .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0xa0, max: 0xff })), {
        maxLength: 10,
      })
      .map((codes) => String.fromCharCode(...codes).replace(/^[ \u00a0]+|[ \u00a0]+$/g, ''));
    const headerValue = fc.oneof(
      latin1,
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(null, undefined),
      fc.array(latin1, { minLength: 1, maxLength: 3 }),
    );
    const own = fc.oneof(
      token.map((part) => `X-${part}`),
      fc.constantFrom(
        'Host',
        'user-agent',
        'CONTENT-LENGTH',
        'Content-Type',
        'Accept',
        'constructor',
        'toString',
      ),
    );
    const headers = fc.uniqueArray(fc.tuple(own, headerValue), {
      maxLength: 5,
      selector: ([headerName]) => headerName.toLowerCase(),
    });
    const kinds = fc.constantFrom('get', 'post', 'get3', 'put2');
    await fc.assert(
      fc.asyncProperty(kinds, headers, headers, async (method, ofClient, ofCall) => {
        const resource = client({ headers: Object.fromEntries(ofClient) }).Test();
        const request = await sent(() => resource[method]({ a: 1 }, { headers: Object.fromEntries(ofCall) }));
        const merging = new Map(
          [...ofClient, ...ofCall].map(([headerName, given]) => [headerName.toLowerCase(), given]),
        );
        for (const [lower, given] of merging) {
          if (given === undefined || /^(host|user-agent|content-length|content-type)$/.test(lower)) continue;
          const got = request.headers
            .filter(([gotName]) => gotName.toLowerCase() === lower)
            .map(([, one]) => one);
          // Node.js writes the head and the form of a request together in UTF-8, as for 1.0.0.
          const written = (one: unknown) =>
            request.body ? Buffer.from(`${one}`, 'utf8').toString('latin1') : `${one}`;
          assert.deepEqual(got, [given].flat().map(written));
        }
        assert.equal(header(request, 'host'), server.host);
        assert.equal(header(request, 'user-agent'), 'Node.js HTTP Client');
        if (/\d/.test(method)) assert.ok(isRightlySigned(request, SECRET, undefined));
      }),
      settings(300),
    );
  });

  it('Signed URLs have the right signature for parameters in the URL, in the call and in the defaults (C-125 to C-128)', () => {
    const helper = client({}).OAuth();
    const plain = fc.dictionary(
      text.map(wellFormed).filter((key) => key !== '__proto__' && !key.startsWith('oauth_')),
      fc.oneof(text, fc.integer(), fc.boolean()),
      { maxKeys: 5 },
    );
    const path = fc.array(
      text.map(encodeStrict).filter((part) => !/^(\.|%2E){0,2}$/i.test(part)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        plain,
        plain,
        path,
        fc.boolean(),
        fc.constantFrom('GET', 'post'),
        (given, inAddress, parts, hasUser, method) => {
          const query = new URLSearchParams(
            Object.entries(inAddress).map(([key, item]): Pair => [key, `${item}`]),
          ).toString();
          const address = `https://media.example/${parts.join('/')}${query && `?${query}`}`;
          const signed = helper.sign(address, { ...given, ...(hasUser && USER) }, method);
          const tokenSecret = hasUser ? USER.accesssecret : undefined;
          assert.ok(isRightlySignedAddress(signed, method.toUpperCase(), SECRET, tokenSecret), signed);
          const found = new Map(arrivedPairs(signed.slice(signed.indexOf('?') + 1)));
          const expected = new Map(
            Object.entries({ ...given, ...inAddress }).map(([key, item]) => [
              wellFormed(key),
              wellFormed(`${item}`),
            ]),
          );
          for (const [key, item] of expected) assert.equal(found.get(key), item);
          assert.equal(found.get('oauth_token'), hasUser ? USER.accesstoken : undefined);
        },
      ),
      settings(1000),
    );
  });
});

function wellFormed(given: string): string {
  return Buffer.from(given, 'utf8').toString('utf8');
}
