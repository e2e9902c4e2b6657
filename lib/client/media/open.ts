/** Requests media: signs, follows redirects, retries, and returns the bytes as a stream. */
import type { IncomingMessage } from 'http';
import type { Readable } from 'stream';
import type { ResponseHeaders } from '../../errors';
import { abortReason, Deadline, isAborted } from '../../http/deadline';
import { nextHop } from '../../http/media-redirect';
import { tooLarge } from '../../http/reasons';
import { MAX_REDIRECTS, tooManyRedirects } from '../../http/redirect';
import { isGzip } from '../../http/node';
import { openResponse } from '../../http/stream';
import type { UnderWay, Failure } from '../../http/transport';
import type { Call } from '../../request/build';
import { requestError } from '../../request/error-details';
import { AttemptCount } from '../../request/attempt-count';
import { startTrace, type Trace } from '../../request/trace';
import type { Headers } from '../../types/options';
import type { CallSettings } from '../../types/settings';
import { type MediaResponse, type Opened, openedMedia } from './opened';
import { readStart } from './read-start';
import { buildMediaRequest } from './request';
import { mediaError } from './response-error';
import { sniff, SNIFFED_BYTES } from './sniff';
import { callOf, type MediaSource } from './source';

/** The resolved options of one `open`. */
export interface OpenRequest {
  settings: CallSettings;
  /** The headers of the caller. */
  headers: Headers;
  /** `bytes=0-499` */
  range?: string | undefined;
  /** A validator: the range is used only if the media have not changed (RFC 9110 §13.1.5). */
  ifRange?: string | undefined;
  stallTimeout: number;
  /** The trace of the `save` that makes this request. */
  trace?: Trace | undefined;
  attemptsBefore?: number;
}

type Done = (error: Error | null, opened?: Opened) => void;

/**
 * `done` runs once. The request waits for a place if the client limits its calls, and holds the place until the stream
 * ends.
 */
export function openMedia(source: MediaSource, request: OpenRequest, done: Done): void {
  const { settings } = request;
  const call = callOf(source, new URL(source.sign()), request.headers);
  const abort = () => done(requestError({ reason: abortReason(settings.signal) }, call));
  if (isAborted(settings.signal)) return abort();
  const start = (leave: () => void) => {
    try {
      openNow(source, request, call, done, leave);
    } catch (error) {
      done(error as Error);
      leave();
    }
  };
  if (settings.limiter) settings.limiter.enter(settings.signal, start, abort);
  else start(() => {});
}

function openNow(
  source: MediaSource,
  request: OpenRequest,
  firstCall: Call,
  done: Done,
  leave: () => void,
): void {
  const { settings, attemptsBefore = 0 } = request;
  const { signal } = settings;
  let call = firstCall;
  let origin = new URL('https://localhost');
  let underWay: UnderWay | undefined;
  let isOver = false;
  let redirects = 0;
  const count = new AttemptCount(call.endpoint, settings.retries, attemptsBefore);
  // The head of the response that is being read.
  let head: Failure['head'];
  let isUnderWay = false;
  const trace = request.trace ?? startTrace(call, settings.listeners);
  const deadline = new Deadline(settings.timeout, signal, (reason) => {
    if (isUnderWay) report({ reason, head });
    fail({ reason, head });
    underWay?.fail(reason);
  });

  function report(failure: Failure | null, bytes?: number): void {
    isUnderWay = false;
    trace?.response({ failure, ...head, bytes });
  }

  /** Later events of the request have no effect. */
  function end(): boolean {
    if (isOver) return false;
    isOver = true;
    deadline.release();
    return true;
  }

  function fail(failure: Failure): void {
    if (!end()) return;
    done(requestError(failure, call));
    leave();
  }

  function attempt(isFresh = false): void {
    try {
      origin = new URL(source.sign());
    } catch (error) {
      return fail({ reason: error as Error });
    }
    call = callOf(source, origin, request.headers);
    send(origin, true, isFresh);
  }

  function send(url: URL, isTrusted: boolean, isFresh = false): void {
    trace?.request(count.number);
    // A listener of the event may have aborted the call.
    if (isOver) return;
    const sent = buildMediaRequest(url, isTrusted ? { ...source.headers, ...request.headers } : {}, request);
    sent.agent = sent.protocol === 'https:' ? settings.httpsAgent : settings.httpAgent;
    sent.isFresh = isFresh;
    head = undefined;
    isUnderWay = true;
    underWay = openResponse(sent, (failure, incoming) => {
      if (incoming) receive(url, isTrusted, incoming);
      else review(failure as Failure);
    });
  }

  function receive(url: URL, isTrusted: boolean, incoming: IncomingMessage): void {
    if (isOver) return void incoming.destroy();
    underWay = { fail: () => incoming.destroy() };
    // Listens for errors until the body is read, because nothing else does.
    incoming.on('error', () => {});
    const { headers } = incoming;
    head = { statusCode: incoming.statusCode as number, headers };
    try {
      const hop = nextHop(head.statusCode, headers, url, origin);
      if (!hop) return decide(incoming, head.statusCode, headers);
      incoming.destroy();
      report(null);
      if (isOver) return;
      redirects += 1;
      if (redirects > MAX_REDIRECTS) throw tooManyRedirects();
      // A redirect back from another host is not trusted.
      const trusted = isTrusted && hop.isTrusted;
      send(trusted ? signed(hop.url) : hop.url, trusted);
    } catch (error) {
      incoming.destroy();
      if (isUnderWay) report(null);
      fail({ reason: error as Error, head });
    }
  }

  function signed(url: URL): URL {
    return url.searchParams.has('oauth_signature') ? url : new URL(source.signOther(url.href));
  }

  function decide(incoming: IncomingMessage, statusCode: number, headers: ResponseHeaders): void {
    const delay = count.retry(null, { statusCode, headers }, deadline.remaining);
    if (delay === undefined) return read(incoming, statusCode, headers);
    incoming.destroy();
    report(null);
    retry(delay, null, statusCode);
  }

  function review(failure: Failure): void {
    if (isOver) return;
    report(failure);
    if (count.resend(failure)) return attempt(true);
    const delay = count.retry(failure, undefined, deadline.remaining);
    if (delay === undefined) fail(failure);
    else retry(delay, failure);
  }

  function retry(delay: number, failure: Failure | null, statusCode?: number): void {
    if (isOver) return;
    trace?.retry(count.number, delay, failure, statusCode);
    if (!isOver) deadline.pause(delay, () => attempt());
  }

  /** Checks the first bytes, because a body may be an error whatever its headers are. */
  function read(incoming: IncomingMessage, statusCode: number, headers: ResponseHeaders): void {
    const contentType = headers['content-type'] as string | undefined;
    const body: Readable = isGzip(incoming) ? inflated(incoming) : incoming;
    const isSuccess = statusCode === 200 || statusCode === 206;
    const verdictOf = (chunks: Buffer[], isWhole: boolean) =>
      isSuccess ? sniff(beginning(chunks), contentType, isWhole, statusCode === 206) : 'error';
    const limit = settings.maxResponseBytes;

    readStart(
      incoming,
      body,
      ({ chunks, size }) => verdictOf(chunks, false) === 'media' || size > limit,
      (error, start) => {
        if (isOver) return;
        const { chunks, size, isWhole } = start as NonNullable<typeof start>;
        const isMedia = verdictOf(chunks, isWhole) === 'media';
        const reason = error ?? (!isMedia && size > limit ? tooLarge(limit) : null);
        if (reason) {
          incoming.destroy();
          return review({ reason, head });
        }
        if (!end()) return;
        if (isMedia) return hand({ incoming, source: body, start: chunks, isEnded: isWhole });
        report(null, size);
        done(mediaError({ statusCode, headers, body: Buffer.concat(chunks).toString('utf8') }, call));
        leave();
      },
    );
  }

  function hand(response: MediaResponse): void {
    const opened = openedMedia(response, call, signal, request.stallTimeout, (bytes, reason) => {
      report(reason ? { reason, head } : null, bytes);
      leave();
    });
    done(null, opened);
  }

  attempt();
}

function beginning(chunks: Buffer[]): Buffer {
  const [first] = chunks;
  if (first === undefined) return Buffer.alloc(0);
  return first.length >= SNIFFED_BYTES ? first : Buffer.concat(chunks);
}

/** Some servers compress although the request does not accept it. */
function inflated(incoming: IncomingMessage): Readable {
  const { createGunzip } = require('zlib') as Partial<typeof import('zlib')>;
  // A browser has already decompressed the body.
  return createGunzip ? incoming.pipe(createGunzip()) : incoming;
}
