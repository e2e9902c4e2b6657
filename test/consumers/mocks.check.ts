/** Tools that mock the network of a program under test, in the versions that programs use. */
import { join } from 'node:path';
import { expect } from 'chai';
import { installInto } from '../../scripts/packed';
import type { Captured } from '../support/capture-server';
import { isSignedBy } from '../support/signatures';
import { place, valueOf, workshop } from './workshop';

interface Request {
  method: string;
  url: string;
  authorization?: string;
  sent: string;
}

interface Outcome {
  data?: object;
  error?: object;
  requests: Request[];
}

const NOCKS = [8, 9, 10, 11, 12, 13, 14].map((major) => `nock${major}`);
const MOCKS = [...NOCKS, 'mitm', 'msw', 'sinon'];

const ARTIST = 'GET http://api.7digital.com/1.2/artist/details?artistId=1&oauth_consumer_key=KEY';
const LOCKER = 'GET https://api.7digital.com/1.2/user/locker?pageSize=10&oauth_consumer_key=KEY signed';
const MOVED = 'GET https://api.7digital.com/1.2/user/locker/moved?a=b signed';
const FAILED = 'for url /1.2/artist/details?artistId=1&oauth_consumer_key=KEY:';

const ok = (content: object) => ({ data: { status: 'ok', version: '1.2', ...content } });
const artist = ok({ artist: { id: '1', name: 'Café ÅÄÖ' } });
const locker = ok({ locker: { page: '1' } });
const requestError = (more: object, reason: string) => ({
  error: { name: 'RequestError', ...more, message: `${FAILED} ${reason}` },
});
const refused = requestError({ code: 'ECONNREFUSED' }, 'no one listens');
const networkError = requestError({}, 'Network error');
const timedOut = { code: 'ETIMEDOUT' };

/** The outcome of each call, and the exceptions for mocks that cannot do the same. */
const EXPECTED: Record<string, { outcome: object; requests: string[]; except?: Record<string, object> }> = {
  unsigned: { outcome: artist, requests: [ARTIST] },
  'by callback': { outcome: artist, requests: [ARTIST] },
  'signed GET': { outcome: locker, requests: [LOCKER] },
  'signed POST': {
    outcome: ok({ user: { id: '7' } }),
    requests: [
      'POST https://api.7digital.com/1.2/user/signup emailAddress=a%2Bb%40example.com&password=p%C3%A5ss%20w%C3%B6rd signed',
    ],
  },
  'error with XML': {
    outcome: {
      error: {
        name: 'ApiError',
        code: '2001',
        statusCode: 404,
        responseStatus: 404,
        message: 'Missing: /1.2/artist/details',
      },
    },
    requests: [ARTIST],
  },
  'refused signature': {
    outcome: {
      error: {
        name: 'OAuthError',
        statusCode: 401,
        responseStatus: 401,
        message: 'OAuth authentication error: Invalid signature: /1.2/user/locker',
      },
    },
    requests: [LOCKER],
  },
  'server error': {
    outcome: {
      error: {
        name: 'ApiHttpError',
        statusCode: 503,
        responseStatus: 503,
        retryAfter: 7,
        message: '/1.2/artist/details',
      },
    },
    requests: [ARTIST],
  },
  retry: { outcome: artist, requests: [ARTIST, ARTIST] },
  // msw has one network failure, without a code.
  'failure that is an Error': { outcome: refused, requests: [ARTIST], except: { msw: networkError } },
  'failure that is no Error': {
    outcome: refused,
    requests: [ARTIST],
    except: {
      msw: networkError,
      // This http.request emits nothing, so only the timeout can end the call.
      nock14: requestError(timedOut, 'No complete response within 3000 ms'),
    },
  },
  redirect: { outcome: locker, requests: [LOCKER, MOVED] },
  'delayed body': { outcome: artist, requests: [ARTIST] },
  'too slow': {
    outcome: requestError(timedOut, 'No complete response within 60 ms'),
    requests: [ARTIST],
  },
  'cut body': {
    outcome: requestError({ code: 'ECONNRESET', responseStatus: 200 }, 'aborted'),
    requests: [ARTIST],
  },
};

describe('A call over a mock', function () {
  this.timeout(300_000);
  const results: Record<string, Record<string, Outcome>> = {};

  before(async () => {
    const folder = join(workshop().folder, 'mocks');
    const nocks = NOCKS.map((name) => `${name}@npm:nock@${name.slice(4)}`);
    await installInto(folder, workshop().tarball, ...nocks, 'mitm@1', 'msw@2', 'sinon@22');
    const program = place('mocks', folder, 'program');
    const run = async (mock: string) => {
      const args = mock.startsWith('nock') ? ['nock', mock] : [mock];
      // Old versions of nock use deprecated functions of Node.js.
      results[mock] = await valueOf(program, ['--no-deprecation', 'calls.js', ...args]);
    };
    await Promise.all(MOCKS.map(run));
  });

  for (const mock of MOCKS) {
    describe(mock, () => {
      for (const [call, { outcome, requests, except }] of Object.entries(EXPECTED)) {
        it(`A call (${call}) has the same outcome as over a network`, () => {
          const { requests: came, ...actual } = (results[mock] ?? {})[call] as Outcome;
          expect(actual).to.deep.equal(except?.[mock] ?? outcome);
          // nock does not pass a failed request to the program.
          const isHidden = mock.startsWith('nock') && call.startsWith('failure');
          const shown = mock === 'nock8' ? requests.map((line) => line.replace(' signed', '')) : requests;
          expect(came.map(lineOf)).to.deep.equal(isHidden ? [] : shown);
        });
      }
    });
  }
});

/** The request in one line, with "signed" at its end if its signature is valid. */
function lineOf({ method, url, authorization, sent }: Request): string {
  const parts = [method, url, ...(sent ? [sent] : [])];
  if (authorization)
    parts.push(isRight(method, new URL(url), authorization, sent) ? 'signed' : 'signed wrongly');
  return parts.join(' ');
}

function isRight(method: string, url: URL, authorization: string, body: string): boolean {
  const request: Captured = {
    scheme: 'https',
    port: 443,
    clientPort: 0,
    method,
    url: url.pathname + url.search,
    path: url.pathname,
    query: url.search.slice(1),
    headers: [
      ['Host', url.host],
      ['Authorization', authorization],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    body,
  };
  const token = authorization.includes('oauth_token=') ? 'TOKEN_SECRET' : undefined;
  return isSignedBy(request, { consumer: 'SECRET', ...(token && { token }) });
}
