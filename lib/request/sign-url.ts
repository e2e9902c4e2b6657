/** Signs a URL: all parameters, including those of OAuth, are in its query (RFC 5849 §3.5.3). */
import {
  byNameThenValue,
  type ClockAndNonce,
  type Consumer,
  protocolPairs,
  type Signable,
  sign,
  withProtocol,
} from '../signing/signature';
import type { Params } from '../types/options';
import { encodePair, encodeStrict, type Pair } from '../util/encoding';
import { assertArgument, invalidArgument } from '../util/invalid-argument';
import { isDefaultPort } from '../util/ports';
import { toPairs, withDefaults } from './params';

/**
 * @param given absolute http or https URL. Parameters in its query take precedence over those with the same name in
 * `params`
 * @returns the URL with all parameters sorted by name, the signature last
 * @throws {TypeError} for any other URL, an invalid Date, or a method that is not a string
 */
export function signUrl(
  given: unknown,
  params: Params | null | undefined,
  defaults: Params | null | undefined,
  method: string,
  consumer: Consumer,
  source: ClockAndNonce,
): string {
  const text = typeof given === 'string' ? given : ((given as URL | null | undefined)?.href ?? '');
  if (last?.text !== text) last = partsOf(text);
  const { written, site, query: inUrl } = last;
  assertArgument(typeof method === 'string', 'method of a signed URL', "a string such as 'GET'", method);
  const { accesstoken, accesssecret, ...rest } = withDefaults(params, defaults) as Params &
    Record<string, string>;
  const own = toPairs(rest);
  const pairs = inUrl.length > 0 ? withProtocol(inUrl, own) : own;
  const protocol = protocolPairs(consumer.key, { token: accesstoken }, pairs, source);

  const ordered = withProtocol(pairs, protocol).sort(byNameThenValue).map(encodePair);
  const { protocol: scheme, host, port, path } = site;
  const signable = { method: method.toUpperCase(), protocol: scheme, host, port, path, pairs: ordered };
  const signature = sign(signable, consumer.client, accesssecret);

  let query = '';
  for (const pair of ordered) query += `${pair[0]}=${pair[1]}&`;
  return `${written}?${query}oauth_signature=${encodeStrict(signature)}`;
}

/** What a URL contributes to its signature. */
interface UrlParts {
  /** As it was given. */
  text: string;
  /** Without the query. */
  written: string;
  site: Pick<Signable, 'protocol' | 'host' | 'port' | 'path'>;
  query: Pair[];
}

// A program signs the same few URLs with other parameters; to parse one takes as long as to sign it.
let last: UrlParts | undefined;

function partsOf(text: string): UrlParts {
  const url = parse(text);
  const { protocol, hostname: host, port, pathname: path } = url;
  return {
    text,
    written: `${protocol}//${host}${writtenPort(text, url)}${path}`,
    site: { protocol, host, port, path },
    query: unsigned([...url.searchParams]),
  };
}

function parse(text: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    // Thrown below without the URL, which may contain a token.
  }
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw invalidArgument('Only an absolute http or https URL can be signed');
}

// The parameters of a signature. A URL that is signed again gets new ones.
const SIGNATURE = /^oauth_(?:consumer_key|nonce|signature|signature_method|timestamp|token|version)$/;

/** The parameters of a URL without those of a signature. */
function unsigned(pairs: Pair[]): Pair[] {
  const isSigned = pairs.some(([name]) => name === 'oauth_signature');
  return isSigned ? pairs.filter(([name]) => !SIGNATURE.test(name)) : pairs;
}

/** The port as the caller wrote it. A default port stays in the URL, but is not signed. */
function writtenPort(text: string, url: URL): string {
  // `URL` ignores these characters, too.
  const plain = text.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
  const authority = /^[a-z][a-z\d+.-]*:[\\/]*([^\\/?#]*)/i.exec(plain)?.[1] ?? '';
  const written = /:\d+$/.exec(authority)?.[0] ?? '';
  const port = url.port && `:${url.port}`;
  const isSame = isDefaultPort(url.protocol, url.port) === isDefaultPort(url.protocol, written.slice(1));
  return written && isSame ? written : port;
}
