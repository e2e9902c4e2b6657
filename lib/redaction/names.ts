/** Masks secrets in logs, errors and printed objects, by the names of parameters and headers. */
import type { Headers } from '../types/options';

/** Replaces a secret. */
export const REDACTED = '[redacted]';

// Tokens, secrets, passwords and card data, in any spelling: accesstoken, oauth_token_secret, cardNumber, CVV … Ids and
// other values of a card (cardId, cardType, cardCountry) are not secret.
const SECRET_NAME =
  /token|secret|passw|pwd|passphrase|oauth_signature$|card_?(number|holder|expiry|start|issue|verification|post)|verification_?code|security_?code|^(cvv|cvc|cv2|pin)\d?$/i;
// Words within the name of a header, and names that are secret alone or beside a separator.
const SECRET_HEADER =
  /authoriz|authentic|cookie|key|token|secret|passw|passphrase|passcode|pwd|session|credential|signature|jwt|bearer|ticket|assertion|hmac|nonce|csrf|xsrf|(?:^|[-_.])(?:auth|pass|pin|otp|sid|sig|mac)(?:$|[-_.])/i;

/** Checks the list of the action in addition to the general rule. */
export function isSecretName(name: string, secretParams?: ReadonlySet<string>): boolean {
  return SECRET_NAME.test(name) || (secretParams !== undefined && secretParams.has(name.toLowerCase()));
}

// Headers with a URL, whose query may have secrets.
const URL_HEADER = /^(?:(?:content-)?location|referer|refresh|link)$/i;

/** The value of a header, masked if its name is secret. In a URL, the values of secret names are masked. */
export function redactHeader(name: string, value: unknown): unknown {
  if (SECRET_HEADER.test(name)) return REDACTED;
  return typeof value === 'string' && URL_HEADER.test(name) ? redactQuery(value) : value;
}

export function redactHeaders(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, redactHeader(name, value) as Headers[string]]),
  );
}

/** Masks the values of secret names in `a=1&b=2`. The rest of the text stays. */
export function redactQuery(query: string, secretParams?: ReadonlySet<string>): string {
  return query.replace(/[^&?#]+/g, (pair) => {
    const end = pair.indexOf('=');
    if (end <= 0) return pair;
    const name = pair.slice(0, end);
    return isSecretName(decode(name), secretParams) ? `${name}=${REDACTED}` : pair;
  });
}

/** Whether a `:slug` of the path has a secret name. */
export function hasSecretSlug(path: string, secretParams?: ReadonlySet<string>): boolean {
  return (path.match(/:[^/]+/g) ?? []).some((slug) => isSecretName(slug.slice(1), secretParams));
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
