/** A response: status, headers and bytes. `fault-delivery.ts` sends it. */
import type { Request } from 'express';
import { TextError } from '../responses/errors';
import { toJson, toXml, type Status } from '../responses/write';
import type { Tree } from '../responses/tree';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** File name for a browser. */
  attachment?: string;
}

export function reply(status: number, contentType: string, body: string | Buffer, headers = {}): Reply {
  return { status, headers: { 'Content-Type': contentType, ...headers }, body: Buffer.from(body) };
}

export const textReply = (status: number, text: string, headers = {}): Reply =>
  reply(status, 'text/plain; charset=utf-8', text, headers);

export const htmlReply = (status: number, html: string, headers = {}): Reply =>
  reply(status, 'text/html; charset=utf-8', html, headers);

/** XML unless the caller prefers JSON (C-66). */
export function wantsJson(req: Request): boolean {
  return req.accepts('application/xml', 'text/xml', 'application/json') === 'application/json';
}

export function respond(json: boolean, status: Status, content: Tree, httpStatus = 200): Reply {
  return json
    ? reply(httpStatus, 'application/json; charset=utf-8', toJson(status, content))
    : reply(httpStatus, 'text/xml; charset=utf-8', toXml(status, content));
}

export const notAllowed = (verbs: string[]): TextError =>
  new TextError(405, 'Method not allowed', { Allow: verbs.join(', ') });

/** A success without a body. */
export const emptyReply = (status: number, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body: Buffer.alloc(0),
});
