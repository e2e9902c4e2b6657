/** The HTTP request for media, and the sizes in its response. Pure. */
import type { ResponseHeaders } from '../../errors';
import type { HttpRequest } from '../../http/transport';
import { USER_AGENT } from '../../request/build';
import { basicHeaders } from '../../request/headers';
import type { Headers } from '../../types/options';
import { type Protocol, portOf } from '../../util/ports';

/** @param headers those of the caller, if they may be sent to this host */
export function buildMediaRequest(
  url: URL,
  headers: Headers,
  { range, ifRange }: { range?: string | undefined; ifRange?: string | undefined },
): HttpRequest {
  const protocol = url.protocol as Protocol;
  return {
    protocol,
    // An IPv6 address has no brackets here.
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: portOf(protocol, url.port),
    method: 'GET',
    path: url.pathname + url.search,
    headers: {
      ...withoutOwn(headers, range !== undefined),
      'User-Agent': USER_AGENT,
      // A range of compressed bytes could not be used.
      'Accept-Encoding': 'identity',
      ...(range !== undefined && { Range: range }),
      ...(ifRange !== undefined && { 'If-Range': ifRange }),
    },
  };
}

/** Node.js sets Host itself, with the port. */
function withoutOwn(headers: Headers, hasRange: boolean): Record<string, string | string[]> {
  const own = hasRange
    ? /^(host|user-agent|accept-encoding|(if-)?range)$/i
    : /^(host|user-agent|accept-encoding)$/i;
  const kept = Object.entries(basicHeaders(headers, '', '')).filter(([name]) => !own.test(name));
  return Object.fromEntries(kept);
}

/** The Content-Length, if the response has one. */
export function lengthOf(headers: ResponseHeaders): number | undefined {
  const length = headers['content-length'];
  return typeof length === 'string' && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

/** The Content-Range of a 206 (RFC 9110 §14.4): `bytes 0-499/1234`, or `*` for an unknown total. */
export interface ContentRange {
  start: number;
  /** The last byte, which is included. */
  end: number;
  total: number | undefined;
}

export function contentRangeOf(headers: ResponseHeaders): ContentRange | undefined {
  const [, start, end, total] =
    /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(`${headers['content-range']}`.trim()) ?? [];
  if (start === undefined) return undefined;
  return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}
