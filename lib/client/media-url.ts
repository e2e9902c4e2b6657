/** The signed URL of a stream, a clip or a download, from an action of the schema. */
import { assertParams, fillSlugs, withDefaults } from '../request/params';
import type { Rules } from '../request/rules';
import { signUrl } from '../request/sign-url';
import { clockAndNonce } from '../signing/nonce';
import { consumerFor } from '../signing/signature';
import type { Params } from '../types/options';
import type { Location, ParamDefinition } from '../types/schema';
import { encodePath } from '../util/encoding';
import { missingParameter } from '../util/invalid-argument';
import { isDefaultPort, type Protocol } from '../util/ports';
import type { Instance } from './invoke';

/** What the schema says of the URL. */
export interface MediaAction {
  /** With `:slugs`. */
  path: string;
  authtype: string | undefined;
  protocol: Protocol;
  params: readonly ParamDefinition[];
  rules: Rules | undefined;
}

/**
 * The URL, signed now: it is valid for some minutes, and on some keys once.
 * @throws {Error} `Missing trackId`, with code `ERR_MISSING_PARAMETER`
 * @throws {TypeError} for parameters that are no object, and for an invalid Date
 */
export function mediaUrl(
  instance: Instance,
  { path, authtype, protocol, params, rules }: MediaAction,
  { host, port }: Location,
  given: unknown,
): string {
  assertParams(given);
  const all = withDefaults(given, instance.defaultParams);
  assertRequired(all, params);
  const site = `${protocol}//${host}${port && !isDefaultPort(protocol, port) ? `:${port}` : ''}`;
  const { path: filled } = fillSlugs(path, all);
  const consumer = consumerFor(instance.consumerkey, instance.consumersecret);
  const sent = joined(authtype === '2-legged' ? withoutToken(all) : all, rules);
  return signUrl(`${site}${encodePath(filled)}`, sent, null, 'GET', consumer, clockAndNonce);
}

function assertRequired(all: Params, params: readonly ParamDefinition[]): void {
  const given = Object.keys(all).filter((name) => all[name] !== null && `${all[name]}` !== '');
  const names = new Set(given.map((name) => name.toLowerCase()));
  const missing = params.find(({ name, required }) => required && !names.has(name.toLowerCase()));
  if (missing) throw missingParameter(missing.name);
}

function withoutToken({ accesstoken, accesssecret, ...params }: Params): Params {
  return params;
}

/** The service takes lists separated by commas. */
function joined(params: Params, rules: Rules | undefined): Params {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    Array.isArray(value) && rules?.joined.has(name.toLowerCase()) ? value.join() : value,
  ]);
  return Object.fromEntries(entries) as Params;
}
