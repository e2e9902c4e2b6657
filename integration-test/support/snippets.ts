/**
 * The programs in a Markdown page: each fenced block marked `js`, `javascript` or `ts`. A block that is not a complete
 * program needs `<!-- not a program: why -->` on a line before it.
 */

export interface Snippet {
  code: string;
  /** The extension by which Node.js and tsx know its kind. */
  kind: 'js' | 'mjs' | 'mts';
  /** The heading above it. */
  heading: string;
  /** The line of the fence. */
  line: number;
}

export function snippetsOf(page: string): Snippet[] {
  const snippets: Snippet[] = [];
  let heading = '';
  let fence: { language: string; line: number; skipped: boolean; lines: string[] } | undefined;
  let skipping = false;
  page.split('\n').forEach((text, index) => {
    const [, language] = /^```(\w*)\s*$/.exec(text) ?? [];
    if (fence && language === '') {
      const kind = kindOf(fence.language, fence.lines);
      const { line, lines, skipped } = fence;
      if (kind && !skipped) snippets.push({ code: `${lines.join('\n')}\n`, kind, heading, line });
      fence = undefined;
    } else if (fence) {
      fence.lines.push(text);
    } else if (language !== undefined) {
      fence = { language, line: index + 1, skipped: skipping, lines: [] };
      skipping = false;
    } else if (/^<!-- not a program: \S.* -->$/.test(text)) {
      skipping = true;
    } else {
      heading = /^#+ (.*)$/.exec(text)?.[1] ?? heading;
    }
  });
  return snippets;
}

function kindOf(language: string, lines: string[]): Snippet['kind'] | undefined {
  if (/^(ts|typescript)$/.test(language)) return 'mts';
  if (!/^(js|javascript)$/.test(language)) return undefined;
  return lines.some((line) => /^(import|export)\b/.test(line)) ? 'mjs' : 'js';
}
