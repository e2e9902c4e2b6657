/** `client.request`: calls of endpoints that the schema lacks. */
import type { Call, Callback, CallResult, ErrorCallback, Formatted, OkResponse } from './calls';
import type { CallOptions, Params } from './options';
import type { CustomResponse } from './resource';

/** Options of `client.request`, in addition to those of any call. */
export interface RequestOptions extends CallOptions {
  /** How the call is signed. Without this it is unsigned. */
  oauth?: '2-legged' | '3-legged' | undefined;
  /** Whether this GET only reads, so that it may be retried. Without this it is sent once. */
  safe?: boolean | undefined;
  /** Body of a POST or PUT. Default `form`. */
  body?: 'form' | 'json' | undefined;
  /** Host, with or without a port, instead of the one of the schema. */
  host?: string | undefined;
}

/** A verb and a path below the prefix of the schema: `GET label/details`, `POST users/:id/notes`. */
export type Route = `${'GET' | 'POST' | 'PUT' | 'DELETE'} ${string}`;

/** The response of a request. It has `status` and `version` if the service sends them. */
export type Requested<Data> = Data & Partial<OkResponse>;

/** Calls an endpoint by verb and path. `Data` is the content of the response: `request<{ label: Label }>(…)`. */
export interface RequestMethod<F extends string = 'json'> {
  <Data = CustomResponse>(
    route: Route,
    params?: Params | null,
    options?: RequestOptions | null,
  ): CallResult<Call<Params, Requested<Data>>, F>;
  <Data = CustomResponse>(
    route: Route,
    params: Params | null | undefined,
    callback: Callback<Formatted<Requested<Data>, F>>,
  ): void;
  <Data = CustomResponse>(
    route: Route,
    params: Params | null | undefined,
    options: RequestOptions | null | undefined,
    callback: Callback<Formatted<Requested<Data>, F>>,
  ): void;
  <Data = CustomResponse>(route: Route, callback: Callback<Formatted<Requested<Data>, F>>): void;
  (route: Route, params: Params | null | undefined, callback: ErrorCallback): void;
  (
    route: Route,
    params: Params | null | undefined,
    options: RequestOptions | null | undefined,
    callback: ErrorCallback,
  ): void;
  (route: Route, callback: ErrorCallback): void;
}
