/**
 * The settings of these tests from the environment. Variables that change the host of clients (C-9) are removed. The
 * others stay, because mocha may load this file twice, once for itself and once for the tests.
 */
import { spawnSync } from 'node:child_process';
import { plainEnvironment } from '../../scripts/plain-environment';

const wanted = process.env;
for (const name of ['HOST', 'SSL_HOST', 'PORT', 'PREFIX']) delete wanted[`_7D_API_CLIENT_${name}`];

export interface Place {
  host: string;
  port: number;
}

/** The server that `_7D_API_CLIENT_TEST_STUB=host:port` names instead of the bundled stub. */
export const named: Place | undefined = wanted._7D_API_CLIENT_TEST_STUB
  ? placeOf(wanted._7D_API_CLIENT_TEST_STUB)
  : undefined;

function placeOf(text: string): Place {
  const [, host, port] = /^\[?([^[\]/]+?)\]?:(\d+)$/.exec(text) ?? [];
  if (!host || !port || Number(port) < 1 || Number(port) > 65535) {
    throw new Error(`_7D_API_CLIENT_TEST_STUB must be host:port, not ${text}`);
  }
  return { host, port: Number(port) };
}

/**
 * Whether the server has all features of the stub of this project. Another stub, such as that of 1.0.0, has fixed
 * responses. Only ours rejects an unknown fault. The check is synchronous, because tests are skipped when they are
 * defined.
 */
export const isWhole: boolean = named === undefined || knowsFaults(named);

function knowsFaults({ host, port }: Place): boolean {
  const ask = `
    const headers = { 'x-stub-fault': 'is-this-you' };
    require('http').get({ host: ${JSON.stringify(host)}, port: ${port}, path: '/tag', headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => { body += chunk; });
      response.on('end', () => console.log(/x-stub-fault/.test(body)));
    });`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', ask], {
    encoding: 'utf8',
    env: plainEnvironment(),
    timeout: 10_000,
  });
  if (status === 0) return stdout.trim() === 'true';
  const reason = /^Error: (.*)$/m.exec(stderr)?.[1] ?? 'no response';
  throw new Error(
    `_7D_API_CLIENT_TEST_STUB names ${host}:${port}, but the server does not respond: ${reason}`,
  );
}

/** The settings of the live tests, or the reason why they are missing. */
export interface LiveAccount {
  consumerkey: string;
  consumersecret: string;
  accesstoken: string;
  accesssecret: string;
  voucherCode: string;
}

const LIVE: Record<keyof LiveAccount, string> = {
  consumerkey: '_7D_API_CLIENT_CONSUMER_KEY',
  consumersecret: '_7D_API_CLIENT_CONSUMER_SECRET',
  accesstoken: '_7D_API_CLIENT_USER_TOKEN',
  accesssecret: '_7D_API_CLIENT_USER_SECRET',
  voucherCode: '_7D_API_CLIENT_TEST_VOUCHER_CODE',
};

const missing = Object.values(LIVE).filter((name) => !wanted[name]);

export const liveAccount: LiveAccount | undefined =
  missing.length > 0
    ? undefined
    : (Object.fromEntries(
        Object.entries(LIVE).map(([what, name]) => [what, wanted[name]]),
      ) as unknown as LiveAccount);

/** This run is inside a test of these tests, and must not start such tests again. */
export const isNested: boolean = wanted.INTEGRATION_TEST_NESTED === 'yes';

export const whyNotLive = `not set: ${missing.join(', ')}`;
