/** Reads the OAuth parameters of a request (RFC 5849, section 3.5) and all parameters of its signature (3.4.1.3). */
import type { Request } from 'express';
import { oauthError } from '../responses/errors';
import { formPairs, type Pairs, queryPairs } from '../server/incoming';

export interface SignedParameters {
  /** `oauth_…` by name. */
  protocol: Map<string, string>;
  /** Every name and value that is signed. */
  signed: Pairs;
}

export function signedParameters(req: Request): SignedParameters {
  const header = headerPairs(req.headers.authorization);
  const others: Pairs = [...queryPairs(req), ...formPairs(req)];
  const source = header.length > 0 ? header : others.filter(([name]) => /^oauth_/i.test(name));
  const protocol = new Map<string, string>();
  for (const [name, value] of source) {
    const key = name.toLowerCase();
    if (protocol.has(key) && protocol.get(key) !== value) throw oauthError(`${key} is given twice`);
    protocol.set(key, value);
  }
  const consumerKey = protocol.get('oauth_consumer_key');
  // A signed GET also has the key in the query, and it is signed once (C-59, K-2).
  const rest =
    header.length > 0
      ? others.filter(([name, value]) => name !== 'oauth_consumer_key' || value !== consumerKey)
      : others;
  const signed = [...header, ...rest].filter(([name]) => name !== 'oauth_signature' && name !== 'realm');
  return { protocol, signed };
}

/** `OAuth a="b", c="d"`. The scheme may be missing, because one old client omits it. */
function headerPairs(header: string | undefined): Pairs {
  if (header === undefined || !/^(OAuth\s|oauth_)/i.test(header)) return [];
  const pairs: Pairs = [];
  for (const part of header.replace(/^OAuth\s+/i, '').split(',')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(equals, 0)).trim();
    const value = unquoted(part.slice(equals + 1).trim());
    if (name === '' || /\s/.test(name) || value.includes('"')) throw unreadable();
    pairs.push([decoded(name), decoded(value)]);
  }
  return pairs;
}

/** Without the quotes around it, each of which may be missing. */
const unquoted = (text: string): string =>
  text.slice(text.startsWith('"') ? 1 : 0, text.length - (text.length > 1 && text.endsWith('"') ? 1 : 0));

const unreadable = (): Error => oauthError('Authorization header cannot be read');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw unreadable();
  }
}
