/** The secrets that a call carries, or that the service knows of its caller (D-27). */
import type { Call } from './outgoing';
import { isSecretName, REDACTED, redactHeader } from './redact';

/** Their values, which must not come back in an error. */
export function secretsOf(call: Call): string[] {
  const { params, pairs, headers, token, consumer, consumerSecret, endpoint } = call;
  const found = [token.token, token.secret, consumer?.secret, consumerSecret];
  // The pair is in the defaults of calls that do not use it (D-8).
  found.push(params['accesstoken'], params['accesssecret']);
  for (const [name, value] of pairs) if (isSecretName(name, endpoint.secretParams)) found.push(value);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null || redactHeader(name, value) !== REDACTED) continue;
    found.push(...[value].flat().flatMap((text) => headerParts(`${text}`)));
  }
  return found.filter((value) => value !== undefined && value !== null && value !== '').map(String);
}

/** `Basic abc=` holds `abc=` too, and `a=1; session=xyz` holds `xyz`. */
function headerParts(value: string): string[] {
  const credentials = value.replace(/^[\w-]+ +/, '');
  const values = credentials
    .split(/[;,]\s*/)
    .map((part) => part.slice(part.indexOf('=') + 1).replace(/^"|"$/g, ''));
  return [value, credentials, ...values];
}
