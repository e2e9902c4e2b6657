/** Masks signatures, tokens and secret parameters of a request that is shown. */
import type { Pairs } from '../server/incoming';
import type { Endpoint } from '../server/table';
import { isStructured } from './places';

export const MASK = '[masked]';

export function maskedParams(endpoint: Endpoint, params: Record<string, string>): Record<string, string> {
  const secrets = endpoint.action.params.filter(({ secret }) => secret);
  const masks = secrets.map((param) => [param.name, isStructured(param) ? JSON.stringify(MASK) : MASK]);
  const shown = masks.filter(([name]) => params[name!] !== undefined);
  return { ...params, ...Object.fromEntries(shown) };
}

export const maskedProtocol = (pairs: Pairs): Pairs =>
  pairs.map(([name, value]) => [name, /^oauth_(token|signature)$/.test(name) ? MASK : value]);

export function maskedHeader([name, value]: [string, string]): [string, string] {
  if (name !== 'Authorization') return [name, value];
  return [name, value.replace(/\b(oauth_token|oauth_signature)="[^"]*"/g, `$1="${MASK}"`)];
}

/** The mask is shown to people, so it is not percent-encoded. */
export const readable = (text: string): string => text.split(encodeURIComponent(MASK)).join(MASK);
