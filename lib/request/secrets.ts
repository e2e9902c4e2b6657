/** The secrets of a call, and those that the service knows of its caller. */
import { hasSecretSlug, isSecretName, REDACTED, redactHeader, redactQuery } from '../redaction/names';
import type { Call } from './build';

/** The values that no error may contain. */
export function secretsOf(call: Call): string[] {
  const { params, pairs, headers, token, consumer, consumerSecret, endpoint } = call;
  const found: unknown[] = [token.token, token.secret, consumer?.secret, consumerSecret];
  const isSecret = (name: string) => isSecretName(name, endpoint.secretParams);
  // Includes parameters that are not sent, such as the token pair in the defaults of an unsigned call.
  found.push(...secretsIn(params, isSecret));
  for (const [name, value] of pairs) if (isSecret(name)) found.push(value);
  if (call.json !== undefined) found.push(...secretsIn(JSON.parse(call.json), isSecret));
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null || redactHeader(name, value) !== REDACTED) continue;
    found.push(...[value].flat().flatMap((text) => headerParts(String(text))));
  }
  return found.filter((value) => /^(string|number|bigint)$/.test(typeof value)).map(String);
}

/** The values below secret names, at any depth and without recursion. */
function secretsIn(value: unknown, isSecret: (name: string) => boolean): unknown[] {
  const found: unknown[] = [];
  const seen = new Set<unknown>();
  const pending: Array<[value: unknown, isBelowSecret: boolean]> = [[value, false]];
  while (pending.length > 0) {
    const [next, isBelowSecret] = pending.pop() as [unknown, boolean];
    if (isBelowSecret && typeof next !== 'object') found.push(next);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [name, inner] of entriesOf(next)) pending.push([inner, isBelowSecret || isSecret(name)]);
  }
  return found;
}

/** The objects of the caller may have getters that throw. */
function entriesOf(value: object): Array<[string, unknown]> {
  try {
    return value instanceof Map
      ? [...value].map(([name, inner]) => [String(name), inner])
      : Object.entries(value);
  } catch {
    return [];
  }
}

/** Path and query of a call, with secrets masked. */
export function redactedPath(call: Call): string {
  const { path, secretParams } = call.endpoint;
  return hasSecretSlug(path, secretParams) ? path : redactQuery(call.target, secretParams);
}

// Shorter parts, such as `theme=dark`, are words that may be in any text.
const SHORTEST_PART = 8;

/** `Basic abc=` contains the secret `abc`, and `a=1; session=xyz` contains `xyz`. */
function headerParts(value: string): string[] {
  const credentials = value.replace(/^[\w-]+ +/, '').replace(/=+$/, '');
  const values = credentials
    .split(/[;,]\s*/)
    .map((part) => part.slice(part.indexOf('=') + 1).replace(/^"|"$/g, ''));
  return [value, ...[credentials, ...values].filter((part) => part.length >= SHORTEST_PART)];
}
