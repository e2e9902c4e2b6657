/** A schema with more resources than another one has. */
import type { ResourceDefinition, Schema } from '../types/schema';
import { assertArgument, invalidArgument } from '../util/invalid-argument';

/**
 * A new schema; the one that is passed stays as it is.
 * @throws {TypeError} for a resource that the schema has already
 */
export function extendSchema(schema: Schema, resources: Record<string, ResourceDefinition>): Schema {
  assertObject(schema, 'schema');
  assertObject(resources, 'resources of a schema');
  const known = schema.resources ?? {};
  const name = Object.keys(resources).find((added) => Object.prototype.hasOwnProperty.call(known, added));
  if (name !== undefined) {
    throw invalidArgument(
      `The schema has a resource ${name} already; for one more call of it there is client.request`,
    );
  }
  return { ...schema, resources: { ...known, ...resources } };
}

function assertObject(value: unknown, subject: string): void {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  assertArgument(isObject, subject, 'an object', value);
}
