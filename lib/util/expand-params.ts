/** Resolves the groups in the parameters of an action: `"@paging"` means the parameters in `groups.paging`. */
import { invalidArgument } from './invalid-argument';

const hasOwn = Object.prototype.hasOwnProperty;
const isGroup = (entry: unknown): entry is string => typeof entry === 'string' && entry.startsWith('@');

/**
 * Replaces each `"@name"` with the parameters of that group and keeps the order. Other values that are not objects are
 * left out, because a schema written for 1.0.0 may contain anything here.
 * @param owner the action or group, for the error
 * @throws {TypeError} naming an unknown group, or the owner of a parameter without a name
 */
export function expandParams<Param extends object>(
  params: ReadonlyArray<Param | string> | undefined,
  groups: Readonly<Record<string, readonly Param[]>> | undefined,
  owner = 'An action',
): Param[] {
  const expanded: Param[] = [];
  if (!Array.isArray(params)) return expanded;
  for (const entry of params as ReadonlyArray<Param | string>) {
    if (isGroup(entry)) expanded.push(...groupNamed(entry, groups, owner));
    else if (typeof entry === 'object' && entry !== null) expanded.push(entry);
  }
  for (const param of expanded) assertNamed(param, owner);
  return expanded;
}

/** @throws {TypeError} as `expandParams` does */
export function assertParamNames(
  params: unknown,
  groups: Readonly<Record<string, unknown>> | undefined,
  owner: string,
): void {
  if (!Array.isArray(params)) return;
  for (const entry of params) {
    if (isGroup(entry)) groupNamed(entry, groups, owner);
    else if (typeof entry === 'object' && entry !== null) assertNamed(entry as object, owner);
  }
}

function assertNamed(param: { name?: unknown }, owner: string): void {
  if (typeof param.name === 'string' && param.name !== '') return;
  throw invalidArgument(`${owner} has a parameter whose name is not a string`);
}

function groupNamed<Group>(
  entry: string,
  groups: Readonly<Record<string, Group>> | undefined,
  owner: string,
): Group {
  const name = entry.slice(1);
  if (groups && hasOwn.call(groups, name)) return groups[name] as Group;
  const known = Object.keys(groups ?? {}).map((other) => `@${other}`);
  throw invalidArgument(
    `${owner} names the group of parameters ${entry}, which the schema does not have; its groups are ${known.join(', ') || 'none'}`,
  );
}
