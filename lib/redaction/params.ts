/**
 * Parameters and options with secrets masked. Separate from `names.ts`, because a program that prints nothing and has
 * no errors does not need it.
 */
import type { Params } from '../types/options';
import { safeCopy } from './copy';
import { isSecretName, redactQuery } from './names';
import { bounded } from './values';

/** A plain copy with the values of secret names masked: in nested objects and in URLs and queries, too. */
export function redactParams(params: Params, secretParams?: ReadonlySet<string>): Params {
  const isSecret = (name: string) => isSecretName(name, secretParams);
  const mask = (text: string) => bounded(text.includes('=') ? redactQuery(text, secretParams) : text);
  return safeCopy(params, { isSecret, mask }) as Params;
}
