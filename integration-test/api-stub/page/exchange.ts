/** Sends a call to this stub through its own port, and to no other server. */
import http from 'node:http';
import https from 'node:https';
import { performance } from 'node:perf_hooks';
import type { Call } from './call';
import type { Outcome, Received } from './protocol';

/** The address of this stub. */
export interface Place {
  address: string;
  port: number;
  certificate: string;
}

const LONGEST_WAIT = 15_000;
/** More text than a page can show. The rest is counted and dropped. */
const MOST_TEXT = 2 * 1024 * 1024;

/** `patience` is in milliseconds. */
export function exchange(
  { whole, shown, secure }: Call,
  place: Place,
  patience = LONGEST_WAIT,
): Promise<Outcome> {
  const { address, port, certificate } = place;
  const started = performance.now();
  return new Promise((resolve) => {
    const settle = (end: Pick<Outcome, 'response' | 'failure'>): void => {
      clearTimeout(timer);
      const milliseconds = Math.round((performance.now() - started) * 10) / 10;
      resolve({ request: shown, milliseconds, ...end });
      request.destroy();
    };
    const headers = Object.fromEntries(whole.headers);
    if (whole.body) headers['Content-Length'] = String(Buffer.byteLength(whole.body));
    const { pathname, search, host } = new URL(whole.url);
    const options = {
      host: address,
      port,
      method: whole.method,
      path: pathname + search,
      headers: { Host: host, ...headers },
      agent: false as const,
    };
    const request = secure
      ? https.request({ ...options, servername: 'localhost', ca: certificate })
      : http.request(options);
    const timer = setTimeout(
      () => settle({ failure: `No complete response within ${patience / 1000} seconds` }),
      patience,
    );
    request.on('error', (error: NodeJS.ErrnoException) => settle({ failure: reasonOf(error) }));
    request.on('response', (response) => read(response, settle));
    request.end(whole.body || undefined);
  });
}

function read(
  response: http.IncomingMessage,
  settle: (end: Pick<Outcome, 'response' | 'failure'>) => void,
): void {
  const kept: Buffer[] = [];
  let [size, room] = [0, MOST_TEXT];
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (room > 0) kept.push(chunk.subarray(0, room));
    room -= chunk.length;
  });
  const received = (): Received => describe(response, Buffer.concat(kept), size);
  // A cut body is shown up to the cut, with the reason.
  response.on('error', (error: NodeJS.ErrnoException) =>
    settle({ response: received(), failure: `The body was cut: ${reasonOf(error)}` }),
  );
  response.on('end', () => settle({ response: received() }));
}

function describe(response: http.IncomingMessage, kept: Buffer, size: number): Received {
  const { rawHeaders, statusCode = 0, statusMessage = '' } = response;
  const contentType = response.headers['content-type'] ?? '';
  const packed = response.headers['content-encoding'] !== undefined;
  const isText = !packed && (size === 0 || /^text\/|json|xml|x-www-form-urlencoded/i.test(contentType));
  return {
    status: statusCode,
    statusText: statusMessage,
    headers: rawHeaders.flatMap((name, at) => (at % 2 ? [] : [[name, rawHeaders[at + 1]!]])),
    contentType,
    size,
    text: isText ? kept.toString('utf8') : undefined,
    truncated: size > kept.length,
  };
}

const reasonOf = ({ message, code }: NodeJS.ErrnoException): string =>
  code === undefined || message.includes(code) ? message : `${message} (${code})`;
