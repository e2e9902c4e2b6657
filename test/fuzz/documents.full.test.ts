import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { nullifyNils } from '../../lib/response/normalize';
import { nullifyAt } from '../../lib/response/normalize/nils';
import { parse } from '../../lib/legacy/responseparser';
import { scanBody } from '../../lib/response/xml';
import { readWithXml2js } from '../../lib/response/xml/xml2js';
import { damagedDocument, document } from './documents-grammar';
import {
  hasArrayLikes,
  hasHazardousNames,
  hasOddMessage,
  fixed,
  originalVerdict,
  rawOf,
  STATUS,
  verdictOf,
} from './documents-oracle';

const RECORDED = path.join(__dirname, '../../../shared/responses');
const XML = 'text/xml';
const JSON_TYPE = 'application/json; charset=utf-8';

/** The same documents are tried each time. FUZZ_SECONDS tries new ones for the given number of seconds. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);
const seed = Number(process.env['FUZZ_SEED'] ?? (seconds > 0 ? randomInt(2 ** 31) : 20));

const RUNS = 3000;

function settings<Values>(runs: number): fc.Parameters<Values> {
  return seconds > 0
    ? { seed, numRuns: Infinity, interruptAfterTimeLimit: seconds * 250 }
    : { seed, numRuns: runs };
}

/** Checks that values, prototypes and the order of keys are equal (C-82). */
function assertSame(actual: unknown, expected: unknown): void {
  assert.deepEqual(actual, expected);
  assert.equal(JSON.stringify(actual), JSON.stringify(expected));
}

/** D-22: everything is an ordinary object or array, whatever the names in the document are. */
function assertPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  assert.equal(Object.getPrototypeOf(value), Array.isArray(value) ? Array.prototype : Object.prototype);
  for (const key of Object.keys(value)) assertPlain((value as Record<string, unknown>)[key]);
}

/** The number of documents whose data were compared. A fuzz test with only errors would not be useful. */
let tried = 0;
let successes = 0;

function compareWithOriginal(body: string, contentType: string): void {
  const theirs = originalVerdict(body, contentType);
  const ours = verdictOf(parse as never, body, contentType);
  assert.ok(!ours.crash, String(ours.crash));
  assertPlain(ours.data);
  tried++;
  if (theirs.crash || hasHazardousNames(body) || hasArrayLikes(body, contentType)) return;

  const raw = rawOf(body, contentType);
  if (theirs.data !== undefined) {
    successes++;
    assertSame(ours.data, fixed(theirs.data, raw));
  } else if (theirs.error && raw?.status === 'error' && hasOddMessage(raw)) {
    assert.match(String(ours.error?.['name']), /^(ApiError|OAuthError)$/);
    assert.equal(ours.error?.['code'], theirs.error['code']);
  } else {
    // D-24: the OAuthError of this package also has a status. C-105: params exist only if the call had some.
    const expected = { ...theirs.error };
    delete expected['params'];
    if (expected['name'] === 'OAuthError') expected['statusCode'] = STATUS;
    assertSame({ ...ours.error }, expected);
  }
}

/** Compares the tree of the scanner with that of xml2js. Returns false if the scanner leaves the document to xml2js. */
function compareReaders(body: string | Buffer): boolean {
  const scanned = scanBody(body);
  if (!scanned) return false;
  const reference = readWithXml2js(body.toString());
  assertSame(scanned.root, reference);
  nullifyAt(scanned.nils);
  for (const root of Object.values(reference ?? {})) nullifyNils(root);
  assertSame(scanned.root, reference);
  return true;
}

function jsonOf(body: string): string {
  const raw = rawOf(body, XML);
  return JSON.stringify(raw ?? null, (_key, value) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  );
}

describe(`Random documents (seed ${seed})`, function () {
  this.timeout(60_000 + seconds * 2000);

  beforeEach(() => {
    tried = 0;
    successes = 0;
  });

  it('Complete responses have the same result as in 1.0.0 (C-79 to C-98, C-101)', () => {
    fc.assert(
      fc.property(document, (body) => compareWithOriginal(body, XML)),
      settings(RUNS),
    );
    assert.ok(successes > tried / 3, `only ${successes} of ${tried} were successes`);
  });

  it('Damaged responses have the same result as in 1.0.0 (C-79 to C-98, C-101)', () => {
    fc.assert(
      fc.property(damagedDocument, (body) => compareWithOriginal(body, XML)),
      settings(RUNS),
    );
    assert.ok(successes > tried / 20, `only ${successes} of ${tried} were successes`);
  });

  it('Responses in JSON have the same result as in 1.0.0 (C-81, C-90)', () => {
    fc.assert(
      fc.property(document, (body) => compareWithOriginal(jsonOf(body), JSON_TYPE)),
      settings(RUNS / 2),
    );
  });

  it('The scanner reads most responses, and returns the same tree as xml2js', () => {
    let scanned = 0;
    fc.assert(
      fc.property(fc.oneof(document, damagedDocument), (body) => {
        tried++;
        if (compareReaders(body)) scanned++;
      }),
      settings(RUNS * 2),
    );
    assert.ok(scanned > tried / 5, `only ${scanned} of ${tried} documents were for the scanner`);
  });

  it('Bytes that are not UTF-8 have the same result as in xml2js (C-74)', () => {
    let scanned = 0;
    const odd = fc.uint8Array({ min: 0x80, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(document, fc.nat(), odd, (body, place, bytesBeyondAscii) => {
        const texts = body.split('</');
        const at = Buffer.byteLength(texts.slice(0, (place % texts.length) + 1).join('</'));
        const whole = Buffer.from(body);
        const bytes = Buffer.concat([whole.subarray(0, at), bytesBeyondAscii, whole.subarray(at)]);
        tried++;
        if (compareReaders(bytes)) scanned++;
      }),
      settings(RUNS),
    );
    assert.ok(scanned > tried / 20, `only ${scanned} of ${tried} documents were for the scanner`);
  });

  it('Recorded responses have the same result as in 1.0.0', function () {
    if (!fs.existsSync(RECORDED)) {
      this.test!.title += ' (the recordings are not part of the repository)';
      this.skip();
    }
    const files = fs
      .readdirSync(RECORDED, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xml'));
    assert.ok(files.length > 0);
    for (const file of files) {
      const body = fs.readFileSync(path.join(RECORDED, file), 'utf8');
      compareWithOriginal(body, XML);
      compareReaders(body);
    }
  });
});
