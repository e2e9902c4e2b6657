/** How a method is called and how it answers: by callback or by promise, with options of its own. */
import type { CallDetails, ErrorResponse } from '../errors';
import type { CallOptions } from './options';
import type { Given, Missing, Needs } from './params';

/**
 * Whatever a call can end in. The classes tell the cause: `err instanceof api.errors.ApiError` and so on; what
 * some of them carry can be read without asking first, as programs written in JavaScript do.
 */
export interface SevenDigitalError extends Error, CallDetails {
  /** the service's (`'2001'`), or that of a network failure (`ECONNRESET`, `ETIMEDOUT` …) */
  code?: string | number | undefined;
  /** HTTP status, where an answer came */
  statusCode?: number | undefined;
  /** what the service said is wrong, or the text of an answer that could not be understood */
  response?: ErrorResponse | string | undefined;
  /** the parameters of the call, for an `ApiError` */
  params?: Record<string, unknown> | undefined;
}

/** What every answer holds besides its data. */
export interface OkResponse {
  status: 'ok';
  /** of the API: `1.2` */
  version: string;
  /** the `Location` header, where the answer had one */
  location?: string;
}

/** What a client of this `format` is given: the data, or the text as it came. */
export type Formatted<Response, F extends string> = Lowercase<F> extends 'xml' ? string : Response;

/** Once `err` is excluded, `data` is known: the two arguments are a pair. */
export type Callback<Data> = (
  ...pair: [err: null, data: Data] | [err: SevenDigitalError, data: undefined]
) => void;

/** A callback that does not look at the data. A pair cannot be handed to a function of fewer parameters. */
export type ErrorCallback = (err: SevenDigitalError | null) => void;

/* oxlint-disable no-unused-vars -- `_Call`, for the reason below */
// `_Call` says what a form calls, `'GET /artist/releases, unsigned, …'`, and means nothing to the compiler. It stands
// in the type because a jump from a program leads into the declarations of the package, where comments are gone.

/** First argument of a method: without regard where nothing in it is required. */
export type Args<_Call extends string, P, K extends string, D> = [Missing<P, D>] extends [never]
  ? Given<P, K, D> | null | undefined
  : Given<P, K, D>;

/** What follows it in a call by callback. */
export type Then<Response, F extends string> =
  | [callback: Callback<Formatted<Response, F>>]
  | [options: CallOptions | null | undefined, callback: Callback<Formatted<Response, F>>];

export type ThenError =
  | [callback: ErrorCallback]
  | [options: CallOptions | null | undefined, callback: ErrorCallback];

/** The callback as the only argument, where nothing is required that defaults do not supply. */
export type Alone<_Call extends string, P, D, Response, F extends string> = [Missing<P, D>] extends [never]
  ? Callback<Formatted<Response, F>>
  : Needs<Missing<P, D>>;

export type AloneError<_Call extends string, P, D> = [Missing<P, D>] extends [never]
  ? ErrorCallback
  : Needs<Missing<P, D>>;

/** The arguments of a call that answers by promise and has no options of its own. */
export type Promised<_Call extends string, P, K extends string, D> = [Missing<P, D>] extends [never]
  ? [params?: Given<P, K, D> | null]
  : [params: Given<P, K, D>];
