/**
 * Compares a response with its type and reports what does not fit: unknown keys, missing required keys, values of
 * another kind, arrays instead of objects and the reverse, and unexpected nulls.
 */
import { createProgram, createProgramWith, exportedTypes, ts } from './compiler';

/** The differences as `releases.release[].id: …`, each once. Empty if everything fits. */
export type Walker = (answer: unknown, typeName: string) => string[];

/**
 * A walker of the public types, or of the types of a module that is not on disk: `walk(data,
 * 'ArtistsGetReleasesResponse')`.
 */
export function createWalker(file = 'lib/types/generated/exports.ts', text?: string): Walker {
  const program = text === undefined ? createProgram(file) : createProgramWith(file, text);
  const types = exportedTypes(program, file);
  return (answer, typeName) => {
    const type = types.get(typeName);
    if (!type) throw new Error(`${file} exports no type ${typeName}`);
    const problems = new Set<string>();
    walkValue(answer, type, '', { checker: program.getTypeChecker(), problems });
    return [...problems];
  };
}

interface Walk {
  checker: ts.TypeChecker;
  problems: Set<string>;
}

function walkValue(value: unknown, type: ts.Type, path: string, walk: Walk): void {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return;
  const members = type.isUnion() ? type.types : [type];
  const complain = (what: string): void => {
    walk.problems.add(`${path || 'the answer'}: ${what}, but its type is ${walk.checker.typeToString(type)}`);
  };
  if (value instanceof Date) {
    if (!members.some(({ symbol }) => symbol?.name === 'Date')) complain('a Date');
  } else if (value === null) {
    if (!members.some((member) => member.flags & ts.TypeFlags.Null)) complain('null');
  } else if (Array.isArray(value)) {
    const list = members.find((member) => walk.checker.isArrayType(member));
    const item = list && walk.checker.getIndexTypeOfType(list, ts.IndexKind.Number);
    if (!item) complain('a list');
    else for (const element of value) walkValue(element, item, `${path}[]`, walk);
  } else if (typeof value === 'object') {
    const object = members.find((member) => isPlainObject(member, walk.checker));
    if (object) walkObject(value as Record<string, unknown>, object, path, walk);
    else complain('an object');
  } else if (!members.some((member) => accepts(member, value))) {
    complain(typeof value === 'string' ? `'${value.slice(0, 40)}'` : `a ${typeof value}`);
  }
}

function walkObject(value: Record<string, unknown>, type: ts.Type, path: string, walk: Walk): void {
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  for (const [key, held] of Object.entries(value)) {
    const property = walk.checker.getPropertyOfType(type, key);
    const other = walk.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const expected = property ? walk.checker.getTypeOfSymbol(property) : other;
    if (expected) walkValue(held, expected, at(key), walk);
    else walk.problems.add(`${at(key)}: not in ${walk.checker.typeToString(type)}`);
  }
  for (const property of walk.checker.getPropertiesOfType(type)) {
    if (mayLack(property, walk.checker) || Object.keys(value).includes(property.name)) continue;
    walk.problems.add(`${at(property.name)}: missing, but required in ${walk.checker.typeToString(type)}`);
  }
}

function mayLack(property: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (property.flags & ts.SymbolFlags.Optional) return true;
  const type = checker.getTypeOfSymbol(property);
  const members = type.isUnion() ? type.types : [type];
  return members.some(
    (member) => member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown),
  );
}

function isPlainObject(type: ts.Type, checker: ts.TypeChecker): boolean {
  return Boolean(type.flags & ts.TypeFlags.Object) && !checker.isArrayType(type);
}

function accepts(type: ts.Type, value: unknown): boolean {
  if (type.isIntersection()) return type.types.some((member) => accepts(member, value));
  if (type.isLiteral()) return type.value === value;
  if (typeof value === 'string') return Boolean(type.flags & ts.TypeFlags.String);
  if (typeof value === 'number') return Boolean(type.flags & ts.TypeFlags.Number);
  return typeof value === 'boolean' && Boolean(type.flags & ts.TypeFlags.BooleanLike);
}
