/** The OAuth helper (C-112): request token, authorisation, access token, and signed addresses. */
import { boundsOf, checkCallOptions, type TransportSettings, transportSettings } from './limits';
import { entropy } from './entropy';
import { formatPath } from './helpers';
import type { CallOptions, ClientOptions, Headers, Logger, Params } from './options';
import { type Call, completeCall } from './outgoing';
import { checkParams, toPairs, withDefaults } from './parameters';
import type { Schema } from './schema';
import { callForm, deliver, type Result, type Settle } from './settle';
import { printAs, shownOptions, veil } from './show';
import { consumerFor, createOAuthWrapper, type Token } from './signature';
import { signUrl } from './sign-url';
import type { HttpAnswer } from './transport';

export { createOAuthWrapper };

const SHIPPED: Schema = { sslHost: 'api.7digital.com', prefix: '1.2' };
const NO_TOKEN: Token = { token: null, secret: null };
// What the addresses of these calls carry must not show in a message (C-124).
const SECRETS: ReadonlySet<string> = new Set(['username', 'password', 'token']);

export class OAuth {
  declare format: string | null | undefined;
  declare logger: Logger | null | undefined;
  declare defaultParams: Params | null | undefined;
  declare headers: Headers | null | undefined;
  declare timeout: number | null | undefined;
  declare retries: number | null | undefined;
  declare private readonly schema: Schema;
  declare private readonly settings: TransportSettings;
  /** A node-oauth `OAuth` of this client's key and addresses; made when it is first asked for. */
  declare client: ReturnType<typeof createOAuthWrapper>;
  consumerkey: string | null | undefined;
  declare consumersecret: string | null | undefined;

  constructor(options: ClientOptions, schema: Schema = SHIPPED, settings = transportSettings(options)) {
    this.consumerkey = options.consumerkey;
    veil(this, 'consumersecret', options.consumersecret);
    Object.defineProperty(this, 'schema', { value: schema });
    veil(this, 'settings', settings, false);
    let client: unknown;
    Object.defineProperty(this, 'client', {
      get: () =>
        (client ??= createOAuthWrapper(
          `${options.consumerkey}`,
          `${options.consumersecret}`,
          null,
          siteOf(schema),
        )),
      set: (value: unknown) => {
        client = value;
      },
      enumerable: true,
      configurable: true,
    });
  }

  /**
   * `(cbUrl, cb)` gives `(null, token, secret, authoriseUrl)`, without callback a promise of
   * `{ requesttoken, requestsecret, authoriseUrl }`. Ask the user to visit `authoriseUrl` (C-114).
   */
  getRequestToken(cbUrl: unknown, ...rest: unknown[]): unknown {
    const { options, callback } = callForm([cbUrl, ...rest]);
    return deliver((settle) => {
      const address = typeof cbUrl === 'string' ? cbUrl : (cbUrl as URL | null | undefined)?.href;
      if (!address) throw new TypeError('getRequestToken needs the URL to which the user returns');
      const call = this.call('POST', 'requesttoken', this.territory(), NO_TOKEN, options);
      this.send(call, options, settle, (answer) => {
        const { token, secret } = answers().requestTokenOf(answer, call);
        const authoriseUrl = this.authoriseUrl(token, address);
        const value = { requesttoken: token, requestsecret: secret, authoriseUrl };
        return { args: [null, token, secret, authoriseUrl], value };
      });
    }, callback);
  }

  /**
   * Authorises a request token for a key that knows its users' passwords: `{ username, password, token }`.
   * The callback gets no arguments on success (C-117).
   */
  authoriseRequestToken(given: unknown, ...rest: unknown[]): unknown {
    const { params, options, callback } = callForm([given, ...rest]);
    return deliver((settle) => {
      checkParams(params);
      const call = this.call('GET', 'requestToken/authorise', withDefaults(params, null), NO_TOKEN, options);
      this.send(call, options, settle, (answer) => {
        answers().checkAuthorised(answer, call);
        return { args: [], value: undefined };
      });
    }, callback);
  }

  /**
   * Swaps an authorised `{ requesttoken, requestsecret }` for the access token: `(null, token, secret)`, without
   * callback a promise of `{ accesstoken, accesssecret }` (C-119).
   */
  getAccessToken(given: unknown, ...rest: unknown[]): unknown {
    const { params, options, callback } = callForm([given, ...rest]);
    return deliver((settle) => {
      const { requesttoken, requestsecret } = (params ?? {}) as Record<string, string>;
      if (!requesttoken) throw new TypeError('getAccessToken needs { requesttoken, requestsecret }');
      const token = { token: requesttoken, secret: requestsecret };
      const call = this.call('POST', 'accesstoken', this.territory(), token, options);
      this.send(call, options, settle, (answer) => {
        const access = answers().accessTokenOf(answer, call);
        const value = { accesstoken: access.token, accesssecret: access.secret };
        return { args: [null, access.token, access.secret], value };
      });
    }, callback);
  }

  /** A signed address for a download, a stream or a clip (C-125). The method, GET by default, is part of the signature. */
  sign(url: unknown, params?: Params | null, method = 'GET'): string {
    checkParams(params);
    const consumer = consumerFor(this.consumerkey, this.consumersecret);
    return signUrl(url, params, this.defaultParams, method || 'GET', consumer, entropy);
  }

  /** The only default parameter that these calls take (C-114). */
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
    checkCallOptions(options);
    const { host, sslHost, port, prefix } = this.schema;
    const path = formatPath(prefix, 'oauth', action);
    const authtype = token === NO_TOKEN ? '2-legged' : '3-legged';
    const site = sslHost || host;
    if (!site) throw new Error(`The schema names no host for ${path}`);
    // Secrets of a token are for signing and do not travel (D-8).
    const { accesstoken, accesssecret, requestsecret, ...sent } = params;
    return completeCall({
      endpoint: { method, protocol: 'https:', host: site, port, path, authtype, secretParams: SECRETS },
      params,
      path,
      pairs: toPairs(sent),
      // The manners of these calls since the first version. The client's and the resource's headers are not sent
      // with them (C-121); those of the call are meant for it (D-4).
      headers: { Accept: '*/*', Connection: 'close', ...options?.headers },
      userAgent: 'Node authentication',
      token,
      consumer: consumerFor(this.consumerkey, this.consumersecret),
      consumerSecret: this.consumersecret,
    });
  }

  private send(call: Call, options: unknown, settle: Settle, read: (answer: HttpAnswer) => Result): void {
    const bounds = boundsOf(this, this.settings, options as CallOptions | null | undefined);
    answers().fetchAnswer(call, bounds, read, settle);
  }
}

/** Loaded with the first call: a client that only signs addresses needs neither sender nor parser. */
function answers(): typeof import('./oauth-answers') {
  return require('./oauth-answers') as typeof import('./oauth-answers');
}

// As the original's, they show up in `for…in` over an instance (C-24).
for (const name of ['getRequestToken', 'authoriseRequestToken', 'getAccessToken', 'sign']) {
  Object.defineProperty(OAuth.prototype, name, { enumerable: true });
}
printAs(OAuth.prototype, ({ format, logger, defaultParams, headers }) =>
  shownOptions({ format, logger, defaultParams, headers }),
);

function siteOf({ host, sslHost, port, prefix }: Schema): string {
  return `https://${sslHost || host}${port ? `:${port}` : ''}${prefix ? `/${prefix}` : ''}`;
}
