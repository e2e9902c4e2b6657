/** Parameters and options as they may be shown. Apart from `names.ts`, as a program that fails or prints nothing needs none of it. */
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
