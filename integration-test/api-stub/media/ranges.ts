/**
 * One byte range of a body (RFC 9110, section 14). Several ranges, or a range of another version, return the whole
 * body.
 */
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Reply } from '../server/reply';

export function ranged(req: Request, whole: Reply): Reply {
  const size = whole.body.length;
  const etag = `"${createHash('sha1').update(whole.body).digest('hex')}"`;
  const headers = { ...whole.headers, 'Accept-Ranges': 'bytes', ETag: etag };
  const ifRange = req.headers['if-range'];
  if (ifRange !== undefined && ifRange !== etag) return { ...whole, headers };
  const ranges = req.range(size);
  if (ranges === -1) {
    return { status: 416, headers: { 'Content-Range': `bytes */${size}` }, body: Buffer.alloc(0) };
  }
  const usable = Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1;
  if (!usable) return { ...whole, headers };
  const { start, end } = ranges[0]!;
  return {
    ...whole,
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${size}` },
    body: whole.body.subarray(start, end + 1),
  };
}
