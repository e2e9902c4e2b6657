/** The deep import `lib/responseparser` of 1.0.0. */
import type { IdentifiedApiError, RequestError } from '../errors';
import { type Outcome, parseBody } from '../response/parse';
import type { Logger } from '../types/options';

export interface LegacyParseOptions {
  format?: string | null;
  contentType?: string;
  url?: string;
  statusCode?: number;
  params?: Record<string, unknown>;
  /** Accepted and ignored, as in 1.0.0. */
  logger?: Logger | null;
}

/**
 * Calls back before it returns, with one argument on failure and `(null, data)` on success. It does not check for 5xx
 * or signed requests, as in 1.0.0.
 */
export function parse(
  body: string,
  options: LegacyParseOptions,
  callback: (error: IdentifiedApiError | RequestError | null, data?: unknown) => void,
): void {
  const response = { body, statusCode: options.statusCode as number, contentType: options.contentType };
  const context = { ...options, path: String(options.url), secure: false };
  const isText = /^xml$/i.test(String(options.format));
  const outcome: Outcome = isText ? { error: null, data: body } : parseBody(response, context);
  if (outcome.error) callback(outcome.error);
  else callback(null, outcome.data);
}
