/** The bytes of a response as a stream, which ends in an error if the response stalls or is cut. */
import type { IncomingMessage } from 'http';
import { Readable } from 'stream';
import { cutShort } from '../../http/reasons';
import { reasonOf } from '../../http/stream';
import { hideProperty } from '../../redaction/inspect';
import { clock } from '../../util/clock';

export interface StreamParts {
  incoming: IncomingMessage;
  /** The stream of the bytes: the response itself, or the stream that inflates it. */
  source: Readable;
  /** Bytes that were already read from the source. */
  start: readonly Buffer[];
  isEnded: boolean;
  /** Milliseconds; 0 means no limit. */
  stallTimeout: number;
  /** The Content-Length, in bytes. */
  size: number | undefined;
  /** Adds the details of the call to a failure. */
  toError(reason: Error): Error;
  /** Runs once, when nothing more is read from the response. */
  onEnd(bytes: number, failure?: Error): void;
}

const HIGH_WATER_MARK = 256 * 1024;

export class MediaByteStream extends Readable {
  private bytes = 0;
  private isOver = false;
  /** Whether the reader waits for bytes, so that a pause is caused by the server. */
  private isWaiting = false;
  private timer: NodeJS.Timeout | undefined;

  declare private readonly parts: StreamParts;

  constructor(parts: StreamParts) {
    super({ highWaterMark: HIGH_WATER_MARK });
    // A printed response would show the request and so the signed URL.
    hideProperty(this, 'parts', parts, false);
    const { start, isEnded } = parts;
    for (const chunk of start) this.add(chunk);
    if (isEnded) this.finish();
    else this.listen();
  }

  private listen(): void {
    const { incoming, source } = this.parts;
    source.on('data', (chunk: Buffer) => {
      this.timer?.refresh();
      if (this.add(chunk)) return;
      this.isWaiting = false;
      source.pause();
    });
    source.on('end', () => this.finish());
    const fail = (error: Error) => this.fail(error);
    // A cut body emits 'aborted', 'error' or only 'close', depending on the version of Node.js.
    for (const part of new Set([incoming, source])) part.on('error', fail);
    incoming.on('aborted', () => this.fail(reasonOf(incoming)));
    incoming.on('close', () => {
      if (!incoming.complete) this.fail(reasonOf(incoming));
    });
    source.pause();
  }

  /** Ends the stream in an error as soon as it has a listener, because without one the error would be uncaught. */
  fail(reason: Error): void {
    if (this.isOver) return;
    const error = this.parts.toError(reason);
    this.end(reason);
    if (this.readableFlowing !== null || this.listenerCount('error') > 0) this.destroy(error);
    else this.once('newListener', () => process.nextTick(() => this.destroy(error)));
  }

  override _read(): void {
    if (this.isOver) return;
    this.isWaiting = true;
    this.startTimer();
    this.parts.source.resume();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.isOver) this.end();
    done(error);
  }

  private add(chunk: Buffer): boolean {
    this.bytes += chunk.length;
    return this.push(chunk);
  }

  private finish(): void {
    if (this.isOver) return;
    const { incoming, size } = this.parts;
    if (!incoming.complete) return this.fail(reasonOf(incoming));
    if (size !== undefined && this.bytes !== size)
      return this.fail(cutShort(`The media ended after ${this.bytes} of ${size} bytes`));
    this.end();
    this.push(null);
  }

  private startTimer(): void {
    const { stallTimeout } = this.parts;
    if (!stallTimeout) return;
    if (this.timer) return void this.timer.refresh();
    this.timer = clock.setTimeout(() => {
      // A pause that a slow reader causes is not a stall.
      if (this.isWaiting) this.fail(stalled(stallTimeout));
    }, stallTimeout);
  }

  private end(failure?: Error): void {
    this.isOver = true;
    clock.clearTimeout(this.timer);
    const { incoming, source, onEnd } = this.parts;
    if (!incoming.complete) incoming.destroy();
    if (source !== incoming) source.destroy();
    onEnd(this.bytes, failure);
  }
}

function stalled(milliseconds: number): Error {
  return Object.assign(new Error(`No data within ${milliseconds} ms`), { code: 'ETIMEDOUT' });
}
