/** What node refuses before a handler sees it, and would answer with nothing but a status. */
import { STATUS_CODES } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Duplex } from 'node:stream';
import { toXml } from '../answers/write';
import { reply, textReply, type Reply } from './reply';

/** For the server's event `clientError`: no HTTP, an unknown verb, an endless header, a request that never ends. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else end(socket, answerTo(error.code ?? ''));
}

/** For the server's event `connect`: the verb CONNECT comes without a response object. */
export function refuseTunnel(_request: unknown, socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  end(socket, textReply(405, 'Method not allowed'));
}

/** The port understands HTTP/2 to those who begin with it; the service is HTTP/1.1. */
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
