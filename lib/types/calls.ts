/** The forms of a call: by callback or by promise, with options of the call. */
import type { CallDetails, ErrorResponse } from '../errors';
import type { CallPromise } from './promise';
import type { Converted } from './converted';
import type { Media } from './media';
import type { CallOptions } from './options';
import type { Given, Missing, MissingNames, Needs } from './params';

/**
 * The error of a call. Its class shows the cause: `err instanceof api.errors.ApiError` and so on. The properties of
 * some classes can be read without a check of the class, as programs in JavaScript do.
 */
export interface SevenDigitalError extends Error, CallDetails {
  /** code of the service (`'2001'`), or of a network failure (`ECONNRESET`, `ETIMEDOUT` …) */
  code?: string | number | undefined;
  /** HTTP status, if there was a response */
  statusCode?: number | undefined;
  /** the error of the service, or the body of a response that could not be parsed */
  response?: ErrorResponse | string | undefined;
  /** the parameters of the call, for an `ApiError` */
  params?: Record<string, unknown> | undefined;
}

/** The properties of every response in addition to its data. */
export interface OkResponse {
  status: 'ok';
  /** version of the API: `1.2` */
  version: string;
  /** the `Location` header, if the response had one */
  location?: string;
}

/**
 * The result of a call with this `format`: the data, or the body as it was received. `converted` means the options
 * `format: 'json'` and `convert: true`.
 */
export type Formatted<Response, F extends string> =
  Lowercase<F> extends 'xml' ? string : F extends 'converted' ? Converted<Response> : Response;

/** The format of a client or resource with the options `format` and `convert`. `boolean` means an unknown value. */
export type FormatOf<F extends string, C> =
  Lowercase<F> extends 'xml' ? F : [C] extends [true] ? 'converted' : [C] extends [false] ? 'json' : F;

/** The two arguments are a union of pairs: after `err` is excluded, `data` has its type. */
export type Callback<Data> = (
  ...pair: [err: null, data: Data] | [err: SevenDigitalError, data: undefined]
) => void;

/** A callback that ignores the data. The compiler does not accept it for a callback with a pair. */
export type ErrorCallback = (err: SevenDigitalError | null) => void;

/** The options of a call if the argument is required. */
export type Options = CallOptions | null | undefined;

/** A method: its parameters, its response, and the path of the items of its pages. */
export interface Call<P, R, Path extends string = never> {
  params: P;
  response: R;
  items: Path;
}

/** The `Call` of any method. */
export type AnyCall = Call<unknown, unknown, string>;

/** The data of a call with this format. */
type DataOf<C extends AnyCall, F extends string> = Formatted<C['response'], F>;

/** What a call without a callback returns. Only pages can be iterated over. */
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

/** First argument of a method. Optional if no parameter is required. */
export type Args<C extends AnyCall, K extends string, D> = [Missing<C['params'], D>] extends [never]
  ? Given<C['params'], K, D> | null | undefined
  : Given<C['params'], K, D>;

/** The next arguments in a call by callback. */
export type Then<C extends AnyCall, F extends string> =
  | [callback: Callback<DataOf<C, F>>]
  | [options: Options, callback: Callback<DataOf<C, F>>];

export type ThenError = [callback: ErrorCallback] | [options: Options, callback: ErrorCallback];

type AnyCallback<C extends AnyCall, F extends string> = Callback<DataOf<C, F>> | ErrorCallback;

/** The next arguments in a call that passes on an optional callback. */
export type MaybeThen<C extends AnyCall, F extends string> =
  | [optionsOrCallback: AnyCallback<C, F> | Options]
  | [options: Options, callback: AnyCallback<C, F> | null | undefined];

/** The next arguments in the last overload, which type errors are about. */
export type Rest<C extends AnyCall, F extends string> = [
  options?: CallOptions | NoCallback<DataOf<C, F>> | null,
  callback?: NoCallback<DataOf<C, F>> | null,
];

/**
 * No value has this type. It replaces a callback in a call that has another mistake, so that the parameters of the
 * callback still have types and there is only one error.
 */
export interface NoCallback<Data> extends Callback<Data>, CallOptions {
  'takes (err, data) and is the last argument': never;
}

/** The callback as the only argument, if all required parameters have defaults. */
export type Alone<C extends AnyCall, D, F extends string> = [Missing<C['params'], D>] extends [never]
  ? Callback<DataOf<C, F>>
  : Needs<MissingNames<C['params'], D>>;

/** The same for a callback that ignores the data. A call without it must fail by `Complete`, which names parameters. */
export type AloneError<C extends AnyCall, D> = [Missing<C['params'], D>] extends [never]
  ? [callback: ErrorCallback]
  : [callback?: Needs<MissingNames<C['params'], D>>];

/** What a call without arguments is made on: anything, or nothing if required parameters have no defaults. */
export type Complete<C extends AnyCall, D> = [Missing<C['params'], D>] extends [never]
  ? unknown
  : Needs<MissingNames<C['params'], D>>;

/** The arguments of a call without callback and options. */
export type Promised<C extends AnyCall, K extends string, D> = [Missing<C['params'], D>] extends [never]
  ? [params?: Given<C['params'], K, D> | null]
  : [params: Given<C['params'], K, D>];
