/** Writes to the logger of the caller, which may do anything. */
import type { Logger } from '../types/options';

/**
 * Writes one line if the logger has that level. A logger that throws, or returns a promise that rejects, must not
 * cost the caller the response, so its error is dropped.
 */
export function log(logger: Logger | null | undefined, level: keyof Logger, message: unknown): void {
  if (!hasLevel(logger, level)) return;
  try {
    const result: unknown = logger[level]?.(message);
    if (result instanceof Promise) result.catch(ignore);
  } catch {
    ignore();
  }
}

/** A level may be a getter that throws. */
export function hasLevel(logger: Logger | null | undefined, level: keyof Logger): logger is Logger {
  try {
    return typeof logger?.[level] === 'function';
  } catch {
    return false;
  }
}

/** Nothing useful can be done about a broken logger from here. */
function ignore(): void {}
