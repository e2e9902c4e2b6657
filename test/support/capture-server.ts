/** A server for http and https on one port that records each request unchanged and sends given responses. */
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import tls, { type TLSSocket } from 'node:tls';
import { createServer } from '@httptoolkit/httpolyglot';
import { makeCertificate } from '../../integration-test/api-stub/server/certificate';
import type { Params } from '../../lib/types/options';
import type { Schema } from '../../lib/types/schema';
import api = require('../../lib');

export interface Captured {
  scheme: 'http' | 'https';
  /** The port of the server. The Host header has no port (C-66). */
  port: number;
  /** Different for each connection. */
  clientPort: number;
  method: string;
  /** Path and query, as on the request line. */
  url: string;
  path: string;
  /** Raw, without the question mark. */
  query: string;
  /** In the order and case in which they were sent. */
  headers: Array<[name: string, value: string]>;
  body: string;
}

export interface Reply {
  status?: number;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
  /** Sends no response. */
  isSilent?: boolean;
}

/** A client or resource without types, for arguments that no typed program passes. */
export type Loose = any;

export const OK = '<response status="ok"><a>1</a></response>';

const certificate = makeCertificate('127.0.0.1');

export class CaptureServer {
  readonly host = '127.0.0.1';
  readonly requests: Captured[] = [];
  readonly dialled: string[] = [];
  port = 0;
  httpsAgent!: https.Agent;
  private readonly replies: Reply[] = [];
  private readonly sockets = new Set<Socket>();
  private server!: Server;

  async start(): Promise<this> {
    const { key, cert } = await certificate;
    this.server = createServer({ tls: { key, cert } }, (req, res) => void this.receive(req, res));
    this.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    this.server.listen(0, this.host);
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    this.httpsAgent = new https.Agent({ ca: cert });
    return this;
  }

  async stop(): Promise<void> {
    this.httpsAgent.destroy();
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Agents that connect to this server for any host and port, and record the intended ones in `dialled`. */
  get detours() {
    const connect = (scheme: string, { host, port }: { host?: string; port?: number }) => {
      this.dialled.push(`${scheme}://${host}:${port}`);
      return { host: this.host, port: this.port };
    };
    const httpAgent = new http.Agent();
    const httpsAgent = new https.Agent();
    Object.assign(httpAgent, {
      createConnection: (options: net.TcpNetConnectOpts) => net.connect(connect('http', options)),
    });
    Object.assign(httpsAgent, {
      createConnection: (options: tls.ConnectionOptions) =>
        tls.connect({ ...connect('https', options), servername: 'localhost', rejectUnauthorized: false }),
    });
    return { httpAgent, httpsAgent };
  }

  /** Deletes the recorded requests and the responses that were not sent. */
  reset(): void {
    this.dialled.length = 0;
    this.requests.length = 0;
    this.replies.length = 0;
  }

  /** The next responses, in order. Later requests get `OK`. */
  answer(...replies: Array<Reply | string>): void {
    this.replies.push(...replies.map((reply) => (typeof reply === 'string' ? { body: reply } : reply)));
  }

  /** The only request since the last reset. */
  get only(): Captured {
    if (this.requests.length !== 1) throw new Error(`Expected one request, but ${this.requests.length} came`);
    return this.requests[0] as Captured;
  }

  get last(): Captured {
    const found = this.requests[this.requests.length - 1];
    if (!found) throw new Error('No request came');
    return found;
  }

  /** A schema whose calls go to this server. */
  schema(schema: object): Schema {
    return { ...schema, host: this.host, sslHost: this.host, port: this.port };
  }

  /** A client of a schema, by default the one of this package, that calls this server and logs nothing. */
  client(options: object = {}, schema: object = api.schema): Loose {
    const quiet = { logger: null, consumerkey: 'KEY', consumersecret: 'SECRET', httpsAgent: this.httpsAgent };
    return api.configure({ ...quiet, ...options } as Params, this.schema(schema) as typeof api.schema);
  }

  private async receive(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const url = req.url as string;
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const mark = url.indexOf('?');
    this.requests.push({
      scheme: (req.socket as TLSSocket).encrypted ? 'https' : 'http',
      port: this.port,
      clientPort: req.socket.remotePort as number,
      method: req.method as string,
      url,
      path: mark < 0 ? url : url.slice(0, mark),
      query: mark < 0 ? '' : url.slice(mark + 1),
      headers: pairs(req.rawHeaders),
      body: Buffer.concat(chunks).toString('utf8'),
    });
    const { status = 200, headers = {}, body = OK, isSilent } = this.replies.shift() ?? {};
    if (isSilent) return;
    res.writeHead(status, headers);
    res.end(status === 204 || status === 304 ? undefined : body);
  }
}

function pairs(raw: readonly string[]): Captured['headers'] {
  const found: Captured['headers'] = [];
  for (let at = 0; at < raw.length; at += 2) found.push([raw[at] as string, raw[at + 1] as string]);
  return found;
}

/** The value of a header, in any case of its name. Undefined if it was not sent. */
export function header({ headers }: Captured, name: string): string | undefined {
  return headers.find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1];
}

/** Starts the server for a suite, and resets it between tests. */
export function useCaptureServer(): CaptureServer {
  const server = new CaptureServer();
  before(() => server.start());
  beforeEach(() => server.reset());
  after(() => server.stop());
  return server;
}
