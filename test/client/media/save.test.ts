import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import api = require('../../../lib');
import { callbackOf, rejectionOf } from '../../support/calls';
import { audioBytes, cutAfter, reply, stallAfter, useMediaServer } from '../../support/media-server';

type Loose = any;

const ERROR =
  '<response status="error"><error code="2002"><errorMessage>no downloads left</errorMessage></error></response>';

describe('media that are saved', () => {
  const server = useMediaServer();
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), '7digital-save-'));
    file = path.join(folder, 'a.mp3');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const client = (options: object = {}): Loose =>
    (api.configure as Loose)({ logger: null, consumerkey: 'KEY', consumersecret: 'SECRET', ...options });
  const media = (options: object = {}): Loose =>
    client(options).OAuth().media(`${server.origin}/media/user/downloadtrack`);
  const save = (...args: unknown[]): Promise<Loose> => media().save(file, ...args);
  const names = () => fs.readdirSync(folder).sort();
  const isWhole = () => fs.readFileSync(file).equals(server.bytes);
  const ranges = () => server.requests.map(({ headers }) => headers.range);

  it('are a file of the given name, and nothing else', async () => {
    server.headers['Content-Disposition'] = "attachment; filename*=UTF-8''na%C3%AFve.mp3";
    expect(await save()).to.deep.equal({
      path: file,
      size: 200_000,
      resumedAt: 0,
      contentType: 'audio/mpeg',
      fileName: 'naïve.mp3',
    });
    expect(isWhole()).to.equal(true);
    expect(names()).to.deep.equal(['a.mp3']);
  });

  it('can be saved by callback, with and without options, and to a URL of a file', async () => {
    for (const args of [[file], [file, {}], [file, null], [pathToFileURL(file)]]) {
      const [error, saved] = await callbackOf((done) => media().save(...args, done));
      expect([error, (saved as Loose).path]).to.deep.equal([null, file]);
      expect(isWhole()).to.equal(true);
      fs.rmSync(file);
    }
  });

  it('take the place of an older file when they are whole, not before', async () => {
    fs.writeFileSync(file, 'older');
    server.next(cutAfter(100_000));
    await rejectionOf(save());
    expect(fs.readFileSync(file, 'utf8')).to.equal('older');
    await save();
    expect(isWhole()).to.equal(true);
  });

  it('come without a length, too, if the body ends as it should', async () => {
    server.next((_, response) => {
      response.writeHead(200, { 'Content-Type': 'audio/mpeg' });
      response.write(server.bytes.subarray(0, 1000));
      response.end(server.bytes.subarray(1000));
    });
    const seen: Loose[] = [];
    expect(await save({ onProgress: (progress: object) => seen.push(progress) })).to.include({
      size: 200_000,
    });
    expect(seen).to.deep.equal([{ transferred: 200_000, total: undefined }]);
    expect(isWhole()).to.equal(true);
  });

  describe('with onProgress', () => {
    it('report at the end, and at most ten times a second', async () => {
      const seen: Array<{ transferred: number; total: number; at: number }> = [];
      server.next((request, response) => {
        server.serve(request, response, 1000);
        let sent = 1000;
        const timer = setInterval(() => {
          response.write(server.bytes.subarray(sent, (sent += 2000)));
          if (sent >= 100_000) {
            clearInterval(timer);
            response.end(server.bytes.subarray(sent));
          }
        }, 5);
      });
      const onProgress = (progress: Loose) => seen.push({ ...progress, at: performance.now() });
      await save({ onProgress });
      expect(seen.length).to.be.at.least(2);
      expect(seen[seen.length - 1]).to.include({ transferred: 200_000, total: 200_000 });
      const amounts = seen.map(({ transferred }) => transferred);
      expect(amounts).to.deep.equal([...new Set(amounts)].sort((a, b) => a - b));
      // The last report comes when it comes.
      const pauses = seen.slice(1, -1).map(({ at }, index) => at - (seen[index]?.at ?? 0));
      for (const pause of pauses) expect(pause).to.be.at.least(80);
    });

    it('end in the error that it throws, without a file', async () => {
      const thrown = new Error('thrown by onProgress');
      const onProgress = () => {
        throw thrown;
      };
      expect(await rejectionOf(save({ onProgress }))).to.equal(thrown);
      server.next(stallAfter(50_000));
      expect(await rejectionOf(save({ onProgress }))).to.equal(thrown);
      expect(names()).to.not.include('a.mp3');
    });
  });

  describe('and interrupted', () => {
    const interrupt = async () => {
      server.next(cutAfter(100_000));
      expect(await rejectionOf(save())).to.include({ name: 'RequestError', code: 'ECONNRESET' });
    };

    it('leave a part, and never the file', async () => {
      await interrupt();
      expect(names()).to.deep.equal(['a.mp3.part', 'a.mp3.part.json']);
      const part = fs.readFileSync(`${file}.part`);
      expect(part.length).to.be.within(1, 100_000);
      expect(part.equals(server.bytes.subarray(0, part.length))).to.equal(true);
      expect(fs.readFileSync(`${file}.part.json`, 'utf8')).to.equal('{"etag":"\\"v1\\"","total":200000}');
    });

    it('go on where the part ends, with resume, if the server still has the same file', async () => {
      await interrupt();
      const { size } = fs.statSync(`${file}.part`);
      const saved = await save({ resume: true });
      expect(saved).to.include({ size: 200_000, resumedAt: size });
      expect(server.last.headers).to.include({ range: `bytes=${size}-`, 'if-range': '"v1"' });
      expect(isWhole()).to.equal(true);
      expect(names()).to.deep.equal(['a.mp3']);
    });

    it('begin again without resume', async () => {
      await interrupt();
      expect(await save()).to.include({ resumedAt: 0 });
      expect(server.last.headers.range).to.equal(undefined);
      expect(isWhole()).to.equal(true);
    });

    it('begin again where the file has changed', async () => {
      await interrupt();
      server.bytes = audioBytes(150_000, 7);
      server.headers['ETag'] = '"v2"';
      expect(await save({ resume: true })).to.include({ size: 150_000, resumedAt: 0 });
      expect(isWhole()).to.equal(true);
    });

    it('begin again where the server has no ranges', async () => {
      await interrupt();
      server.supportsRanges = false;
      expect(await save({ resume: true })).to.include({ resumedAt: 0 });
      expect(isWhole()).to.equal(true);
    });

    it('begin again where the server sends a part of another file without a look at If-Range', async () => {
      await interrupt();
      server.bytes = audioBytes(200_000, 7);
      server.headers['ETag'] = '"v2"';
      server.next((request, response) => {
        delete request.headers['if-range'];
        server.serve(request, response);
      });
      expect(await save({ resume: true })).to.include({ resumedAt: 0 });
      expect(isWhole()).to.equal(true);
    });

    it('begin again where the server sends another part, or says nothing of it', async () => {
      for (const range of ['bytes 0-99999/200000', 'bytes 5-9/200000', 'chapters 1-2/3', undefined]) {
        await interrupt();
        server.next(
          reply(206, { 'Content-Type': 'audio/mpeg', ...(range && { 'Content-Range': range }) }, 'ID3\0'),
        );
        expect(await save({ resume: true })).to.include({ resumedAt: 0 });
        expect(isWhole()).to.equal(true);
        fs.rmSync(file);
      }
    });

    it('begin again where the file has become shorter than the part', async () => {
      await interrupt();
      server.bytes = audioBytes(500, 1);
      server.next((request, response) => {
        delete request.headers['if-range'];
        server.serve(request, response);
      });
      expect(await save({ resume: true })).to.include({ size: 500, resumedAt: 0 });
      expect(isWhole()).to.equal(true);
    });

    it('go on by Last-Modified where there is no strong ETag', async () => {
      server.headers = {
        'Content-Type': 'audio/mpeg',
        ETag: 'W/"v1"',
        'Last-Modified': 'Sat, 28 Nov 2026 12:00:00 GMT',
      };
      await interrupt();
      await save({ resume: true });
      expect(server.last.headers['if-range']).to.equal('Sat, 28 Nov 2026 12:00:00 GMT');
      expect(isWhole()).to.equal(true);
    });

    it('go on without a validator where the last bytes of the part are the same', async () => {
      server.headers = { 'Content-Type': 'audio/mpeg' };
      await interrupt();
      const { size } = fs.statSync(`${file}.part`);
      expect(await save({ resume: true })).to.include({ resumedAt: size });
      expect(server.last.headers['if-range']).to.equal(undefined);
      expect(server.last.headers.range).to.equal(`bytes=${Math.max(0, size - 65_536)}-`);
      expect(isWhole()).to.equal(true);
    });

    it('begin again without a validator where they are not, or the size is another', async () => {
      for (const bytes of [audioBytes(200_000, 7), audioBytes(210_000)]) {
        server.headers = { 'Content-Type': 'audio/mpeg' };
        server.bytes = audioBytes(200_000);
        await interrupt();
        server.bytes = bytes;
        expect(await save({ resume: true })).to.include({ resumedAt: 0 });
        expect(isWhole()).to.equal(true);
        fs.rmSync(file);
      }
    });

    it('use a part of which nothing is known, after comparing it', async () => {
      for (const info of [undefined, '{"etag":', '[]', '{"etag":5,"total":"x"}']) {
        fs.writeFileSync(`${file}.part`, server.bytes.subarray(0, 70_000));
        if (info !== undefined) fs.writeFileSync(`${file}.part.json`, info);
        expect(await save({ resume: true })).to.include({ resumedAt: 70_000 });
        expect(isWhole()).to.equal(true);
        fs.writeFileSync(`${file}.part`, audioBytes(70_000, 9));
        expect(await save({ resume: true })).to.include({ resumedAt: 0 });
        expect(isWhole()).to.equal(true);
      }
      expect(names()).to.deep.equal(['a.mp3']);
    });

    it('finish a part that is whole but has not got its name', async () => {
      fs.writeFileSync(`${file}.part`, server.bytes);
      fs.writeFileSync(`${file}.part.json`, '{"etag":"\\"v1\\"","total":200000}');
      expect(await save({ resume: true })).to.include({ size: 200_000, resumedAt: 200_000 });
      expect(isWhole()).to.equal(true);
    });

    it('go on by themselves as retries say, each request signed anew', async () => {
      server.next(cutAfter(60_000), reply(503, { 'Retry-After': '0' }), cutAfter(60_000));
      const saved = await save({ retries: 3 });
      expect(saved).to.include({ size: 200_000, resumedAt: 0 });
      expect(isWhole()).to.equal(true);
      expect(ranges().map((range) => range !== undefined)).to.deep.equal([false, true, true, true]);
      const nonces = server.requests.map(({ url }) => url.searchParams.get('oauth_nonce'));
      expect(new Set(nonces).size).to.equal(4);
    });

    it('tell of these retries as events of one call', async () => {
      const shared = client({ retries: 1 });
      const seen: Loose[] = [];
      for (const name of ['request', 'retry', 'response'])
        shared.on(name, (event: object) => seen.push({ name, ...event }));
      server.next(cutAfter(60_000));
      await shared.OAuth().media(`${server.origin}/x`).save(file);
      expect(seen.map(({ name, attempt }) => `${name} ${attempt}`)).to.deep.equal([
        'request 1',
        'response 1',
        'retry 2',
        'request 2',
        'response 2',
      ]);
      expect(new Set(seen.map(({ id }) => id)).size).to.equal(1);
    });

    it('end with the last failure when there are no more retries', async () => {
      server.next(cutAfter(60_000), cutAfter(20_000), cutAfter(20_000));
      expect(await rejectionOf(save({ retries: 1 }))).to.include({
        name: 'RequestError',
        code: 'ECONNRESET',
      });
      expect(server.requests).to.have.length(2);
    });

    it('end in a RequestError where they stall', async () => {
      server.next(stallAfter(50_000));
      expect(await rejectionOf(save({ stallTimeout: 50 }))).to.include({
        name: 'RequestError',
        code: 'ETIMEDOUT',
      });
    });

    for (const when of ['in the body', 'in a pause'] as const) {
      it(`end in a RequestError where they are aborted ${when}, and can go on later`, async () => {
        const controller = new AbortController();
        server.next(when === 'in the body' ? stallAfter(50_000) : cutAfter(50_000));
        const saving = rejectionOf(save({ signal: controller.signal, retries: 9 }));
        const size = () => fs.statSync(`${file}.part`, { throwIfNoEntry: false })?.size ?? 0;
        const isThere = () => size() > 0 && (when === 'in the body' || server.sockets.size === 0);
        while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 1));
        controller.abort();
        expect(await saving).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
        const saved = await save({ resume: true });
        expect(saved.resumedAt).to.be.within(1, 50_000);
        expect(isWhole()).to.equal(true);
      });
    }

    it('go on after the process was killed', async function () {
      this.timeout(30_000);
      server.next(stallAfter(120_000));
      const program = `
        const api = require(${JSON.stringify(path.resolve('lib/index'))});
        const media = api.configure({ logger: null }).OAuth().media(${JSON.stringify(server.origin)} + '/x');
        media.save(${JSON.stringify(file)});`;
      const script = path.join(folder, 'killed.cjs');
      fs.writeFileSync(script, program);
      const child = fork(script, [], { execArgv: ['--import', 'tsx'] });
      const size = () => fs.statSync(`${file}.part`, { throwIfNoEntry: false })?.size ?? 0;
      while (size() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      child.kill('SIGKILL');
      await once(child, 'exit');
      fs.rmSync(script);
      expect(names()).to.deep.equal(['a.mp3.part', 'a.mp3.part.json']);
      const before = size();
      expect(await save({ resume: true })).to.include({ resumedAt: before });
      expect(isWhole()).to.equal(true);
    });
  });

  describe('and refused', () => {
    it('end in the error of the service, with no file and no part', async () => {
      for (const status of [200, 403]) {
        server.next(reply(status, { 'Content-Type': 'audio/mpeg' }, ERROR));
        expect(await rejectionOf(save())).to.include({ name: 'ApiError', code: '2002', statusCode: status });
        expect(names()).to.deep.equal([]);
      }
    });

    it('keep the part of an earlier save', async () => {
      server.next(cutAfter(100_000));
      await rejectionOf(save());
      server.next(reply(403, {}, ERROR));
      expect(await rejectionOf(save({ resume: true }))).to.include({ name: 'ApiError' });
      expect(await save({ resume: true })).to.include({ size: 200_000 });
      expect(ranges().at(-1)).to.match(/^bytes=[1-9]/);
    });

    it('do not take a part for the whole', async () => {
      const part = { 'Content-Type': 'audio/mpeg', 'Content-Range': 'bytes 0-3/100' };
      server.next(reply(206, part, 'ID3\0'));
      expect(await rejectionOf(save())).to.include({ name: 'RequestError', code: 'ERR_INCOMPLETE' });
      expect(names()).to.deep.equal([]);
    });
  });

  describe('to a place that cannot be written', () => {
    it('end in EISDIR for a folder, before anything is requested', async () => {
      fs.mkdirSync(file);
      const error = await rejectionOf(save());
      expect(error).to.include({
        code: 'EISDIR',
        path: file,
        message: `The path to save to is a folder: ${file}`,
      });
      expect(server.requests).to.have.length(0);
      expect(names()).to.deep.equal(['a.mp3']);
    });

    it('end in ENOENT for a folder that is not there, before anything is requested', async () => {
      expect(await rejectionOf(media().save(path.join(folder, 'no', 'a.mp3')))).to.include({
        code: 'ENOENT',
      });
      expect(server.requests).to.have.length(0);
    });

    it('end in EACCES without permission, before anything is requested', async () => {
      fs.chmodSync(folder, 0o500);
      // For root nothing is forbidden, so it becomes nobody.
      const isRoot = process.geteuid?.() === 0;
      if (isRoot) process.seteuid?.(65_534);
      try {
        expect(await rejectionOf(save())).to.include({ code: 'EACCES' });
      } finally {
        if (isRoot) process.seteuid?.(0);
        fs.chmodSync(folder, 0o700);
      }
      expect(server.requests).to.have.length(0);
    });

    it('end in ELOOP where somebody has put a link in place of the part', async () => {
      const other = path.join(folder, 'other');
      fs.writeFileSync(other, 'untouched');
      fs.symlinkSync(other, `${file}.part`);
      expect(await rejectionOf(save())).to.include({ code: 'ELOOP' });
      expect(fs.readFileSync(other, 'utf8')).to.equal('untouched');
    });

    (fs.existsSync('/dev/full') ? it : it.skip)(
      'end in ENOSPC where the disk is full, without a file',
      async () => {
        // A part file on a full disk cannot be had in a test; its writes fail as those to this device do.
        const { open } = fs.promises;
        const full = await open('/dev/full', 'r+');
        fs.promises.open = (async (...args: Parameters<typeof open>) => {
          const handle = await open(...args);
          handle.write = full.write.bind(full) as typeof handle.write;
          return handle;
        }) as typeof open;
        try {
          expect(await rejectionOf(save({ retries: 3 }))).to.include({ code: 'ENOSPC', syscall: 'write' });
        } finally {
          fs.promises.open = open;
          await full.close();
        }
        expect(names()).to.deep.equal([]);
        expect(server.requests).to.have.length(1);
      },
    );

    it('are saved once at a time', async () => {
      server.next(stallAfter(50_000));
      const controller = new AbortController();
      const first = rejectionOf(save({ signal: controller.signal }));
      while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      const second = await rejectionOf(media().save(path.join(folder, '.', 'a.mp3')));
      expect(second).to.include({ code: 'EBUSY', message: `The file is being saved already: ${file}` });
      controller.abort();
      expect(await first).to.include({ code: 'ABORT_ERR' });
      expect(await save()).to.include({ size: 200_000 });
    });
  });

  const bad: Array<[args: unknown[], message: RegExp]> = [
    [[], /path to save to must be a string or a URL of a file; got undefined/],
    [[''], /path to save to/],
    [[5], /path to save to must be .*; got 5/],
    [[{}], /path to save to must be .*; got an object/],
    [[new URL('https://example.com/a')], /path to save to must be .*; got a URL/],
    [['a', { resume: 'yes' }], /option resume must be true or false; got a string/],
    [['a', { onProgress: {} }], /option onProgress must be a function; got an object/],
    [['a', { stallTimeout: Number.NaN }], /option stallTimeout must be/],
    [['a', 'b'], /options of media must be an object; got a string/],
    [['a', {}, 'c'], /callback must be a function; got a string/],
  ];
  for (const [args, message] of bad) {
    it(`as ${JSON.stringify(args)} are refused by name, and nothing is sent`, async () => {
      const error = await rejectionOf(media().save(...args));
      expect(error).to.be.instanceOf(TypeError);
      expect(error.message).to.match(message);
      expect(server.requests).to.have.length(0);
    });
  }
});
