/** Writes the pages of the site for VitePress: copies of the chapters, and pages made from the schema. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readResources } from '../generate/schema';
import { projectRoot, readEntities } from '../generate/sources';
import { fileName } from '../generate/types';
import { readFields } from './entities';
import { homePage } from './home-page';
import { type Manifest, manifestOf } from './manifest';
import { chapters, otherPages, read, REFERENCE } from './pages';
import { resourcePage } from './resource-page';
import { typesPage } from './types-page';

export const siteFolder = join(projectRoot, 'scripts/site');

const CONTENT = join(siteFolder, '.content');

/** The icon of the start page of the stub. */
const ICON = 'integration-test/api-stub/page/assets/icon.svg';

export function prepare(): Manifest {
  rmSync(CONTENT, { recursive: true, force: true });
  const [resources, entities, fields] = [readResources(), readEntities(), readFields()];
  const manifest = manifestOf(resources);
  for (const { source, target } of [...chapters(), ...otherPages()]) {
    write(target, `---\nsource: ${source}\n---\n\n${read(source)}`);
  }
  const [intro = ''] = read(REFERENCE).split(/^## /m);
  write('reference/index.md', `---\nsource: ${REFERENCE}\neditLink: false\n---\n\n${intro}`);
  for (const resource of resources) {
    write(`reference/${fileName(resource)}.md`, resourcePage(resource, entities));
  }
  write('reference/types.md', typesPage(fields));
  write('types.json', JSON.stringify(Object.fromEntries(fields.map((entity) => [entity.name, entity]))));
  write('index.md', homePage(manifest, chapters()));
  write('manifest.json', JSON.stringify(manifest));
  mkdirSync(join(CONTENT, 'public'));
  copyFileSync(join(projectRoot, ICON), join(CONTENT, 'public/icon.svg'));
  return manifest;
}

function write(target: string, text: string): void {
  const file = join(CONTENT, target);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
