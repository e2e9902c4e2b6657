/** The OAuth helper: request token, authorisation, access token, and signed URLs. */
import { inspectAs, inspectOptions, hideProperty } from '../redaction/inspect';
import type { HttpResponse } from '../http/transport';
import { type Call, encodeCall } from '../request/build';
import { assertParams, toPairs, withDefaults } from '../request/params';
import { clockAndNonce } from '../signing/nonce';
import { consumerFor, createOAuthWrapper, NO_TOKEN, type Token } from '../signing/signature';
import type { ClientOptions, Params } from '../types/options';
import type { Schema } from '../types/schema';
import type { CallSettings, InstanceSettings } from '../types/settings';
import { formatPath } from '../util/helpers';
import { urlHost } from '../util/hosts';
import { snapshotValues } from '../util/snapshot';
import type { Report } from './call-promise';
import { parseArguments, type Result, returnResult, type Settle } from './callback';
import type { Media } from './media/media';
import { callSettings, clientSettings, type GivenOptions, readCallOptions, warnOfUnknown } from './settings';

export { createOAuthWrapper };

const SHIPPED: Schema = { sslHost: 'api.7digital.com', prefix: '1.2' };
// The URLs of these calls contain these parameters, and messages show URLs.
const SECRETS: ReadonlySet<string> = new Set(['username', 'password', 'token']);

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- all members are optional
export interface OAuth extends InstanceSettings {}

// Loaded with the first signed URL.
let signer: typeof import('../request/sign-url') | undefined;

/** What the calls of a helper use in addition to its own properties. */
interface Setup {
  schema: Schema;
  settings: CallSettings;
}

const SETUP = Symbol('schema and settings');
// A flat copy of a helper, as `_.extend({}, oauth)` makes it, lacks the hidden properties, but has the node-oauth
// object.
const setups = new WeakMap<object, Setup>();

export class OAuth {
  declare private readonly [SETUP]: Setup;
  /** A node-oauth `OAuth` with the key and the URLs of this client, made when it is first used. */
  declare client: ReturnType<typeof createOAuthWrapper>;
  consumerkey: string | null | undefined;
  declare consumersecret: string | null | undefined;

  constructor(options: ClientOptions, schema: Schema = SHIPPED, settings = clientSettings(options)) {
    this.consumerkey = options.consumerkey;
    hideProperty(this, 'consumersecret', options.consumersecret);
    const setup: Setup = { schema, settings };
    hideProperty(this, SETUP, setup, false);
    let client: unknown;
    const createClient = () => {
      const { consumerkey, consumersecret } = options;
      const made = createOAuthWrapper(`${consumerkey}`, `${consumersecret}`, null, baseUrl(schema));
      setups.set(made, setup);
      return made;
    };
    Object.defineProperty(this, 'client', {
      get: () => (client ??= createClient()),
      set: (value: unknown) => {
        client = value;
      },
      enumerable: true,
      configurable: true,
    });
  }

  /**
   * `(cbUrl, cb)` calls back with `(null, token, secret, authoriseUrl)`. Without a callback it returns a promise of `{
   * requesttoken, requestsecret, authoriseUrl }`. Ask the user to visit `authoriseUrl`.
   */
  getRequestToken(cbUrl: unknown, ...rest: unknown[]): unknown {
    const { options: given, callback } = parseArguments([cbUrl, ...rest]);
    return returnResult((settle, report) => {
      const options = readOptions(this, given);
      const url = typeof cbUrl === 'string' ? cbUrl : (cbUrl as URL | null | undefined)?.href;
      if (!url) throw new TypeError('getRequestToken requires the URL to which the user returns');
      const call = callOf(this, 'POST', 'requesttoken', territoryOf(this), NO_TOKEN, options);
      send(this, call, options, settle, report, (response) => {
        const { token, secret } = tokens().requestTokenOf(response, call);
        const authoriseUrl = authoriseUrlOf(this, token, url);
        const value = { requesttoken: token, requestsecret: secret, authoriseUrl };
        return { args: [null, token, secret, authoriseUrl], value };
      });
    }, callback);
  }

  /**
   * Authorises a request token with `{ username, password, token }`, for a key that knows the passwords of its users.
   * On success the callback gets no arguments.
   */
  authoriseRequestToken(first: unknown, ...rest: unknown[]): unknown {
    const { params, options: given, callback } = parseArguments([first, ...rest]);
    return returnResult((settle, report) => {
      const options = readOptions(this, given);
      assertParams(params);
      const call = callOf(
        this,
        'GET',
        'requestToken/authorise',
        withDefaults(params, null),
        NO_TOKEN,
        options,
      );
      send(this, call, options, settle, report, (response) => {
        tokens().assertAuthorised(response, call);
        return { args: [], value: undefined };
      });
    }, callback);
  }

  /**
   * Exchanges an authorised `{ requesttoken, requestsecret }` for the access token: `(null, token, secret)`, or without
   * a callback a promise of `{ accesstoken, accesssecret }`.
   */
  getAccessToken(first: unknown, ...rest: unknown[]): unknown {
    const { params, options: given, callback } = parseArguments([first, ...rest]);
    return returnResult((settle, report) => {
      const options = readOptions(this, given);
      const { requesttoken, requestsecret } = (params ?? {}) as Record<string, string>;
      if (!requesttoken) throw new TypeError('getAccessToken requires { requesttoken, requestsecret }');
      const token = { token: requesttoken, secret: requestsecret };
      const call = callOf(this, 'POST', 'accesstoken', territoryOf(this), token, options);
      send(this, call, options, settle, report, (response) => {
        const access = tokens().accessTokenOf(response, call);
        const value = { accesstoken: access.token, accesssecret: access.secret };
        return { args: [null, access.token, access.secret], value };
      });
    }, callback);
  }

  /** A signed URL for a download, a stream or a clip. The method, GET by default, is part of the signature. */
  sign(url: unknown, params?: Params | null, method = 'GET'): string {
    assertParams(params);
    const consumer = consumerFor(this.consumerkey, this.consumersecret);
    signer ??= require('../request/sign-url') as typeof import('../request/sign-url');
    return signer.signUrl(url, params, this.defaultParams, method || 'GET', consumer, clockAndNonce);
  }

  /**
   * Media of any URL, such as one of a locker, signed as by `sign`. The requests of `open` and `save` go to the host of
   * the URL. @throws {TypeError} as `sign` does
   */
  media(url: unknown, params?: Params | null): Media {
    assertParams(params);
    const { mediaOfUrl } = require('./media/of-url') as typeof import('./media/of-url');
    return mediaOfUrl(this, setupOf(this).settings, url, withDefaults(params, this.defaultParams));
  }
}

/** @throws {TypeError} if a method was called without its helper */
function setupOf(helper: OAuth | undefined): Setup {
  const setup = helper?.[SETUP] ?? (helper?.client && setups.get(helper.client));
  if (setup) return setup;
  throw new TypeError(
    'A method of OAuth was called without its helper: write oauth.getRequestToken(…), or bind it',
  );
}

function readOptions(helper: OAuth, given: unknown): GivenOptions {
  const options = readCallOptions(given);
  warnOfUnknown(given as object | null | undefined, 'call', helper?.logger);
  return options;
}

/** The only default parameters that these calls use. */
function territoryOf(helper: OAuth | undefined): Params {
  const country = helper?.defaultParams?.['country'];
  return country ? { country } : {};
}

function authoriseUrlOf(helper: OAuth, token: string, cbUrl: string): string {
  const host = urlHost(setupOf(helper).schema.accountHost ?? 'account.7digital.com');
  const path = `${encodeURIComponent(`${helper.consumerkey}`)}/oauth/authorise`;
  return `https://${host}/${path}?oauth_token=${encodeURIComponent(token)}&oauth_callback=${encodeURIComponent(cbUrl)}`;
}

function callOf(
  helper: OAuth,
  method: string,
  action: string,
  params: Params,
  token: Token,
  { headers }: GivenOptions,
): Call {
  const { host, sslHost, port, prefix } = setupOf(helper).schema;
  const path = formatPath(prefix, 'oauth', action);
  const authtype = token === NO_TOKEN ? '2-legged' : '3-legged';
  const site = sslHost || host;
  if (!site) throw new Error(`The schema has no host for ${path}`);
  // The secrets of a token are used for signing and are not sent.
  const { accesstoken, accesssecret, requestsecret, ...sent } = params;
  return encodeCall({
    endpoint: {
      method,
      protocol: 'https:',
      host: site,
      port,
      path,
      authtype,
      isSafe: false,
      secretParams: SECRETS,
    },
    params,
    path,
    pairs: toPairs(sent),
    // These calls have sent the same two headers since 1.0.0. The headers of the client and the resource are not sent
    // with them, only those of the call.
    headers: { Accept: '*/*', Connection: 'close', ...snapshotValues({ ...headers }) },
    userAgent: 'Node authentication',
    token,
    consumer: consumerFor(helper.consumerkey, helper.consumersecret),
    consumerSecret: helper.consumersecret,
  });
}

function send(
  helper: OAuth,
  call: Call,
  options: GivenOptions,
  settle: Settle,
  report: Report | undefined,
  read: (response: HttpResponse) => Result,
): void {
  const settings = callSettings(helper, setupOf(helper).settings, options);
  if (report) report.sent = { call, settings };
  tokens().fetchTokens(call, settings, read, (error, result, sending) => {
    if (report) report.sending = sending;
    settle(error, result);
  });
}

/** Loaded at the first call: a client that only signs URLs needs neither sender nor parser. */
function tokens(): typeof import('./oauth-tokens') {
  return require('./oauth-tokens') as typeof import('./oauth-tokens');
}

// Enumerable, so that `for…in` over an instance lists them, as in 1.0.0.
for (const name of ['getRequestToken', 'authoriseRequestToken', 'getAccessToken', 'sign']) {
  Object.defineProperty(OAuth.prototype, name, { enumerable: true });
}
inspectAs(OAuth.prototype, ({ format, logger, defaultParams, headers }) =>
  inspectOptions({ format, logger, defaultParams, headers }),
);

function baseUrl({ host, sslHost, port, prefix }: Schema): string {
  return `https://${urlHost(`${sslHost || host}`)}${port ? `:${port}` : ''}${prefix ? `/${prefix}` : ''}`;
}
