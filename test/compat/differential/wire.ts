/** The parts of a recorded request, so that decided differences can be separated from others. */
import type { Captured } from './capture';

export interface Wire {
  secure: boolean;
  method: string;
  path: string;
  /** `name=value`, encoded as sent. Undefined if there is no `?`. */
  query: string[] | undefined;
  /** In order, without the value of `Authorization`. */
  headers: Array<[name: string, value: string]>;
  /** `name=value`, encoded as sent. Values that differ in each call are masked. */
  authorization: string[] | undefined;
  form: string[];
  /** For the check of the signature. It differs in each call and is not compared. */
  readonly raw: Captured;
}

const CHANGING = /^(oauth_nonce|oauth_timestamp|oauth_signature)="/;

export function readRequest(captured: Captured): Wire {
  const { secure, method, url, headers, body } = captured;
  const mark = url.indexOf('?');
  const authorization = headerOf(captured, 'Authorization');
  const wire = {
    secure,
    method,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? undefined : url.slice(mark + 1).split('&'),
    headers: headers.map(([name, value]): [string, string] => [name, name === 'Authorization' ? '…' : value]),
    authorization: authorization && authorization.split(',').map((pair) => mask(pair)),
    form: body === '' ? [] : body.split('&'),
  };
  return Object.defineProperty(wire, 'raw', { value: captured, enumerable: false }) as Wire;
}

/** The forms of nonce, time and signature are still compared. */
function mask(pair: string): string {
  if (!CHANGING.test(pair)) return pair;
  return pair.replace(/"(.*)"$/, (_, value: string) => {
    const text = decodeURIComponent(value);
    if (/^\d{10}$/.test(text)) return '"10 digits"';
    return /^[A-Za-z0-9]{32}$/.test(text) ? '"32 letters and digits"' : `"${text.length} characters"`;
  });
}

export function headerOf({ headers }: Captured, wanted: string): string | undefined {
  return headers.find(([name]) => name === wanted)?.[1];
}

/** Name and value of an encoded `name=value`. */
export function decodePair(pair: string): [name: string, value: string] {
  const mark = pair.indexOf('=');
  return [decodeURIComponent(pair.slice(0, mark)), decodeURIComponent(pair.slice(mark + 1))];
}
