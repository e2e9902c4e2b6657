/** The fields of the entities in responses, read from lib/types/entities. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts = require('@tsd/typescript');
import { filesIn, projectRoot } from '../generate/sources';

export interface Entity {
  name: string;
  about: string;
  /** The file that declares it. */
  file: string;
  fields: Field[];
}

export interface Field {
  name: string;
  optional: boolean;
  /** The type in the source. `Form` is the type parameter of the entity. */
  type: string;
  about: string;
}

type Declarations = Map<string, { node: ts.InterfaceDeclaration; source: ts.SourceFile; file: string }>;

export function readFields(): Entity[] {
  const declarations: Declarations = new Map();
  for (const file of filesIn('lib/types/entities').filter((name) => !/\/(index|roots)\.ts$/.test(name))) {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2020, true);
    for (const node of source.statements) {
      // Interfaces named `…Roots` list the elements of responses and are not entities.
      if (ts.isInterfaceDeclaration(node) && !node.name.text.endsWith('Roots'))
        declarations.set(node.name.text, { node, source, file });
    }
  }
  return [...declarations].map(([name, { node, file }]) => ({
    name,
    about: aboutOf(node),
    file,
    fields: fieldsOf(name, declarations),
  }));
}

/** Inherited fields first. */
function fieldsOf(name: string, declarations: Declarations): Field[] {
  const declaration = declarations.get(name);
  if (!declaration) throw new Error(`lib/types/entities: no ${name}`);
  const { node, source } = declaration;
  const inherited = (node.heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .flatMap((base) => inheritedFields(base.getText(source), declarations));
  const own = node.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(source),
    optional: member.questionToken !== undefined,
    type: (member.type?.getText(source) ?? 'unknown').replace(/\s+/g, ' '),
    about: aboutOf(member),
  }));
  return [...inherited.filter((field) => !own.some((other) => other.name === field.name)), ...own];
}

/** The fields of `Page`, `Partial<Page>`, `Release` or `Release<Form>`. */
function inheritedFields(base: string, declarations: Declarations): Field[] {
  const [, partial] = /^Partial<(.+)>$/.exec(base) ?? [];
  const [, name = '', form = "'many'"] = /^(\w+)(?:<(.+)>)?$/.exec(partial ?? base) ?? [];
  return fieldsOf(name, declarations).map((field) => ({
    ...field,
    optional: field.optional || partial !== undefined,
    type: field.type.replace(/\bForm\b/g, form),
  }));
}

function aboutOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
}
