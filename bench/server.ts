/**
 * The server of the bench, in a process of its own: each port sends one body again and again. The bench asks for ports
 * by message.
 */
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { otherJsonAsLargeAs, xmlOf } from './responses';

export interface PortRequest {
  /** `json` is the list of another service, of equal size. */
  format: 'xml' | 'json';
  releases: number;
  protocol?: 'http:' | 'https:';
  /** Responses wait until `/release` is fetched; `/waiting` says how many wait. */
  isHeld?: boolean;
}

export interface PortResponse {
  port: number;
  bytes: number;
}

interface Certificate {
  key: string;
  cert: string;
}

void main();

async function main(): Promise<void> {
  const certificate = await makeCertificate();
  process.on('message', (asked: PortRequest) => {
    void open(asked, certificate).then((opened) => process.send?.(opened));
  });
  process.once('disconnect', () => process.exit());
  process.send?.({ cert: certificate.cert });
}

async function makeCertificate(): Promise<Certificate> {
  const altNames = [{ type: 7 as const, ip: '127.0.0.1' }];
  const attributes = [{ name: 'commonName', value: 'localhost' }];
  const { private: key, cert } = await generate(attributes, {
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key, cert };
}

async function open(asked: PortRequest, certificate: Certificate): Promise<PortResponse> {
  const { format, releases, protocol, isHeld } = asked;
  const body = Buffer.from(format === 'xml' ? xmlOf(releases) : otherJsonAsLargeAs(releases));
  const headers = {
    'Content-Type': format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json',
    'Content-Length': body.length,
  };
  const send = (response: http.ServerResponse) => void response.writeHead(200, headers).end(body);
  const listener = isHeld ? holding(send) : sending(send);
  const server =
    protocol === 'https:' ? https.createServer(certificate, listener) : http.createServer(listener);
  // Longer than the clients keep them, so that no call meets a socket that is just closed.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', 2000, resolve);
  });
  return { port: (server.address() as AddressInfo).port, bytes: body.length };
}

type Send = (response: http.ServerResponse) => void;

function sending(send: Send): http.RequestListener {
  return (request, response) => {
    request.resume();
    send(response);
  };
}

function holding(send: Send): http.RequestListener {
  let waiting: http.ServerResponse[] = [];
  return ({ url }, response) => {
    if (url === '/waiting') return void response.end(String(waiting.length));
    if (url !== '/release') return void waiting.push(response);
    for (const held of waiting) send(held);
    waiting = [];
    return void response.end();
  };
}
