/**
 * Finishes a build of tsc:
 * - Declarations become readable for TypeScript 4.7: `export type *` came with 5.0. In a declaration file `export *`
 *   of a module of types means the same.
 * - Declarations that no public one refers to, and modules that hold nothing at run time, are deleted: every
 *   installation would carry them.
 *
 *   node scripts/finish-build.mjs FOLDER
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [folder] = process.argv.slice(2);
const { exports: entries } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const isDeclaration = (file) => /\.d\.m?ts$/.test(file);

for (const file of files.filter(isDeclaration)) {
  const text = readFileSync(file, 'utf8');
  const readable = text.replace(/^export type \* from /gm, 'export * from ');
  if (readable !== text) writeFileSync(file, readable);
}

const kept = reachable(typesOf(entries).map((path) => join(folder, path.replace(/^\.\/dist\//, ''))));
for (const file of files) {
  if (isDeclaration(file) && !kept.has(file)) rmSync(file);
  if (file.endsWith('.js') && isEmpty(readFileSync(file, 'utf8'))) rmSync(file);
}

function typesOf(entry) {
  if (typeof entry === 'string') return isDeclaration(entry) ? [entry] : [];
  return Object.values(entry).flatMap(typesOf);
}

function reachable(pending) {
  const found = new Set();
  for (let file = pending.pop(); file; file = pending.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(
      /(?:from |import\(|require\()\s*["'](\.[^"']+)["']/g,
    )) {
      const target = join(dirname(file), path);
      const candidates = [
        `${target}.d.ts`,
        join(target, 'index.d.ts'),
        target.replace(/\.(m?)js$/, '.d.$1ts'),
      ];
      const declaration = candidates.find((candidate) => isDeclaration(candidate) && existsSync(candidate));
      if (!declaration) throw new Error(`${file} refers to ${path}, which has no declaration`);
      pending.push(declaration);
    }
  }
  return found;
}

function isEmpty(text) {
  const code = text
    .replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
    .replace(/^"use strict";|^Object\.defineProperty\(exports, "__esModule".*$/gm, '');
  return code.trim() === '';
}
