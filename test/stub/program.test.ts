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
import { plainEnvironment } from '../../scripts/plain-environment';

const MAIN = path.join(__dirname, '../../integration-test/api-stub/main.ts');
const NODE = ['--import', 'tsx'];

describe('npm run stub', () => {
  const children: ChildProcess[] = [];

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  function start(args: string[] = [], port: number | string = 0): ChildProcess {
    const env = { ...process.env, PORT: String(port) };
    const child = spawn(process.execPath, [...NODE, MAIN, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    return child;
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
    it(`prints one line with its address when ready, and ends cleanly on ${signal} whatever is going on`, async () => {
      const child = start(['--key', 'mine:secret:with:colons']);
      const line = await firstLine(child);
      const [, url] = /^api-stub listening on (http:\/\/localhost:\d+) \(http and https\)$/.exec(line) ?? [];
      expect(await status(`${url}/tag?oauth_consumer_key=mine`)).to.equal(200);
      expect(await status(`${url}/tag?oauth_consumer_key=other`)).to.equal(401);
      const waiting = http.get(`${url}/tag`, { headers: { 'x-stub-fault': 'delay=600000' } });
      waiting.on('error', () => undefined);
      // The request has arrived when a later one has been answered.
      await once(waiting, 'finish');
      await status(`${url}/tag`);
      const end = ended(child);
      child.kill(signal);
      expect(await end).to.deep.include({ code: 0, signal: null });
    });
  }

  it('tells its parent when it was forked, and ends when told', async () => {
    const child = fork(MAIN, [], { execArgv: NODE, env: { ...process.env, PORT: '0' }, silent: true });
    children.push(child);
    const [message] = await once(child, 'message');
    expect(message).to.have.all.keys('ready', 'port', 'certificate');
    expect(message.ready).to.equal(true);
    expect(await status(`http://localhost:${message.port}/tag`)).to.equal(401);
    const end = ended(child);
    child.kill('SIGTERM');
    expect(await end).to.deep.include({ code: 0, signal: null });
  });

  it('writes its certificate to a file that node trusts by NODE_EXTRA_CA_CERTS', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stub-certificate-'));
    try {
      const file = path.join(folder, 'stub.pem');
      const [url] = /http:\/\/[^ ]+/.exec(await firstLine(start(['--certificate', file])))!;
      const address = url.replace('http:', 'https:');
      const program = `require('https').get('${address}/tag', (r) => { console.log(r.statusCode); r.resume(); })`;
      const env = plainEnvironment({ NODE_EXTRA_CA_CERTS: file });
      const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { env });
      expect(stdout).to.equal('401\n');
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('goes when npm and its shell are gone, which pass no signal on', async () => {
    const command = `"${process.execPath}" --import tsx "${MAIN}"; true`;
    const env = { ...process.env, PORT: '0', npm_lifecycle_event: 'stub' };
    const shell = spawn('sh', ['-c', command], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(shell);
    const [url] = /http:\/\/[^ ]+/.exec(await firstLine(shell))!;
    shell.kill('SIGKILL');
    let error: NodeJS.ErrnoException | undefined;
    while (!error)
      error = await status(`${url}/tag`).then(
        () => undefined,
        (reason) => reason,
      );
    expect(error.code).to.be.oneOf(['ECONNREFUSED', 'ECONNRESET']);
  });

  it('says in one line that the port is in use', async () => {
    const holder = net.createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { code, stderr } = await ended(start([], port));
    holder.close();
    expect(code).to.equal(1);
    expect(stderr).to.equal(`api-stub: port ${port} is in use; set PORT to another one, or to 0\n`);
  });

  const wrong: Array<[args: string[], port: string, says: RegExp]> = [
    [['--key', 'nocolon'], '0', /^api-stub: --key wants KEY:SECRET, not nocolon\nusage: /],
    [
      ['--certificate', '/no/such/folder/stub.pem'],
      '0',
      /^api-stub: ENOENT: .*'\/no\/such\/folder\/stub\.pem'\n$/,
    ],
    [['--nonsense'], '0', /^api-stub: Unknown option '--nonsense'/],
    [[], 'eighty', /^api-stub: PORT is not a port: eighty\n$/],
    [[], '70000', /^api-stub: PORT is not a port: 70000\n$/],
  ];
  for (const [args, port, says] of wrong) {
    it(`says what is wrong with ${args.join(' ') || `PORT=${port}`}`, async () => {
      const { code, stderr } = await ended(start(args, port));
      expect(code).to.equal(1);
      expect(stderr).to.match(says);
    });
  }
});
