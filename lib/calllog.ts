/** The lines that a call leaves in the log, with everything secret masked (C-131, D-27). */
import type { Logger } from './options';
import { type Pair, toQuery } from './parameters';
import { isSecretName, REDACTED, redactHeader, redactQuery } from './redact';

/**
 * Writes one line if the logger has that level (C-134, D-29). A logger that throws, or promises and fails, must
 * not cost the caller its answer, so its error is dropped.
 */
export function log(logger: Logger | null | undefined, level: keyof Logger, message: unknown): void {
  if (!logger || typeof logger[level] !== 'function') return;
  try {
    const result: unknown = logger[level]?.(message);
    if (result instanceof Promise) result.catch(ignore);
  } catch {
    ignore();
  }
}

/** Nothing useful can be done about a broken logger from here. */
function ignore(): void {}

/** What of a call is shown. */
export interface LoggedCall {
  method: string;
  /** `http://host:port` */
  site: string;
  /** Path and query as sent. */
  path: string;
  /** Those of the caller, `Host` and `User-Agent`. */
  headers: ReadonlyArray<readonly [string, unknown]>;
  authtype: string | undefined;
  token?: unknown;
  secret?: unknown;
  /** Of a signed POST, PUT: the form with the consumer key. */
  form?: readonly Pair[] | undefined;
  secretParams: ReadonlySet<string> | undefined;
}

export function logCall(logger: Logger | null | undefined, call: LoggedCall): void {
  if (typeof logger?.info !== 'function') return;
  const { method, site, path, headers, authtype, token, secret, form, secretParams } = call;
  const address = `${site}${redactQuery(path, secretParams)}`;
  if (authtype) {
    log(logger, 'info', `token: ${maskText(token)} secret: ${maskText(secret)}`);
    log(logger, 'info', `${method}: ${address} (${authtype} oauth)`);
  } else {
    log(logger, 'info', `${method}: ${address}`);
  }
  for (const [name, value] of headers) log(logger, 'info', `${name}: ${redactHeader(name, value)}`);
  if (form) log(logger, 'info', `DATA: ${maskForm(form, secretParams)}`);
}

// A call without a token says so: `null` for 2-legged ones, `undefined` for a missing one (C-131).
function maskText(value: unknown): string {
  return value === null || value === undefined ? `${value}` : REDACTED;
}

function maskForm(form: readonly Pair[], secretParams: ReadonlySet<string> | undefined): string {
  return form
    .map(([name, value]) =>
      isSecretName(name, secretParams) ? `${toQuery([[name, '']])}${REDACTED}` : toQuery([[name, value]]),
    )
    .join('&');
}
