/** Writes to the logger of the caller, which may have any implementation. */
import type { Logger } from '../types/options';

/**
 * Writes one line if the logger has that level. An error that the logger throws or rejects with is ignored, because it
 * must not affect the call.
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

/** A broken logger cannot be reported. */
function ignore(): void {}
