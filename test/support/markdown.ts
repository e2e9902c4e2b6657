/** The relative links, the paths of files and the blocks of code in Markdown pages. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import { memoize } from 'lodash';
import { marked, type Token, type Tokens } from 'marked';

const ABSOLUTE = /^[a-z][a-z\d+.-]*:|^\/\//i;

/** `page: target` for each relative link or anchor of the pages that has no target inside the folder. */
export function deadLinks(root: string, pages: string[]): string[] {
  return pages.flatMap((page) =>
    linksOf(read(root, page))
      .filter((target) => !ABSOLUTE.test(target) && !isAlive(root, page, target))
      .map((target) => `${page}: ${target}`),
  );
}

/** `page: path` for each file in the folders that a page names as code and that does not exist. */
export function missingFiles(root: string, pages: string[], folders: string[]): string[] {
  const path = `(?:${folders.join('|')})/[\\w./-]+`;
  return pages.flatMap((page) =>
    tokensOf(read(root, page))
      .flatMap((token) => pathsIn(token, path))
      .filter((named) => !existsSync(join(root, named)))
      .map((named) => `${page}: ${named}`),
  );
}

/** A path is a code span of its own, or a word that begins a line of a block without a language. */
function pathsIn(token: Token, path: string): string[] {
  if (token.type === 'codespan') return token.text.match(new RegExp(`^${path}$`)) ?? [];
  return token.type === 'code' && !token.lang ? (token.text.match(new RegExp(`^${path}`, 'gm')) ?? []) : [];
}

/** The fenced blocks of a language. */
export function codeBlocks(page: string, ...languages: string[]): string[] {
  return tokensOf(page).flatMap((token) =>
    token.type === 'code' && languages.includes(token.lang) ? [token.text as string] : [],
  );
}

function isAlive(root: string, page: string, target: string): boolean {
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path ? resolve(root, dirname(page), path) : join(root, page);
  if (relative(root, file).startsWith('..') || !existsSync(file)) return false;
  return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).has(anchor);
}

function linksOf(page: string): string[] {
  return tokensOf(page).flatMap((token) =>
    token.type === 'link' || token.type === 'image' ? [(token as Tokens.Link).href] : [],
  );
}

/** As GitHub makes them from the headings. */
const anchorsOf = memoize((page: string): Set<string> => {
  const slugger = new GithubSlugger();
  const headings = tokensOf(page).filter((token) => token.type === 'heading') as Tokens.Heading[];
  return new Set(headings.map(({ tokens }) => slugger.slug(textOf(tokens))));
});

function textOf(tokens: Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? textOf(token.tokens) : 'text' in token ? token.text : token.raw,
    )
    .join('');
}

/** Kept, as many links lead to the same long pages. */
const tokensOf = memoize((page: string): Token[] => {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(page), (token) => {
    tokens.push(token);
  });
  return tokens;
});

const read = (root: string, page: string): string => readFileSync(join(root, page), 'utf8');
