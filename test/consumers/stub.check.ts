/** `7digital-api-stub` from its tarball, with the packed client: in four test runners, as a program, and with types. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { packStub, stubRoot } from '../../scripts/build-stub';
import { installInto, npm } from '../../scripts/packed';
import { plainEnvironment } from '../../scripts/plain-environment';
import { nodeBinary } from '../nodes/binaries';
import { COMPILERS, type Ended, place, runNode, workshop } from './workshop';

/** The last versions that run on every Node.js version of this project. */
const RUNNERS = ['mocha@12', 'vitest@3', 'jest@30', '@types/node@20'];

const readme = readFileSync(join(stubRoot, 'README.md'), 'utf8');
const snippets = [...readme.matchAll(/^```js\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
const fileOf = (snippet: string): string | undefined => /^\/\/ (\w+\/[\w.]+)\n/.exec(snippet)?.[1];

describe('The package of the stub', function () {
  this.timeout(300_000);
  let folder: string;
  const children: ChildProcess[] = [];

  before(async () => {
    folder = join(workshop().folder, 'stub');
    await installInto(folder, workshop().tarball, await packStub(workshop().folder), ...RUNNERS);
    for (const snippet of snippets) {
      const file = fileOf(snippet);
      if (file === undefined) continue;
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), snippet);
      writeFileSync(join(folder, dirname(file), 'package.json'), '{}');
    }
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  const runners: Array<[name: string, args: string[], says: RegExp]> = [
    ['node', ['--test', 'release.test.mjs'], /^# pass 1$/m],
    ['mocha', ['../node_modules/mocha/bin/mocha.js', 'release.test.mjs'], /1 passing/],
    ['vitest', ['../node_modules/vitest/vitest.mjs', 'run'], /Tests {2}1 passed/],
    ['jest', ['../node_modules/jest/bin/jest.js'], /Tests: +1 passed/],
  ];

  it('The README has a test for each runner', () => {
    expect(
      snippets
        .map(fileOf)
        .filter(Boolean)
        .map((file) => dirname(file!)),
    ).to.deep.equal(runners.map(([name]) => name));
  });

  for (const [name, args, says] of runners) {
    it(`The test of the README passes with ${name}, and the runner ends by itself`, async () => {
      const { code, stdout, stderr } = await runNode(join(folder, name), args, { NO_COLOR: '1', CI: 'true' });
      expect(code, stdout + stderr).to.equal(0);
      expect(stdout + stderr).to.match(says);
    });
  }

  it('The other examples of the README work as printed', async () => {
    // A comment after an expression is its value, if it begins like a value.
    const asserted = (code: string): string =>
      code.replace(/^(\S+); \/\/ ('[^']*'|\d+).*$/gm, 'assert.equal($1, $2);');
    const examples = snippets.filter((snippet) => fileOf(snippet) === undefined);
    expect(examples).to.have.length(5);
    const program = `
      import assert from 'node:assert/strict';
      import { fork } from 'node:child_process';
      import { once } from 'node:events';
      import { startStub } from '7digital-api-stub';
      const stub = await startStub();
      ${examples
        .map(
          (example) => `{
        stub.reset();
        stub.reply('GET /release/details', { release: { title: 'Any' } });
        await stub.client().Releases().getDetails({ releaseId: 1 });
        ${asserted(example)}
        ${/\bchild\b/.test(example) ? "assert.deepEqual(await once(child, 'exit'), [0, null]);" : ''}
      }`,
        )
        .join('\n')}
      await stub.close();
      console.log('done');`;
    writeFileSync(join(folder, 'examples.mjs'), program);
    writeFileSync(
      join(folder, 'program.js'),
      "require('7digital-api').Tags({ logger: null }).all({}).then(() => process.disconnect());",
    );
    expect(await runNode(folder, ['examples.mjs'])).to.deep.equal({ code: 0, stdout: 'done\n', stderr: '' });
  });

  it('import and require return the same module', async () => {
    const program = `
      import { createRequire } from 'node:module';
      import * as imported from '7digital-api-stub';
      const required = createRequire(import.meta.url)('7digital-api-stub');
      console.log(Object.keys(required).sort().join(), imported.startStub === required.startStub);`;
    writeFileSync(join(folder, 'identity.mjs'), program);
    const { stdout } = await runNode(folder, ['identity.mjs']);
    expect(stdout).to.equal('DEMO_TOKEN,DEMO_USER,PLACEHOLDER,startStub true\n');
  });

  /** Starts the program by the link that npm makes. */
  function start(args: string[], node = process.execPath): ChildProcess {
    const program = join(folder, 'node_modules/7digital-api-stub/dist/main.js');
    const linked = join(folder, 'node_modules/.bin/7digital-api-stub');
    const command: [string, string[]] =
      node === process.execPath ? [linked, args] : [node, [program, ...args]];
    const child = spawn(...command, {
      cwd: folder,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    return child;
  }

  async function urlOf(child: ChildProcess): Promise<string> {
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The program ended with ${code}`);
    });
    const [line] = (await Promise.race([once(createInterface({ input: child.stdout! }), 'line'), ended])) as [
      string,
    ];
    ended.catch(() => undefined);
    return /http:\/\/\S+/.exec(line)?.[0] ?? line;
  }

  it('The package runs as a program, with every endpoint and the start page', async () => {
    const url = await urlOf(start(['--port', '0']));
    const tags = await get(`${url}/tag?oauth_consumer_key=YOUR_KEY_HERE`);
    expect([tags.status, tags.type]).to.deep.equal([200, 'text/xml; charset=utf-8']);
    const page = await get(`${url}/`, 'text/html');
    expect([page.status, page.type]).to.deep.equal([200, 'text/html; charset=utf-8']);
    const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(page.text) ?? [];
    expect((await get(new URL(script, `${url}/`).href)).status).to.equal(200);
  });

  it('An invalid option is reported in one line, and the exit code is 1', async () => {
    const child = start(['--nonsense']);
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    expect((await once(child, 'close'))[0]).to.equal(1);
    expect(stderr).to.equal("7digital-api-stub: Unknown option '--nonsense'; --help lists the options\n");
  });

  for (const version of ['18.17.0', '18.20.8']) {
    it(`The package runs on Node.js ${version}, which may not have Symbol.asyncDispose`, async () => {
      const node = await nodeBinary(version);
      const url = await urlOf(start(['--port', '0', '--quiet'], node));
      expect((await get(`${url}/tag?oauth_consumer_key=YOUR_KEY_HERE`)).status).to.equal(200);
      const program = `
        const { startStub } = require('7digital-api-stub');
        startStub().then(async (stub) => {
          const token = { accesstoken: 'DEMO_TOKEN', accesssecret: 'DEMO_TOKEN_SECRET' };
          const { locker } = await stub.client().User().getLocker(token);
          await stub[Symbol.asyncDispose || Symbol.for('Symbol.asyncDispose')]();
          console.log(locker.lockerReleases.totalItems);
        });`;
      const child = spawn(node, ['-e', program], {
        cwd: folder,
        env: plainEnvironment(),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(createInterface({ input: child.stdout }), 'line');
      expect(line).to.equal('1');
    });
  }

  for (const [version, mode] of [
    ['4.9', 'node16'],
    ['5.9', 'node16'],
    ['5.9', 'bundler'],
    ['7.0', 'nodenext'],
  ] as const) {
    it(`The package has types for TypeScript ${version}, resolved as ${mode}`, async () => {
      const project = place('stub-types', folder, `types-${version}-${mode}`);
      const module = mode === 'bundler' ? 'esnext' : mode;
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2022'],
        module,
        moduleResolution: mode,
        strict: true,
        types: ['node'],
        // The declarations of @types/node may be newer than an old compiler.
        skipLibCheck: version === '4.9',
        noEmit: true,
      };
      writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
      const compiler = join(workshop().compilers, `node_modules/typescript-${version}/bin/tsc`);
      const { code, stdout }: Ended = await runNode(project, [compiler, '-p', '.']);
      expect(stdout).to.equal('');
      expect([code, Object.keys(COMPILERS).includes(version)]).to.deep.equal([0, true]);
    });
  }

  it('The package works without the client, and client() throws an error that names it', async () => {
    const alone = join(workshop().folder, 'stub-alone');
    const tarball = join(workshop().folder, `7digital-api-stub-${versionOf(stubRoot)}.tgz`);
    await installInto(alone, tarball);
    const program = `
      require('7digital-api-stub').startStub().then(async (stub) => {
        try { stub.client(); } catch (error) { console.log(error.message); }
        await stub.close();
      });`;
    expect(await runNode(alone, ['-e', program])).to.deep.equal({
      code: 0,
      stdout: 'stub.client() requires the package 7digital-api; install it with 7digital-api-stub\n',
      stderr: '',
    });
    const tree = JSON.parse(await npm(alone, ['ls', '--all', '--json'])) as { problems?: string[] };
    expect(tree.problems).to.equal(undefined);
  });
});

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

function get(url: string, accept = '*/*'): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers: { Accept: accept }, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, type: response.headers['content-type'] ?? '', text }),
      );
    });
    request.on('error', reject);
  });
}
