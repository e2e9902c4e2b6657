/** Follows the steps of "Add an endpoint" in CONTRIBUTING.md in a copy of the project, with the code of that page. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { buildSync } from 'esbuild';
import { plainEnvironment } from '../../scripts/plain-environment';
import { TYPESCRIPT } from '../support/typescript';

const root = path.resolve(__dirname, '../..');
const copy = path.join(root, '.tmp', `add-endpoint-${process.pid}`);

/** The parts of the project that the steps and the checks after them use. */
const COPIED = [
  ...['lib', 'scripts', 'integration-test', 'test', 'docs', 'api.json', 'CHANGELOG.md', 'package.json'],
  ...['tsconfig.json', 'biome.json', '.mocharc.json'],
];

const FILES = {
  schema: 'api.json',
  entity: 'lib/types/entities/catalogue.ts',
  handler: 'integration-test/api-stub/actions/artists.ts',
  changelog: 'CHANGELOG.md',
};

/** A typed program of a user that calls the stub. */
const PROGRAM = `import https = require('node:https');
import { startStub } from './integration-test/api-stub/index';
import api = require('./lib');

async function main(): Promise<void> {
  const stub = await startStub();
  const { host, port } = stub;
  const httpsAgent = new https.Agent({ ca: stub.certificate });
  const options = { consumerkey: 'YOUR_KEY_HERE', consumersecret: 'YOUR_SECRET_HERE', logger: null, httpsAgent };
  const client = api.configure(options, { ...api.schema, host, sslHost: host, port });
  const { biography } = await client.Artists().getBiography({ artistId: 1, language: 'en' });
  const chapters: string[] = biography.chapter.map(({ title }) => title);
  // @ts-expect-error: artistId is missing
  const refused = await client.Artists().getBiography({}).catch((error: Error) => error.message);
  console.log(JSON.stringify({ chapters, refused }));
  await stub.close();
}
void main();
`;

const read = (file: string): string => fs.readFileSync(path.join(copy, file), 'utf8');
const write = (file: string, text: string): void => fs.writeFileSync(path.join(copy, file), text);

function insert(file: string, after: string, text: string): void {
  const before = read(file);
  const at = before.indexOf(after);
  if (at < 0) throw new Error(`${file} does not hold ${after}`);
  write(file, before.slice(0, at + after.length) + text + before.slice(at + after.length));
}

function run(...args: string[]): { output: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: copy,
    // The compiler collects its garbage less often: there is not enough of it to matter.
    env: plainEnvironment({ GOGC: '400' }),
    encoding: 'utf8',
  });
  return { output: stdout + stderr, status };
}
/** Compiles the program with what it imports, which is faster than to load it all as TypeScript. */
function bundle(program: string, outfile: string): void {
  const options = { bundle: true, platform: 'node', logLevel: 'error' } as const;
  buildSync({ ...options, absWorkingDir: copy, entryPoints: [program], outfile });
}

const generate = (): string => run(...TYPESCRIPT, 'scripts/generate.ts').output;

/** The code blocks of the section, in their order and without the indentation of the list. */
function blocks(): string[] {
  const page = fs.readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  const section = page.split('\n## Add an endpoint\n')[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/```\w+\n([^]*?) *```/g)].map(([, code = '']) => code.replace(/^ {3}/gm, ''));
}

/** Files of the copy that differ from those of the project. */
function changedFiles(): string[] {
  const files = COPIED.flatMap((entry) =>
    fs.statSync(path.join(copy, entry)).isFile()
      ? [entry]
      : fs
          .readdirSync(path.join(copy, entry), { recursive: true, withFileTypes: true })
          .filter((found) => found.isFile())
          .map((found) => path.relative(copy, path.join(found.parentPath, found.name))),
  );
  const original = (file: string) => path.join(root, file);
  return files
    .filter(
      (file) => !fs.existsSync(original(file)) || read(file) !== fs.readFileSync(original(file), 'utf8'),
    )
    .sort();
}

describe('The steps of "Add an endpoint" in CONTRIBUTING.md', function () {
  this.timeout(240_000);
  const [action = '', entity = '', element = '', handler = '', entry = '', line = ''] = blocks();

  before(() => {
    for (const entryName of COPIED) {
      const skips = (source: string) => !/node_modules/.test(path.relative(root, source));
      fs.cpSync(path.join(root, entryName), path.join(copy, entryName), { recursive: true, filter: skips });
    }
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  });
  after(() => fs.rmSync(copy, { recursive: true, force: true }));

  it('Step 1: after the action is added to the schema, the generator reports the missing entity', () => {
    insert(FILES.schema, '"resource": "artist",\n      "actions": [\n', `${action.trimEnd()},\n`);
    expect(generate()).to.include(
      'Add biography to the interface that ends with Roots in a file of lib/types/entities',
    );
  });

  it('Step 2: after the entity is added, the generator writes the other files and reports the missing handler', () => {
    write(FILES.entity, `${read(FILES.entity)}\n${entity}`);
    insert(FILES.entity, 'export interface CatalogueRoots {\n', element);
    expect(generate()).to.include(
      `The stub has no handler 'Artists.getBiography'. Add it to ${FILES.handler}.`,
    );
  });

  it('Step 3: after the handler and the changelog line are added, nothing is missing', () => {
    insert(FILES.handler, "from './tags';\n", `\n${handler}`);
    insert(FILES.handler, 'export const artists: Record<string, Handler> = {\n', entry);
    insert(FILES.changelog, '### Added\n\n', line);
    expect(run(...TYPESCRIPT, 'scripts/generate.ts', '--check')).to.deep.equal({ output: '', status: 0 });
  });

  it('Step 4: a program that calls the endpoint compiles', () => {
    write('program.ts', PROGRAM);
    write('tsconfig.program.json', '{ "extends": "./tsconfig.json", "include": ["program.ts"] }');
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    expect(run(compiler, '--noEmit', '--singleThreaded', '-p', 'tsconfig.program.json')).to.deep.equal({
      output: '',
      status: 0,
    });
  });

  it('Step 5: a program that calls the endpoint at the stub gets the response', () => {
    bundle('program.ts', 'program.js');
    expect(JSON.parse(run('program.js').output)).to.deep.equal({
      chapters: ['Youth'],
      refused: 'Missing parameter artistId.: /1.2/artist/biography',
    });
  });

  it('Step 6: only four files were edited by hand, and the generator wrote the others', () => {
    const byHand = Object.values(FILES).sort();
    const generated = changedFiles().filter((file) => !byHand.includes(file));
    expect(changedFiles()).to.include.members(byHand);
    expect(generated).to.deep.equal([
      'docs/reference.md',
      'lib/index.ts',
      'lib/response/convert/table.ts',
      'lib/types/generated/artists-calls.ts',
      'lib/types/generated/artists.ts',
    ]);
    console.log(`      by hand: ${byHand.length} files; by npm run generate: ${generated.length}`);
  });
});
