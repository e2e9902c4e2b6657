/**
 * Makes the declarations of a build readable for TypeScript 4.7: `export type *` came with 5.0. In a declaration file
 * `export *` of a module of types means the same.
 *
 *   node scripts/finish-build.mjs FOLDER
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.d\.m?ts$/.test(name)) continue;
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const readable = text.replace(/^export type \* from /gm, 'export * from ');
  if (readable !== text) writeFileSync(file, readable);
}
