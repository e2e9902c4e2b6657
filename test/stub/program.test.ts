/** The program of the stub as a process. */
import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { startStub } from '../../integration-test/api-stub/index';
import { plainEnvironment } from '../../scripts/plain-environment';
import { bundleStubProgram, type StubProgram } from '../support/stub-program';

describe('npm run stub', () => {
  let program: StubProgram;
  before(() => {
    program = bundleStubProgram();
  });
  after(() => program.remove());

  const children: ChildProcess[] = [];

  // A signal that can be caught, as the stub then removes its files.
  afterEach(() => Promise.all(children.splice(0).map(terminate)));

  async function terminate(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  }

  function start(args: string[] = [], port: number | string = 0): ChildProcess {
    const env = { ...process.env, PORT: String(port) };
    const child = spawn(process.execPath, [program.path, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    return child;
  }

  /** The lines up to the empty line after the commands to paste. */
  async function linesOf(child: ChildProcess): Promise<string[]> {
    const all: string[] = [];
    for await (const line of createInterface({ input: child.stdout! })) {
      all.push(line);
      if (line === '' && all.length > 2) break;
    }
    return all;
  }

  async function firstLine(child: ChildProcess): Promise<string> {
    const lines = createInterface({ input: child.stdout! });
    const [line] = await once(lines, 'line');
    lines.close();
    return line;
  }

  async function ended(
    child: ChildProcess,
  ): Promise<{ code: number | null; signal: string | null; stderr: string }> {
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [code, signal] = await once(child, 'close');
    return { code, signal, stderr };
  }

  const status = (url: string): Promise<number> =>
    new Promise((resolve, reject) => {
      http
        .get(url, { agent: false }, (response) => {
          response.resume();
          resolve(response.statusCode!);
        })
        .on('error', reject);
    });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`The program prints its URL when it is ready, and ends on ${signal} even during requests`, async () => {
      const child = start(['--key', 'mine:secret:with:colons']);
      const line = await firstLine(child);
      const [, url] =
        /^7digital-api-stub listening on (http:\/\/localhost:\d+) \(http and https\)$/.exec(line) ?? [];
      expect(await status(`${url}/tag?oauth_consumer_key=mine`)).to.equal(200);
      expect(await status(`${url}/tag?oauth_consumer_key=other`)).to.equal(401);
      const waiting = http.get(`${url}/tag`, { headers: { 'x-stub-fault': 'delay=600000' } });
      waiting.on('error', () => undefined);
      // The request has arrived when a later one has its response.
      await once(waiting, 'finish');
      await status(`${url}/tag`);
      const end = ended(child);
      child.kill(signal);
      expect(await end).to.deep.include({ code: 0, signal: null });
    });
  }

  it('A forked program sends a message to its parent, and ends on a message of the parent', async () => {
    const child = fork(program.path, [], { execArgv: [], env: { ...process.env, PORT: '0' }, silent: true });
    children.push(child);
    const [message] = await once(child, 'message');
    expect(message).to.have.all.keys('ready', 'port', 'certificate');
    expect(message.ready).to.equal(true);
    expect(await status(`http://localhost:${message.port}/tag`)).to.equal(401);
    const end = ended(child);
    child.kill('SIGTERM');
    expect(await end).to.deep.include({ code: 0, signal: null });
  });

  it('A client with the printed environment calls the stub, and its file is removed at the end', async function () {
    if (process.platform === 'win32') this.skip();
    const child = start(['--key', "a 'key':secret"]);
    const [, , ...lines] = await linesOf(child);
    const client = `require('7digital-api').Users().find({ emailAddress: 'demo@example.com' }).then(() => console.log('found by ' + process.env.NODE_EXTRA_CA_CERTS))`;
    const command = `${lines.join('\n')}\n"${process.execPath}" -e "${client}" 2>/dev/null`;
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { env: plainEnvironment() });
    const file = /^found by (.+)$/m.exec(stdout)?.[1] ?? '';
    expect(fs.existsSync(file), stdout).to.equal(true);
    const end = ended(child);
    child.kill('SIGTERM');
    await end;
    expect(fs.existsSync(file)).to.equal(false);
  });

  it('--quiet prints only the URL, and --seed changes the catalogue', async () => {
    const artistsAt = async (url: string): Promise<string> => {
      const response = await fetch(`${url}/artist/browse?letter=m&oauth_consumer_key=YOUR_KEY_HERE`);
      return (await response.text()).replace(/\/\/[\w.]+:\d+\//g, '');
    };
    const artistsOf = async (seed: number): Promise<string> => {
      const stub = await startStub({ seed });
      const artists = await artistsAt(stub.url);
      await stub.close();
      return artists;
    };
    const child = start(['--quiet', '--port', '0', '--host', '127.0.0.1', '--seed', '5'], 'unused');
    let all = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (all += text));
    await once(child.stdout!, 'data');
    const artists = await artistsAt(all.trim());
    const end = ended(child);
    child.kill('SIGTERM');
    expect(await end).to.deep.equal({ code: 0, signal: null, stderr: '' });
    expect(all).to.match(/^http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(artists)
      .to.equal(await artistsOf(5))
      .and.not.to.equal(await artistsOf(6));
  });

  it('A host that other machines can reach prints a warning', async () => {
    const child = start(['--host', '0.0.0.0', '--quiet']);
    const end = ended(child);
    expect(await status(`${await firstLine(child)}/tag`)).to.equal(401);
    child.kill('SIGTERM');
    expect((await end).stderr).to.equal(
      '7digital-api-stub: warning: other machines that reach 0.0.0.0 can use this stub\n',
    );
  });

  it('--help lists the options', async () => {
    const child = start(['--help']);
    let text = '';
    child.stdout!.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    expect(await ended(child)).to.deep.equal({ code: 0, signal: null, stderr: '' });
    for (const option of ['port', 'host', 'key', 'certificate', 'seed', 'quiet', 'help']) {
      expect(text).to.match(new RegExp(`^  --${option} `, 'm'));
    }
  });

  it('A forked program ends when its parent has ended', async () => {
    const child = fork(program.path, [], { execArgv: [], env: { ...process.env, PORT: '0' }, silent: true });
    children.push(child);
    await once(child, 'message');
    const end = once(child, 'exit');
    child.disconnect();
    expect(await end).to.deep.equal([0, null]);
  });

  it('--certificate writes a file that works with NODE_EXTRA_CA_CERTS', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stub-certificate-'));
    try {
      const file = path.join(folder, 'stub.pem');
      const [url] = /http:\/\/[^ ]+/.exec(await firstLine(start(['--certificate', file])))!;
      const address = url.replace('http:', 'https:');
      const request = `require('https').get('${address}/tag', (r) => { console.log(r.statusCode); r.resume(); })`;
      const env = plainEnvironment({ NODE_EXTRA_CA_CERTS: file });
      const { stdout } = await promisify(execFile)(process.execPath, ['-e', request], { env });
      expect(stdout).to.equal('401\n');
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('The program ends when npm and its shell have ended, because they pass no signal on', async () => {
    const command = `"${process.execPath}" "${program.path}"; true`;
    const env = { ...process.env, PORT: '0', npm_lifecycle_event: 'stub' };
    const shell = spawn('sh', ['-c', command], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(shell);
    const [url] = /http:\/\/[^ ]+/.exec(await firstLine(shell))!;
    shell.kill('SIGKILL');
    let error: NodeJS.ErrnoException | undefined;
    while (!error) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      error = await status(`${url}/tag`).then(
        () => undefined,
        (reason) => reason,
      );
    }
    expect(error.code).to.be.oneOf(['ECONNREFUSED', 'ECONNRESET']);
  });

  it('A port in use is reported in one line', async () => {
    const holder = net.createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { code, stderr } = await ended(start([], port));
    holder.close();
    expect(code).to.equal(1);
    expect(stderr).to.equal(
      `7digital-api-stub: port ${port} is in use; choose another one with --port, or 0 for a free one\n`,
    );
  });

  // The other messages are in options.test.ts; these need a process or a stub.
  const wrong: Array<[args: string[], says: RegExp]> = [
    [['--nonsense'], /^Unknown option '--nonsense'; --help lists the options$/],
    [
      ['--certificate', '/no/such/folder/stub.pem'],
      /^the certificate cannot be written: ENOENT: .*'\/no\/such\/folder\/stub\.pem'$/,
    ],
    [['--host', '192.0.2.1'], /^192\.0\.2\.1 is not an address of this machine$/],
    [
      ['--host', 'no.such.host.invalid'],
      /^no\.such\.host\.invalid is not a host that can be found$|^getaddrinfo /,
    ],
  ];
  for (const [args, says] of wrong) {
    it(`The invalid argument ${args.join(' ')} is reported in one line`, async () => {
      const { code, stderr } = await ended(start(args));
      expect(code).to.equal(1);
      const [line, ...more] = stderr.split('\n');
      expect(more).to.deep.equal(['']);
      expect(line).to.match(/^7digital-api-stub: /);
      expect(line!.slice('7digital-api-stub: '.length)).to.match(says);
    });
  }
});
