/** The same call with another value of one parameter. Pure. */
import type { Pair } from '../util/encoding';
import { type Call, encodeCall } from './build';

/** The service ignores the case of names, so the name is replaced in every case. */
export function withParam(call: Call, name: string, value: string): Call {
  const isOther = ([given]: readonly [string, unknown]) => given.toLowerCase() !== name.toLowerCase();
  const pairs: Pair[] = [...call.pairs.filter(isOther), [name, value]];
  const params = { ...Object.fromEntries(Object.entries(call.params).filter(isOther)), [name]: value };
  return encodeCall({ ...call, pairs, params });
}
