/**
 * The deep imports of 1.0.0 as files, for tools that do not know `exports` in package.json: jest up to 27, webpack 4,
 * browserify, eslint-plugin-import, TypeScript's node10, and programs that require a file by its name. Each file
 * exports the real module, so both ways return the same objects. The files are only in the package: in the
 * repository they would be found instead of the sources.
 *
 *   node scripts/old-paths.mjs write|remove FOLDER
 *
 * npm writes them before it packs and removes them afterwards; a build removes what an interrupted run left.
 */
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const [action, folder] = process.argv.slice(2);
const { exports: entries } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Path → text or the file to copy. */
function oldFiles() {
  const files = new Map();
  for (const [name, entry] of Object.entries(entries)) {
    if (name === '.' || name === './package.json' || name === './api.json') continue;
    const target = typeof entry === 'string' ? entry : (entry.require ?? entry).default;
    const from = (file) => `./${relative(dirname(file), target)}`.replace(/^\.\/\.\./, '..');
    if (name.endsWith('.json')) files.set(name, { copyOf: target });
    else if (name.endsWith('.js')) {
      files.set(name, { text: `module.exports = require('${from(name)}');\n` });
      files.set(name.replace(/\.js$/, '.d.ts'), {
        text: declarationOf(from(name), target.replace(/\.js$/, '.d.ts')),
      });
    } else if (target.endsWith('.json'))
      files.set(`${name}.js`, { text: `module.exports = require('${from(name)}');\n` });
  }
  // A folder with an index is found without this file.
  for (const name of [...files.keys()]) {
    const [, path, ending] = /^(.*?)(\.js|\.d\.ts)$/.exec(name) ?? [];
    if (path && files.has(`${path}/index${ending}`)) files.delete(name);
  }
  return files;
}

function declarationOf(target, types) {
  // Before the first build there is nothing to write.
  if (!existsSync(join(folder, types))) return '';
  const path = target.replace(/\.js$/, '');
  const isAssigned = /^export = /m.test(readFileSync(join(folder, types), 'utf8'));
  return isAssigned
    ? `import module = require('${path}');\nexport = module;\n`
    : `export * from '${path}';\n`;
}

for (const [name, { text, copyOf }] of oldFiles()) {
  const file = join(folder, name);
  if (action === 'remove') {
    rmSync(file, { force: true });
    removeEmpty(dirname(file));
  }
  if (action !== 'write') continue;
  mkdirSync(dirname(file), { recursive: true });
  // Without the white space that makes the source readable.
  if (copyOf) writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(join(folder, copyOf), 'utf8'))));
  else writeFileSync(file, text);
}

function removeEmpty(directory) {
  try {
    rmdirSync(directory);
  } catch {
    // The folder has other files, or does not exist.
  }
}
