/** The parameters of sample calls: in the reference, in the tests of the stub and in the integration tests. */
import type { ParamDefinition } from '../../lib/types/schema';

/** The user of the stub for 3-legged sample calls. */
export const sampleToken = { accesstoken: 'DEMO_TOKEN', accesssecret: 'DEMO_TOKEN_SECRET' };

/** The sample of each required parameter, then the samples of the action, which are added or replace others. */
export function sampleParams(
  where: string,
  params: readonly ParamDefinition[],
  own: Record<string, unknown> = {},
): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const { name, required, sample, values } of params) {
    if (!required) continue;
    const value = own[name] ?? sample ?? values?.[0];
    if (value === undefined)
      throw new Error(`api.json: the parameter ${name} of ${where} is required and has no sample`);
    given[name] = value;
  }
  return atNow({ ...given, ...own }) as Record<string, unknown>;
}

/** Replaces the sample `"@now"` with the current time, for values that are valid for a limited time. */
function atNow(value: unknown): unknown {
  if (value === '@now') return new Date();
  if (Array.isArray(value)) return value.map(atNow);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, atNow(inner)]));
}
