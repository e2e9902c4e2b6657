/** The OAuth helper: request token, authorisation, access token, and signed URLs. */
import { inspectAs, inspectOptions, hideProperty } from '../redaction/inspect';
import type { HttpResponse } from '../http/transport';
import { type Call, encodeCall } from '../request/build';
import { assertParams, toPairs, withDefaults } from '../request/params';
import { signUrl } from '../request/sign-url';
import { clockAndNonce } from '../signing/nonce';
import { consumerFor, createOAuthWrapper, type Token } from '../signing/signature';
import type { CallOptions, ClientOptions, Params } from '../types/options';
import type { Schema } from '../types/schema';
import type { CallSettings, InstanceSettings } from '../types/settings';
import { formatPath } from '../util/helpers';
import type { Report } from './call-promise';
import { parseArguments, type Result, returnResult, type Settle } from './callback';
import type { Media } from './media/media';
import { assertCallOptions, callSettings, clientSettings, warnOfUnknown } from './settings';

export { createOAuthWrapper };

const SHIPPED: Schema = { sslHost: 'api.7digital.com', prefix: '1.2' };
const NO_TOKEN: Token = { token: null, secret: null };
// The URLs of these calls hold them, and messages show URLs.
const SECRETS: ReadonlySet<string> = new Set(['username', 'password', 'token']);

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- all members are optional
export interface OAuth extends InstanceSettings {}

export class OAuth {
  declare private readonly schema: Schema;
  declare private readonly settings: CallSettings;
  /** A node-oauth `OAuth` of this client's key and URLs; made when it is first asked for. */
  declare client: ReturnType<typeof createOAuthWrapper>;
  consumerkey: string | null | undefined;
  declare consumersecret: string | null | undefined;

  constructor(options: ClientOptions, schema: Schema = SHIPPED, settings = clientSettings(options)) {
    this.consumerkey = options.consumerkey;
    hideProperty(this, 'consumersecret', options.consumersecret);
    Object.defineProperty(this, 'schema', { value: schema });
    hideProperty(this, 'settings', settings, false);
    let client: unknown;
    Object.defineProperty(this, 'client', {
      get: () =>
        (client ??= createOAuthWrapper(
          `${options.consumerkey}`,
          `${options.consumersecret}`,
          null,
          baseUrl(schema),
        )),
      set: (value: unknown) => {
        client = value;
      },
      enumerable: true,
      configurable: true,
    });
  }

  /**
   * `(cbUrl, cb)` calls back with `(null, token, secret, authoriseUrl)`, without callback a promise of
   * `{ requesttoken, requestsecret, authoriseUrl }`. Ask the user to visit `authoriseUrl`.
   */
  getRequestToken(cbUrl: unknown, ...rest: unknown[]): unknown {
    const { options, callback } = parseArguments([cbUrl, ...rest]);
    return returnResult((settle, report) => {
      const url = typeof cbUrl === 'string' ? cbUrl : (cbUrl as URL | null | undefined)?.href;
      if (!url) throw new TypeError('getRequestToken needs the URL to which the user returns');
      const call = this.call('POST', 'requesttoken', this.territory(), NO_TOKEN, options);
      this.send(call, options, settle, report, (response) => {
        const { token, secret } = tokens().requestTokenOf(response, call);
        const authoriseUrl = this.authoriseUrl(token, url);
        const value = { requesttoken: token, requestsecret: secret, authoriseUrl };
        return { args: [null, token, secret, authoriseUrl], value };
      });
    }, callback);
  }

  /**
   * Authorises a request token for a key that knows its users' passwords: `{ username, password, token }`.
   * On success the callback gets no arguments.
   */
  authoriseRequestToken(given: unknown, ...rest: unknown[]): unknown {
    const { params, options, callback } = parseArguments([given, ...rest]);
    return returnResult((settle, report) => {
      assertParams(params);
      const call = this.call('GET', 'requestToken/authorise', withDefaults(params, null), NO_TOKEN, options);
      this.send(call, options, settle, report, (response) => {
        tokens().assertAuthorised(response, call);
        return { args: [], value: undefined };
      });
    }, callback);
  }

  /**
   * Swaps an authorised `{ requesttoken, requestsecret }` for the access token: `(null, token, secret)`, without
   * callback a promise of `{ accesstoken, accesssecret }`.
   */
  getAccessToken(given: unknown, ...rest: unknown[]): unknown {
    const { params, options, callback } = parseArguments([given, ...rest]);
    return returnResult((settle, report) => {
      const { requesttoken, requestsecret } = (params ?? {}) as Record<string, string>;
      if (!requesttoken) throw new TypeError('getAccessToken needs { requesttoken, requestsecret }');
      const token = { token: requesttoken, secret: requestsecret };
      const call = this.call('POST', 'accesstoken', this.territory(), token, options);
      this.send(call, options, settle, report, (response) => {
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
    return signUrl(url, params, this.defaultParams, method || 'GET', consumer, clockAndNonce);
  }

  /**
   * Media of any URL, such as one of a locker, signed as `sign` does. What `open` and `save` of it send goes to the host
   * of the URL. @throws {TypeError} as `sign` does
   */
  media(url: unknown, params?: Params | null): Media {
    assertParams(params);
    const { mediaOfUrl } = require('./media/of-url') as typeof import('./media/of-url');
    return mediaOfUrl(this, this.settings, url, withDefaults(params, this.defaultParams));
  }

  /** The only default parameter that these calls take. */
  private territory(): Params {
    const country = this.defaultParams?.['country'];
    return country ? { country } : {};
  }

  private authoriseUrl(token: string, cbUrl: string): string {
    const host = this.schema.accountHost ?? 'account.7digital.com';
    const path = `${encodeURIComponent(`${this.consumerkey}`)}/oauth/authorise`;
    return `https://${host}/${path}?oauth_token=${encodeURIComponent(token)}&oauth_callback=${encodeURIComponent(cbUrl)}`;
  }

  private call(method: string, action: string, params: Params, token: Token, options: unknown): Call {
    assertCallOptions(options);
    warnOfUnknown(options, 'call', this.logger);
    const { host, sslHost, port, prefix } = this.schema;
    const path = formatPath(prefix, 'oauth', action);
    const authtype = token === NO_TOKEN ? '2-legged' : '3-legged';
    const site = sslHost || host;
    if (!site) throw new Error(`The schema names no host for ${path}`);
    // Secrets of a token are for signing and do not travel.
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
      // These calls have sent the same two headers since 1.0.0. The client's and the resource's headers are not sent
      // with them; those of the call are meant for it.
      headers: { Accept: '*/*', Connection: 'close', ...options?.headers },
      userAgent: 'Node authentication',
      token,
      consumer: consumerFor(this.consumerkey, this.consumersecret),
      consumerSecret: this.consumersecret,
    });
  }

  private send(
    call: Call,
    options: unknown,
    settle: Settle,
    report: Report | undefined,
    read: (response: HttpResponse) => Result,
  ): void {
    const settings = callSettings(this, this.settings, options as CallOptions | null | undefined);
    if (report) report.sent = { call, settings };
    tokens().fetchTokens(call, settings, read, (error, result, sending) => {
      if (report) report.sending = sending;
      settle(error, result);
    });
  }
}

/** Loaded with the first call: a client that only signs URLs needs neither sender nor parser. */
function tokens(): typeof import('./oauth-tokens') {
  return require('./oauth-tokens') as typeof import('./oauth-tokens');
}

// As the original's, they show up in `for…in` over an instance.
for (const name of ['getRequestToken', 'authoriseRequestToken', 'getAccessToken', 'sign']) {
  Object.defineProperty(OAuth.prototype, name, { enumerable: true });
}
inspectAs(OAuth.prototype, ({ format, logger, defaultParams, headers }) =>
  inspectOptions({ format, logger, defaultParams, headers }),
);

function baseUrl({ host, sslHost, port, prefix }: Schema): string {
  return `https://${sslHost || host}${port ? `:${port}` : ''}${prefix ? `/${prefix}` : ''}`;
}
