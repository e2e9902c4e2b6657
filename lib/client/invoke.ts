/** One call of a method of a resource, from its arguments to its result. */
import { buildCall } from '../request/build';
import type { Rules } from '../request/rules';
import type { Finish } from '../request/send';
import type { ResponseShape } from '../response/context';
import type { Headers } from '../types/options';
import type { Location, ParamDefinition } from '../types/schema';
import type { CallSettings, InstanceSettings } from '../types/settings';
import { formatPath } from '../util/helpers';
import { snapshotValues } from '../util/snapshot';
import { parseArguments, returnResult, type Settle } from './callback';
import type { CallPromise, Report } from './call-promise';
import { callSettings, readCallOptions, warnOfUnknown } from './settings';

// Loaded at the first call: the sender, parser and errors are half of this package, and a program that makes no calls
// starts faster without them.
let sender: typeof import('../request/send') | undefined;

/** What the schema defines for the parameters and the response of a method. */
export interface ActionFacts {
  params: readonly ParamDefinition[];
  secretParams: ReadonlySet<string> | undefined;
  /** Path of the items of its pages. Undefined without pages. */
  pagedItems?: string | undefined;
  /** Undefined for the methods of 1.0.0. */
  rules: Rules | undefined;
  /** The known structure of the response. */
  shape?: ResponseShape | undefined;
}

/** What the schema defines for a method. */
export interface Action {
  action: string;
  /** In upper case. */
  method: string;
  authtype: string | undefined;
  /** Whether the action only reads, as defined in the schema. */
  isSafe: boolean;
  /** Computed at the first call. */
  facts(): ActionFacts;
}

/** The properties of the instance that a call reads when it is made. */
export interface Instance extends InstanceSettings {
  resourceName: string;
  consumerkey?: string | null | undefined;
  consumersecret?: string | null | undefined;
}

/** Builds a call and sends it. Invalid arguments are reported as `returnResult` describes. */
export function invoke(
  instance: Instance,
  action: Action,
  location: Location,
  client: CallSettings,
  args: readonly unknown[],
): CallPromise | undefined {
  const { params, options, callback } = parseArguments(args);
  return returnResult((settle, report) => {
    const given = readCallOptions(options);
    warnOfUnknown(options as object | null | undefined, 'call', instance.logger);
    const call = callOf(instance, action, location, client, params, given.headers);
    const settings = callSettings(instance, client, given);
    sender ??= require('../request/send') as typeof import('../request/send');
    const { format, logger } = instance;
    if (report) report.sent = { call, settings, format, logger, items: action.facts().pagedItems };
    sender.send(call, settings, format, logger, finishing(settle, report));
  }, callback);
}

/** A separate function, so that its closure keeps only these two in memory until the call ends. */
function finishing(settle: Settle, report: Report | undefined): Finish {
  return ({ error, data }, response, timing) => {
    if (report) report.sending = sender?.sendingOf(response, timing);
    if (error) settle(error);
    else settle(null, { args: [null, data], value: data });
  };
}

function callOf(
  instance: Instance,
  { action, method, authtype, isSafe, facts }: Action,
  location: Location,
  client: CallSettings,
  params: unknown,
  headers: Headers | undefined,
) {
  const { secretParams, rules, shape } = facts();
  const path = formatPath(location.prefix, instance.resourceName, action);
  // Signed calls always use https, and unsigned calls use it if the schema or the options require it.
  const protocol = authtype ? 'https:' : (client.protocol ?? 'http:');
  const host = hostOf(location, protocol, path);
  return buildCall(
    { method, authtype, isSafe, secretParams, rules, shape, path, port: location.port, protocol, host },
    params,
    instance.defaultParams,
    snapshotValues({ ...instance.headers, ...headers }),
    instance,
  );
}

function hostOf({ host, sslHost }: Location, protocol: string, path: string): string {
  const found = protocol === 'https:' ? sslHost || host : host || sslHost;
  if (!found) throw new Error(`The schema has no host for ${path}`);
  return found;
}
