/** Signs an address whose parameters, protocol ones included, travel in the query (C-125 to C-128). */
import { invalidArgument } from './check';
import { encodePair, encodeStrict, toPairs, withDefaults } from './parameters';
import type { Params } from './options';
import { byNameThenValue, type Consumer, type Entropy, protocolPairs, sign, withProtocol } from './signature';

/**
 * @param address absolute http or https URL; parameters in its query beat those of the same name in `params`
 * @returns the address with all parameters in order of their names, the signature last
 * @throws {TypeError} for any other address, an invalid Date, or a method that is no text
 */
export function signUrl(
  address: unknown,
  params: Params | null | undefined,
  defaults: Params | null | undefined,
  method: string,
  consumer: Consumer,
  entropy: Entropy,
): string {
  const text = typeof address === 'string' ? address : ((address as URL | null | undefined)?.href ?? '');
  const url = parse(text);
  if (typeof method !== 'string')
    throw invalidArgument("The method of a signed URL must be a text such as 'GET'");
  const { accesstoken, accesssecret, ...rest } = withDefaults(params, defaults) as Params &
    Record<string, string>;
  const own = toPairs(rest);
  const pairs = url.search ? withProtocol([...url.searchParams], own) : own;
  const protocol = protocolPairs(consumer.key, { token: accesstoken }, pairs, entropy);

  const ordered = withProtocol(pairs, protocol).sort(byNameThenValue).map(encodePair);
  const { protocol: scheme, hostname: host, port, pathname: path } = url;
  const signable = { method: method.toUpperCase(), protocol: scheme, host, port, path, pairs: ordered };
  const signature = sign(signable, consumer.client, accesssecret);

  let query = '';
  for (const pair of ordered) query += `${pair[0]}=${pair[1]}&`;
  return `${scheme}//${host}${writtenPort(text)}${path}?${query}oauth_signature=${encodeStrict(signature)}`;
}

function parse(text: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    // Told below, without the address: it may hold a token.
  }
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw invalidArgument('Only an absolute http or https URL can be signed');
}

/** The port as the caller wrote it: a default one stays in the address, though not in the signature (C-126). */
function writtenPort(text: string): string {
  const authority = /^[a-z][a-z\d+.-]*:[\\/]*([^\\/?#]*)/i.exec(text.trim());
  return /:\d+$/.exec(authority?.[1] ?? '')?.[0] ?? '';
}
