/** Bundlers, test runners and package managers, also old ones, with the packed package and a program. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { installInto } from '../../scripts/packed';
import { ALL_DONE, place, runNode, suiteStub, valueOf, workshop } from './workshop';

const TOOLS = [
  ...[
    'rollup@4.68.8',
    '@rollup/plugin-commonjs@29.0.3',
    '@rollup/plugin-node-resolve@16.0.3',
    '@rollup/plugin-json@6.1.0',
  ],
  ...[
    'vite@7',
    'vitest@3',
    'webpack4@npm:webpack@4.47.0',
    'webpack5@npm:webpack@5.113.0',
    'browserify@17.0.1',
    '@vercel/ncc@0.45.0',
  ],
  ...['jest27@npm:jest@27.5.1', 'jest29@npm:jest@29.7.0', 'pnpm@9', '@yarnpkg/cli-dist@4.18.1'],
];

const BUNDLES: Array<[tool: string, source: string, output: string]> = [
  ['rollup to CommonJS', 'main.js', 'rollup.cjs'],
  ['rollup to an ES module, as in old configurations', 'main.mjs', 'rollup.mjs'],
  ['vite for the server', 'main.mjs', 'vite.mjs'],
  ['webpack 4', 'main.js', 'webpack4.cjs'],
  ['webpack 5', 'main.js', 'webpack5.cjs'],
  ['browserify', 'main.js', 'browserify.cjs'],
  ['ncc', 'main.js', 'ncc.cjs'],
];

describe('Tools', function () {
  this.timeout(300_000);
  const { env } = suiteStub();
  let tools: string;
  const program = (name: string) => join(tools, 'node_modules', name);

  before(async () => {
    tools = join(workshop().folder, 'tools');
    await installInto(tools, workshop().tarball, ...TOOLS);
    place('tools', tools, 'tools');
    place('bundle', tools, 'tools/bundle');
  });

  /** Runs a tool. If it fails, the error has its output. */
  async function succeeds(folder: string, args: string[], more: NodeJS.ProcessEnv = {}): Promise<void> {
    const { code, stdout, stderr } = await runNode(folder, args, { ...env(), ...more });
    if (code !== 0) throw new Error(`${args[0]} ended with ${code}:\n${stdout}${stderr}`);
  }

  for (const [tool, source, output] of BUNDLES) {
    it(`A bundle made by ${tool} works like the program`, async () => {
      const folder = join(workshop().folder, 'bundled-by-tools');
      mkdirSync(folder, { recursive: true });
      const outfile = join(folder, output);
      await succeeds(join(tools, 'tools'), ['build.cjs', tool, join('bundle', source), outfile]);
      expect(await valueOf(folder, [outfile], env())).to.deep.equal(ALL_DONE);
    });
  }

  for (const jest of ['jest27', 'jest29']) {
    it(`${jest} runs a test of a program`, async () => {
      const config = JSON.stringify({ rootDir: 'jest' });
      await succeeds(join(tools, 'tools'), [
        program(`${jest}/bin/jest.js`),
        '--config',
        config,
        '--no-cache',
        '--ci',
      ]);
    });
  }

  it('vitest runs a test of a program', async () => {
    await succeeds(join(tools, 'tools'), [program('vitest/vitest.mjs'), 'run', '--root', 'vitest']);
  });

  it('A program works with the package installed by pnpm', async () => {
    const folder = await project('pnpm');
    await install(folder, program('pnpm/bin/pnpm.cjs'), ['install', '--prefer-offline', '--ignore-scripts']);
    expect(await valueOf(folder, ['main.js'], env())).to.deep.equal(ALL_DONE);
  });

  it("A program works with Plug'n'Play of yarn", async () => {
    const folder = await project('yarn');
    writeFileSync(
      join(folder, '.yarnrc.yml'),
      'nodeLinker: pnp\nenableTelemetry: false\nenableGlobalCache: false\n',
    );
    writeFileSync(join(folder, 'yarn.lock'), '');
    await install(folder, program('@yarnpkg/cli-dist/bin/yarn.js'), ['install', '--no-immutable']);
    expect(await valueOf(folder, ['--require', './.pnp.cjs', 'main.js'], env())).to.deep.equal(ALL_DONE);
  });

  async function project(name: string): Promise<string> {
    const folder = join(workshop().folder, name);
    mkdirSync(folder);
    cpSync(join(__dirname, 'programs/bundle'), folder, { recursive: true });
    const dependencies = { '7digital-api': `file:${workshop().tarball}` };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, dependencies }));
    return folder;
  }

  async function install(folder: string, manager: string, args: string[]): Promise<void> {
    // The registry is a setting of npm. Other package managers get it here.
    await succeeds(folder, [manager, ...args], await registry());
  }

  async function registry(): Promise<NodeJS.ProcessEnv> {
    const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry']);
    const url = stdout.trim();
    const isPlain = url.startsWith('http:') ? { YARN_UNSAFE_HTTP_WHITELIST: new URL(url).hostname } : {};
    // The certificates of this machine.
    const { NODE_EXTRA_CA_CERTS } = process.env;
    return { NODE_EXTRA_CA_CERTS, npm_config_registry: url, YARN_NPM_REGISTRY_SERVER: url, ...isPlain };
  }
});
