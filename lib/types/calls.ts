/** How a method is called: by callback or by promise, with options of the call. */
import type { CallDetails, ErrorResponse } from '../errors';
import type { CallPromise } from './promise';
import type { Converted } from './converted';
import type { Media } from './media';
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

/**
 * What a call returns with this `format`: the data, or the body as it was received. `converted` stands for the options
 * `format: 'json'` and `convert: true`.
 */
export type Formatted<Response, F extends string> =
  Lowercase<F> extends 'xml' ? string : F extends 'converted' ? Converted<Response> : Response;

/** The format of a client or resource with the options `format` and `convert`; `boolean` where it is not known. */
export type FormatOf<F extends string, C> =
  Lowercase<F> extends 'xml' ? F : [C] extends [true] ? 'converted' : [C] extends [false] ? 'json' : F;

/** Once `err` is excluded, `data` is known: the two arguments are a pair. */
export type Callback<Data> = (
  ...pair: [err: null, data: Data] | [err: SevenDigitalError, data: undefined]
) => void;

/** A callback that ignores the data. The compiler does not accept it where a pair is passed. */
export type ErrorCallback = (err: SevenDigitalError | null) => void;

/** The options of a call where the argument cannot be left out. */
export type Options = CallOptions | null | undefined;

/** A method: its parameters, its response, and the path of what its pages list. */
export interface Call<P, R, Path extends string = never> {
  params: P;
  response: R;
  items: Path;
}

/** The `Call` of any method. */
export type AnyCall = Call<unknown, unknown, string>;

/** The data of a call with this format. */
type DataOf<C extends AnyCall, F extends string> = Formatted<C['response'], F>;

/** What a call without callback returns. Only pages can be iterated over. */
export type CallResult<C extends AnyCall, F extends string> =
  Lowercase<F> extends 'xml'
    ? CallPromise<string>
    : CallPromise<Formatted<C['response'], F>, ItemAt<Formatted<C['response'], F>, C['items']>>;

/** The items at a path of a response, such as `releases.release`. */
export type ItemAt<Data, Path extends string> = Path extends `${infer Name}.${infer Deeper}`
  ? Name extends keyof Data
    ? ItemAt<Exclude<Data[Name], string | undefined>, Deeper>
    : never
  : Path extends keyof Data
    ? ItemOf<Exclude<Data[Path], '' | undefined>>
    : never;

type ItemOf<List> = List extends ReadonlyArray<infer Item> ? Item : List;

/** Media, whatever the format of the client. */
export type MediaOf<F extends string> = F extends string ? Media : never;

/** First argument of a method: it may be left out where nothing in it is required. */
export type Args<C extends AnyCall, K extends string, D> = [Missing<C['params'], D>] extends [never]
  ? Given<C['params'], K, D> | null | undefined
  : Given<C['params'], K, D>;

/** What follows it in a call by callback. */
export type Then<C extends AnyCall, F extends string> =
  | [callback: Callback<DataOf<C, F>>]
  | [options: Options, callback: Callback<DataOf<C, F>>];

export type ThenError = [callback: ErrorCallback] | [options: Options, callback: ErrorCallback];

type AnyCallback<C extends AnyCall, F extends string> = Callback<DataOf<C, F>> | ErrorCallback;

/** What follows it where a program passes on an optional callback. */
export type MaybeThen<C extends AnyCall, F extends string> =
  | [optionsOrCallback: AnyCallback<C, F> | Options]
  | [options: Options, callback: AnyCallback<C, F> | null | undefined];

/** What follows it in the last form, which type errors are about. */
export type Rest<C extends AnyCall, F extends string> = [
  options?: CallOptions | NoCallback<DataOf<C, F>> | null,
  callback?: NoCallback<DataOf<C, F>> | null,
];

/**
 * No value has this type. It takes the place of a callback in a call that has another mistake, so that the parameters
 * of the callback are still typed and its only complaint is this one.
 */
export interface NoCallback<Data> extends Callback<Data>, CallOptions {
  'takes (err, data) and is the last argument': never;
}

/** The callback as the only argument, where nothing is required that defaults do not supply. */
export type Alone<C extends AnyCall, D, F extends string> = [Missing<C['params'], D>] extends [never]
  ? Callback<DataOf<C, F>>
  : Needs<Missing<C['params'], D>>;

export type AloneError<C extends AnyCall, D> = [Missing<C['params'], D>] extends [never]
  ? ErrorCallback
  : Needs<Missing<C['params'], D>>;

/** The arguments of a call without callback and options. */
export type Promised<C extends AnyCall, K extends string, D> = [Missing<C['params'], D>] extends [never]
  ? [params?: Given<C['params'], K, D> | null]
  : [params: Given<C['params'], K, D>];
