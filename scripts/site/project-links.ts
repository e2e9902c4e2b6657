/** Changes the links to files in the chapters to links to pages of the site, or to the repository. */
import { posix } from 'node:path';
import type { Manifest } from './manifest';

/** The used properties of a token and of the markdown-it parser. */
interface Token {
  type: string;
  tag: string;
  nesting: number;
  content: string;
  children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}
interface MarkdownIt {
  core: {
    ruler: {
      push(name: string, rule: (state: { tokens: Token[]; env: { relativePath?: string } }) => void): void;
    };
  };
}

type Known = Pick<Manifest, 'targets' | 'anchors' | 'repository'>;

/** A plugin of markdown-it. */
export function projectLinks(md: MarkdownIt, known: Known): void {
  const sources = new Map(Object.entries(known.targets).map(([source, target]) => [target, source]));
  md.core.ruler.push('project-links', ({ tokens, env }) => {
    const source = sources.get(env.relativePath ?? '');
    if (source === undefined) return;
    for (const { children } of tokens) if (children) rewrite(children, source, known);
  });
}

function rewrite(tokens: Token[], source: string, known: Known): void {
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'link_open') continue;
    const href = resolved(token.attrGet('href') ?? '', source, known);
    if (href !== undefined) token.attrSet('href', href);
    else {
      // Links are not nested, so the next end belongs to this one.
      const close = tokens.slice(at).find(({ type }) => type === 'link_close');
      for (const end of [token, close]) {
        if (end) Object.assign(end, { type: 'text', tag: '', nesting: 0, content: '' });
      }
    }
  }
}

/** Undefined for a file that is not a page, if there is no repository. */
export function resolved(href: string, source: string, known: Known): string | undefined {
  const { targets, anchors, repository } = known;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const file = path === '' ? source : posix.join(posix.dirname(source), decodeURI(path));
  const target = targets[file];
  if (hash !== undefined && target === 'reference/index.md' && anchors[hash]) return `/${anchors[hash]}`;
  if (path === '') return href;
  if (target !== undefined) return `/${target}${hash === undefined ? '' : `#${hash}`}`;
  return repository && `${repository}/blob/main/${file}`;
}
