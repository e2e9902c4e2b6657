/**
 * The column "Tests" of `docs/contract.md`: for each rule, the test files whose titles or tables name it. Only string
 * literals count, not comments.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
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
const BUILD = { legalComments: 'none', charset: 'utf8', logLevel: 'silent' } as const;
const ROW = /^\| ([CDK]-\d+) \|.*\|(.*)\|$/;
const NOT_TESTABLE = /^no test\b/;

/** The last column of a rule that no test names. */
export const NOT_YET = 'not held by a test yet';

/** Rule → paths of the files that name it, from the source of the tests. Nothing is run. */
export function rulesOfTests(): Map<string, string[]> {
  const named = testFiles().filter((path) => read(path).search(RULE) >= 0);
  // One build of all files is ten times faster than one for each.
  const { outputFiles } = buildSync({
    ...BUILD,
    entryPoints: named.map((path) => ({ in: path, out: path })),
    absWorkingDir: projectRoot,
    outdir: projectRoot,
    write: false,
  });
  const held = new Map<string, string[]>();
  for (const { path, text } of outputFiles) {
    const file = relative(projectRoot, path).split(sep).join('/').replace(/\.js$/, '');
    for (const rule of rulesOf(text)) held.set(rule, [...(held.get(rule) ?? []), file]);
  }
  for (const files of held.values()) files.sort();
  return held;
}

/** The rules in the string literals of a source file. */
export function rulesIn(source: string): Set<string> {
  return rulesOf(transformSync(source, { ...BUILD, loader: 'ts' }).code);
}

/** esbuild keeps few comments, each on separate lines, and prints spaces around the minus of a subtraction. */
const COMMENT = /^\s*(\/\/.*|\/\*[^]*?\*\/)$/gm;
const rulesOf = (code: string): Set<string> => new Set(code.replace(COMMENT, '').match(RULE));

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

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
