/** The programs in the README run as printed, with an installed package. So do those in the README of 1.0.0. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { StubRequest } from './api-stub/index';
import { withStub } from '../scripts/stub-environment';
import { ROOT, runNode } from './support/child';
import { describeBundled } from './support/server';
import { type Snippet, snippetsOf } from './support/snippets';

const ORIGINAL = path.join(path.dirname(require.resolve('7digital-api-original/package.json')), 'README.md');

/** What the snippets must show, each in at least one of them. */
const SHOWN: Record<string, RegExp> = {
  'the default client': /require\('7digital-api'\)[,;]/,
  configure: /\.configure\(/,
  'defaults of a resource': /new api\.\w+\(\{\s*defaultParams/,
  'signed URLs': /\.sign\(/,
  'the OAuth flow': /getRequestToken[^]*authoriseRequestToken[^]*getAccessToken[^]*getLocker/,
  'partner users': /userManagement: true/,
};

describeBundled('The README', function () {
  this.timeout(150_000);
  let folder: string;

  before(() => {
    // A folder with the package in its node_modules, as npm installs it.
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reader-of-the-readme-'));
    fs.mkdirSync(path.join(folder, 'node_modules'));
    fs.symlinkSync(ROOT, path.join(folder, 'node_modules/7digital-api'), 'dir');
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  const own = snippetsOf(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8'));

  for (const [what, pattern] of Object.entries(SHOWN)) {
    it(`The README shows ${what}`, () => {
      expect(own.filter(({ code }) => pattern.test(code))).to.not.have.length(0);
    });
  }

  for (const snippet of own) {
    it(`The snippet runs as printed: "${snippet.heading}", line ${snippet.line}`, () => check(snippet));
  }

  describe('The README of 1.0.0', () => {
    const old = snippetsOf(fs.readFileSync(ORIGINAL, 'utf8'));

    it('The old README shows the same topics', () => {
      for (const pattern of Object.values(SHOWN))
        expect(old.some(({ code }) => pattern.test(code))).to.equal(true);
    });

    for (const snippet of old) {
      it(`The snippet runs with this package: "${snippet.heading}", line ${snippet.line}`, () =>
        check(repaired(snippet)));
    }
  });

  /** Exit code 0, nothing on stderr, no failure printed, and status 200 for every request. */
  async function check({ code, kind }: Snippet): Promise<void> {
    const file = path.join(folder, `snippet.${kind}`);
    fs.writeFileSync(file, code);
    await withStub(
      async (env, stub) => {
        await signUpThoseIn(code, env);
        stub.requests.length = 0;
        const loader = kind === 'mts' ? ['--import', pathToFileURL(require.resolve('tsx')).href] : [];
        const { code: status, output, stderr } = await runNode([...loader, file], { cwd: folder, env });
        expect(status, output).to.equal(0);
        expect(stderr).to.equal('');
        expect(output).to.not.match(/error/i);
        const responses = stub.requests.map(lineOf);
        expect(
          responses.filter((line) => !line.startsWith('200')),
          output,
        ).to.deep.equal([]);
        const calls = code.match(/\.(get|create|search|all|browse)\w*\(/g) ?? [];
        if (calls.length > 0)
          expect(responses, 'a snippet with a call sends a request').to.not.have.length(0);
        if (SHOWN['the OAuth flow']!.test(code))
          expect(responses[responses.length - 1]).to.match(/ \/1.2\/user\/locker/);
      },
      { keys: keysIn(code) },
    );
  }

  /** Signs up the users whose passwords a snippet contains. */
  async function signUpThoseIn(code: string, env: NodeJS.ProcessEnv): Promise<void> {
    const [, username, password] = /username: '([^']+)',\s*password: '([^']+)'/.exec(code) ?? [];
    if (!username || !password || username === 'demo@example.com') return;
    const account = JSON.stringify({ emailAddress: username, password });
    const program = `require('7digital-api').User({ logger: null }).signup(${account}).then(() => {})`;
    const { code: status, output } = await runNode(['-e', program], { cwd: folder, env });
    expect(status, output).to.equal(0);
  }
});

const lineOf = ({ status, method, url }: StubRequest): string => `${status} ${method} ${url}`;

/** The keys in a snippet, for the stub. */
function keysIn(code: string): Record<string, string> {
  const pairs = code.matchAll(/consumerkey: '([^']+)',\s*consumersecret: '([^']+)'/g);
  return Object.fromEntries(Array.from(pairs, ([, key, secret]) => [key!, secret!]));
}

/** One of the snippets of 1.0.0 lacks the brace that ends its function. */
function repaired(snippet: Snippet): Snippet {
  const opened = snippet.code.split('{').length - snippet.code.split('}').length;
  return opened === 1 ? { ...snippet, code: `${snippet.code}}\n` } : snippet;
}
