/** The examples, each as `npm run example -- NAME` runs it, and the page that shows them. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { withStub } from '../scripts/stub-environment';
import { type Ended, ROOT, runNode } from './support/child';
import { describeBundled } from './support/server';
import { submit } from './support/web';

const NAMES = readdirSync(path.join(ROOT, 'examples'))
  .filter((file) => /\.m?[jt]s$/.test(file))
  .map((file) => path.parse(file).name);

/** The nine of 1.0.0 (C-144) and the new ones. */
const EXPECTED = [
  'api-reconfigure',
  'chart-page',
  'customconfig',
  'default-action',
  'label-dashboard',
  'locker-backup',
  'metrics',
  'oauth',
  'preview-clip',
  'promises',
  'shared-quota',
  'simpleclient',
  'stream-proxy',
  'two-legged',
  'user-authentication',
  'user-locker',
  'user-management',
];

/** For the files that examples write. A shared folder may contain files of another user. */
let folder: string;

const example = (...args: string[]): Promise<Ended> =>
  runNode(['--import', 'tsx', path.join(ROOT, 'scripts/example.ts'), ...args], { env: { TMPDIR: folder } });

/** Replaces what differs in each run: ids, tokens, ports, folders. */
const steady = (text: string): string =>
  text
    .replace(/localhost:\d+/g, 'localhost:PORT')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/\b[0-9a-f]{4}…/g, 'TOKEN')
    .replace(/(oauth_token=)\w+/g, '$1TOKEN')
    .replace(/(example-)[0-9a-f]{12}/g, '$1RANDOM')
    .replace(/^Saved \S+\/(\S+)/gm, 'Saved $1')
    .replace(/\bin \/\S+\/(\S+)$/gm, 'in $1')
    .replace(/(_seconds_sum\{.*\}) [\d.]+$/gm, '$1 SECONDS')
    .trim();

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when a server accepts connections at the port. */
async function accepting(port: number): Promise<void> {
  for (;;) {
    const socket = net.connect(port, '127.0.0.1');
    const [isOpen] = await Promise.race([
      once(socket, 'connect').then(() => [true]),
      once(socket, 'close').then(() => [false]),
    ]).catch(() => [false]);
    socket.destroy();
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describeBundled('The examples', function () {
  this.timeout(150_000);
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'examples-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const page = readFileSync(path.join(ROOT, 'docs/09-examples.md'), 'utf8');

  it('The folder has the nine examples of 1.0.0 and the new ones (C-144)', () => {
    expect(NAMES.sort()).to.deep.equal(EXPECTED);
  });

  for (const name of NAMES.filter((one) => one !== 'shared-quota')) {
    it(`${name} ends with code 0 and prints what the page shows (C-146)`, async () => {
      const { code, stdout, stderr } = await example(name);
      expect(code, stdout + stderr).to.equal(0);
      expect(stdout.trim()).to.not.equal('');
      expect(stderr).to.equal('');
      expect(stdout).to.not.match(/error/i);
      expect(steady(shownFor(name))).to.equal(steady(stdout));
    });
  }

  function shownFor(name: string): string {
    const [, shown] = new RegExp(`\n## ${name}\n[^]*?\n\`\`\`text\n([^]*?)\n\`\`\``).exec(page) ?? [];
    expect(shown, `docs/09-examples.md shows no output of ${name}`).to.be.a('string');
    return shown!;
  }

  const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
  (hasRedis ? it : it.skip)(
    'shared-quota keeps three processes below one limit (requires redis-server)',
    async () => {
      const port = await freePort();
      const redis = spawn('redis-server', ['--port', `${port}`, '--save', '', '--dir', folder], {
        stdio: 'ignore',
      });
      try {
        await accepting(port);
        const env = { TMPDIR: folder, REDIS_URL: `redis://127.0.0.1:${port}` };
        const runner = path.join(ROOT, 'scripts/example.ts');
        const { code, stdout, stderr } = await runNode(['--import', 'tsx', runner, 'shared-quota'], { env });
        expect([code, stderr]).to.deep.equal([0, '']);
        expect(stdout.trim()).to.equal(shownFor('shared-quota'));
      } finally {
        const ended = once(redis, 'exit');
        redis.kill();
        await ended;
      }
    },
  );

  it('locker-backup continues after it was killed, and keeps the files that exist', async () => {
    const backup = path.join(folder, 'backup');
    const files = () =>
      existsSync(backup) ? readdirSync(backup, { recursive: true, encoding: 'utf8' }) : [];
    const partSize = () =>
      files()
        .filter((file) => file.endsWith('.part'))
        .reduce((sum, file) => sum + statSync(path.join(backup, file)).size, 0);
    await withStub(async (env) => {
      const args = ['--import', 'tsx', path.join(ROOT, 'examples/locker-backup.mts'), backup];
      // Slow enough to be killed before the end.
      const slow = { ...process.env, ...env, EXAMPLE_COUNTRY: 'GB~drip=20;bytes=4096' };
      const killed = spawn(process.execPath, args, { env: slow, stdio: 'ignore' });
      while (partSize() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      killed.kill('SIGKILL');
      await once(killed, 'exit');
      expect(files().filter((file) => file.endsWith('.mp3'))).to.deep.equal([]);

      const second = await runNode(args, { env });
      expect([second.code, second.stderr]).to.deep.equal([0, '']);
      expect(second.stdout).to.match(/bytes, resumed at [1-9]\d*: /);
      const whole = files().filter((file) => file.endsWith('.mp3'));
      expect(whole).to.have.length(4);
      expect(files().filter((file) => file.includes('.part'))).to.deep.equal([]);
      const first = readFileSync(path.join(backup, whole[0]!));
      for (const file of whole) expect(readFileSync(path.join(backup, file)).equals(first)).to.equal(true);

      const third = await runNode(args, { env });
      expect(third.stdout.match(/^there already: /gm)).to.have.length(4);
    });
  });

  it('oauth --wait waits until a person has visited the page and pressed enter', async () => {
    let visiting = false;
    const { code, stdout } = await runNode(
      ['--import', 'tsx', path.join(ROOT, 'scripts/example.ts'), 'oauth', '--wait'],
      {
        talk(child, soFar) {
          const [url] = /https:\S+/.exec(soFar) ?? [];
          if (!url || !soFar.includes('Press enter') || visiting) return;
          visiting = true;
          const login = { username: 'demo@example.com', password: 'demo-password', decision: 'allow' };
          // Over http, because that stub has its own certificate.
          submit(url.replace('https:', 'http:'), login).then(
            () => child.stdin.end('\n'),
            () => child.kill(),
          );
        },
      },
    );
    expect(stdout).to.match(/Wasting Light by Forty Squirrels/);
    expect(code).to.equal(0);
  });

  it('oauth --wait reports an error if no person can visit the page', async () => {
    const { code, stderr } = await example('oauth', '--wait');
    expect(stderr).to.equal('Stopped: nobody can visit the page; run this in a terminal\n');
    expect(code).to.equal(1);
  });

  it('preview-clip saves the clip to the given file, and removes an incomplete one', async () => {
    const file = path.join(folder, 'clip.mp3');
    const { code, stdout } = await example('preview-clip', '12345', file);
    const bytes = readFileSync(file);
    rmSync(file);
    expect([code, bytes.readUInt16BE(0)]).to.deep.equal([0, 0xfffb]);
    expect(stdout).to.include(`${bytes.length} bytes`);

    const cut = await example('preview-clip', '12345~cut', file);
    expect([cut.code, cut.stderr]).to.deep.equal([1, 'Stopped: aborted\n']);
    expect(() => readFileSync(file)).to.throw('ENOENT');
  });

  const wrong: Array<[args: string[], says: RegExp]> = [
    [[], /^usage: npm run example -- NAME .*\nNAME is one of: api-reconfigure, .*, user-management\n$/],
    [['nothing-like-it'], /^usage: /],
    [['../scripts/generate'], /^usage: /],
    [
      ['simpleclient', '--live'],
      /^--live needs _7D_API_CLIENT_CONSUMER_KEY and _7D_API_CLIENT_CONSUMER_SECRET/,
    ],
  ];
  for (const [args, says] of wrong) {
    it(`The arguments ${args.join(' ') || '(none)'} are an error in one line`, async () => {
      const { code, stderr } = await example(...args);
      expect(code).to.equal(1);
      expect(stderr).to.match(says);
    });
  }

  it('--live calls the host of the environment with its key (D-20)', async () => {
    const env = {
      _7D_API_CLIENT_CONSUMER_KEY: 'a-key-of-mine',
      _7D_API_CLIENT_CONSUMER_SECRET: 'a-secret-of-mine',
      // No server listens on the discard port of this machine.
      _7D_API_CLIENT_HOST: '127.0.0.1',
      _7D_API_CLIENT_PORT: '9',
    };
    const runner = path.join(ROOT, 'scripts/example.ts');
    const { code, stderr } = await runNode(['--import', 'tsx', runner, 'simpleclient', '--live'], { env });
    expect(code).to.equal(1);
    expect(stderr).to.match(
      /for url \S*oauth_consumer_key=a-key-of-mine: connect ECONNREFUSED 127\.0\.0\.1:9/,
    );
  });
});
