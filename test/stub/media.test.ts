import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import {
  type Answer,
  failure,
  type Params,
  post,
  send,
  type Sent,
  signed,
  signedUrl,
  type Signing,
  TOKEN,
  xml,
} from './helpers';

const OWNED = { releaseid: 1192901, trackid: 11929010, formatid: 17 };

/** Counts MPEG-1 Layer III frames by their headers, and throws if one does not fit. */
function frames(bytes: Buffer): number {
  const kilobits = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    if (bytes.readUInt16BE(at) !== 0xfffb) throw new Error(`no frame at ${at}`);
    at += Math.floor((144_000 * kilobits[bytes[at + 2]! >> 4]!) / 44_100);
    if (at > bytes.length) throw new Error('the last frame is cut');
  }
  return count;
}

describe('The media URLs of the stub', () => {
  let stub: Stub;
  const fetch = (
    path: string,
    params: Params = {},
    signing: Signing = {},
    sent: Sent = {},
  ): Promise<Answer> => send(stub, signedUrl(stub, path, params, signing), sent);

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  const addresses: Array<[path: string, params: Params, user: boolean]> = [
    ['/stream/catalogue', { trackId: 12345, country: 'GB' }, false],
    ['/stream/subscription', { trackId: 12345, formatId: 56 }, true],
    ['/stream/locker', { trackId: 11929010 }, true],
    ['/offline/subscription', { trackId: 12345, formatId: 56, clientId: 'phone' }, true],
    ['/clip/12345', { shopId: 34 }, false],
    ['/media/user/downloadtrack', OWNED, true],
  ];
  for (const [path, params, user] of addresses) {
    it(`${path} returns some seconds of MP3 over https and http`, async () => {
      for (const base of [undefined, stub.url]) {
        const answer = await fetch(path, params, { token: user ? TOKEN : undefined, base });
        expect([answer.status, answer.headers['content-type']]).to.deep.equal([200, 'audio/mpeg']);
        expect(answer.headers['content-length']).to.equal(String(answer.body.length));
        // 44,100 samples a second, 1,152 in a frame.
        expect((frames(answer.body) * 1152) / 44_100).to.be.within(3, 10);
      }
    });

    it(`${path} requires a valid signature`, async () => {
      const url = new URL(signedUrl(stub, path, params, { token: user ? TOKEN : undefined }));
      const changed = new URL(url);
      changed.searchParams.set('country', 'FR');
      const unsigned = new URL(`${url.origin}${url.pathname}?oauth_consumer_key=YOUR_KEY_HERE`);
      for (const address of [changed, unsigned]) {
        const answer = await send(stub, address.href);
        expect([answer.status, answer.text.slice(0, 26)]).to.deep.equal([401, 'OAuth authentication error']);
      }
    });

    if (user) {
      it(`${path} requires a user, by token or by userId`, async () => {
        expect((await fetch(path, params)).text).to.match(/an access token \(oauth_token\) is required/);
        expect((await fetch(path, { ...params, userId: '4000001' })).status).to.equal(200);
      });
    }
  }

  it('A signed URL can be used several times, because players do that', async () => {
    const url = signedUrl(stub, '/stream/locker', { trackId: 11929010 }, { token: TOKEN });
    expect([(await send(stub, url)).status, (await send(stub, url)).status]).to.deep.equal([200, 200]);
  });

  describe('The Range header', () => {
    const ranges: Array<[range: string, status: number, contentRange: (size: number) => string | undefined]> =
      [
        ['bytes=0-99', 206, (size) => `bytes 0-99/${size}`],
        ['bytes=100-', 206, (size) => `bytes 100-${size - 1}/${size}`],
        ['bytes=-50', 206, (size) => `bytes ${size - 50}-${size - 1}/${size}`],
        ['bytes=0-999999999', 206, (size) => `bytes 0-${size - 1}/${size}`],
        ['bytes=999999999-', 416, (size) => `bytes */${size}`],
        ['bytes=0-1,5-9', 200, () => undefined],
        ['pages=1-2', 200, () => undefined],
        ['bytes=x', 200, () => undefined],
      ];
    for (const [Range, status, contentRange] of ranges) {
      it(`The range ${Range} returns the status ${status}`, async () => {
        const whole = (await fetch('/clip/12345')).body;
        const answer = await fetch('/clip/12345', {}, {}, { headers: { Range } });
        expect([answer.status, answer.headers['content-range']]).to.deep.equal([
          status,
          contentRange(whole.length),
        ]);
        const [, from, to] = /bytes (\d+)-(\d+)/.exec(answer.headers['content-range'] ?? '') ?? [];
        if (status === 206)
          expect(answer.body.equals(whole.subarray(Number(from), Number(to) + 1))).to.equal(true);
      });
    }

    it('Ranges are announced, and HEAD returns the size', async () => {
      const head = await fetch('/clip/12345', {}, { method: 'HEAD' }, { method: 'HEAD' });
      expect(head.headers).to.include({ 'accept-ranges': 'bytes', 'content-length': '64218' });
    });
  });

  describe('Streams', () => {
    it('Streams for subscribers require an active subscription', async () => {
      await post(stub, '/user/signup', { emailAddress: 'x@example.com', password: 'x' });
      const params = { trackId: 12345, formatId: 56, userId: '4000002' };
      expect((await failure(await fetch('/stream/subscription', params))).slice(0, 2)).to.deep.equal([
        403,
        '2002',
      ]);
    });

    const wrong: Array<[path: string, params: Params, status: number, code: string]> = [
      ['/stream/catalogue', {}, 400, '1001'],
      ['/stream/catalogue', { trackId: 5 }, 404, '2001'],
      ['/stream/subscription', { trackId: 12345 }, 400, '1001'],
      ['/stream/subscription', { trackId: 12345, formatId: 56, clientId: 'busy' }, 400, '3201'],
      ['/offline/subscription', { trackId: 12345, formatId: 56 }, 400, '1001'],
      ['/stream/locker', { trackId: 12345 }, 403, '2002'],
      ['/clip/5', {}, 404, '2001'],
    ];
    for (const [path, params, status, code] of wrong) {
      it(`${path} with ${JSON.stringify(params)} is the error ${code}`, async () => {
        const answer = await fetch(path, params, { token: TOKEN });
        expect((await failure(answer)).slice(0, 2)).to.deep.equal([status, code]);
      });
    }
  });

  describe('Downloads', () => {
    it('A download has a file name', async () => {
      const answer = await fetch('/media/user/downloadtrack', OWNED, { token: TOKEN });
      expect(answer.headers['content-disposition']).to.equal('attachment; filename="1-01 Acorns.mp3"');
    });

    const archives: Array<[path: string, params: Params, name: string]> = [
      [
        '/media/user/download/release',
        { releaseid: 1192901, formatid: 17 },
        'Forty Squirrels - Wasting Light.zip',
      ],
      ['/media/user/download/purchase', { purchaseId: 700001 }, 'Purchase 700001.zip'],
    ];
    for (const [path, params, name] of archives) {
      it(`${path} returns a ZIP of all its tracks`, async () => {
        const answer = await fetch(path, params, { token: TOKEN });
        expect(answer.headers).to.include({
          'content-type': 'application/x-zip-compressed',
          'content-disposition': `attachment; filename="${name}"`,
        });
        const files = unzipSync(answer.body);
        expect(Object.keys(files)).to.have.length(4).and.to.include('1-04 Wasting Light.mp3');
        for (const bytes of Object.values(files)) expect(frames(Buffer.from(bytes))).to.be.greaterThan(100);
      });
    }

    it('A download is counted once, later ranges are not counted, and there is a maximum', async () => {
      const remaining = async (): Promise<string> =>
        (await xml(await signed(stub, '/user/locker', { trackId: OWNED.trackid }, { token: TOKEN }))).locker
          .lockerReleases.lockerRelease.lockerTracks.lockerTrack.remainingDownloads;
      const download = (sent: Sent = {}) => fetch('/media/user/downloadtrack', OWNED, { token: TOKEN }, sent);
      await download();
      await download({ headers: { Range: 'bytes=500-' } });
      expect(await remaining()).to.equal('4');
      for (let left = 4; left > 0; left--) await download({ headers: { Range: 'bytes=0-' } });
      expect(await remaining()).to.equal('0');
      expect((await failure(await download())).slice(0, 2)).to.deep.equal([403, '2002']);
    });

    const wrong: Array<[path: string, params: Params, status: number, code: string]> = [
      ['/media/user/downloadtrack', { releaseid: 2431, trackid: 12345, formatid: 17 }, 403, '2002'],
      ['/media/user/downloadtrack', { ...OWNED, formatid: 45 }, 400, '1002'],
      ['/media/user/downloadtrack', { releaseid: 1192901 }, 400, '1001'],
      ['/media/user/download/release', { releaseid: 2431 }, 403, '2002'],
      ['/media/user/download/purchase', { purchaseId: 1 }, 404, '2001'],
    ];
    for (const [path, params, status, code] of wrong) {
      it(`${path} with ${JSON.stringify(params)} is the error ${code}`, async () => {
        const answer = await fetch(path, params, { token: TOKEN });
        expect((await failure(answer)).slice(0, 2)).to.deep.equal([status, code]);
      });
    }
  });
});
