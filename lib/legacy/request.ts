/**
 * The deep import `lib/request` of 1.0.0: its functions, with the sender of this client. The callbacks get `(err)` or
 * `(null, body, response)`. `prepare` changes its argument.
 */
import { addDetails, requestError } from '../request/error-details';
import { ApiHttpError, OAuthError } from '../errors';
import { mentionsOAuth } from '../response/errors';
import { clientSettings } from '../client/settings';
import type { Headers, Logger, Params } from '../types/options';
import { buildCall, USER_AGENT } from '../request/build';
import { defer } from '../util/clock';
import { toYYYYMMDD } from '../util/helpers';
import { isMissingParameter } from '../util/invalid-argument';
import { portOf } from '../util/ports';
import { logFailure, logRequest } from '../request/log';
import { perform } from '../request/send';
import type { NodeCallback } from '../client/callback';
import type { HttpResponse } from '../http/transport';

export interface EndpointInfo {
  host: string;
  sslHost: string;
  port?: number | string;
  prefix?: string;
  authtype?: string | null;
  /** Path of the endpoint. */
  url: string;
}

export interface HostInfo {
  host: string;
  port?: number | string;
}

export interface Credentials {
  consumerkey?: string;
  consumersecret?: string;
}

type MaybeHeaders = Headers | null | undefined;
type MaybeLogger = Logger | null | undefined;

/** Turns dates into `YYYYMMDD` and adds the consumer key, in the given object or in a new one. */
export function prepare(data: Params | null | undefined, consumerkey: unknown): Params {
  const prepared = data || {};
  for (const name of Object.keys(prepared)) {
    const value = prepared[name];
    if (value instanceof Date) prepared[name] = toYYYYMMDD(value);
  }
  prepared['oauth_consumer_key'] = consumerkey;
  return prepared;
}

/** A new object with the given headers and those of the client. */
export function createHeaders(host: string, headers?: MaybeHeaders): Headers {
  return { ...headers, Host: host, 'User-Agent': USER_AGENT };
}

/** Sends a GET, signed if the endpoint requires it. */
export function get(
  endpoint: EndpointInfo,
  data: Params | null | undefined,
  headers: MaybeHeaders,
  credentials: Credentials,
  logger: MaybeLogger,
  callback: NodeCallback,
): void {
  postOrPut('GET', endpoint, data, headers, credentials, logger, callback);
}

/** Sends a form, signed if the endpoint requires it. */
export function postOrPut(
  httpMethod: string,
  { host, sslHost, port, authtype, url }: EndpointInfo,
  data: Params | null | undefined,
  headers: MaybeHeaders,
  credentials: Credentials,
  logger: MaybeLogger,
  callback: NodeCallback,
): void {
  if (authtype)
    dispatchSecure(
      url,
      httpMethod,
      data,
      headers,
      authtype,
      { host: sslHost, port },
      credentials,
      logger,
      callback,
    );
  else dispatch(url, httpMethod, data, headers, { host, port }, credentials, logger, callback);
}

/** Sends an unsigned request over http. */
export function dispatch(
  path: string,
  httpMethod: string,
  data: Params | null | undefined,
  headers: MaybeHeaders,
  hostInfo: HostInfo,
  credentials: Credentials,
  logger: MaybeLogger,
  callback: NodeCallback,
): void {
  run(path, httpMethod, data, headers, undefined, hostInfo, credentials, logger, callback);
}

/** Sends a signed request over https. */
export function dispatchSecure(
  path: string,
  httpMethod: string,
  data: Params | null | undefined,
  headers: MaybeHeaders,
  authtype: string | null | undefined,
  hostInfo: HostInfo,
  credentials: Credentials,
  logger: MaybeLogger,
  callback: NodeCallback,
): void {
  run(path, httpMethod, data, headers, authtype || '3-legged', hostInfo, credentials, logger, callback);
}

function run(
  path: string,
  method: string,
  data: Params | null | undefined,
  headers: MaybeHeaders,
  authtype: string | undefined,
  hostInfo: HostInfo,
  credentials: Credentials,
  logger: MaybeLogger,
  callback: NodeCallback,
): void {
  // Changed in place, as in 1.0.0.
  const protocol = authtype ? 'https:' : 'http:';
  if (!hostInfo.port) Reflect.set(hostInfo, 'port', portOf(protocol, undefined));
  const { host, port } = hostInfo;
  const endpoint = {
    method,
    protocol,
    host,
    port,
    path,
    authtype,
    isSafe: false,
    secretParams: undefined,
  } as const;
  let call: ReturnType<typeof buildCall>;
  try {
    call = buildCall(endpoint, data, null, headers ?? {}, credentials);
  } catch (error) {
    if (isMissingParameter(error)) throw error;
    defer(callback, error);
    return;
  }
  logRequest(call, logger);
  perform(call, clientSettings({}), (failure, response) => {
    if (failure) {
      const error = requestError(failure, call);
      logFailure(error, call, logger);
      return defer(callback, error);
    }
    const { statusCode, body } = response as HttpResponse;
    if (statusCode >= 500)
      return defer(callback, addDetails(new ApiHttpError(statusCode, body, path), call, response));
    if (authtype && statusCode >= 400 && mentionsOAuth(body)) {
      return defer(
        callback,
        addDetails(new OAuthError(body, `${body}: ${path}`, statusCode), call, response),
      );
    }
    defer(callback, null, body, response);
  });
}
