/** The programs on the start page of the stub work as copied, and do the same as the page itself. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { stubEnvironment } from '../scripts/stub-environment';
import { startStub, type Stub } from './api-stub/index';
import type { Outcome, Programs } from './api-stub/page/protocol';
import { ROOT, runNode } from './support/child';
import { describeBundled } from './support/server';

const HOSTILE = `it's "quoted" \\ \${x} \`y\` $(id)\u2028 %00 ü&=+ <b>`;

const WISHES: Array<[what: string, wish: { name: string; [option: string]: unknown }, printed: RegExp]> = [
  ['an unsigned GET', { name: 'Artists.getReleases', params: { artistId: '1' } }, /totalItems: '14'/],
  ['no parameters', { name: 'Tags.all', params: {} }, /tags: \{/],
  ['a response in JSON', { name: 'Tags.all', params: {}, accept: 'json' }, /totalItems: \d+/],
  ['a 2-legged GET', { name: 'Tracks.matchById', params: { sevenDigitalIds: '12345' } }, /matches/],
  ['a 3-legged GET', { name: 'User.getLocker', params: {} }, /lockerRelease/],
  [
    'a signed POST with a secret and special characters',
    { name: 'User.signup', params: { emailAddress: 'odd@example.com', password: HOSTILE } },
    /odd@example\.com/,
  ],
  [
    'a JSON body',
    { name: 'Playlists.create', params: { name: HOSTILE, tracks: '[{ "trackId": "12345" }]' } },
    /playlist: \{/,
  ],
  ['a slug', { name: 'Users.update', params: { id: '4000001' } }, /4000001/],
  ['a search with special characters', { name: 'Tracks.search', params: { q: HOSTILE } }, /searchResults/],
  ['a fault', { name: 'Tags.all', params: {}, fault: '503' }, /ApiHttpError/],
  ['an unknown key', { name: 'User.getLocker', params: {}, identity: 'unknown key' }, /key is not known/],
  [
    'a wrong secret',
    { name: 'User.getLocker', params: {}, identity: 'wrong secret' },
    /signature is not valid/,
  ],
];

describeBundled('The programs of the start page', function () {
  this.timeout(60_000);
  let folder: string;
  let stub: Stub;
  let env: NodeJS.ProcessEnv;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copied-from-the-page-'));
    fs.mkdirSync(path.join(folder, 'node_modules'));
    fs.symlinkSync(ROOT, path.join(folder, 'node_modules/7digital-api'), 'dir');
    // One moment for all calls, so that two responses are equal.
    const moment = new Date();
    stub = await startStub({ now: () => moment });
    env = stubEnvironment(stub, folder);
  });
  after(async () => {
    await stub.close();
    fs.rmSync(folder, { recursive: true });
  });
  beforeEach(() => stub.reset());

  async function ask<T>(route: string, wish: unknown): Promise<T> {
    const response = await fetch(`${stub.url}/_page/${route}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: stub.url },
      body: JSON.stringify(wish),
    });
    expect(response.status).to.equal(200);
    return (await response.json()) as T;
  }

  async function run(file: string, code: string): Promise<string> {
    fs.writeFileSync(path.join(folder, file), code);
    return (await runNode([file], { cwd: folder, env })).output;
  }

  for (const [what, wish, printed] of WISHES) {
    it(`The program prints the expected result: ${what}`, async () => {
      const { callback, promise } = await ask<Programs>('programs', wish);
      expect(await run('callback.js', callback.whole)).to.match(printed);
      stub.reset();
      expect(await run('promise.mjs', promise.whole)).to.match(printed);
    });

    it(`The curl command sends the same request as the page: ${what}`, async () => {
      const { response } = await ask<Outcome>('send', wish);
      stub.reset();
      const { curl } = await ask<Programs>('programs', wish);
      const { stdout } = await promisify(execFile)('sh', ['-c', curl.whole]);
      expect(stdout).to.equal(response?.text);
    });
  }

  it('A program with the environment on the page calls the stub', async () => {
    const { environment } = await ask<Programs>('programs', { name: 'Tags.all', params: {} });
    const named = environment.whole.matchAll(/^export (\w+)=(.+)$/gm);
    const [certificate, ...variables] = [...named]
      .map(([, name, value]) => [name!, value!] as const)
      .reverse();
    expect(certificate).to.deep.equal(['NODE_EXTRA_CA_CERTS', 'FILE']);
    for (const [name, value] of variables) expect(env[name]).to.equal(value);
    expect(variables).to.have.length(3);
  });
});
