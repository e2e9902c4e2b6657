/** The result of `open`: the headers of a response, and its bytes as a stream. */
import type { IncomingMessage } from 'http';
import type { Readable } from 'stream';
import { abortReason, follow } from '../../http/deadline';
import { maskHeaders } from '../../redaction/headers';
import { createMask } from '../../redaction/values';
import type { Call } from '../../request/build';
import { requestError } from '../../request/error-details';
import { secretsOf } from '../../request/secrets';
import type { OpenedMedia } from '../../types/media';
import type { AbortSignalLike } from '../../types/options';
import { fileNameOf } from './file-name';
import { MediaByteStream } from './media-stream';
import { lengthOf } from './request';

export interface Opened extends OpenedMedia {
  stream: OpenedMedia['stream'] & Readable;
}

/** A response with media whose first bytes have been read. */
export interface MediaResponse {
  incoming: IncomingMessage;
  /** The stream of the bytes: the response itself, or the stream that inflates it. */
  source: Readable;
  start: readonly Buffer[];
  isEnded: boolean;
}

export function openedMedia(
  { incoming, source, start, isEnded }: MediaResponse,
  call: Call,
  signal: AbortSignalLike | undefined,
  stallTimeout: number,
  onEnd: (bytes: number, failure: Error | undefined) => void,
): Opened {
  const { headers } = incoming;
  const head = { statusCode: incoming.statusCode as number, headers };
  // The length after inflating is not known.
  const size = source === incoming ? lengthOf(headers) : undefined;
  let unfollow: (() => void) | undefined;
  const stream = new MediaByteStream({
    incoming,
    source,
    start,
    isEnded,
    stallTimeout,
    size,
    toError: (reason) => requestError({ reason, head }, call),
    onEnd(bytes, failure) {
      unfollow?.();
      onEnd(bytes, failure);
    },
  });
  if (!isEnded) unfollow = signal && follow(signal, () => stream.fail(abortReason(signal)));
  return {
    statusCode: head.statusCode,
    headers: maskHeaders(headers, createMask(secretsOf(call))),
    contentType: headers['content-type'],
    size,
    fileName: fileNameOf(headers['content-disposition']),
    stream: stream as unknown as Opened['stream'],
  };
}
