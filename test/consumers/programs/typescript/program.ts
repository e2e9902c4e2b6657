/** Runs all of it with a stub, to check that code that compiles also works. */
import type { DefaultClient } from '7digital-api';
import { asXml, byCallback, byCallbackWithOptions, byDefaults, byPromise } from './calls.js';
import {
  copiedSchema,
  customSchema,
  lockerOf,
  nameOfFailure,
  reconfigured,
  signedAddress,
  statusOfFailure,
  tokenOf,
} from './clients.js';
import { isOneIdentity, oldHelpers } from './doors.js';
import { refusedCalls, refusedClients, refusedOAuth } from './refused.js';

const DEMO = ['demo@example.com', 'demo-password'] as const;

function promised<T>(use: (done: (value: T) => void) => void): Promise<T> {
  return new Promise(use);
}

export async function runAll(api: DefaultClient): Promise<Record<string, unknown>> {
  const quiet = Object.assign(api.configure({ logger: null }), {
    configure: api.configure,
    extendSchema: api.extendSchema,
    errors: api.errors,
  });
  const address = new URL(signedAddress(quiet));
  return {
    byCallback: (await promised<unknown[]>((done) => byCallback(quiet, done))).length,
    byCallbackWithOptions: await promised<number>((done) => byCallbackWithOptions(quiet, done)),
    byPromise: (await byPromise(quiet)).length,
    byDefaults: await byDefaults(quiet),
    asXml: (await asXml(quiet)).includes('status="ok"'),
    failures: [
      await nameOfFailure(quiet, 'missing'),
      await nameOfFailure(quiet, 'error'),
      await nameOfFailure(quiet, '2431~reset'),
      await nameOfFailure(quiet, '2431~503'),
    ],
    statusOfFailure: await promised<number | undefined>((done) => statusOfFailure(quiet, done)),
    customSchema: typeof (await customSchema(quiet)),
    copiedSchema: typeof (await copiedSchema(quiet)),
    reconfigured: reconfigured(quiet, { timeout: 5 }).options.defaultParams,
    lockerOf: await lockerOf(quiet, ...DEMO),
    tokenOf: typeof (await promised<string>((done) => tokenOf(quiet, ...DEMO, done))),
    signed: [address.host, address.searchParams.get('country'), address.searchParams.has('oauth_signature')],
    isOneIdentity: isOneIdentity(api),
    oldHelpers: oldHelpers(),
    neverRun: [refusedCalls, refusedClients, refusedOAuth].length,
  };
}

// The types of Node.js and of the DOM are not always installed.
declare class URL {
  constructor(address: string);
  host: string;
  searchParams: { get(name: string): string | null; has(name: string): boolean };
}
