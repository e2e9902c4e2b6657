/** Keeps secrets out of logs, errors and printed objects, by the names of parameters and headers. */
import type { Headers, Params } from '../types/options';

export const REDACTED = '[redacted]';

// Tokens, secrets, passwords and card data, in any spelling: accesstoken, oauth_token_secret, cardNumber, CVV …
// Ids that name a card without being one (cardId, cardType, cardCountry) are no secrets.
const SECRET_NAME =
  /token|secret|passw|pwd|passphrase|oauth_signature$|card_?(number|holder|expiry|start|issue|verification|post)|verification_?code|security_?code|^(cvv|cvc|cv2|pin)\d?$/i;
const SECRET_HEADER =
  /authoriz|authentic|\bauth\b|cookie|key|token|secret|passw|session|credential|signature|jwt/i;

/** The action's own list beside the general rule. */
export function isSecretName(name: string, secretParams?: ReadonlySet<string>): boolean {
  return SECRET_NAME.test(name) || (secretParams !== undefined && secretParams.has(name.toLowerCase()));
}

// Parameters are flat; nobody needs to see more of what was given by mistake.
const DEEPEST = 50;

/** A copy with the values of secret names masked, inside of other objects too. */
export function redactParams(params: Params, secretParams?: ReadonlySet<string>): Params {
  // An object that stands in two places is copied once; a copy for each way to it could take for ever.
  const copies = new Map<object, unknown>();

  function copyOf(value: unknown, depth: number): unknown {
    if (!isPlain(value)) return value;
    if (copies.has(value)) return copies.get(value);
    if (depth > DEEPEST) return '[nested too deeply]';
    // What is met again before its copy is whole holds itself.
    copies.set(value, '[circular]');
    const copy = Array.isArray(value)
      ? value.map((item) => copyOf(item, depth + 1))
      : Object.fromEntries(
          Object.entries(value).map(([name, inner]) => [
            name,
            isSecretName(name, secretParams) ? REDACTED : copyOf(inner, depth + 1),
          ]),
        );
    copies.set(value, copy);
    return copy;
  }

  return copyOf(params, 0) as Params;
}

/** Dates, agents and the like are shown as they are. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
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
  return query.replace(/[^&?#]+/g, (pair) => {
    const name = pair.slice(0, pair.indexOf('='));
    return name && pair.includes('=') && isSecretName(decode(name), secretParams)
      ? `${name}=${REDACTED}`
      : pair;
  });
}

/** Whether a `:slug` of the path is filled with a secret. */
export function hasSecretSlug(path: string, secretParams?: ReadonlySet<string>): boolean {
  return (path.match(/:[^/]+/g) ?? []).some((slug) => isSecretName(slug.slice(1), secretParams));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
