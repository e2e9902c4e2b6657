/* Bundles a program with one of the tools: node build.cjs TOOL SOURCE OUTPUT */
const path = require('path');
const [tool, source, output] = process.argv.slice(2);
const input = path.resolve(source);
const outfile = path.resolve(output);

/* webpack 4 and 5 have the same options. Newer versions of OpenSSL do not have the default hash of webpack 4. */
const webpack = (name) => async () => {
  const config = {
    mode: 'production',
    target: 'node',
    entry: input,
    output: { path: path.dirname(outfile), filename: path.basename(outfile), hashFunction: 'sha256' },
    performance: { hints: false },
  };
  const stats = await new Promise((resolve, reject) => {
    require(name)(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
};

async function rollup(resolveOptions, commonjsOptions, format) {
  const plugins = [
    require('@rollup/plugin-node-resolve').nodeResolve({ preferBuiltins: true, ...resolveOptions }),
    require('@rollup/plugin-commonjs')(commonjsOptions),
    require('@rollup/plugin-json')(),
  ];
  const onwarn = (warning) => {
    if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message);
  };
  const bundle = await require('rollup').rollup({ input, plugins, onwarn });
  await bundle.write({ file: outfile, format, inlineDynamicImports: true });
}

const tools = {
  'rollup to CommonJS': () => rollup({}, {}, 'cjs'),
  'rollup to an ES module, as in old configurations': () =>
    rollup(
      { extensions: ['.mjs', '.js', '.json'], exportConditions: ['node', 'require'] },
      { transformMixedEsModules: true, ignoreTryCatch: false },
      'es',
    ),
  async 'vite for the server'() {
    await require('vite').build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: input,
        outDir: path.dirname(outfile),
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: path.basename(outfile) } },
      },
    });
  },
  'webpack 4': webpack('webpack4'),
  'webpack 5': webpack('webpack5'),
  async browserify() {
    const bundle = require('browserify')(input, { node: true });
    const text = await new Promise((resolve, reject) => {
      bundle.bundle((error, result) => (error ? reject(error) : resolve(result)));
    });
    require('fs').writeFileSync(outfile, text);
  },
  async ncc() {
    const { code, assets } = await require('@vercel/ncc')(input, { cache: false, quiet: true });
    if (Object.keys(assets).length > 0) throw new Error(`Files beside the bundle: ${Object.keys(assets)}`);
    require('fs').writeFileSync(outfile, code);
  },
};

tools[tool]().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
