/** The calls in docs/reference.md as a module for the compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './compiler';

/** The code of each method. */
export function referenceSnippets(): string[] {
  const page = readFileSync(join(projectRoot, 'docs/reference.md'), 'utf8');
  return [...page.matchAll(/```js\n([^]*?)```/g)].map((match) => match[1] ?? '');
}

/** Where the module would be. */
export const SNIPPETS = 'test/types/reference-snippets.ts';

export function moduleOf(snippets: string[]): string {
  const functions = snippets.map((snippet) => {
    const used = snippet.includes('const media') ? 'media' : 'data';
    return `async () => {\n${snippet}\nvoid ${used};\n};`;
  });
  return `import api = require('../../lib');
declare const console: { log(value: unknown): void; error(value: unknown): void };
${functions.join('\n')}`;
}
