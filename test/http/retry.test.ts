import { expect } from 'chai';
import { type Attempt, NOT_NOW, retryAfterSeconds, retryDelay } from '../../lib/http/retry';
import type { RetrySettings } from '../../lib/types/settings';

const NOW = Date.UTC(2024, 0, 1, 12, 0, 0);

describe('retryAfterSeconds (RFC 9110 §10.2.3)', () => {
  const cases: Array<[value: string | string[] | undefined, seconds: number | undefined]> = [
    ['0', 0],
    ['120', 120],
    [' 7 ', 7],
    ['Mon, 01 Jan 2024 12:00:30 GMT', 30],
    ['Monday, 01-Jan-24 12:01:00 GMT', 60],
    ['Mon Jan  1 12:00:05 2024', 5],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['12 seconds', undefined],
    ['may 5', undefined],
    ['2024-01-01T12:00:30Z', undefined],
    ['Mon, 01 Jan 2024 12:00:30 CET', undefined],
    ['Mon, 99 Jan 2024 12:00:30 GMT', undefined],
    ['9'.repeat(40), undefined],
    [['1', '2'], undefined],
    [undefined, undefined],
  ];
  for (const [value, seconds] of cases) {
    it(`The header ${JSON.stringify(value)} means ${seconds === undefined ? 'no wait' : `${seconds} seconds`} (D-25)`, () => {
      expect(retryAfterSeconds({ 'retry-after': value }, NOW)).to.equal(seconds);
    });
  }

  it('Seconds are rounded up, so that no retry comes too early', () => {
    expect(retryAfterSeconds({ 'retry-after': 'Mon, 01 Jan 2024 12:00:30 GMT' }, NOW + 1)).to.equal(30);
  });
});

describe('retryDelay (D-16)', () => {
  const retries: RetrySettings = { limit: 3, isUnsafe: false, methods: undefined, statusCodes: NOT_NOW };
  const failed: Attempt = {
    method: 'GET',
    isSafe: true,
    retried: 0,
    retries,
    code: 'ECONNRESET',
    remaining: Infinity,
    random: 1,
  };
  const [some, unsafe] = [new Set(['POST', 'GET']), { ...retries, isUnsafe: true }];

  const cases: Array<[name: string, change: Partial<Attempt>, delay: number | undefined]> = [
    ['after a network failure', { code: 'ECONNRESET' }, 500],
    ['half as long if the random number is 0', { random: 0 }, 250],
    ['twice as long before the second retry', { retried: 1 }, 1000],
    ['four times as long before the third retry', { retried: 2 }, 2000],
    ['at most half a minute', { retried: 40, retries: { ...retries, limit: 99 } }, 30_000],
    ['after a 429', { statusCode: 429 }, 500],
    ['after a 503', { statusCode: 503 }, 500],
    ['as long as Retry-After says', { statusCode: 429, retryAfter: 9 }, 9000],
    ['no shorter than without Retry-After', { statusCode: 429, retryAfter: 0 }, 500],
    ['up to the deadline', { retryAfter: 9, remaining: 9001 }, 9000],
    ['beyond the deadline', { retryAfter: 9, remaining: 9000 }, undefined],
    ['longer than a timer can wait', { retryAfter: 2_147_484 }, undefined],
    ['more often than the limit', { retried: 3 }, undefined],
    ['if the limit is 0', { retries: { ...retries, limit: 0 } }, undefined],
    ['for a POST', { method: 'POST', isSafe: false }, undefined],
    ['for a PUT', { method: 'PUT', isSafe: false }, undefined],
    ['for a DELETE', { method: 'DELETE', isSafe: false }, undefined],
    ['for a GET that is not safe', { isSafe: false }, undefined],
    [
      'for a POST listed in methods',
      { method: 'POST', isSafe: false, retries: { ...retries, methods: some } },
      500,
    ],
    [
      'for a PUT not listed in methods',
      { method: 'PUT', isSafe: false, retries: { ...retries, methods: some } },
      undefined,
    ],
    [
      'for a GET listed in methods that is not safe',
      { isSafe: false, retries: { ...retries, methods: some } },
      undefined,
    ],
    ['for a GET not listed in methods', { retries: { ...retries, methods: new Set(['PUT']) } }, undefined],
    ['for a GET that is not safe, with the option unsafe', { isSafe: false, retries: unsafe }, 500],
    ['for a PUT with the option unsafe', { method: 'PUT', isSafe: false, retries: unsafe }, 500],
    [
      'for a PUT not listed in methods, with the option unsafe',
      { method: 'PUT', isSafe: false, retries: { ...unsafe, methods: some } },
      undefined,
    ],
    [
      'after a status listed in statusCodes',
      { statusCode: 500, retries: { ...retries, statusCodes: new Set([500]) } },
      500,
    ],
    [
      'after a 503 not listed in statusCodes',
      { statusCode: 503, retries: { ...retries, statusCodes: new Set([500]) } },
      undefined,
    ],
    ['after a 200', { statusCode: 200 }, undefined],
    ['after a 404', { statusCode: 404 }, undefined],
    ['after a 500', { statusCode: 500 }, undefined],
    ['after a response that is too large', { code: 'ERR_RESPONSE_TOO_LARGE' }, undefined],
    ['after a header that cannot be sent', { code: 'ERR_INVALID_CHAR' }, undefined],
    ...['ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'].map(
      (code): [string, Partial<Attempt>, number] => [`after ${code}`, { code }, 500],
    ),
    ...[
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'CERT_HAS_EXPIRED',
      'EPROTO',
      'HPE_INVALID_CONSTANT',
      'Z_DATA_ERROR',
      'AWFUL',
      407,
      Symbol('code'),
      {},
      undefined,
    ].map((code): [string, Partial<Attempt>, undefined] => [`after ${String(code)}`, { code }, undefined]),
  ];
  for (const [name, change, delay] of cases) {
    it(`${delay === undefined ? 'There is no retry' : `The wait is ${delay} ms`} ${name}`, () => {
      expect(retryDelay({ ...failed, ...change })).to.equal(delay);
    });
  }
});
