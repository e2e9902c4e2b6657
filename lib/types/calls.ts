/** How a method is called: by callback or by promise, with options of the call. */
import type { CallDetails, ErrorResponse } from '../errors';
import type { CallPromise } from './promise';
import type { CallOptions } from './options';
import type { Given, Missing, Needs } from './params';

/**
 * Whatever a call can end in. The classes show the cause: `err instanceof api.errors.ApiError` and so on; what
 * some of them carry can be read without asking first, as programs written in JavaScript do.
 */
export interface SevenDigitalError extends Error, CallDetails {
  /** the service's (`'2001'`), or that of a network failure (`ECONNRESET`, `ETIMEDOUT` …) */
  code?: string | number | undefined;
  /** HTTP status, if there was a response */
  statusCode?: number | undefined;
  /** what the service reports, or the body of a response that could not be parsed */
  response?: ErrorResponse | string | undefined;
  /** the parameters of the call, for an `ApiError` */
  params?: Record<string, unknown> | undefined;
}

/** What every response has besides its data. */
export interface OkResponse {
  status: 'ok';
  /** of the API: `1.2` */
  version: string;
  /** the `Location` header, if the response had one */
  location?: string;
}

/** What a call returns with this `format`: the data, or the body as it was received. */
export type Formatted<Response, F extends string> = Lowercase<F> extends 'xml' ? string : Response;

/** Once `err` is excluded, `data` is known: the two arguments are a pair. */
export type Callback<Data> = (
  ...pair: [err: null, data: Data] | [err: SevenDigitalError, data: undefined]
) => void;

/** A callback that ignores the data. The compiler does not accept it where a pair is passed. */
export type ErrorCallback = (err: SevenDigitalError | null) => void;

/** What a call without callback returns; `Item` is what its list holds, where it is a list with pages. */
export type CallResult<Response, F extends string, Item = never> =
  Lowercase<F> extends 'xml' ? CallPromise<string> : CallPromise<Response, Item>;

/** The items at a path of a response, such as `releases.release`. */
export type ItemAt<Data, Path extends string> = Path extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Data
    ? ItemAt<Exclude<Data[Name], string | undefined>, Rest>
    : never
  : Path extends keyof Data
    ? ItemOf<Exclude<Data[Path], '' | undefined>>
    : never;

type ItemOf<List> = List extends ReadonlyArray<infer Item> ? Item : List;

/** The signed URL of media, whatever the format of the client. */
export type SignedUrl<F extends string> = F extends string ? string : never;

/** First argument of a method: it may be left out where nothing in it is required. */
export type Args<P, K extends string, D> = [Missing<P, D>] extends [never]
  ? Given<P, K, D> | null | undefined
  : Given<P, K, D>;

/** What follows it in a call by callback. */
export type Then<Response, F extends string> =
  | [callback: Callback<Formatted<Response, F>>]
  | [options: CallOptions | null | undefined, callback: Callback<Formatted<Response, F>>];

export type ThenError =
  | [callback: ErrorCallback]
  | [options: CallOptions | null | undefined, callback: ErrorCallback];

type AnyCallback<Response, F extends string> = Callback<Formatted<Response, F>> | ErrorCallback;

/** What follows it where a program passes on an optional callback. */
export type MaybeThen<Response, F extends string> =
  | [optionsOrCallback: CallOptions | AnyCallback<Response, F> | null | undefined]
  | [options: CallOptions | null | undefined, callback: AnyCallback<Response, F> | null | undefined];

/**
 * No value has this type. It takes the place of a callback in a call that has another mistake, so that the parameters of the
 * callback are still typed and its only complaint is this one.
 */
export interface NoCallback<Response, F extends string>
  extends Callback<Formatted<Response, F>>,
    CallOptions {
  'takes (err, data) and is the last argument': never;
}

/** The callback as the only argument, where nothing is required that defaults do not supply. */
export type Alone<P, D, Response, F extends string> = [Missing<P, D>] extends [never]
  ? Callback<Formatted<Response, F>>
  : Needs<Missing<P, D>>;

export type AloneError<P, D> = [Missing<P, D>] extends [never] ? ErrorCallback : Needs<Missing<P, D>>;

/** The arguments of a call without callback and options. */
export type Promised<P, K extends string, D> = [Missing<P, D>] extends [never]
  ? [params?: Given<P, K, D> | null]
  : [params: Given<P, K, D>];
