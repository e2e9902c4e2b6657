/** Parts that the schema requires and that are not written yet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from './schema';
import { filesIn, projectRoot } from './sources';

const folder = 'integration-test/api-stub/actions';

/** One line for each method without a handler in the stub: the missing handler, and its file. */
export function missingHandlers(resources: Resource[], files = handlerFiles()): string[] {
  return resources.flatMap(({ name, methods }) => {
    const home = [...files].find(([, text]) => text.includes(`'${name}.`))?.[0];
    const place = home ?? `a new file in ${folder}, which ${folder}/index.ts lists`;
    return methods
      .filter(({ isMedia }) => !isMedia)
      .map((method) => `'${name}.${method.name}'`)
      .filter((handler) => ![...files.values()].some((text) => text.includes(`${handler}:`)))
      .map((handler) => `The stub has no handler ${handler}. Add it to ${place}.`);
  });
}

function handlerFiles(): Map<string, string> {
  return new Map(filesIn(folder).map((path) => [path, readFileSync(join(projectRoot, path), 'utf8')]));
}
