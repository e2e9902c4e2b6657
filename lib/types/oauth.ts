/** The OAuth helper: the flow from the key to the access token of a user, and signed URLs. */
import type { CallOptions, InstanceFields, Params, ResourceOptions } from './options';
import type { Options, SevenDigitalError } from './calls';
import type { Media } from './media';
import type { CallPromise } from './promise';

export interface RequestToken {
  requesttoken: string;
  requestsecret: string;
  /** page where the user allows the access; it then calls `cbUrl` */
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
 * Typed like callbacks of Node.js: if `err` is not null, the others are undefined. Not a discriminated union, because
 * old programs have callbacks with fewer parameters, which a union does not accept.
 */
export type RequestTokenCallback = (
  err: SevenDigitalError | null,
  requesttoken: string,
  requestsecret: string,
  authoriseUrl: string,
) => void;

/** Called without arguments on success. */
export type AuthoriseCallback = (err?: SevenDigitalError) => void;

export type AccessTokenCallback = (
  err: SevenDigitalError | null,
  accesstoken: string,
  accesssecret: string,
) => void;

/** A URL as a string or as an object with `href`, such as a `URL`. */
export type UrlLike = string | { readonly href: string };

/** The callback of a call, before it the options. */
type Then<Callback> = [callback: Callback] | [options: Options, callback: Callback];

type Nothing = null | undefined;

/** The arguments of a call that passes on an optional callback. */
type MaybeThen<Callback> =
  | [optionsOrCallback: Callback | Options]
  | [options: Options, callback: Callback | null | undefined];

/** The arguments in the last overload, which type errors are about. */
type Rest<NoCallback> = [options?: CallOptions | NoCallback | null, callback?: NoCallback | null];

/**
 * No value has this type, and none has the two below. They replace a callback in a call that has another mistake, so
 * that the parameters of the callback still have types and there is only one error.
 */
interface NoRequestTokenCallback extends RequestTokenCallback, CallOptions {
  'takes (err, requesttoken, requestsecret, authoriseUrl) and is the last argument': never;
}

interface NoAuthoriseCallback extends AuthoriseCallback, CallOptions {
  'takes (err) and is the last argument': never;
}

interface NoAccessTokenCallback extends AccessTokenCallback, CallOptions {
  'takes (err, accesstoken, accesssecret) and is the last argument': never;
}

// In the order of generated methods (scripts/generate/types.ts). Four forms fit two or three arguments.
export interface OAuthResource extends InstanceFields {
  /** Gets a request token, which a user authorises at `authoriseUrl`. That page then redirects to `cbUrl`. */
  getRequestToken(cbUrl: UrlLike): CallPromise<RequestToken>; // POST /oauth/requesttoken, 2-legged
  getRequestToken(cbUrl: UrlLike, ...then: Then<RequestTokenCallback>): void;
  getRequestToken(cbUrl: UrlLike, options: Options, callback?: Nothing): CallPromise<RequestToken>;
  getRequestToken(cbUrl: UrlLike, ...then: MaybeThen<RequestTokenCallback>): void | CallPromise<RequestToken>;
  getRequestToken(cbUrl: UrlLike, ...rest: Rest<NoRequestTokenCallback>): CallPromise<RequestToken>;

  /** Authorises a request token with the name and password of the user, for keys with this right. */
  authoriseRequestToken(params: AuthoriseParams): CallPromise<void>; // GET /oauth/requestToken/authorise, 2-legged
  authoriseRequestToken(params: AuthoriseParams, ...then: Then<AuthoriseCallback>): void;
  authoriseRequestToken(params: AuthoriseParams, options: Options, callback?: Nothing): CallPromise<void>;
  authoriseRequestToken(
    params: AuthoriseParams,
    ...then: MaybeThen<AuthoriseCallback>
  ): void | CallPromise<void>;
  authoriseRequestToken(params: AuthoriseParams, ...rest: Rest<NoAuthoriseCallback>): CallPromise<void>;

  /** Exchanges an authorised request token for the access token, which signs the calls of the user. */
  getAccessToken(params: AccessTokenParams): CallPromise<AccessToken>; // POST /oauth/accesstoken, 3-legged
  getAccessToken(params: AccessTokenParams, ...then: Then<AccessTokenCallback>): void;
  getAccessToken(params: AccessTokenParams, options: Options, callback?: Nothing): CallPromise<AccessToken>;
  getAccessToken(
    params: AccessTokenParams,
    ...then: MaybeThen<AccessTokenCallback>
  ): void | CallPromise<AccessToken>;
  getAccessToken(params: AccessTokenParams, ...rest: Rest<NoAccessTokenCallback>): CallPromise<AccessToken>;

  /**
   * Signs a URL for use outside this client: media, downloads. Default parameters are part of it. With `accesstoken`
   * and `accesssecret` among them it is signed for that user. The default method is GET.
   */
  sign(url: UrlLike, params?: Params | null, method?: string): string;

  /** Media of any URL, such as one of a locker: `url()`, `open` and `save`. Each use signs it again, as `sign` does. */
  media(url: UrlLike, params?: Params | null): Media;

  /**
   * The `OAuth` object of the oauth package, shared by all instances of a client. It has no type, because programs that
   * use these types would depend on those of that package.
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
