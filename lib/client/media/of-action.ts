/** Media of an action in the schema: a stream, a clip, a download or a feed. */
import { assertParams, fillSlugs, withDefaults } from '../../request/params';
import type { Rules } from '../../request/rules';
import type { Params } from '../../types/options';
import type { Location, ParamDefinition } from '../../types/schema';
import type { CallSettings } from '../../types/settings';
import { encodePath } from '../../util/encoding';
import { missingParameter } from '../../util/invalid-argument';
import { isDefaultPort, type Protocol } from '../../util/ports';
import type { Instance } from '../invoke';
import type { Media } from './media';
import { mediaOf } from './of-url';

/** What the schema defines for the URL. */
export interface MediaAction {
  /** With its `:slugs`. */
  path: string;
  authtype: string | undefined;
  protocol: Protocol;
  params: readonly ParamDefinition[];
  secretParams: ReadonlySet<string> | undefined;
  rules: Rules | undefined;
}

/**
 * @throws {Error} `Missing trackId`, with code `ERR_MISSING_PARAMETER`
 * @throws {TypeError} for parameters that are not an object, and for an invalid Date
 */
export function mediaOfAction(
  instance: Instance,
  settings: CallSettings,
  { path, authtype, protocol, params, secretParams, rules }: MediaAction,
  { host, port }: Location,
  given: unknown,
): Media {
  assertParams(given);
  const all = withDefaults(given, instance.defaultParams);
  assertRequired(all, params);
  const site = `${protocol}//${host}${port && !isDefaultPort(protocol, port) ? `:${port}` : ''}`;
  const { path: filled } = fillSlugs(path, all);
  const sent = joined(authtype === '2-legged' ? withoutToken(all) : all, rules);
  return mediaOf(instance, settings, `${site}${encodePath(filled)}`, sent, {
    path,
    authtype,
    secretParams,
    headers: { ...instance.headers },
  });
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

/** The service expects lists separated by commas. */
function joined(params: Params, rules: Rules | undefined): Params {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    Array.isArray(value) && rules?.joined.has(name.toLowerCase()) ? value.join() : value,
  ]);
  return Object.fromEntries(entries) as Params;
}
