/** What is shown of a request: no signature, no token, no value of a secret parameter. */
import type { Pairs } from '../server/incoming';
import type { Endpoint } from '../server/table';

export const MASK = '[masked]';

export const secretNames = ({ action }: Endpoint): string[] =>
  (action.params ?? []).filter(({ secret }) => secret).map(({ name }) => name);

export function maskedPairs(endpoint: Endpoint, pairs: Pairs): Pairs {
  const secrets = secretNames(endpoint);
  return pairs.map(([name, value]) => [name, secrets.includes(name) ? MASK : value]);
}

export function maskedHeader([name, value]: [string, string]): [string, string] {
  if (name !== 'Authorization') return [name, value];
  return [name, value.replace(/\b(oauth_token|oauth_signature)="[^"]*"/g, `$1="${MASK}"`)];
}

/** The mask is for people, so it is not percent-encoded. */
export const readable = (text: string): string => text.split(encodeURIComponent(MASK)).join(MASK);
