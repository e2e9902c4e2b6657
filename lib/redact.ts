/**
 * Keeps secrets out of logs, errors and printed objects (D-27): by the name of a parameter or header, and, in
 * text that a server sent back, by the very values that went out.
 */
import type { Headers, Params } from './options';

export const REDACTED = '[redacted]';

// Tokens, secrets, passwords and card data, in any spelling: accesstoken, oauth_token_secret, cardNumber, CVV …
// Ids that name a card without being one (cardId, cardType, cardCountry) are no secrets.
const SECRET_NAME =
  /token|secret|passw|pwd|passphrase|oauth_signature$|card_?(number|holder|expiry|start|issue|verification|post)|verification_?code|security_?code|^(cvv|cvc|cv2|pin)\d?$/i;
const SECRET_HEADER = /authorization|cookie|key|token|secret|passw/i;

/** The action's own list beside the general rule. */
export function isSecretName(name: string, secretParams?: ReadonlySet<string>): boolean {
  return SECRET_NAME.test(name) || (secretParams !== undefined && secretParams.has(name.toLowerCase()));
}

/** A copy with the values of secret names masked. */
export function redactParams(params: Params, secretParams?: ReadonlySet<string>): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isSecretName(name, secretParams) ? REDACTED : value,
    ]),
  );
}

/** A header's value as it may be shown. */
export function redactHeader(name: string, value: unknown): unknown {
  return SECRET_HEADER.test(name) ? REDACTED : value;
}

export function redactHeaders(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, redactHeader(name, value) as Headers[string]]),
  );
}

/** Masks the values of secret names in `a=1&b=2`, leaving the rest of the text alone. */
export function redactQuery(query: string, secretParams?: ReadonlySet<string>): string {
  return query.replace(/([^&=?#]+)=([^&#]*)/g, (pair, name: string) =>
    isSecretName(decode(name), secretParams) ? `${name}=${REDACTED}` : pair,
  );
}

/** The values that must not come back in an error, from the parameters and headers that went out. */
export function secretValues(
  params: Params,
  headers: Headers | null | undefined,
  secretParams: ReadonlySet<string> | undefined,
  more: readonly unknown[],
): string[] {
  const found: unknown[] = [...more];
  for (const [name, value] of Object.entries(params)) {
    if (isSecretName(name, secretParams)) found.push(...(Array.isArray(value) ? value : [value]));
  }
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (redactHeader(name, value) === REDACTED) found.push(...(Array.isArray(value) ? value : [value]));
  }
  return found
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((value) => value.length > 2);
}

/**
 * Masks the given values wherever they stand as a word of their own, as sent, percent-encoded, form-encoded or
 * XML-escaped: services like to echo what they refuse.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  const spellings = new Set(secrets.flatMap(spellingsOf));
  if (spellings.size === 0) return text;
  const escapeRegExp = require('lodash/escapeRegExp') as (text: string) => string;
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length).map(escapeRegExp);
  return text.replace(
    new RegExp(`(?<![A-Za-z0-9])(?:${longestFirst.join('|')})(?![A-Za-z0-9])`, 'g'),
    REDACTED,
  );
}

function spellingsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret.toString());
  const strict = encoded.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const xml = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    encoded,
    strict,
    strict.replace(/%20/g, '+'),
    xml,
    xml.replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
    json,
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
