/** Programs bundled by esbuild, with everything that the client loads later. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { build, type BuildOptions } from 'esbuild';
import { ALL_DONE, place, suiteStub, valueOf, workshop } from './workshop';

/** esbuild keeps `require` of node modules, which does not exist in an ES module. */
const withRequire = "import { createRequire } from 'module'; const require = createRequire(import.meta.url);";

const bundles: Array<[title: string, source: string, output: string, options: BuildOptions]> = [
  ['CommonJS', 'main.js', 'cjs.cjs', { format: 'cjs' }],
  [
    'CommonJS, minified for Node 14',
    'main.js',
    'min.cjs',
    { format: 'cjs', minify: true, target: 'node14.18' },
  ],
  ['an ES module', 'main.mjs', 'esm.mjs', { format: 'esm', banner: { js: withRequire } }],
];

describe('A bundle', () => {
  const { env } = suiteStub();

  for (const [title, source, output, options] of bundles) {
    it(`A bundle as ${title} works like the program`, async () => {
      const program = place('bundle', workshop().bare);
      const folder = join(workshop().folder, 'bundled');
      mkdirSync(folder, { recursive: true });
      const outfile = join(folder, output);
      const { warnings } = await build({
        entryPoints: [join(program, source)],
        outfile,
        bundle: true,
        platform: 'node',
        logLevel: 'silent',
        ...options,
      });
      expect(warnings).to.deep.equal([]);
      expect(readdirSync(folder), 'nothing to resolve modules from').to.not.include('node_modules');
      expect(await valueOf(folder, [outfile], env())).to.deep.equal(ALL_DONE);
    });
  }
});
