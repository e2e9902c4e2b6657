/** One call of a resource's method, from its arguments to the request. */
import { formatPath } from './helpers';
import { boundsOf, checkCallOptions, type TransportSettings } from './limits';
import type { CallOptions, Headers, Logger, Params } from './options';
import { prepareCall } from './outgoing';
import type { Location } from './schema';
import { type CallForm, type Settle } from './settle';

// With the sender come the parser, the agents and the errors' dressing: half of this package, loaded with the first
// call, so that a program that may never make one starts sooner.
let request: typeof import('./request') | undefined;

/** What the table says of a method. */
export interface Action {
  action: string;
  /** Upper case. */
  method: string;
  authtype: string | undefined;
  secretParams: ReadonlySet<string> | undefined;
}

/** What a call reads of the instance that it is made on, at call time (C-19). */
export interface Instance {
  resourceName: string;
  format?: string | null | undefined;
  logger?: Logger | null | undefined;
  defaultParams?: Params | null | undefined;
  headers?: Headers | null | undefined;
  consumerkey?: string | null | undefined;
  consumersecret?: string | null | undefined;
  timeout?: number | null | undefined;
  retries?: number | null | undefined;
}

/** Prepares a call and sends it. What is wrong with its arguments is thrown (D-5, D-6, C-47). */
export function invoke(
  instance: Instance,
  action: Action,
  location: Location,
  settings: TransportSettings,
  form: CallForm,
  settle: Settle,
): void {
  const { params, options } = form;
  checkCallOptions(options);
  const limits: CallOptions = options ?? {};
  const { method, authtype, secretParams } = action;
  const path = formatPath(location.prefix, instance.resourceName, action.action);
  const site = siteOf(location, authtype, settings.protocol, path);
  const call = prepareCall(
    { method, authtype, secretParams, path, port: location.port, ...site },
    params,
    instance.defaultParams,
    { ...instance.headers, ...limits.headers },
    instance,
  );
  const bounds = boundsOf(instance, settings, options);
  request ??= require('./request') as typeof import('./request');
  request.send(call, bounds, instance.format, instance.logger, (outcome) => {
    if (outcome.error) settle(outcome.error);
    else settle(null, { args: [null, outcome.data], value: outcome.data });
  });
}

/** Signed calls are https always; unsigned ones where the schema or the options say so (C-56, K-1). */
function siteOf(
  location: Location,
  authtype: string | undefined,
  chosen: 'http:' | 'https:' | undefined,
  path: string,
) {
  const protocol = authtype ? 'https:' : (chosen ?? 'http:');
  const { host, sslHost } = location;
  const found = protocol === 'https:' ? sslHost || host : host || sslHost;
  if (!found) throw new Error(`The schema names no host for ${path}`);
  return { protocol, host: found } as const;
}
