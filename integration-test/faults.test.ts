/** Each fault that the stub can make, and how calls end (D-12 to D-17, D-21, D-25). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { api, client, DEMO } from './support/client';
import { describeWhole } from './support/server';
import { argumentsOf, rejectionOf } from './support/settle';

/** Class, code, HTTP status and Retry-After of the error, or 'data' if the call succeeds. */
type Failure = [name: string, code?: string, status?: number, retryAfter?: number];
type Outcome = 'data' | Failure;

// A response that begins and does not end must have its headers before the timeout. A busy machine needs more time.
const PATIENCE = [300, 3000, 20_000];

const PARSE: Failure = ['ApiParseError', undefined, 200];

/** Fault, outcome, and the outcome of signed calls if it is different. */
const FAULTS: Array<[fault: string, outcome: Outcome, signed?: Outcome]> = [
  ['delay=20', 'data'],
  ['drip=1;bytes=400', 'data'],
  ['gzip', 'data'],
  ['delay=20, gzip', 'data'],
  ['silence', ['RequestError', 'ETIMEDOUT']],
  ['delay=60000', ['RequestError', 'ETIMEDOUT']],
  ['stall', ['RequestError', 'ETIMEDOUT', 200]],
  ['drip=5000', ['RequestError', 'ETIMEDOUT', 200]],
  ['reset', ['RequestError', 'ECONNRESET']],
  ['hangup', ['RequestError', 'ECONNRESET']],
  ['cut', ['RequestError', 'ECONNRESET', 200]],
  ['broken-gzip', ['RequestError', 'Z_DATA_ERROR', 200]],
  ['204', ['ApiParseError', undefined, 204]],
  ['404', ['ApiParseError', undefined, 404]],
  ['429', ['ApiParseError', undefined, 429]],
  ['429;retry-after=7', ['ApiParseError', undefined, 429, 7]],
  ['500', ['ApiHttpError', undefined, 500]],
  ['503', ['ApiHttpError', undefined, 503]],
  ['503;retry-after=2', ['ApiHttpError', undefined, 503, 2]],
  ['503;retry-after=soon', ['ApiHttpError', undefined, 503]],
  ['empty', PARSE],
  ['html', PARSE],
  ['malformed-xml', PARSE],
  ['redirect=loop', ['ApiParseError', undefined, 302], ['RequestError', 'ERR_TOO_MANY_REDIRECTS', 302]],
  ['redirect=/elsewhere;status=307', ['ApiParseError', undefined, 307]],
  ['redirect=https://example.com/', ['ApiParseError', undefined, 302]],
  ['redirect=http://example.com/;status=301', ['ApiParseError', undefined, 301]],
  ['unheard-of', ['ApiError', '1002', 400]],
];

interface Kind {
  signed: boolean;
  call: (stubbed: api.Client, options: api.CallOptions, callback?: () => void) => unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: with a callback and without
const call = (resource: any, method: string, params: object, options: object, callback?: unknown): unknown =>
  callback ? resource[method](params, options, callback) : resource[method](params, options);

const { username: emailAddress, password } = DEMO;
const KINDS: Record<string, Kind> = {
  'unsigned GET over http': {
    signed: false,
    call: (stubbed, ...rest) => call(stubbed.Releases(), 'getDetails', { releaseId: 2431 }, ...rest),
  },
  '2-legged GET': {
    signed: true,
    call: (stubbed, ...rest) => call(stubbed.Releases(), 'matchById', { sevenDigitalIds: '2431' }, ...rest),
  },
  '3-legged GET': {
    signed: true,
    call: (stubbed, ...rest) => call(stubbed.User(), 'getLocker', DEMO.token, ...rest),
  },
  '2-legged POST': {
    signed: true,
    call: (stubbed, ...rest) => call(stubbed.User(), 'authenticate', { emailAddress, password }, ...rest),
  },
  '3-legged PUT': {
    signed: true,
    call: (stubbed, ...rest) =>
      call(stubbed.Users(), 'update', { id: DEMO.id, password, ...DEMO.token }, ...rest),
  },
};

describeWhole('Faults of a server', () => {
  for (const [kind, { call: make, signed }] of Object.entries(KINDS)) {
    describe(`Faults in a call: ${kind}`, () => {
      for (const [fault, plainOutcome, signedOutcome = plainOutcome] of FAULTS) {
        const outcome = signed ? signedOutcome : plainOutcome;
        const says = outcome === 'data' ? 'data' : outcome.filter(Boolean).join(', ');

        it(`${fault}: the call ends in ${says}`, async () => {
          const headers = { 'x-stub-fault': fault };
          if (outcome === 'data') return succeeds(make, { headers });
          for (const failure of await failuresOf(make, { headers }, outcome)) check(failure, outcome);
        });
      }
    });
  }

  it('The page of the stub lists exactly these faults', () => {
    const page = readFileSync(path.join(__dirname, 'api-stub/README.md'), 'utf8');
    const [, table] = /^## Faults on demand$[^]*?^\| -+ [^]*?\n([^]*?)\n\n/m.exec(page)!;
    const listed = table!.split('\n').flatMap((row) => row.split('|')[1]!.match(/`[^`]+`/g) ?? []);
    const names = listed.map((text) => text.replace(/`/g, '').replace(/[=;].*$/, ''));
    const concrete = names.map((name) => (name === '4xx' ? '404' : name === '5xx' ? '500' : name));
    expect(concrete).to.have.length.at.least(15);
    const tried = new Set(
      FAULTS.flatMap(([fault]) => fault.split(', ')).map((f) => f.replace(/[=;].*$/, '')),
    );
    expect(concrete.filter((name) => !tried.has(name))).to.deep.equal([]);
  });

  it('With retries, a failed call is retried until it succeeds, within its deadline (D-16)', async () => {
    const began = Date.now();
    const error = await rejectionOf(
      client()
        .Releases()
        .getDetails({ releaseId: 2431 }, { headers: { 'x-stub-fault': '503' }, retries: 1 }),
    );
    // One retry, after at least half of the first delay of half a second.
    expect(Date.now() - began).to.be.at.least(249);
    expect(error.statusCode).to.equal(503);
  });

  it('An aborted call ends in ABORT_ERR (D-4, D-13)', async () => {
    for (const { call: make } of Object.values(KINDS)) {
      const controller = new AbortController();
      const { signal } = controller;
      const ended = rejectionOf(
        make(client(), { signal, headers: { 'x-stub-fault': 'silence' } }) as Promise<unknown>,
      );
      controller.abort();
      check(await ended, ['RequestError', 'ABORT_ERR']);
    }
  });

  describe('Faults in calls of the OAuth helper, which sends no custom headers (C-121)', () => {
    const cases: Array<[fault: string, outcome: Failure]> = [
      ['reset', ['RequestError', 'ECONNRESET']],
      ['cut', ['RequestError', 'ECONNRESET', 200]],
      ['silence', ['RequestError', 'ETIMEDOUT']],
      ['429;retry-after=3', ['ApiParseError', undefined, 429, 3]],
      ['503', ['ApiHttpError', undefined, 503]],
      ['empty', PARSE],
      ['html', PARSE],
      ['malformed-xml', PARSE],
      ['redirect=loop', ['RequestError', 'ERR_TOO_MANY_REDIRECTS', 302]],
    ];
    for (const [fault, outcome] of cases) {
      const limits = { timeout: outcome[1] === 'ETIMEDOUT' ? PATIENCE[0]! : 30_000 };
      const oauth = (): api.OAuthResource =>
        client().OAuth({ defaultParams: { country: `GB~${fault}` }, ...limits });

      it(`${fault}: each call of the helper ends in ${outcome.slice(0, 3).filter(Boolean).join(', ')}`, async () => {
        const { requesttoken, requestsecret } = await client().OAuth().getRequestToken('http://localhost/');
        const login = { username: `${emailAddress}~${fault}`, password, token: requesttoken };
        // One after the other: the stub performs the action before the fault, and it rejects a token that is not
        // authorised yet.
        const calls = [
          () => oauth().getRequestToken('http://localhost/'),
          () => oauth().authoriseRequestToken(login),
          () => oauth().getAccessToken({ requesttoken, requestsecret }),
        ];
        for (const make of calls) check(await rejectionOf(make()), outcome);
      });
    }
  });
});

async function succeeds(make: Kind['call'], options: api.CallOptions): Promise<void> {
  expect(await make(client(), options)).to.have.property('status', 'ok');
  const [error, data, ...more] = await argumentsOf((done) => make(client(), options, done));
  expect([error, more]).to.deep.equal([null, []]);
  expect(data).to.have.property('status', 'ok');
}

/** The only argument of the callback, and the error of the promise. */
async function failuresOf(
  make: Kind['call'],
  options: api.CallOptions,
  [, code, statusCode]: Failure,
): Promise<api.SevenDigitalError[]> {
  let failures: api.SevenDigitalError[] = [];
  for (const timeout of code === 'ETIMEDOUT' ? PATIENCE : [30_000]) {
    const limited = { ...options, timeout };
    const [[error, ...more], rejection] = await Promise.all([
      argumentsOf((done) => make(client(), limited, done)),
      rejectionOf(make(client(), limited) as Promise<unknown>),
    ]);
    expect(more).to.deep.equal([]);
    failures = [error as api.SevenDigitalError, rejection];
    if (failures.every((failure) => failure.responseStatus === statusCode)) break;
  }
  return failures;
}

function check(error: api.SevenDigitalError, [name, code, statusCode, retryAfter]: Failure): void {
  expect(error).to.be.instanceOf(Error);
  const got = [error.name, error.code, error.responseStatus, error.retryAfter];
  expect(got, error.stack).to.deep.equal([name, code, statusCode, retryAfter]);
  // A network failure does not have the status of a success, which a program might send on.
  const isSuccess = statusCode === undefined || statusCode < 400;
  expect(error.statusCode).to.equal(name === 'RequestError' && isSuccess ? undefined : statusCode);
}
