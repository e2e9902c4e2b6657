/** Downloads media to a part file, which is renamed when it is complete. */
import { promises as fs } from 'fs';
import { resolve } from 'path';
import { fileURLToPath } from 'url';
import { RequestError } from '../../errors';
import { Deadline } from '../../http/deadline';
import { retryDelay } from '../../http/retry';
import type { Call } from '../../request/build';
import { requestError } from '../../request/error-details';
import { startTrace } from '../../request/trace';
import type { SavedMedia } from '../../types/media';
import type { AbortSignalLike } from '../../types/options';
import { assertArgument } from '../../util/invalid-argument';
import type { OpenRequest } from './open';
import { PartFile } from './part-file';
import type { ReportProgress } from './progress';
import { callOf, type MediaSource } from './source';
import { transfer, type Transferred } from './transfer';

/** The resolved arguments of one `save`. */
export interface SaveRequest extends OpenRequest {
  resume: unknown;
  onProgress: unknown;
}

// Two downloads to one part file would mix their bytes.
const underWay = new Set<string>();

/** @throws {TypeError} that names the invalid argument */
export async function saveMedia(source: MediaSource, to: unknown, request: SaveRequest): Promise<SavedMedia> {
  const path = resolve(pathOf(to));
  const { resume, onProgress } = request;
  assertArgument(
    resume === undefined || typeof resume === 'boolean',
    'option resume',
    'true or false',
    resume,
  );
  const isFunction = onProgress === undefined || typeof onProgress === 'function';
  assertArgument(isFunction, 'option onProgress', 'a function', onProgress);
  if (underWay.has(path)) throw fileError('EBUSY', 'Another save of this file is in progress', path);
  underWay.add(path);
  try {
    await assertNoFolder(path);
    const part = await PartFile.open(`${path}.part`, resume === true);
    try {
      const { size, resumedAt, contentType, fileName } = await download(source, part, request);
      await part.rename(path);
      return { path, size, resumedAt, contentType, fileName };
    } catch (error) {
      // The first error is more useful than an error of closing.
      await part.close().catch(() => {});
      throw error;
    }
  } finally {
    underWay.delete(path);
  }
}

/** Resumes after an interruption, each time with a newly signed URL. */
async function download(
  source: MediaSource,
  part: PartFile,
  request: SaveRequest,
): Promise<Transferred & { resumedAt: number }> {
  const { settings } = request;
  const call = callOf(source, new URL(source.sign()), request.headers);
  const trace = startTrace(call, settings.listeners);
  const report = request.onProgress as ReportProgress | undefined;
  // The size of the part file of an earlier save.
  let left = part.size;
  for (let retried = 0; ; retried += 1) {
    // Retries of the request and of the body are counted here.
    const once = { ...settings, retries: { ...settings.retries, limit: 0 } };
    try {
      const attempt = { ...request, settings: once, trace, attemptsBefore: retried };
      const done = await transfer(source, part, attempt, call, report);
      return { ...done, resumedAt: done.isResumed ? left : 0 };
    } catch (error) {
      const delay = delayOf(error, retried, request);
      if (delay === undefined) throw error;
      if (part.size < left) left = 0;
      trace?.retry(retried + 2, delay, null, (error as RequestError).statusCode);
      await pause(delay, settings.signal, call);
    }
  }
}

function delayOf(error: unknown, retried: number, { settings }: SaveRequest): number | undefined {
  const { statusCode, code, retryAfter } = error as RequestError;
  return retryDelay({
    method: 'GET',
    isSafe: true,
    retried,
    retries: settings.retries,
    // A cut response has a successful status, which is not the reason for the retry.
    ...(error instanceof RequestError ? { code } : { statusCode }),
    retryAfter,
    remaining: Infinity,
    random: Math.random(),
  });
}

function pause(milliseconds: number, signal: AbortSignalLike | undefined, call: Call): Promise<void> {
  return new Promise((resume, reject) => {
    const deadline = new Deadline(0, signal, (reason) => reject(requestError({ reason }, call)));
    deadline.pause(milliseconds, () => {
      deadline.release();
      resume();
    });
  });
}

/** A file URL, such as `import.meta.url`, is accepted as a path. */
function pathOf(to: unknown): string {
  const href = typeof to === 'object' && to !== null ? (to as { href?: unknown }).href : undefined;
  if (typeof href === 'string' && href.startsWith('file:')) return fileURLToPath(href);
  assertArgument(typeof to === 'string' && to !== '', 'path to save to', 'a string or a URL of a file', to);
  return to;
}

async function assertNoFolder(path: string): Promise<void> {
  const found = await fs.stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw fileError('EISDIR', 'The path to save to is a folder', path);
}

function fileError(code: string, message: string, path: string): Error {
  return Object.assign(new Error(`${message}: ${path}`), { code, path });
}
