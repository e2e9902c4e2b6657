/** The URLs of the media actions in the shipped schema: host, scheme and path, and the checks before signing. */
import { expect } from 'chai';
import api = require('../../../lib/index');
import { thrownBy } from '../../support/calls';
import type { Loose } from '../../support/capture-server';
import { isSignedAddress } from '../../support/signatures';

const KEYS = { consumerkey: 'K', consumersecret: 'S', logger: null };
const TOKEN = { accesstoken: 'T', accesssecret: 'TS' };
const client = api.configure(KEYS) as Loose;

/** A URL without the parameters of OAuth. */
function partsOf(text: string): { site: string; query: Record<string, string> } {
  const url = new URL(text);
  const query = [...url.searchParams].filter(([name]) => !name.startsWith('oauth_'));
  return { site: `${url.origin}${url.pathname}`, query: Object.fromEntries(query) };
}

describe('The URL of a media action', () => {
  const URLS: Array<[method: string, params: object, site: string]> = [
    ['Streams.getCatalogue', { trackId: 1 }, 'https://stream.svc.7digital.net/stream/catalogue'],
    [
      'Streams.getOfflineHls',
      { trackId: 1, clientId: 'd' },
      'https://stream.svc.7digital.net/offline/subscription.m3u8',
    ],
    ['Previews.getClip', { trackId: 1 }, 'https://previews.7digital.com/clip/1'],
    [
      'Downloads.getPurchase',
      { purchaseId: 1 },
      'http://media.geo.7digital.com/media/user/download/purchase',
    ],
    ['Feeds.getTrackFull', {}, 'http://feeds.api.7digital.com/1.2/feed/track/full'],
  ];
  for (const [name, params, site] of URLS) {
    it(`${name} returns a signed URL at ${site}`, () => {
      const [resource, method] = name.split('.') as [string, string];
      const instance = client[resource]();
      const url = instance[method]({ country: 'GB', ...params }).url();
      expect(partsOf(url)).to.deep.include({ site });
      expect(partsOf(url).query).to.include({ country: 'GB' });
      expect(isSignedAddress(url, { consumer: 'S' })).to.equal(true);
    });
  }

  it('The token signs a 3-legged URL and is not part of a 2-legged one', () => {
    const locker = client
      .Streams()
      .getLocker({ trackId: 1, ...TOKEN })
      .url();
    expect(new URL(locker).searchParams.get('oauth_token')).to.equal('T');
    expect(isSignedAddress(locker, { consumer: 'S', token: 'TS' })).to.equal(true);
    const catalogue = client
      .Streams()
      .getCatalogue({ trackId: 1, ...TOKEN })
      .url();
    expect(catalogue).not.to.match(/oauth_token|accesstoken|TS/);
    const managed = (api.configure({ ...KEYS, userManagement: true }) as Loose).Streams();
    expect(managed.getLocker({ trackId: 1, userId: 7, ...TOKEN }).url())
      .to.include('userId=7')
      .and.not.include('oauth_token');
  });

  it('Defaults apply, lists are joined by commas, and each URL has a new nonce', () => {
    const made = client.reconfigure({ defaultParams: { country: 'FR' } });
    const url = made
      .Feeds()
      .getArtistFull({ usageTypes: ['download', 'subscriptionstreaming'], date: new Date(2026, 0, 5) })
      .url();
    expect(partsOf(url).query).to.deep.equal({
      country: 'FR',
      date: '20260105',
      usageTypes: 'download,subscriptionstreaming',
    });
    const media = made.Streams().getCatalogue({ trackId: 1 });
    expect(media.url()).not.to.equal(media.url());
  });

  it('The option protocol and changed properties of the method change the URL', () => {
    const secure = (api.configure({ ...KEYS, protocol: 'https:' }) as Loose).Downloads();
    expect(secure.getPurchase({ purchaseId: 1 }).url()).to.match(/^https:/);
    const streams = client.Streams();
    const own = (
      api.configure(KEYS, { ...api.schema, host: 'stub', port: 8080, mediaHost: 'stub' }) as Loose
    ).Streams();
    expect(own.getCatalogue({ trackId: 1 }).url()).to.match(/^https:\/\/stub:8080\/stream\/catalogue\?/);
    expect(streams.getCatalogue).to.include({
      action: 'catalogue',
      authtype: '2-legged',
      host: 'stream.svc.7digital.net',
    });
  });

  const MISSING: Array<[method: string, params: unknown, name: string]> = [
    ['getCatalogue', {}, 'trackId'],
    ['getCatalogue', undefined, 'trackId'],
    ['getCatalogue', { trackid: '' }, 'trackId'],
    ['getOffline', { TrackID: 1, clientId: null }, 'clientId'],
  ];
  for (const [method, params, name] of MISSING) {
    it(`A missing parameter ${name} throws: ${method}(${JSON.stringify(params)})`, () => {
      const error = thrownBy(() => client.Streams()[method](params));
      expect(error).to.include({ message: `Missing ${name}`, code: 'ERR_MISSING_PARAMETER' });
    });
  }

  it('Parameters that are not an object, a callback and an unbound method throw a TypeError', () => {
    const streams = client.Streams();
    expect(() => streams.getCatalogue('1')).to.throw(TypeError, 'must be an object');
    expect(() => streams.getCatalogue({ trackId: 1 }, () => {})).to.throw(TypeError, 'has no callback');
    const { getCatalogue } = streams;
    expect(() => getCatalogue({ trackId: 1 })).to.throw(TypeError, 'without its resource');
  });
});
