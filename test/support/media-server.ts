/** A server of one file, with ranges, validators and the faults that a test gives. */
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Seen {
  url: URL;
  headers: http.IncomingHttpHeaders;
}

type Behave = (request: http.IncomingMessage, response: http.ServerResponse, server: MediaServer) => void;

/** Looks like the beginning of an MP3, and is the same in every run. */
export function audioBytes(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0, value = seed; at < size; at += 1) {
    value = (value * 1103515245 + 12345) % 2147483648;
    bytes[at] = value >> 16;
  }
  bytes.set([0xff, 0xfb, 0x90, 0x00].slice(0, size));
  return bytes;
}

export class MediaServer {
  readonly requests: Seen[] = [];
  readonly sockets = new Set<Socket>();
  bytes = audioBytes(200_000);
  /** Sent with every correct response. */
  headers: http.OutgoingHttpHeaders = { 'Content-Type': 'audio/mpeg', ETag: '"v1"' };
  supportsRanges = true;
  private readonly behaviours: Behave[] = [];
  private readonly server = http.createServer((request, response) => this.receive(request, response));

  async start(): Promise<this> {
    this.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('error', () => {}).on('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get last(): Seen {
    return this.requests[this.requests.length - 1] as Seen;
  }

  /** The behaviour for the next requests, in order. Later requests get a correct response. */
  next(...behaviours: Behave[]): void {
    this.behaviours.push(...behaviours);
  }

  /** The whole file, or the requested part if the file has not changed. */
  serve(request: http.IncomingMessage, response: http.ServerResponse, upTo = Infinity): void {
    const { range, 'if-range': ifRange } = request.headers;
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
    const size = this.bytes.length;
    const validators = [this.headers['ETag'], this.headers['Last-Modified']];
    const isPart = range !== undefined && this.supportsRanges && (!ifRange || validators.includes(ifRange));
    const start = isPart ? (from === '' ? size - Number(to) : Number(from)) : 0;
    const end = isPart && from !== '' && to !== '' ? Math.min(Number(to), size - 1) : size - 1;
    if (start >= size && isPart) {
      response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    const body = this.bytes.subarray(start, end + 1);
    const head: http.OutgoingHttpHeaders = { ...this.headers, 'Content-Length': body.length };
    if (isPart) head['Content-Range'] = `bytes ${start}-${end}/${size}`;
    response.writeHead(isPart ? 206 : 200, head);
    if (upTo < body.length) response.write(body.subarray(0, upTo));
    else response.end(body);
  }

  private receive(request: http.IncomingMessage, response: http.ServerResponse): void {
    this.requests.push({ url: new URL(request.url as string, this.origin), headers: request.headers });
    const behave = this.behaviours.shift();
    if (behave) behave(request, response, this);
    else this.serve(request, response);
  }
}

/** The connection ends after some bytes of the body. */
export function cutAfter(count: number): Behave {
  return (request, response, server) => {
    server.serve(request, response, count);
    setTimeout(() => response.destroy(), 20);
  };
}

/** The body stops after some bytes, and the connection stays. */
export function stallAfter(count: number): Behave {
  return (request, response, server) => server.serve(request, response, count);
}

export function reply(
  status: number,
  headers: http.OutgoingHttpHeaders = {},
  body: string | Buffer = '',
): Behave {
  return (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

export function useMediaServer(): MediaServer {
  const holder = new MediaServer();
  let current = holder;
  beforeEach(async () => {
    current = await new MediaServer().start();
  });
  afterEach(() => current.stop());
  return new Proxy(holder, {
    get: (_, name) => {
      const value: unknown = Reflect.get(current, name, current);
      return typeof value === 'function' ? value.bind(current) : value;
    },
    set: (_, name, value) => Reflect.set(current, name, value, current),
  });
}
