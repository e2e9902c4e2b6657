/** The problems that axe-core finds in a page for people who use a keyboard or a screen reader. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: Array<{ html: string }>;
}

/** `rule: element` for each violation of a rule that is not in `ignored`. */
export async function accessibilityProblems(page: Page, ignored: string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const rules = Object.fromEntries(ignored.map((id) => [id, { enabled: false }]));
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, { rules: ${JSON.stringify(rules)} })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
