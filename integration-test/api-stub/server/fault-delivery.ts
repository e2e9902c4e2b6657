/** Applies faults: some replace the response, others change how it is sent. */
import { gzipSync } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { toXml } from '../responses/write';
import { type Fault, HEADER, hiddenFaults, parseFaults } from './faults';
import { formPairs, queryPairs } from './incoming';
import { htmlReply, type Reply, reply, textReply } from './reply';
import type { Failures } from '../shaping/failures';
import { seenRequest } from './request-log';
import type { OpenSockets } from './sockets';

const TAGLINE = 'Fault on demand';

/** Runs before the action, so a fault that replaces the response changes nothing in the stub. */
export function faultHandler(sockets: OpenSockets, failures: Failures): RequestHandler {
  return (req, res, next) => {
    const { method, path } = seenRequest(req);
    const planned = failures.take(method, path);
    const faults = [...planned.faults, ...faultsOf(req)];
    res.locals.faults = faults;
    const delay = faults.find(({ name }) => name === 'delay');
    after(Number(delay?.value ?? 0), res, () => {
      const named = (name: string): boolean => faults.some((fault) => fault.name === name);
      if (named('silence')) return;
      if (named('reset')) sockets.reset(req.socket);
      else if (named('hangup')) req.socket.destroy();
      else {
        const instead = faults.find(replaces);
        if (instead) returnResult(res, standIn(instead, req));
        else next(planned.error);
      }
    });
  };
}

/** Faults in the header, in a value of the query or form, or in a segment of the path. */
function faultsOf(req: Request): Fault[] {
  const pairs = [...queryPairs(req), ...formPairs(req)];
  const pieces = req.path.split('/').map((piece): [string, string] => ['id', safelyDecoded(piece)]);
  const hidden = [...pairs, ...pieces].flatMap(([name, value]) => hiddenFaults(name, value)?.faults ?? []);
  return [...parseFaults(String(req.headers[HEADER] ?? '')), ...hidden];
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Waits unless the caller disconnects. */
function after(milliseconds: number, res: Response, then: () => void): void {
  if (milliseconds === 0) {
    then();
    return;
  }
  const timer = setTimeout(() => {
    res.off('close', stop);
    then();
  }, milliseconds);
  const stop = (): void => clearTimeout(timer);
  res.on('close', stop);
}

const replaces = ({ name }: Fault): boolean => /^(\d+|empty|html|malformed-xml|redirect)$/.test(name);

/** The response that replaces the real one. */
function standIn({ name, value, options }: Fault, req: Request): Reply {
  const headers: Record<string, string> =
    options['retry-after'] === undefined ? {} : { 'Retry-After': options['retry-after'] };
  switch (name) {
    case 'empty':
      return reply(200, 'text/xml; charset=utf-8', '');
    case 'html':
      return htmlReply(200, `<html><body><p>${TAGLINE}</p><br></body></html>`);
    case 'malformed-xml':
      return reply(
        200,
        'text/xml; charset=utf-8',
        toXml('ok', { release: { title: TAGLINE } }).replace('</title>', '</titel>'),
      );
    case 'redirect':
      return textReply(Number(options.status ?? 302), TAGLINE, {
        Location: value === 'loop' ? req.originalUrl : value,
      });
    case '204':
      return { status: 204, headers, body: Buffer.alloc(0) };
    case '429':
      return textReply(429, 'Rate limit exceeded', headers);
    default:
      return htmlReply(Number(name), `<html><body><h1>${name} ${TAGLINE}</h1></body></html>`, headers);
  }
}

/** Sends a reply, with a fault if there is one. */
export function returnResult(res: Response, { status, headers, body, attachment }: Reply): void {
  const faults = (res.locals.faults ?? []) as Fault[];
  const fault = faults.find(({ name }) => /^(cut|stall|drip|gzip|broken-gzip)$/.test(name));
  if (attachment !== undefined) res.attachment(attachment);
  const sent = fault && /gzip$/.test(fault.name) ? zipped(res, body, fault.name === 'broken-gzip') : body;
  seenRequest(res.req).status = status;
  res.status(status).set(headers);
  if (status !== 204) res.set('Content-Length', String(sent.length));
  const half = sent.subarray(0, Math.ceil(sent.length / 2));
  switch (fault?.name) {
    case 'cut':
      res.write(half, () => res.destroy());
      break;
    case 'stall':
      res.write(half);
      break;
    case 'drip':
      drip(res, sent, Number(fault.value), Number(fault.options.bytes ?? 16));
      break;
    default:
      res.end(sent);
  }
}

function zipped(res: Response, body: Buffer, broken: boolean): Buffer {
  res.set('Content-Encoding', 'gzip');
  const bytes = gzipSync(body);
  // Ten bytes of header, then bytes that cannot be inflated.
  return broken ? Buffer.concat([bytes.subarray(0, 10), Buffer.alloc(20, 0xff)]) : bytes;
}

function drip(res: Response, body: Buffer, milliseconds: number, bytes: number): void {
  const piece = Math.max(1, bytes || 1);
  let sent = 0;
  const next = (): void => {
    if (sent >= body.length) {
      res.end();
      return;
    }
    res.write(body.subarray(sent, sent + piece));
    sent += piece;
    after(Math.max(1, milliseconds), res, next);
  };
  next();
}
