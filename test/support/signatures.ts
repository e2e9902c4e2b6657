/** Checks signatures by `oauth-1.0a`, which shares no code with the client (RFC 5849). */
import { createHmac } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import { type Captured, header } from './capture-server';

export interface Secrets {
  consumer: string;
  token?: string;
}

/** The parameters of an `Authorization: OAuth` header, decoded, in order. */
export function authorizationOf(request: Captured): Map<string, string> {
  const value = header(request, 'authorization') ?? '';
  if (!value.startsWith('OAuth ')) throw new Error(`Not signed: ${request.method} ${request.url}`);
  return new Map(
    value
      .slice('OAuth '.length)
      .split(',')
      .map((part) => {
        const [, name, text] = /^([^=]+)="([^"]*)"$/.exec(part) as unknown as [string, string, string];
        return [decodeURIComponent(name), decodeURIComponent(text)];
      }),
  );
}

/** Whether the header of a request has the signature of these secrets. */
export function isSignedBy(request: Captured, secrets: Secrets): boolean {
  const { oauth_signature: sent, ...protocol } = Object.fromEntries(authorizationOf(request));
  // The Host header has no port (C-66). The base string has it unless it is the default one (RFC 5849 §3.4.1.2).
  const isDefault = request.port === { http: 80, https: 443 }[request.scheme];
  const port = isDefault ? '' : `:${request.port}`;
  const address = `${request.scheme}://${header(request, 'host')}${port}${request.path}`;
  // Only a form is part of the signature, no other body (RFC 5849 §3.4.1.3.1).
  const isForm = header(request, 'content-type') === 'application/x-www-form-urlencoded';
  const given = fields([request.query, isForm && request.body].filter(Boolean).join('&'));
  return sent === expected(request.method, address, given, protocol, secrets);
}

/** Whether the query of a URL has the signature of these secrets. */
export function isSignedAddress(address: string, secrets: Secrets, method = 'GET'): boolean {
  const [bare, query] = address.split('?') as [string, string];
  const { oauth_signature: sent, ...given } = fields(query);
  // Without a default port (RFC 5849 §3.4.1.2).
  const { origin, pathname } = new URL(bare);
  return sent === expected(method, `${origin}${pathname}`, given, {}, secrets);
}

function expected(
  method: string,
  url: string,
  data: Record<string, string | string[]>,
  protocol: Record<string, string>,
  { consumer, token }: Secrets,
): string {
  const verifier = new OAuth({
    consumer: { key: '', secret: consumer },
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => createHmac('sha1', key).update(text).digest('base64'),
  });
  return verifier.getSignature({ method, url, data }, token, protocol as unknown as OAuth.Data);
}

/** A form or query by name. A repeated name has an array of values. */
export function fields(form: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(form)) {
    const before = found[name];
    found[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return found;
}
