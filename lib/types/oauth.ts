/** The OAuth helper: from the consumer's key to a user's access token, and signed URLs. */
import type { CallOptions, InstanceFields, Params, ResourceOptions } from './options';
import type { SevenDigitalError } from './calls';
import type { Media } from './media';
import type { CallPromise } from './promise';

export interface RequestToken {
  requesttoken: string;
  requestsecret: string;
  /** page where the user allows the access and from which `cbUrl` is called */
  authoriseUrl: string;
}

export interface AccessToken {
  accesstoken: string;
  accesssecret: string;
}

export interface AuthoriseParams {
  /** email address of the user */
  username: string;
  password: string;
  /** the request token */
  token: string;
  [name: string]: unknown;
}

export type AccessTokenParams = Pick<RequestToken, 'requesttoken' | 'requestsecret'>;

/**
 * Typed as node's own callbacks are: where `err` is not null the others are undefined. Not a discriminated union,
 * because old programs have callbacks with fewer parameters, which a union does not accept.
 */
export type RequestTokenCallback = (
  err: SevenDigitalError | null,
  requesttoken: string,
  requestsecret: string,
  authoriseUrl: string,
) => void;

/** Success is a call without arguments. */
export type AuthoriseCallback = (err?: SevenDigitalError) => void;

export type AccessTokenCallback = (
  err: SevenDigitalError | null,
  accesstoken: string,
  accesssecret: string,
) => void;

/** A URL as a string or as an object with `href`, such as a `URL`. */
export type UrlLike = string | { readonly href: string };

export interface OAuthResource extends InstanceFields {
  /** Gets a request token for a user to authorise at `authoriseUrl`, which leads back to `cbUrl`. */
  getRequestToken(cbUrl: UrlLike, callback: RequestTokenCallback): void; // POST /oauth/requesttoken, 2-legged
  getRequestToken(
    cbUrl: UrlLike,
    options: CallOptions | null | undefined,
    callback: RequestTokenCallback,
  ): void;
  getRequestToken(cbUrl: UrlLike, options?: CallOptions | null): CallPromise<RequestToken>;

  /** Authorises a request token with the user's name and password, for keys that may. */
  authoriseRequestToken(params: AuthoriseParams, callback: AuthoriseCallback): void; // GET /oauth/requestToken/authorise, 2-legged
  authoriseRequestToken(
    params: AuthoriseParams,
    options: CallOptions | null | undefined,
    callback: AuthoriseCallback,
  ): void;
  authoriseRequestToken(params: AuthoriseParams, options?: CallOptions | null): CallPromise<void>;

  /** Swaps an authorised request token for the access token that signs the user's calls. */
  getAccessToken(params: AccessTokenParams, callback: AccessTokenCallback): void; // POST /oauth/accesstoken, 3-legged
  getAccessToken(
    params: AccessTokenParams,
    options: CallOptions | null | undefined,
    callback: AccessTokenCallback,
  ): void;
  getAccessToken(params: AccessTokenParams, options?: CallOptions | null): CallPromise<AccessToken>;

  /**
   * Signs a URL for use outside this client: media, downloads. Default parameters are part of it; with
   * `accesstoken` and `accesssecret` among them it is signed for that user. The method is GET unless given.
   */
  sign(url: UrlLike, params?: Params | null, method?: string): string;

  /**
   * Media of any URL, such as one of a locker: `url()`, `open` and `save`. It is signed as `sign` does, each time anew.
   */
  media(url: UrlLike, params?: Params | null): Media;

  /**
   * The `OAuth` object of the oauth package, shared by all instances of a client. Untyped: its types would be a
   * dependency of every program that uses these.
   */
  client: any;
  consumerkey: string | null;
  consumersecret: string | null;
}

export interface OAuthConstructor {
  new (options?: ResourceOptions | null): OAuthResource;
  (options?: ResourceOptions | null): OAuthResource;
  readonly prototype: OAuthResource;
}
