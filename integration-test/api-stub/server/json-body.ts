/** The JSON body of a request, checked against the schema. */
import type { Request } from 'express';
import type { ParamDefinition } from '../../../lib/types/schema';
import { invalid, missing, ServiceError } from '../responses/errors';
import { queryPairs } from './incoming';
import type { ResolvedAction } from './table';

/** The parameters that may be in the query of a POST or PUT. */
const IN_QUERY = new Set(['userid', 'country', 'shopid', 'onbehalfofpartnerid']);

/** The fields of the body by name. A body that is an array has the name that the schema gives it. */
export type Body = Record<string, unknown>;

/** @throws {ServiceError} for a body that the service would not accept */
export function jsonBodyOf(req: Request, action: ResolvedAction): Body {
  const text = typeof req.body === 'string' ? req.body : '';
  assertQuery(req);
  const body = text === '' ? {} : fieldsOf(parsed(req, text), action);
  for (const param of action.params) if (param.in === 'body') check(body, param);
  return body;
}

function assertQuery(req: Request): void {
  const stray = queryPairs(req).find(([name]) => !IN_QUERY.has(name.toLowerCase()) && !/^oauth_/i.test(name));
  if (stray) throw new ServiceError(1002, `Parameter ${stray[0]} belongs in the body`);
}

function parsed(req: Request, text: string): unknown {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? ''))
    throw new ServiceError(1002, 'Content-Type must be application/json', 415);
  try {
    const value: unknown = JSON.parse(text);
    // Later code is recursive, as this is.
    JSON.stringify(value);
    return value;
  } catch (error) {
    throw new ServiceError(
      1002,
      error instanceof RangeError ? 'The body is nested too deeply' : 'The body is not JSON',
    );
  }
}

function fieldsOf(value: unknown, { bodyArray }: ResolvedAction): Body {
  if (bodyArray !== undefined) return { [bodyArray]: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ServiceError(1002, 'The body must be an object');
  return value as Body;
}

function check(body: Body, { name, type, required }: ParamDefinition): void {
  const value = body[name];
  if (value === undefined || value === null || value === '') {
    if (required) throw missing(name);
    return;
  }
  const isFit =
    type === 'list'
      ? Array.isArray(value)
      : type === 'object'
        ? typeof value === 'object' && !Array.isArray(value)
        : type === 'boolean'
          ? typeof value === 'boolean'
          : typeof value !== 'object';
  if (!isFit) throw invalid(name, JSON.stringify(value).slice(0, 80));
}
