/** Addresses that the client signs, fetched as a player would (C-125). */
import { expect } from 'chai';
import { api, client, DEMO } from './support/client';
import { shopper } from './support/people';
import { describeWhole } from './support/server';
import { fetchPage, here } from './support/web';

const TRACK = { trackId: 11929010, formatId: 26 };
const OWNED = { releaseid: 1192901, trackid: 11929010, formatid: 17 };

interface Media {
  path: string;
  params?: api.Params;
  /** Signed for a user too. */
  user?: boolean;
  type?: string;
  /** Of the file, where it is to be kept. */
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

describeWhole('signed media addresses', () => {
  const signer = (user = false, shared: api.Params = { country: 'GB' }): api.OAuthResource =>
    client().OAuth({ defaultParams: { ...shared, ...(user && DEMO.token) } });

  for (const { path, params = {}, user, type = 'audio/mpeg', file } of MEDIA) {
    it(`${path} is answered ${user ? 'with the token of its user' : 'with the key alone'}`, async () => {
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

    it(`${path} is refused when something in it is changed`, async () => {
      const address = signer(user).sign(here(path), params);
      const { status, text } = await fetchPage(address.replace('country=GB', 'country=FR'));
      expect([status, text]).to.deep.equal([401, 'OAuth authentication error: oauth_signature is not valid']);
    });
  }

  it('are for GET unless another verb is named (C-125)', async () => {
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
    ['nothing, zero and no (C-128)', { a: '', b: null, c: 0, d: false }],
    ['names that need encoding (C-128)', { 'k y&é': '1', 'x[]': 'y' }],
    ['a day (C-128)', { since: new Date(2020, 0, 1) }],
  ];
  for (const [what, params] of odd) {
    it(`are signed as they are sent, with ${what} in them`, async () => {
      const address = signer().sign(here('/clip/12345?z=2&z=1&q=%20'), params);
      expect((await fetchPage(address)).status).to.equal(200);
    });
  }

  describe('with Range', () => {
    const ranges: Array<[range: string, status: number, part: (all: Buffer) => Buffer]> = [
      ['bytes=0-99', 206, (all) => all.subarray(0, 100)],
      ['bytes=1000-', 206, (all) => all.subarray(1000)],
      ['bytes=-50', 206, (all) => all.subarray(all.length - 50)],
      ['bytes=99999999-', 416, () => Buffer.alloc(0)],
    ];
    for (const [Range, status, part] of ranges) {
      it(`${Range}: ${status}, under the signature that the whole was fetched by`, async () => {
        const address = signer(true).sign(here('/stream/locker'), TRACK);
        const { body: whole } = await fetchPage(address);
        const answer = await fetchPage(address, { headers: { Range } });
        expect(answer.status).to.equal(status);
        if (status === 206) expect(answer.body.equals(part(whole))).to.equal(true);
        expect(answer.headers['content-range']).to.match(new RegExp(`/${whole.length}$`));
      });
    }
  });

  it('come unsigned in a locker, and are fetched once signed', async () => {
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
});
