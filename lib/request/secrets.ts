/** The secrets that a call carries, or that the service knows of its caller. */
import type { Call } from './build';
import { hasSecretSlug, isSecretName, REDACTED, redactHeader, redactQuery } from '../redaction/names';

/** Their values, which must not come back in an error. */
export function secretsOf(call: Call): string[] {
  const { params, pairs, headers, token, consumer, consumerSecret, endpoint } = call;
  const found = [token.token, token.secret, consumer?.secret, consumerSecret];
  // Not all parameters are sent: the pair of tokens is in the defaults of calls that do not use it.
  for (const [name, value] of [...Object.entries(params), ...pairs])
    if (isSecretName(name, endpoint.secretParams)) found.push(...[value].flat());
  if (call.json !== undefined) found.push(...secretsIn(JSON.parse(call.json), endpoint.secretParams));
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null || redactHeader(name, value) !== REDACTED) continue;
    found.push(...[value].flat().flatMap((text) => headerParts(String(text))));
  }
  return found.filter((value) => /^(string|number|bigint)$/.test(typeof value)).map(String);
}

/** The leaves below secret names, at any depth and without recursion. */
function secretsIn(body: unknown, secretParams: ReadonlySet<string> | undefined): unknown[] {
  const found: unknown[] = [];
  const pending: Array<[value: unknown, isSecret: boolean]> = [[body, false]];
  while (pending.length > 0) {
    const [value, isSecret] = pending.pop() as [unknown, boolean];
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        pending.push([inner, isSecret || isSecretName(name, secretParams)]);
    } else if (isSecret) found.push(value);
  }
  return found;
}

/** Path and query of a call, with secrets masked. */
export function redactedPath(call: Call): string {
  const { path, secretParams } = call.endpoint;
  return hasSecretSlug(path, secretParams) ? path : redactQuery(call.target, secretParams);
}

// Shorter parts, such as `theme=dark`, are words that any text may hold.
const SHORTEST_PART = 8;

/** `Basic abc=` holds the secret `abc` too, and `a=1; session=xyz` holds `xyz`. */
function headerParts(value: string): string[] {
  const credentials = value.replace(/^[\w-]+ +/, '').replace(/=+$/, '');
  const values = credentials
    .split(/[;,]\s*/)
    .map((part) => part.slice(part.indexOf('=') + 1).replace(/^"|"$/g, ''));
  return [value, ...[credentials, ...values].filter((part) => part.length >= SHORTEST_PART)];
}
