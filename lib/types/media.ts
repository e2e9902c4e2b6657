/** Streams, clips and downloads: their signed URL, their bytes, a file. */
import type { ResponseHeaders } from '../errors';
import type { Callback, ErrorCallback } from './calls';
import type { UrlLike } from './oauth';
import type { CallOptions } from './options';

declare global {
  // Merges with the interface of @types/node if a program has it. Otherwise it is empty.
  namespace NodeJS {
    interface ReadableStream {}
  }
}

/** A `Readable` of Node.js. Declared by its parts, so that these types do not need @types/node. */
export type MediaStream = AsyncIterable<Uint8Array> &
  NodeJS.ReadableStream & {
    /** Ends the download. Without an error, only `close` is emitted. */
    destroy(error?: Error): unknown;
  };

/** Options of `open`. `timeout` is the time until the first bytes, and `stallTimeout` applies after them. */
export interface OpenOptions extends CallOptions {
  /** The requested bytes (RFC 9110 §14.2): `{ start: 0, end: 499 }` or `'bytes=0-499'`. `end` is included. */
  range?: string | { start?: number; end?: number } | null | undefined;
  /**
   * The longest time without a byte while the stream is read, in milliseconds. Then it ends in a `RequestError` with
   * code `ETIMEDOUT`. Default 30 000. 0 means no limit.
   */
  stallTimeout?: number | null | undefined;
}

/** A response whose body is not read yet. */
export interface OpenedMedia {
  /** 200, or 206 with a range that the server supports */
  statusCode: number;
  /** lower-case names; secrets that were sent are masked */
  headers: ResponseHeaders;
  /** the header Content-Type, such as `audio/mpeg` */
  contentType: string | undefined;
  /** size of the stream in bytes; undefined if the server does not send it */
  size: number | undefined;
  /** name from the header Content-Disposition, without folders and valid in any file system */
  fileName: string | undefined;
  /** the bytes; ends in a `RequestError` if it is cut or stalls */
  stream: MediaStream;
}

/** The progress of a download. */
export interface Progress {
  /** bytes in the file */
  transferred: number;
  /** bytes of the whole file; undefined if the server does not send it */
  total: number | undefined;
}

/** Options of `save`. */
export interface SaveOptions extends Omit<OpenOptions, 'range'> {
  /** Continues the part file of an earlier save. Default false. */
  resume?: boolean | null | undefined;
  /** Called at most ten times a second, and at the end. */
  onProgress?: ((progress: Progress) => void) | null | undefined;
}

/** A complete file. */
export interface SavedMedia {
  path: string;
  /** bytes of the file */
  size: number;
  /** bytes that were kept from an earlier save */
  resumedAt: number;
  contentType: string | undefined;
  /** name from the header Content-Disposition, without folders and valid in any file system */
  fileName: string | undefined;
}

/** A stream, a clip or a download of the service. Nothing is requested before `open` or `save`. */
export interface Media {
  /** The URL, signed now. It is valid for some minutes, for anyone who has it. */
  url(): string;

  /**
   * Requests the bytes. Redirects to any host are followed. An error of the service is an `ApiError`, `OAuthError`,
   * `ApiHttpError` or `ApiParseError`, whatever its status and content type are. Any other error is a `RequestError`.
   */
  open(options?: OpenOptions | null): Promise<OpenedMedia>;
  open(callback: Callback<OpenedMedia>): void;
  open(options: OpenOptions | null | undefined, callback: Callback<OpenedMedia>): void;
  open(callback: ErrorCallback): void;
  open(options: OpenOptions | null | undefined, callback: ErrorCallback): void;

  /**
   * Downloads to a file. The bytes go to `path + '.part'`, which is renamed when it is complete. The errors are those
   * of `open`, and those of the file system with the codes of Node.js (`ENOSPC`, `EACCES`, `EISDIR` …).
   */
  save(path: UrlLike, options?: SaveOptions | null): Promise<SavedMedia>;
  save(path: UrlLike, callback: Callback<SavedMedia>): void;
  save(path: UrlLike, options: SaveOptions | null | undefined, callback: Callback<SavedMedia>): void;
  save(path: UrlLike, callback: ErrorCallback): void;
  save(path: UrlLike, options: SaveOptions | null | undefined, callback: ErrorCallback): void;
}
