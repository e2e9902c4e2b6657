/** URLs that the client signs, fetched as by a player (C-125). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { api, client, DEMO } from './support/client';
import { expandParams } from '../lib/util/expand-params';
import { sampleParams } from '../scripts/generate/samples';
import { actions } from './support/parameters';
import { shopper } from './support/people';
import { describeWhole, server } from './support/server';
import { fetchPage, here } from './support/web';

const TRACK = { trackId: 11929010, formatId: 26 };
const OWNED = { releaseid: 1192901, trackid: 11929010, formatid: 17 };

interface Media {
  path: string;
  params?: api.Params;
  /** Whether it is signed for a user. */
  user?: boolean;
  type?: string;
  /** The file name of a download. */
  file?: RegExp;
}

const MEDIA: Media[] = [
  { path: '/clip/12345' },
  { path: '/stream/catalogue', params: { trackId: 12345 } },
  { path: '/stream/subscription', params: TRACK, user: true },
  { path: '/offline/subscription', params: { ...TRACK, clientId: 'a phone' }, user: true },
  { path: '/stream/locker', params: TRACK, user: true },
  { path: '/media/user/downloadtrack', params: OWNED, user: true, file: /\.mp3"/ },
  {
    path: '/media/user/download/release',
    params: { releaseid: 1192901, formatid: 17 },
    user: true,
    type: 'application/x-zip-compressed',
    file: /Wasting Light\.zip"/,
  },
  {
    path: '/media/user/download/purchase',
    params: { purchaseId: 700001 },
    user: true,
    type: 'application/x-zip-compressed',
    file: /\.zip"/,
  },
];

const isMp3 = (bytes: Buffer): boolean => bytes.readUInt16BE(0) === 0xfffb;
const isZip = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 2) === 'PK';

describeWhole('Signed media URLs', () => {
  const signer = (user = false, shared: api.Params = { country: 'GB' }): api.OAuthResource =>
    client().OAuth({ defaultParams: { ...shared, ...(user && DEMO.token) } });

  for (const { path, params = {}, user, type = 'audio/mpeg', file } of MEDIA) {
    it(`${path} works with ${user ? 'the token of its user' : 'the key only'}`, async () => {
      const address = signer(user).sign(here(path), params);
      const answer = await fetchPage(address);
      expect([answer.status, answer.headers['content-type']], answer.text.slice(0, 200)).to.deep.equal([
        200,
        type,
      ]);
      expect(type === 'audio/mpeg' ? isMp3(answer.body) : isZip(answer.body)).to.equal(true);
      expect(answer.headers['content-length']).to.equal(String(answer.body.length));
      if (file) expect(answer.headers['content-disposition']).to.match(file);
      expect(address).to.not.include(DEMO.token.accesssecret);
    });

    it(`${path} is rejected if the URL is changed after signing`, async () => {
      const address = signer(user).sign(here(path), params);
      const { status, text } = await fetchPage(address.replace('country=GB', 'country=FR'));
      expect([status, text]).to.deep.equal([401, 'OAuth authentication error: oauth_signature is not valid']);
    });
  }

  it('A URL is signed for GET unless another verb is given (C-125)', async () => {
    const oauth = signer();
    const [get, head] = [oauth.sign(here('/clip/12345')), oauth.sign(here('/clip/12345'), {}, 'head')];
    expect((await fetchPage(get, { method: 'HEAD' })).status).to.equal(401);
    const size = (await fetchPage(head, { method: 'HEAD' })).headers['content-length'];
    expect(Number(size)).to.be.greaterThan(1000);
  });

  const odd: Array<[what: string, params: api.Params]> = [
    ['reserved characters', { clientId: "a b&c=d+e/f?g#h%20!'()*~" }],
    ['letters of other scripts', { clientId: 'señor łąka 音楽 🎵' }],
    ['a repeated name (C-126)', { clientId: ['b', 'a', 'a c'] }],
    ['empty values, zero and false (C-128)', { a: '', b: null, c: 0, d: false }],
    ['names that need encoding (C-128)', { 'k y&é': '1', 'x[]': 'y' }],
    ['a date (C-128)', { since: new Date(2020, 0, 1) }],
  ];
  for (const [what, params] of odd) {
    it(`A URL is signed as sent, with ${what}`, async () => {
      const address = signer().sign(here('/clip/12345?z=2&z=1&q=%20'), params);
      expect((await fetchPage(address)).status).to.equal(200);
    });
  }

  describe('The Range header', () => {
    const ranges: Array<[range: string, status: number, part: (all: Buffer) => Buffer]> = [
      ['bytes=0-99', 206, (all) => all.subarray(0, 100)],
      ['bytes=1000-', 206, (all) => all.subarray(1000)],
      ['bytes=-50', 206, (all) => all.subarray(all.length - 50)],
      ['bytes=99999999-', 416, () => Buffer.alloc(0)],
    ];
    for (const [Range, status, part] of ranges) {
      it(`${Range} returns the status ${status} with the signature of the whole file`, async () => {
        const address = signer(true).sign(here('/stream/locker'), TRACK);
        const { body: whole } = await fetchPage(address);
        const answer = await fetchPage(address, { headers: { Range } });
        expect(answer.status).to.equal(status);
        if (status === 206) expect(answer.body.equals(part(whole))).to.equal(true);
        expect(answer.headers['content-range']).to.match(new RegExp(`/${whole.length}$`));
      });
    }
  });

  it('A URL in the locker is unsigned and works after it is signed', async () => {
    const { token } = await shopper();
    const bought = client({ defaultParams: { ...token } });
    await bought.User().purchaseItem({ releaseId: 2431, price: '9.99' });
    const { locker } = await bought.User().getLocker();
    const urls = locker.lockerReleases.lockerRelease
      .flatMap(({ lockerTracks }) => lockerTracks.lockerTrack)
      .flatMap(({ downloadUrls }) => (downloadUrls === '' ? [] : downloadUrls.downloadUrl))
      .map(({ url, format }) => (url ?? format.url)!);
    expect(urls).to.have.length(3);
    for (const url of urls) {
      expect((await fetchPage(url)).status).to.equal(401);
      const answer = await fetchPage(bought.OAuth().sign(url));
      expect([answer.status, isMp3(answer.body)]).to.deep.equal([200, true]);
      expect(answer.headers['content-disposition']).to.match(/^attachment; filename=/);
    }
  });

  describe('Media actions of the schema', () => {
    const inSchema = actions.filter(({ definition }) => definition.media);
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), '7digital-media-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    /** Streams and downloads of the stub, whatever their host is at the service. */
    const shared = (token: object = DEMO.token): api.Client => {
      const { host } = server();
      return client({ protocol: 'https:', defaultParams: { ...token, country: 'GB' } }, { mediaHost: host });
    };

    /** A user with a track that can be downloaded five times. */
    async function buyer() {
      const { token } = await shopper();
      const user = shared(token).User();
      const { purchase } = await user.purchaseItem({ releaseId: 2431, price: '9.99' });
      const { locker } = await user.getLocker();
      const [track] = locker.lockerReleases.lockerRelease[0]!.lockerTracks.lockerTrack;
      const urls = (track!.downloadUrls as api.DownloadUrlList).downloadUrl;
      const { id } = urls[0]!.format;
      return {
        bought: shared(token),
        urls: urls.map(({ url, format }) => (url ?? format.url)!),
        params: {
          releaseId: 2431,
          trackId: Number(track!.track.id),
          formatId: Number(id),
          purchaseId: purchase.id,
        },
      };
    }

    it('The schema has media actions', () => expect(inSchema.length).to.be.greaterThan(10));

    for (const action of inSchema) {
      it(`${action.name} opens and saves media`, async () => {
        const isDownload = action.resource === 'Downloads';
        const { bought, params: own } = isDownload ? await buyer() : { bought: shared(), params: {} };
        type Resources = Record<string, () => Record<string, (params: object) => api.Media>>;
        const methods = (bought as unknown as Resources)[action.resource]!();
        const { params, sample } = action.definition;
        const given: object = sampleParams(action.name, expandParams(params, api.schema.groups), sample);
        for (const name of Object.keys(given) as Array<keyof typeof own>)
          if (name in own) Object.assign(given, { [name]: own[name] });
        const one = methods[action.method]!(given);
        const { stream, statusCode, size } = await one.open();
        let read = 0;
        for await (const chunk of stream) read += chunk.length;
        expect([statusCode, read]).to.deep.equal([200, size]);
        const path = join(folder, 'file');
        expect((await one.save(path)).size).to.equal(size);
        expect((await fetchPage(one.url())).body.length).to.equal(size);
      });
    }

    it('A cut download is resumed', async () => {
      const path = join(folder, 'a.mp3');
      const { bought, params } = await buyer();
      const download = () => bought.Downloads().getTrack(params);
      const cut = { headers: { 'x-stub-fault': 'cut' } };
      const error = await download()
        .save(path, cut)
        .catch((e: Error) => e);
      expect(error).to.include({ name: 'RequestError', code: 'ECONNRESET' });
      const saved = await download().save(path, { resume: true });
      expect(saved.resumedAt).to.be.within(1, saved.size - 1);
      expect(saved.fileName).to.match(/\.mp3$/);
      expect(isMp3(readFileSync(path))).to.equal(true);
    });

    it('The URLs of a locker can be opened', async () => {
      const { bought, urls } = await buyer();
      expect(urls.length).to.be.greaterThan(0);
      for (const [index, url] of urls.entries()) {
        const media = bought.OAuth().media(url);
        expect((await media.save(join(folder, `${index}`))).size).to.be.greaterThan(1000);
      }
    });

    it('Media of another user are an error of the service', async () => {
      const error = await shared()
        .Downloads()
        .getTrack({ releaseId: 2431, trackId: 12345, formatId: 17 })
        .save(join(folder, 'a.mp3'))
        .catch((e: Error) => e);
      expect(error).to.include({ name: 'ApiError', code: '2002' });
    });

    it('A missing parameter throws an error before a request is sent', () => {
      const streams = shared().Streams() as unknown as Record<string, (...args: unknown[]) => unknown>;
      expect(() => streams['getCatalogue']!({})).to.throw('Missing trackId');
      expect(() => streams['getCatalogue']!({ trackId: 1 }, () => {})).to.throw(
        TypeError,
        /returns media and has no callback/,
      );
    });
  });
});
