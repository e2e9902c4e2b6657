/** The built package, loaded by its own name through its `exports`, as programs load it. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Loose } from './capture-server';

const root = path.resolve(__dirname, '../..');
const load = createRequire(path.join(root, 'package.json'));

/** `door('lib/errors')` is `require('7digital-api/lib/errors')`, and `door('')` the package itself. */
export function deepImport(name: string): Loose {
  if (!fs.existsSync(path.join(root, 'dist/index.js'))) throw new Error('Build first: npm run build');
  return load(name ? `7digital-api/${name}` : '7digital-api');
}

/** The same module of 1.0.0. */
export function originalDeepImport(name: string): Loose {
  return load(`7digital-api-original/${name}`);
}
