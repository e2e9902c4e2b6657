/** The list of all public types: for `import` as one file, for `require` as a namespace in lib/index.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Declared, declaredTypes, filesIn, projectRoot, typesIn } from './sources';
import { banner } from './types';

const errors = ['lib/errors/details.ts', 'lib/errors/index.ts'];

export function exportsFile(): string {
  const modules = ['../../errors', '../entities', '../index', './index'];
  const lines = modules.map((name) => `export type * from '${name}';\n`);
  return `${banner}/** Every type that a public signature mentions. */\n${lines.join('')}`;
}

/** The exports of lib/types/index.ts. lib/types/settings.ts is internal. */
function publicFiles(): string[] {
  const index = readFileSync(join(projectRoot, 'lib/types/index.ts'), 'utf8');
  return [...index.matchAll(/from '\.\/(\w+)'/g)].map(([, name]) => `lib/types/${name}.ts`);
}

const begin = '  // names: made by `npm run generate`';
const end = '  // end of names';

/**
 * `export =` of an object takes its types from a namespace with the same name, which must be in the same file and can
 * only have aliases. So the end of lib/index.ts is generated, from `begin` to `end`.
 */
export function withNames(index: string, generated: string[]): string {
  const [before, after] = [index.indexOf(begin), index.indexOf(end)];
  if (before < 0 || after < before)
    throw new Error(`lib/index.ts: no lines "${begin.trim()}" and "${end.trim()}"`);
  const files = [...filesIn('lib/types/entities'), ...errors, ...publicFiles()];
  const types = [...files.flatMap(declaredTypes), ...generated.flatMap(typesIn)];
  const names = types.map((type) => `  ${alias(type)}\n`).join('');
  return `${index.slice(0, before + begin.length)}\n${names}${index.slice(after)}`;
}

function alias({ name, typeParameters }: Declared): string {
  const args = [...typeParameters.matchAll(/(?:^<|, )(\w+)(?= |,|>)/g)].map((match) => match[1]);
  return `export type ${name}${typeParameters} = all.${name}${args.length ? `<${args.join(', ')}>` : ''};`;
}
