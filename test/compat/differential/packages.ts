/** Both packages, through the entry points of 1.0.0. This package is the built one. */
import type { Schema } from '../../../lib/types/schema';

export type Params = Record<string, unknown>;
export type Invoke = (...args: unknown[]) => unknown;

export interface Resource {
  [method: string]: Invoke;
}

export interface Client {
  [resource: string]: (options?: Params) => Resource;
}

interface Entry {
  schema: Schema;
  configure(options: Params, schema: Schema): Client;
}

export interface Package {
  title: 'the original' | 'ours';
  entry: Entry;
  errors: Record<string, new (...args: never[]) => Error>;
}

export interface OriginalParser {
  parse(body: string, options: object, callback: (error: Error | null, data?: unknown) => void): void;
}

export const original: Package = {
  title: 'the original',
  entry: require('7digital-api-original') as Entry,
  errors: require('7digital-api-original/lib/errors') as Package['errors'],
};

export const ours: Package = {
  title: 'ours',
  entry: require('7digital-api') as Entry,
  errors: require('7digital-api/lib/errors') as Package['errors'],
};

/** The parser of 1.0.0, which ignores status and path. */
export const originalParser = require('7digital-api-original/lib/responseparser') as OriginalParser;

export interface Method {
  resource: string;
  name: string;
  verb: 'GET' | 'POST' | 'PUT';
  /** With the prefix and with slugs that are not filled in. */
  path: string;
  oauth: '2-legged' | '3-legged' | undefined;
  slug: string | undefined;
}

/** The methods of 1.0.0, from its own table. */
export const methods: readonly Method[] = Object.entries(original.entry.schema.resources!).flatMap(
  ([resource, definition]) =>
    Object.values(definition.actions!).map((given): Method => {
      const action = typeof given === 'string' ? { apiCall: given } : given;
      const path = `/1.2/${definition.resource}${action.apiCall ? `/${action.apiCall}` : ''}`;
      return {
        resource,
        name:
          typeof given === 'string' ? `get${given[0]!.toUpperCase()}${given.slice(1)}` : given.methodName!,
        verb: (action.method ?? 'GET').toUpperCase() as Method['verb'],
        path,
        oauth: action.oauth as Method['oauth'],
        slug: /:([^/]+)/.exec(path)?.[1],
      };
    }),
);
