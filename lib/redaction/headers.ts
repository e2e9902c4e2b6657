/** Response headers with secret names and secret values masked. */
import type { ResponseHeaders } from '../errors';
import { safeCopy } from './copy';
import { REDACTED, redactHeader } from './names';
import type { Mask } from './values';

const isSecret = (name: string) => redactHeader(name, '') === REDACTED;

export function maskHeaders(headers: ResponseHeaders, mask: Mask): ResponseHeaders {
  const shown = Object.entries(headers).map(([name, value]) => [name, redactHeader(name, value)] as const);
  return safeCopy(Object.fromEntries(shown), { isSecret, mask }) as ResponseHeaders;
}
