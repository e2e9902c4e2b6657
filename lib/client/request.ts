/** A call of an endpoint that the schema lacks: `client.request('GET label/details', { labelId: 1 })`. */
import { rulesOf } from '../request/rules';
import type { Location } from '../types/schema';
import type { RequestOptions } from '../types/request';
import type { CallSettings } from '../types/settings';
import { assertArgument, invalidArgument } from '../util/invalid-argument';
import type { CallPromise } from './call-promise';
import { parseArguments, returnResult } from './callback';
import { type Action, type ActionFacts, type Instance, invoke } from './invoke';
import { assertOptions } from './settings';

/** The settings of a client for its calls. */
export interface Caller extends Omit<Instance, 'resourceName'> {
  userManagement?: boolean | null | undefined;
}

/** `(route, params, options, callback)`. Without a callback it returns a promise. */
export function request(
  caller: Caller,
  location: Location,
  settings: CallSettings,
  [route, ...rest]: readonly unknown[],
): CallPromise | undefined {
  const { params, options, callback } = parseArguments(rest);
  let prepared: Prepared;
  try {
    prepared = prepare(caller, location, route, options);
  } catch (error) {
    return returnResult(() => {
      throw error;
    }, callback);
  }
  const { instance, action, place } = prepared;
  return invoke(instance, action, place, settings, [params, options, callback]);
}

interface Prepared {
  instance: Instance;
  action: Action;
  place: Location;
}

function prepare(caller: Caller, location: Location, route: unknown, given: unknown): Prepared {
  const { method, resourceName, path } = routeOf(route);
  if (given !== undefined && given !== null) assertOptions(given, 'request');
  const { oauth, body, host, safe } = (given ?? {}) as RequestOptions;
  const authtype = oauth === '3-legged' && caller.userManagement ? '2-legged' : (oauth ?? undefined);
  const facts: ActionFacts = {
    params: [],
    secretParams: undefined,
    rules: rulesOf({ accept: 'xml', ...(body === 'json' && { body }), response: ANY_RESPONSE }, []),
  };
  return {
    instance: { ...caller, resourceName },
    action: {
      action: path,
      method,
      authtype,
      // A GET of this service may buy something.
      isSafe: method === 'GET' && safe === true,
      facts: () => facts,
    },
    place: host ? { ...location, ...siteOf(host) } : location,
  };
}

// An unknown endpoint may have an empty success.
const ANY_RESPONSE = { root: null, mayBeEmpty: true };

const ROUTE = /^\s*([a-z]+)\s+\/?([^\s/?#][^\s?#]*?)\/*\s*$/i;

/** `'GET label/details'` → verb, resource and action, with `:slugs`. */
function routeOf(route: unknown): { method: string; resourceName: string; path: string } {
  const expected = "a verb and a path such as 'GET label/details'";
  assertArgument(typeof route === 'string', 'route of a request', expected, route);
  const [, verb, path] = ROUTE.exec(route) ?? [];
  // The route is not shown, because a query may contain a secret.
  if (!verb || !path) throw invalidArgument(`The route of a request must be ${expected}, without a query`);
  const [resourceName = '', ...actions] = path.split('/');
  return { method: verb.toUpperCase(), resourceName, path: actions.join('/') };
}

/** `'localhost:8080'` → host and port. The port of the schema belongs to the host of the schema. */
function siteOf(text: string): Location {
  const [, host, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(text) ?? [];
  return { host, sslHost: host, port };
}
