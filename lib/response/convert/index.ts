/**
 * `convert: true`: converts values by the types of the entities. Numbers, booleans and dates get their types, lists are
 * always arrays, and an empty container is an object with empty arrays.
 */
import type { ResponseShape } from '../context';
import { entities, type Entity, type Field } from './entities';
import { containerOf, type Holder, isHolder, withLinks, withRoot } from './json-shape';
import { convertLeaf } from './leaf';

export interface Conversion {
  shape: ResponseShape | undefined;
  inJson: boolean;
  /** Called for each value that is not of the type of its field, such as `Price.value`. */
  report(field: string): void;
}

/** Converts the data of a response in place and returns them. */
export function convertResponse(data: unknown, conversion: Conversion): unknown {
  const { shape, inJson } = conversion;
  if (!isHolder(data)) return data;
  const { byName, roots } = entities();
  const response = inJson && shape?.root ? withRoot(data, shape.root) : data;
  if (inJson && shape?.hasEnvelope) response['status'] ??= 'ok';
  const own = shape?.rootType === undefined ? undefined : byName.get(shape.rootType);
  if (own && !shape?.root) convertFields(response, own, conversion);
  for (const name of Object.keys(response)) {
    const entity = own && name === shape?.root ? own : roots.get(name);
    if (entity) response[name] = convertObject(response[name], name, entity, conversion);
  }
  return response;
}

function convertObject(given: unknown, name: string, entity: Entity, conversion: Conversion): unknown {
  const value = conversion.inJson ? containerOf(given, name, entity) : given;
  const holder = typeof value === 'string' && !/\S/.test(value) ? {} : value;
  if (!isHolder(holder)) return value;
  if (conversion.inJson) withLinks(holder, entity);
  convertFields(holder, entity, conversion);
  return holder;
}

function convertFields(holder: Holder, entity: Entity, conversion: Conversion): void {
  for (const field of entity.fields) {
    const value = holder[field.name];
    if (field.isList) holder[field.name] = convertList(value, field, conversion);
    else if (value === undefined || value === null) continue;
    else if (field.entity) holder[field.name] = convertObject(value, field.name, field.entity, conversion);
    else if (field.leaf) convertField(holder, field, entity, conversion);
  }
}

function convertList(value: unknown, { name, entity }: Field, conversion: Conversion): unknown[] {
  const items = Array.isArray(value) ? value : isNothing(value) ? [] : [value];
  if (entity) items.forEach((item, at) => (items[at] = convertObject(item, name, entity, conversion)));
  return items;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !/\S/.test(value));
}

function convertField(holder: Holder, field: Field, entity: Entity, conversion: Conversion): void {
  const { name, leaf, isNullable } = field;
  const value = holder[name];
  const converted = leaf && convertLeaf(value, leaf);
  if (converted !== undefined) holder[name] = converted;
  else if (isNullable && value === '') holder[name] = null;
  else conversion.report(`${entity.name}.${name}`);
}
