/**
 * One attempt to fill a part file: from its end if the server still has the same bytes, otherwise from the beginning.
 */
import { requestError } from '../../request/error-details';
import type { Call } from '../../request/build';
import type { SavedMedia } from '../../types/media';
import { openMedia, type OpenRequest } from './open';
import type { Opened } from './opened';
import type { PartFile, PartInfo } from './part-file';
import { type ReportProgress, watch } from './progress';
import { contentRangeOf } from './request';
import type { MediaSource } from './source';

/** Without a validator, this number of bytes at the end of the part file is compared with the bytes of the server. */
const OVERLAP = 64 * 1024;

export interface Transferred extends Omit<SavedMedia, 'path' | 'resumedAt'> {
  /** Whether the part file was continued. */
  isResumed: boolean;
}

/** @throws {RequestError} and the errors of `open` and of the file system. The part file keeps the received bytes */
export async function transfer(
  source: MediaSource,
  part: PartFile,
  request: OpenRequest,
  call: Call,
  report: ReportProgress | undefined,
): Promise<Transferred> {
  if (part.size > 0) {
    const resumed = await goOn(source, part, request, call, report);
    if (resumed) return resumed;
    await part.empty();
  }
  return begin(part, await open(source, request), call, report);
}

/** Undefined if the part file cannot be continued. */
async function goOn(
  source: MediaSource,
  part: PartFile,
  request: OpenRequest,
  call: Call,
  report: ReportProgress | undefined,
): Promise<Transferred | undefined> {
  const { etag, lastModified, total } = part.info;
  const ifRange = etag ?? lastModified;
  const isWhole = total !== undefined && part.size >= total;
  const overlap = ifRange === undefined || isWhole ? Math.min(OVERLAP, part.size) : 0;
  const start = part.size - overlap;
  const opened = await open(source, { ...request, range: `bytes=${start}-`, ifRange }).catch((error) => {
    // The part file is longer than the file of the server.
    if (error.statusCode === 416) return undefined;
    throw error;
  });
  if (!opened) return undefined;
  if (opened.statusCode === 200) {
    await part.empty();
    return begin(part, opened, call, report);
  }
  const range = contentRangeOf(opened.headers);
  if (range?.start !== start || isOther(part.info, { ...infoOf(opened), total: range.total })) {
    opened.stream.destroy();
    return undefined;
  }
  const tail = await part.read(start, overlap);
  return write(part, opened, { start, total: range.total, tail, isResumed: true }, call, report);
}

/** A server may ignore `If-Range` and send the range anyway. */
function isOther(known: PartInfo, now: PartInfo): boolean {
  const names = ['etag', 'lastModified', 'total'] as const;
  return names.some(
    (name) => known[name] !== undefined && now[name] !== undefined && known[name] !== now[name],
  );
}

/** Downloads from the first byte. */
async function begin(
  part: PartFile,
  opened: Opened,
  call: Call,
  report: ReportProgress | undefined,
): Promise<Transferred> {
  const range = opened.statusCode === 206 ? contentRangeOf(opened.headers) : undefined;
  if (opened.statusCode === 206 && (range?.start !== 0 || range.end + 1 !== range.total)) {
    opened.stream.destroy();
    throw incomplete('The server sent a part of the media, although the whole was asked for', call);
  }
  const total = opened.size;
  await part.remember(infoOf(opened));
  const written = await write(
    part,
    opened,
    { start: 0, total, tail: Buffer.alloc(0), isResumed: false },
    call,
    report,
  );
  return written as Transferred;
}

interface Plan {
  start: number;
  total: number | undefined;
  /** The bytes of the part file from `start`, which the server must send, too. */
  tail: Buffer;
  isResumed: boolean;
}

/** Undefined if the server sends other bytes than the part file has. */
async function write(
  part: PartFile,
  { stream, contentType, fileName }: Opened,
  { start, total, tail, isResumed }: Plan,
  call: Call,
  report: ReportProgress | undefined,
): Promise<Transferred | undefined> {
  let position = start;
  const progress = () => ({ transferred: position, total });
  const stop = watch(report, progress, (error) => void stream.destroy(error));
  try {
    for await (const chunk of stream) {
      const known = tail.subarray(position - start, position - start + chunk.length);
      if (known.compare(chunk, 0, known.length) !== 0) return undefined;
      if (chunk.length > known.length)
        await part.write(chunk.subarray(known.length), position + known.length);
      position += chunk.length;
    }
  } finally {
    stop();
  }
  const size = await part.measure();
  if (size !== position || (total !== undefined && size !== total))
    throw incomplete(`The file has ${size} bytes instead of ${total ?? position}`, call);
  report?.(progress());
  return { size, contentType, fileName, isResumed };
}

function open(source: MediaSource, request: OpenRequest): Promise<Opened> {
  return new Promise((resolve, reject) => {
    openMedia(source, request, (error, opened) => (error ? reject(error) : resolve(opened as Opened)));
  });
}

function infoOf({ headers, size }: Opened): PartInfo {
  const etag = headers['etag'] as string | undefined;
  return {
    // A weak ETag does not identify the exact bytes (RFC 9110 §8.8.3).
    etag: etag?.startsWith('"') ? etag : undefined,
    lastModified: headers['last-modified'] as string | undefined,
    total: size,
  };
}

function incomplete(message: string, call: Call): Error {
  return requestError({ reason: Object.assign(new Error(message), { code: 'ERR_INCOMPLETE' }) }, call);
}
