/** Converts the values of a response, for the option `convert`. */
import type { HttpResponse } from '../http/transport';
import { convertResponse } from '../response/convert';
import type { Logger } from '../types/options';
import type { Call } from './build';
import { log } from './logger';

/** The reported fields of each logger, such as `Price.value`. At most as many as the entities have. */
const reported = new WeakMap<Logger, Set<string>>();

export function convertData(
  data: unknown,
  { headers }: HttpResponse,
  call: Call,
  logger: Logger | null | undefined,
): unknown {
  const inJson = String(headers['content-type']).includes('json');
  return convertResponse(data, {
    shape: call.endpoint.shape,
    inJson,
    report: (field) => reportOnce(field, logger),
  });
}

function reportOnce(field: string, logger: Logger | null | undefined): void {
  if (!logger) return;
  const fields = reported.get(logger) ?? new Set();
  if (fields.has(field)) return;
  reported.set(logger, fields.add(field));
  log(logger, 'warn', `A value of ${field} is not of its type and stays a string`);
}
