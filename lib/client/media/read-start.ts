/** Reads the first bytes of a response until they are enough. */
import type { IncomingMessage } from 'http';
import type { Readable } from 'stream';
import { reasonOf } from '../../http/stream';

/** The bytes read so far. The rest stays in the source, which is paused. */
export interface Start {
  chunks: Buffer[];
  size: number;
  /** Whether the response has no more bytes. */
  isWhole: boolean;
}

/** @param isEnough called after each chunk */
export function readStart(
  incoming: IncomingMessage,
  source: Readable,
  isEnough: (start: Start) => boolean,
  done: (error: Error | null, start?: Start) => void,
): void {
  const start: Start = { chunks: [], size: 0, isWhole: false };

  const data = (chunk: Buffer) => {
    start.chunks.push(chunk);
    start.size += chunk.length;
    if (isEnough(start)) stop(null);
  };
  const end = () => {
    start.isWhole = true;
    stop(incoming.complete ? null : reasonOf(incoming));
  };
  const fail = (error: Error) => stop(error);
  const abort = () => stop(reasonOf(incoming));
  // A response that is inflated closes before its last bytes are read.
  const close = () => {
    if (!incoming.complete) stop(reasonOf(incoming));
  };

  function stop(error: Error | null): void {
    source.off('data', data).off('end', end).off('error', fail).pause();
    incoming.off('error', fail).off('aborted', abort).off('close', close);
    // Errors after the first failure are ignored.
    if (error) for (const part of [source, incoming]) part.on('error', () => {});
    done(error, start);
  }

  incoming.on('error', fail).on('aborted', abort).on('close', close);
  source.on('error', fail).on('end', end).on('data', data);
}
