/** Streams, clips and downloads: their signed URL, their bytes, a file. */
import type { ResponseHeaders } from '../errors';
import type { Callback, ErrorCallback } from './calls';
import type { UrlLike } from './oauth';
import type { CallOptions } from './options';

declare global {
  // Merges with the interface of @types/node where a program has it; otherwise it is empty.
  namespace NodeJS {
    interface ReadableStream {}
  }
}

/** A `Readable` of node. Named in parts, so that these types do not need those of node. */
export type MediaStream = AsyncIterable<Uint8Array> &
  NodeJS.ReadableStream & {
    /** Ends the download. Without an error no event is emitted but `close`. */
    destroy(error?: Error): unknown;
  };

/** Options of `open`. `timeout` is the time until the first bytes; what follows has `stallTimeout`. */
export interface OpenOptions extends CallOptions {
  /** The bytes to ask for (RFC 9110 §14.2): `{ start: 0, end: 499 }` or `'bytes=0-499'`. `end` is included. */
  range?: string | { start?: number; end?: number } | null | undefined;
  /**
   * Milliseconds without a byte, while the stream is being read, after which it ends in a `RequestError` with code
   * `ETIMEDOUT`. Default 30 000; 0 means no limit.
   */
  stallTimeout?: number | null | undefined;
}

/** A response whose bytes are still to be read. */
export interface OpenedMedia {
  /** 200, or 206 with a range that the server supports */
  statusCode: number;
  /** lower-case names; secrets that were sent are masked */
  headers: ResponseHeaders;
  /** of the header Content-Type, such as `audio/mpeg` */
  contentType: string | undefined;
  /** bytes of the stream; undefined where the server does not say */
  size: number | undefined;
  /** name from the header Content-Disposition, without folders and fit for any file system */
  fileName: string | undefined;
  /** the bytes; ends in a `RequestError` if it is cut short or stalls */
  stream: MediaStream;
}

/** How far a download is. */
export interface Progress {
  /** bytes in the file */
  transferred: number;
  /** bytes of the whole; undefined where the server does not say */
  total: number | undefined;
}

/** Options of `save`. */
export interface SaveOptions extends Omit<OpenOptions, 'range'> {
  /** Goes on where a part file ends that an earlier save has left. Default false. */
  resume?: boolean | null | undefined;
  /** Is called at most ten times a second, and at the end. */
  onProgress?: ((progress: Progress) => void) | null | undefined;
}

/** A file that is whole. */
export interface SavedMedia {
  path: string;
  /** bytes of the file */
  size: number;
  /** bytes of it that an earlier save had left */
  resumedAt: number;
  contentType: string | undefined;
  /** name from the header Content-Disposition, without folders and fit for any file system */
  fileName: string | undefined;
}

/** A stream, a clip or a download of the service. Nothing is requested before `open` or `save`. */
export interface Media {
  /** The URL, signed now: it is valid for some minutes, for whoever has it. */
  url(): string;

  /**
   * Requests the bytes. Redirects are followed to wherever the media are.
   * An error of the service is an `ApiError`, `OAuthError`, `ApiHttpError` or `ApiParseError`, whatever its status
   * and content type; everything else is a `RequestError`.
   */
  open(options?: OpenOptions | null): Promise<OpenedMedia>;
  open(callback: Callback<OpenedMedia>): void;
  open(options: OpenOptions | null | undefined, callback: Callback<OpenedMedia>): void;
  open(callback: ErrorCallback): void;
  open(options: OpenOptions | null | undefined, callback: ErrorCallback): void;

  /**
   * Downloads to a file. The bytes go to `path + '.part'`, which gets its name when it is whole.
   * Errors are those of `open`, and those of the file system with node's codes (`ENOSPC`, `EACCES`, `EISDIR` …).
   */
  save(path: UrlLike, options?: SaveOptions | null): Promise<SavedMedia>;
  save(path: UrlLike, callback: Callback<SavedMedia>): void;
  save(path: UrlLike, options: SaveOptions | null | undefined, callback: Callback<SavedMedia>): void;
  save(path: UrlLike, callback: ErrorCallback): void;
  save(path: UrlLike, options: SaveOptions | null | undefined, callback: ErrorCallback): void;
}
