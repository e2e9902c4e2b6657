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
import { TYPESCRIPT } from '../../support/typescript';

type Loose = any;

const ERROR =
  '<response status="error"><error code="2002"><errorMessage>no downloads left</errorMessage></error></response>';

describe('save()', () => {
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

  it('save() writes a file at the given path and leaves no other file', async () => {
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

  it('save() accepts a callback, options and a file URL', async () => {
    for (const args of [[file], [file, {}], [file, null], [pathToFileURL(file)]]) {
      const [error, saved] = await callbackOf((done) => media().save(...args, done));
      expect([error, (saved as Loose).path]).to.deep.equal([null, file]);
      expect(isWhole()).to.equal(true);
      fs.rmSync(file);
    }
  });

  it('An older file is replaced only when the new one is complete', async () => {
    fs.writeFileSync(file, 'older');
    server.next(cutAfter(100_000));
    await rejectionOf(save());
    expect(fs.readFileSync(file, 'utf8')).to.equal('older');
    await save();
    expect(isWhole()).to.equal(true);
  });

  it('A response without a Content-Length is saved if its body ends properly', async () => {
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

  describe('The option onProgress', () => {
    it('onProgress is called at most ten times a second, and at the end', async () => {
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
      // The last report may come at any time.
      const pauses = seen.slice(1, -1).map(({ at }, index) => at - (seen[index]?.at ?? 0));
      for (const pause of pauses) expect(pause).to.be.at.least(80);
    });

    it('An error thrown by onProgress ends the save, and no file is left', async () => {
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

  describe('An interrupted save', () => {
    const interrupt = async () => {
      server.next(cutAfter(100_000));
      expect(await rejectionOf(save())).to.include({ name: 'RequestError', code: 'ECONNRESET' });
    };

    it('After an interrupted save there is a part file, and never the file itself', async () => {
      await interrupt();
      expect(names()).to.deep.equal(['a.mp3.part', 'a.mp3.part.json']);
      const part = fs.readFileSync(`${file}.part`);
      expect(part.length).to.be.within(1, 100_000);
      expect(part.equals(server.bytes.subarray(0, part.length))).to.equal(true);
      expect(fs.readFileSync(`${file}.part.json`, 'utf8')).to.equal('{"etag":"\\"v1\\"","total":200000}');
    });

    it('With resume, the next save continues the part file if the server still has the same file', async () => {
      await interrupt();
      const { size } = fs.statSync(`${file}.part`);
      const saved = await save({ resume: true });
      expect(saved).to.include({ size: 200_000, resumedAt: size });
      expect(server.last.headers).to.include({ range: `bytes=${size}-`, 'if-range': '"v1"' });
      expect(isWhole()).to.equal(true);
      expect(names()).to.deep.equal(['a.mp3']);
    });

    it('Without resume, the next save begins again', async () => {
      await interrupt();
      expect(await save()).to.include({ resumedAt: 0 });
      expect(server.last.headers.range).to.equal(undefined);
      expect(isWhole()).to.equal(true);
    });

    it('A changed file is downloaded from the beginning', async () => {
      await interrupt();
      server.bytes = audioBytes(150_000, 7);
      server.headers['ETag'] = '"v2"';
      expect(await save({ resume: true })).to.include({ size: 150_000, resumedAt: 0 });
      expect(isWhole()).to.equal(true);
    });

    it('The file is downloaded from the beginning if the server does not support ranges', async () => {
      await interrupt();
      server.supportsRanges = false;
      expect(await save({ resume: true })).to.include({ resumedAt: 0 });
      expect(isWhole()).to.equal(true);
    });

    it('The file is downloaded from the beginning if the server ignores If-Range and sends a part of another file', async () => {
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

    it('The file is downloaded from the beginning if the server sends another part or no Content-Range', async () => {
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

    it('The file is downloaded from the beginning if it is now shorter than the part file', async () => {
      await interrupt();
      server.bytes = audioBytes(500, 1);
      server.next((request, response) => {
        delete request.headers['if-range'];
        server.serve(request, response);
      });
      expect(await save({ resume: true })).to.include({ size: 500, resumedAt: 0 });
      expect(isWhole()).to.equal(true);
    });

    it('Last-Modified validates the part file if there is no strong ETag', async () => {
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

    it('Without a validator, the save continues if the last bytes of the part file match', async () => {
      server.headers = { 'Content-Type': 'audio/mpeg' };
      await interrupt();
      const { size } = fs.statSync(`${file}.part`);
      expect(await save({ resume: true })).to.include({ resumedAt: size });
      expect(server.last.headers['if-range']).to.equal(undefined);
      expect(server.last.headers.range).to.equal(`bytes=${Math.max(0, size - 65_536)}-`);
      expect(isWhole()).to.equal(true);
    });

    it('Without a validator, the save begins again if the last bytes or the size differ', async () => {
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

    it('A part file without readable information is compared with the file, then used', async () => {
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

    it('A complete part file is renamed without another download of its bytes', async () => {
      fs.writeFileSync(`${file}.part`, server.bytes);
      fs.writeFileSync(`${file}.part.json`, '{"etag":"\\"v1\\"","total":200000}');
      expect(await save({ resume: true })).to.include({ size: 200_000, resumedAt: 200_000 });
      expect(isWhole()).to.equal(true);
    });

    it('With retries, an interrupted save continues by itself and signs each request again', async () => {
      server.next(cutAfter(60_000), reply(503, { 'Retry-After': '0' }), cutAfter(60_000));
      const saved = await save({ retries: 3 });
      expect(saved).to.include({ size: 200_000, resumedAt: 0 });
      expect(isWhole()).to.equal(true);
      expect(ranges().map((range) => range !== undefined)).to.deep.equal([false, true, true, true]);
      const nonces = server.requests.map(({ url }) => url.searchParams.get('oauth_nonce'));
      expect(new Set(nonces).size).to.equal(4);
    });

    it('The retries of a save emit the events of one call', async () => {
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

    it('The last failure is the error when no retries are left', async () => {
      server.next(cutAfter(60_000), cutAfter(20_000), cutAfter(20_000));
      expect(await rejectionOf(save({ retries: 1 }))).to.include({
        name: 'RequestError',
        code: 'ECONNRESET',
      });
      expect(server.requests).to.have.length(2);
    });

    it('A save that stalls is a RequestError', async () => {
      server.next(stallAfter(50_000));
      expect(await rejectionOf(save({ stallTimeout: 50 }))).to.include({
        name: 'RequestError',
        code: 'ETIMEDOUT',
      });
    });

    for (const when of ['in the body', 'in a pause'] as const) {
      it(`A save aborted ${when} is a RequestError and can be resumed later`, async () => {
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

    it('A save can be resumed after its process was killed', async function () {
      this.timeout(30_000);
      server.next(stallAfter(120_000));
      const program = `
        const api = require(${JSON.stringify(path.resolve('lib/index'))});
        const media = api.configure({ logger: null }).OAuth().media(${JSON.stringify(server.origin)} + '/x');
        media.save(${JSON.stringify(file)});`;
      const script = path.join(folder, 'killed.cjs');
      fs.writeFileSync(script, program);
      const child = fork(script, [], { execArgv: TYPESCRIPT });
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

  describe('A save that the service rejects', () => {
    it('The error of the service is returned, and no file and no part file is left', async () => {
      for (const status of [200, 403]) {
        server.next(reply(status, { 'Content-Type': 'audio/mpeg' }, ERROR));
        expect(await rejectionOf(save())).to.include({ name: 'ApiError', code: '2002', statusCode: status });
        expect(names()).to.deep.equal([]);
      }
    });

    it('The part file of an earlier save is kept', async () => {
      server.next(cutAfter(100_000));
      await rejectionOf(save());
      server.next(reply(403, {}, ERROR));
      expect(await rejectionOf(save({ resume: true }))).to.include({ name: 'ApiError' });
      expect(await save({ resume: true })).to.include({ size: 200_000 });
      expect(ranges().at(-1)).to.match(/^bytes=[1-9]/);
    });

    it('A response with only a part of the file is not saved as the file', async () => {
      const part = { 'Content-Type': 'audio/mpeg', 'Content-Range': 'bytes 0-3/100' };
      server.next(reply(206, part, 'ID3\0'));
      expect(await rejectionOf(save())).to.include({ name: 'RequestError', code: 'ERR_INCOMPLETE' });
      expect(names()).to.deep.equal([]);
    });
  });

  describe('A path that cannot be written', () => {
    it('A folder is an EISDIR error before anything is requested', async () => {
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

    it('A missing folder is an ENOENT error before anything is requested', async () => {
      expect(await rejectionOf(media().save(path.join(folder, 'no', 'a.mp3')))).to.include({
        code: 'ENOENT',
      });
      expect(server.requests).to.have.length(0);
    });

    it('A folder without write permission is an EACCES error before anything is requested', async () => {
      fs.chmodSync(folder, 0o500);
      // Root may write everywhere, so the test runs as "nobody" for a moment.
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

    it('A symbolic link in place of the part file is an ELOOP error', async () => {
      const other = path.join(folder, 'other');
      fs.writeFileSync(other, 'untouched');
      fs.symlinkSync(other, `${file}.part`);
      expect(await rejectionOf(save())).to.include({ code: 'ELOOP' });
      expect(fs.readFileSync(other, 'utf8')).to.equal('untouched');
    });

    (fs.existsSync('/dev/full') ? it : it.skip)(
      'A full disk is an ENOSPC error, and no file is left',
      async () => {
        // A test cannot fill a disk. Writes to this device fail in the same way.
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

    it('Two saves to one path at the same time are an error', async () => {
      server.next(stallAfter(50_000));
      const controller = new AbortController();
      const first = rejectionOf(save({ signal: controller.signal }));
      while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      const second = await rejectionOf(media().save(path.join(folder, '.', 'a.mp3')));
      expect(second).to.include({
        code: 'EBUSY',
        message: `Another save of this file is in progress: ${file}`,
      });
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
    it(`The arguments ${JSON.stringify(args)} throw a TypeError, and nothing is sent`, async () => {
      const error = await rejectionOf(media().save(...args));
      expect(error).to.be.instanceOf(TypeError);
      expect(error.message).to.match(message);
      expect(server.requests).to.have.length(0);
    });
  }
});
