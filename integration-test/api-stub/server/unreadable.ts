/** Responses to requests that Node.js rejects before a handler, with only a status. */
import { STATUS_CODES } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Duplex } from 'node:stream';
import { toXml } from '../responses/write';
import { reply, textReply, type Reply } from './reply';

/**
 * For the event `clientError` of the server: invalid HTTP, an unknown verb, a header that is too long, a request that
 * does not end.
 */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else end(socket, answerTo(error.code ?? ''));
}

/** For the event `connect` of the server: CONNECT has no response object. */
export function refuseTunnel(_request: unknown, socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  end(socket, textReply(405, 'Method not allowed'));
}

/** The port accepts HTTP/2 and reports that the service only supports HTTP/1.1. */
export function refuseHttp2(_request: Http2ServerRequest, res: Http2ServerResponse): void {
  res.writeHead(505, { 'Content-Type': 'text/plain' });
  res.end('HTTP version not supported');
  res.stream.session?.close();
}

function answerTo(code: string): Reply {
  if (code === 'HPE_INVALID_METHOD') return textReply(405, 'Method not allowed');
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const error = { '@code': 1002, errorMessage: `Request cannot be read: ${code}` };
  return reply(status, 'text/xml; charset=utf-8', toXml('error', { error }));
}

function end(socket: Duplex, { status, headers, body }: Reply): void {
  const all = { ...headers, 'Content-Length': body.length, Connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
  socket.end(body);
}
