/** A schema with the resources of another schema and more. */
import type { ResourceDefinition, Schema } from '../types/schema';
import { assertArgument, invalidArgument } from '../util/invalid-argument';

/**
 * Returns a new schema. The given one is not changed.
 * @throws {TypeError} for a resource that the schema already has
 */
export function extendSchema(schema: Schema, resources: Record<string, ResourceDefinition>): Schema {
  assertObject(schema, 'schema');
  assertObject(resources, 'resources of a schema');
  const known = schema.resources ?? {};
  const name = Object.keys(resources).find((added) => Object.prototype.hasOwnProperty.call(known, added));
  if (name !== undefined) {
    throw invalidArgument(
      `The schema already has a resource ${name}; use client.request for more calls of it`,
    );
  }
  return { ...schema, resources: { ...known, ...resources } };
}

function assertObject(value: unknown, subject: string): void {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  assertArgument(isObject, subject, 'an object', value);
}
