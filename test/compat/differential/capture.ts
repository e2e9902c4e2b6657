/** A server for http and https on one port that records each request unchanged and sends given responses. */
import https from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { makeCertificate } from '../../../integration-test/api-stub/server/certificate';
import { listen, type Listener } from '../../../integration-test/api-stub/server/listen';
import { OpenSockets } from '../../../integration-test/api-stub/server/sockets';

export interface Captured {
  secure: boolean;
  method: string;
  url: string;
  /** Names and values as sent, in order. */
  headers: Array<[name: string, value: string]>;
  body: string;
}

export interface Response {
  status: number;
  headers: Record<string, string>;
  /** An array is sent in chunks. */
  body: string | Buffer[];
  /** Compressed if the request accepts gzip. */
  gzip?: boolean;
}

export class RecordingServer {
  #responses: readonly Response[] = [];
  #requests: Captured[] = [];
  #listener: Listener | undefined;
  #trusted: unknown;

  get port(): number {
    return this.#listener!.port;
  }

  /** Listens. Node.js trusts the certificate of the server until it is closed. */
  async open(): Promise<void> {
    const certificate = await makeCertificate('localhost');
    const sockets = new OpenSockets();
    const handler = (request: IncomingMessage, response: ServerResponse) =>
      void this.#serve(request, response);
    this.#listener = await listen(handler, { host: 'localhost', port: 0, certificate, sockets });
    this.#trusted = https.globalAgent.options.ca;
    https.globalAgent.options.ca = certificate.cert;
  }

  async close(): Promise<void> {
    https.globalAgent.options.ca = this.#trusted as string;
    await this.#listener?.close();
  }

  /** The responses to the next requests. The last one repeats. */
  expect(responses: readonly Response[]): void {
    this.#responses = responses;
    this.#requests = [];
  }

  /** The requests since the last `expect`. */
  get requests(): readonly Captured[] {
    return this.#requests;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { rawHeaders, method, url } = request;
    this.#requests.push({
      secure: 'encrypted' in request.socket,
      method: method!,
      url: url!,
      headers: rawHeaders.flatMap((name, i) =>
        i % 2 ? [] : [[name, rawHeaders[i + 1]!] as [string, string]],
      ),
      body: Buffer.concat(pieces).toString('utf8'),
    });
    const answer = this.#responses[Math.min(this.#requests.length, this.#responses.length) - 1]!;
    reply(answer, /\bgzip\b/.test(`${request.headers['accept-encoding']}`), response);
  }
}

function reply(
  { status, headers, body, gzip }: Response,
  readsGzip: boolean,
  response: ServerResponse,
): void {
  response.writeHead(status, gzip && readsGzip ? { ...headers, 'Content-Encoding': 'gzip' } : headers);
  if (typeof body === 'string') return void response.end(gzip && readsGzip ? gzipSync(body) : body);
  for (const piece of body) response.write(piece);
  response.end();
}
