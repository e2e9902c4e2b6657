/** A stream, a clip or a download: its signed URL, its bytes, or a file with them. */
import { inspectAs } from '../../redaction/inspect';
import { assertArgument } from '../../util/invalid-argument';
import { isRecord } from '../../util/objects';
import { snapshotValues } from '../../util/snapshot';
import { returnPlain, type Settle } from '../callback';
import { assertTimeout, callSettings, readCallOptions } from '../settings';
import type { OpenRequest } from './open';
import { rangeOf } from './range';
import type { MediaSource } from './source';

const DEFAULT_STALL_TIMEOUT = 30_000;

// A WeakMap, because a printed property would show the token of the user.
const sources = new WeakMap<object, MediaSource>();

export class Media {
  constructor(source: MediaSource) {
    sources.set(this, source);
  }

  /** The URL, signed when it is called. */
  url(): string {
    return sourceOf(this).sign();
  }

  /** `(options, callback)`, both optional: the headers of the response, and its bytes as a stream. */
  open(...args: unknown[]): unknown {
    const { options, callback } = parse(args);
    const source = sourceOf(this);
    return returnPlain((settle) => {
      const request = { ...requestOf(source, options), range: rangeOf(read(options, 'range')) };
      later().openMedia(source, request, done(settle));
    }, callback);
  }

  /** `(path, options, callback)`: downloads to a file. */
  save(path: unknown, ...args: unknown[]): unknown {
    const { options, callback } = parse(args);
    const source = sourceOf(this);
    return returnPlain((settle) => {
      const request = requestOf(source, options);
      const { saveMedia } = require('./save') as typeof import('./save');
      const [resume, onProgress] = [read(options, 'resume'), read(options, 'onProgress')];
      saveMedia(source, path, { ...request, resume, onProgress }).then(
        (saved) => settle(null, { args: [null, saved], value: saved }),
        settle,
      );
    }, callback);
  }
}

inspectAs(Media.prototype, (media) => {
  const { path, authtype } = sources.get(media) ?? {};
  return { path, authtype };
});

function sourceOf(media: Media): MediaSource {
  const source = sources.get(media);
  if (!source)
    throw new TypeError('A method of a Media was called without it: write media.open(…), or bind it');
  return source;
}

function parse(args: readonly unknown[]): { options: unknown; callback: unknown } {
  const [first, second] = args;
  return typeof first === 'function'
    ? { options: undefined, callback: first }
    : { options: first, callback: second };
}

function read(options: unknown, name: string): unknown {
  return (options as Record<string, unknown> | null | undefined)?.[name] ?? undefined;
}

/** @throws {TypeError} that names the invalid option */
function requestOf({ instance, settings }: MediaSource, options: unknown): OpenRequest {
  const isGiven = options !== null && options !== undefined;
  assertArgument(!isGiven || isRecord(options), 'options of media', 'an object', options);
  const given = readCallOptions(options);
  const stallTimeout = read(options, 'stallTimeout') ?? DEFAULT_STALL_TIMEOUT;
  assertTimeout('stallTimeout', stallTimeout);
  return {
    settings: callSettings(instance, settings, given),
    headers: snapshotValues({ ...given.headers }),
    stallTimeout,
  };
}

function done(settle: Settle) {
  return (error: Error | null, result?: unknown) =>
    error ? settle(error) : settle(null, { args: [null, result], value: result });
}

/** Loaded when first used, because most programs only need URLs. */
function later(): typeof import('./open') {
  return require('./open') as typeof import('./open');
}
