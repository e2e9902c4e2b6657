/** Checks a schema, so that an error names its invalid part. */
import type { ActionDefinition, Location, ResourceDefinition, Schema } from '../types/schema';
import { assertParamNames } from '../util/expand-params';
import { assertArgument } from '../util/invalid-argument';
import { isRecord } from '../util/objects';

/** @throws {TypeError} that names the part of the schema that is invalid */
export function assertSchema(schema: unknown): asserts schema is Schema {
  assertObject(schema, 'schema');
  const { protocol, resources, groups } = schema as Schema;
  const isProtocol = (protocol ?? 'http:') === 'http:' || protocol === 'https:';
  assertArgument(isProtocol, 'protocol in the schema', "'http:' or 'https:'", protocol);
  assertLocation(schema, 'schema');
  assertObject(resources ?? {}, 'list of resources in the schema');
  assertGroups(groups);
  for (const [name, definition] of Object.entries(resources ?? {})) assertResource(name, definition, groups);
}

function assertGroups(groups: unknown): asserts groups is Schema['groups'] {
  assertObject(groups ?? {}, 'list of parameter groups in the schema');
  for (const [name, params] of Object.entries(groups ?? {})) {
    assertArgument(Array.isArray(params), `parameter group ${name} in the schema`, 'an array', params);
    for (const param of params) assertObject(param, `parameter in the group ${name} of the schema`);
    assertParamNames(params, undefined, `The parameter group ${name} in the schema`);
  }
}

function assertResource(name: string, definition: unknown, groups: Schema['groups']): void {
  const subject = `definition of the resource ${name} in the schema`;
  assertObject(definition, subject);
  const { resource, actions } = definition as ResourceDefinition;
  assertArgument(typeof resource === 'string', `path 'resource' in the ${subject}`, 'a string', resource);
  assertLocation(definition, subject);
  if (!Array.isArray(actions)) assertObject(actions ?? {}, `list of actions of the resource ${name}`);
  for (const action of Object.values(actions ?? {})) {
    if (typeof action === 'string') continue;
    assertObject(action, `definition of an action of the resource ${name}`);
    assertTexts(action, name);
    assertLocation(action, `definition of an action of the resource ${name}`);
    assertParamNames((action as ActionDefinition).params, groups, `An action of the resource ${name}`);
  }
}

function assertTexts(action: ActionDefinition, resource: string): void {
  for (const part of ['apiCall', 'methodName', 'method'] as const) {
    const value: unknown = action[part];
    const isValid = value === undefined || value === null || typeof value === 'string';
    assertArgument(isValid, `${part} of an action of the resource ${resource}`, 'a string', value);
  }
}

// A falsy value counts as not given, whatever its type is.
function assertLocation(location: Location, subject: string): void {
  for (const part of ['host', 'sslHost', 'port', 'prefix'] as const) {
    const value: unknown = location[part];
    const isValid = !value || typeof value === 'string' || (typeof value === 'number' && !/host/i.test(part));
    assertArgument(isValid, `${part} in the ${subject}`, 'a string', value);
  }
}

function assertObject(value: unknown, subject: string): asserts value is object {
  assertArgument(isRecord(value), subject, 'an object', value);
}
