/** The pages of the site and their files in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../generate/sources';

export interface SourcePage {
  /** Path in the repository. */
  source: string;
  /** Path in the site, with `.md`. */
  target: string;
  /** From its first heading. */
  title: string;
  /** Its headings of the second level. */
  headings: string[];
}

/** Split into one page for each resource. */
export const REFERENCE = 'docs/reference.md';

const OTHERS: Array<[source: string, target: string]> = [
  ['docs/contract.md', 'contract.md'],
  ['integration-test/api-stub/README.md', 'stub.md'],
  ['bench/README.md', 'speed.md'],
  ['CHANGELOG.md', 'changes.md'],
  ['CONTRIBUTING.md', 'contributing.md'],
];

/** `docs/01-getting-started.md` and the other chapters, in their order. */
export function chapters(): SourcePage[] {
  return readdirSync(join(projectRoot, 'docs'))
    .filter((name) => /^\d\d-.*\.md$/.test(name))
    .sort()
    .map((name) => sourcePage(`docs/${name}`, name.replace(/^\d\d-/, '')));
}

export const otherPages = (): SourcePage[] => OTHERS.map(([source, target]) => sourcePage(source, target));

export const read = (source: string): string => readFileSync(join(projectRoot, source), 'utf8');

function sourcePage(source: string, target: string): SourcePage {
  const text = read(source);
  const [, title] = /^# (.+)$/m.exec(text) ?? [];
  if (title === undefined) throw new Error(`${source} has no heading`);
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => plain(heading!));
  return { source, target, title: plain(title).replace(/^\d+\. /, ''), headings };
}

const plain = (heading: string): string => heading.replace(/`/g, '');
