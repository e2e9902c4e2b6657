/**
 * The column "Tests" of `docs/contract.md`: for each rule, the test files whose titles or tables name it. Only string
 * literals count, not comments.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts = require('@tsd/typescript');
import { projectRoot } from './sources';

export const contractPath = 'docs/contract.md';

export interface Row {
  rule: string;
  /** The last column: links to test files, or the reason why there are none. */
  tests: string;
}

const FOLDERS = ['test', 'integration-test'];
const NOT_TESTS = /\/(api-stub|original|node_modules)\//;
const RULE = /\b[CDK]-\d+\b/g;
const ROW = /^\| ([CDK]-\d+) \|.*\|(.*)\|$/;
const NOT_TESTABLE = /^no test\b/;

/** The last column of a rule that no test names. */
export const NOT_YET = 'not held by a test yet';

/** Rule → paths of the files that name it, from the source of the tests. Nothing is run. */
export function rulesOfTests(): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const path of testFiles()) {
    for (const rule of rulesIn(path, readFileSync(join(projectRoot, path), 'utf8'))) {
      held.set(rule, [...(held.get(rule) ?? []), path]);
    }
  }
  return held;
}

/** The rules in the string literals of a source file. */
export function rulesIn(path: string, text: string): Set<string> {
  const rules = new Set<string>();
  if (text.search(RULE) < 0) return rules;
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      for (const [rule] of node.text.matchAll(RULE)) rules.add(rule);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return rules;
}

/** The rows of the page, in its order. */
export function contractRows(page: string): Row[] {
  return page.split('\n').flatMap((line) => {
    const [, rule, tests] = ROW.exec(line) ?? [];
    return rule === undefined || tests === undefined ? [] : [{ rule, tests: tests.trim() }];
  });
}

export const isUntestable = ({ tests }: Row): boolean => NOT_TESTABLE.test(tests);

/** The page with a new last column, and new link targets at its end. */
export function contractFile(page: string, held: Map<string, string[]>): string {
  const used = new Set<string>();
  const lines = withoutTargets(page).map((line) => {
    const [row] = contractRows(line);
    if (!row || isUntestable(row)) return line;
    const files = held.get(row.rule) ?? [];
    for (const file of files) used.add(file);
    const tests = files.map((file) => `[${labelOf(file)}]`).join(' ') || NOT_YET;
    return `${line.slice(0, line.lastIndexOf('|', line.length - 2))}| ${tests} |`;
  });
  const targets = [...used].sort().map((file) => `[${labelOf(file)}]: ../${file}`);
  return `${lines.join('\n').trimEnd()}\n\n${targets.join('\n')}\n`;
}

function withoutTargets(page: string): string[] {
  return page.split('\n').filter((line) => !/^\[[^\]]+\]: \.\.\//.test(line));
}

/** `test/http/retry.test.ts` → `http/retry`. The folder of integration tests stays. */
const labelOf = (path: string): string =>
  path.replace(/^test\//, '').replace(/(\.(test|check|types))?\.\w+$/, '');

function testFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((path) => /\.[cm]?[jt]s$/.test(path) && !NOT_TESTS.test(path)),
  ).sort();
}
