import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { createCatalogue } from '../../integration-test/api-stub/catalogue';
import { failure, json, type Params, plain, type Tree, xml } from './helpers';

const NOW = new Date('2024-06-15T10:00:00Z');

const list = (value: Tree): Tree[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

describe('The catalogue of the stub', () => {
  let stub: Stub;
  const get = async (path: string, params: Params = {}): Promise<Tree> =>
    xml(await plain(stub, path, params));

  before(async () => {
    stub = await startStub({ now: () => NOW });
  });
  after(() => stub.close());

  it('The catalogue has at least 50 artists, 300 releases and 3,000 tracks', () => {
    const { artists, releases, tracks } = createCatalogue(7, NOW);
    expect(artists.length).to.be.at.least(50);
    expect(releases.length).to.be.at.least(300);
    expect(tracks.length).to.be.at.least(3000);
    for (const items of [artists, releases, tracks]) {
      expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
    }
  });

  it('The same seed results in the same catalogue, and another seed in another one', () => {
    const titles = (seed: number): string[] => createCatalogue(seed, NOW).tracks.map(({ title }) => title);
    expect(titles(7)).to.deep.equal(titles(7));
    expect(titles(8)).not.to.deep.equal(titles(7));
  });

  it('Pages do not overlap, and together they have every item', async () => {
    const ids: string[] = [];
    for (let page = 1; page <= 4; page++) {
      const { releases } = await get('/artist/releases', { artistId: 1, page, pageSize: 5 });
      expect([releases.page, releases.pageSize]).to.deep.equal([String(page), '5']);
      ids.push(...list(releases.release).map(({ id }) => id));
      if (page === 4) expect(ids).to.have.length(Number(releases.totalItems));
    }
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.length).to.be.within(11, 20);
  });

  it('The releases of an artist are sorted from new to old, and can be limited to one type', async () => {
    const { releases } = await get('/artist/releases', { artistId: 1, type: 'album', pageSize: 50 });
    const dates = list(releases.release).map(({ download }) => Date.parse(download.releaseDate));
    expect(dates.length).to.be.greaterThan(2);
    expect(dates).to.deep.equal([...dates].sort((a, b) => b - a));
    expect(new Set(list(releases.release).map(({ type }) => type))).to.deep.equal(new Set(['Album']));
  });

  it('A search ignores case and accents and returns the best results first', async () => {
    const { searchResults } = await get('/artist/search', { q: 'LEA moreau' });
    expect(list(searchResults.searchResult)[0].artist.name).to.equal('Léa Moreau');
    const scores = list(
      (await get('/track/search', { q: 'lunar', pageSize: 50 })).searchResults.searchResult,
    ).map(({ score }) => Number(score));
    expect(scores.length).to.be.greaterThan(5);
    expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
  });

  it('A search without results has no items', async () => {
    const { searchResults } = await get('/release/search', { q: 'zzzz' });
    expect(searchResults).to.deep.equal({ page: '1', pageSize: '10', totalItems: '0' });
  });

  it('The parameter qa replaces q', async () => {
    const { searchResults } = await get('/release/search', { qa: 'title:"Wasting Light"' });
    expect(searchResults.searchResult.release.id).to.equal('1192901');
  });

  it('Browsing returns the artists whose sort name begins with the letters', async () => {
    const { artists } = await get('/artist/browse', { letter: 'b', pageSize: 50 });
    const names = list(artists.artist).map(({ sortName }) => sortName);
    expect(names.length).to.be.greaterThan(0);
    for (const name of names) expect(name).to.match(/^B/);
  });

  it('Releases by date include both ends of the range, and the default is today', async () => {
    const { releases } = createCatalogue(7, NOW);
    const day = (date: Date): string => date.toISOString().slice(0, 10).replace(/-/g, '');
    const between = (from: string, to: string): number =>
      releases.filter(
        ({ releaseDate, territories }) =>
          day(releaseDate) >= from && day(releaseDate) <= to && (territories?.includes('GB') ?? true),
      ).length;
    const month = await get('/release/bydate', { fromDate: '20240516', toDate: '20240615', pageSize: 100 });
    expect(Number(month.releases.totalItems)).to.equal(between('20240516', '20240615'));
    expect(Number(month.releases.totalItems)).to.be.greaterThan(10);
    const today = await get('/release/bydate');
    expect(Number(today.releases.totalItems)).to.equal(between('20240615', '20240615'));
  });

  it('A chart has positions, and changes that agree with the chart before', async () => {
    const chart = async (toDate: string): Promise<Tree> =>
      (await get('/track/chart', { period: 'week', toDate, pageSize: 100 })).chart;
    const [before, now] = [await chart('20240608'), await chart('20240615')];
    expect([now.type, now.fromDate, now.toDate]).to.deep.equal([
      'track',
      '2024-06-09T00:00:00Z',
      '2024-06-15T00:00:00Z',
    ]);
    const was = new Map(before.chartItem.map((item: Tree) => [item.track.id, Number(item.position)]));
    const expected = now.chartItem.map((item: Tree) => {
      const place = was.get(item.track.id) as number | undefined;
      if (place === undefined) return 'New';
      return place > Number(item.position) ? 'Up' : place < Number(item.position) ? 'Down' : 'Same';
    });
    expect(now.chartItem.map((item: Tree) => item.change)).to.deep.equal(expected);
    expect(new Set(expected)).to.include.members(['Up', 'Down', 'New']);
  });

  it('Prices are in the currency of the shop or country', async () => {
    const price = async (params: Params): Promise<Tree> =>
      (await get('/release/details', { releaseId: 2431, ...params })).release.download.packages.package.price;
    expect(await price({})).to.deep.equal({
      currencyCode: 'GBP',
      sevendigitalPrice: '9.99',
      recommendedRetailPrice: '9.99',
    });
    expect((await price({ country: 'de' })).currencyCode).to.equal('EUR');
    expect((await price({ shopId: 656 })).currencyCode).to.equal('USD');
    // The shop id has priority.
    expect((await price({ shopId: 34, country: 'DE' })).currencyCode).to.equal('GBP');
    expect((await price({ country: 'ww' })).currencyCode).to.equal('USD');
  });

  it('Some releases are sold only in some territories (2002)', async () => {
    const limited = createCatalogue(7, NOW).releases.find(
      ({ territories }) => territories && !territories.includes('GB'),
    )!;
    const there = limited.territories![0]!;
    const params = { releaseId: limited.id };
    expect((await get('/release/details', { ...params, country: there })).release.id).to.equal(
      String(limited.id),
    );
    const [status, code] = await failure(await plain(stub, '/release/details', { ...params, country: 'GB' }));
    expect([status, code]).to.deep.equal([403, '2002']);
  });

  it('Streaming data are returned only if usageTypes contains them', async () => {
    const usual = (await get('/release/details', { releaseId: 2431 })).release;
    expect(usual).to.have.property('download');
    expect(usual).not.to.have.property('subscriptionStreaming');
    const streaming = (
      await get('/release/details', { releaseId: 2431, usageTypes: 'subscriptionstreaming' })
    ).release;
    expect(streaming.subscriptionStreaming).to.deep.equal({ releaseDate: '2010-05-10T00:00:00Z' });
    expect(streaming).not.to.have.property('download');
  });

  it('A missing value is a nil with its namespace, and an empty value is empty', async () => {
    const { releases } = createCatalogue(7, NOW);
    const release = releases.find(
      ({ packages, territories }) => !territories && packages[0]!.rrp === undefined,
    )!;
    const answer = await plain(stub, '/release/details', { releaseId: release.id });
    expect(answer.text).to.match(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<response [^>]*xmlns:xsi="http:\/\/www.w3.org\/2001\/XMLSchema-instance"/,
    );
    expect(answer.text).to.include('<recommendedRetailPrice xsi:nil="true"/>');
    expect((await get('/release/details', { releaseId: 2431 })).release.version).to.equal('');
  });

  it('JSON has the same data: numbers for ids and counts, booleans for flags, null for nil', async () => {
    const answer = await plain(
      stub,
      '/track/details',
      { trackId: 12345 },
      { headers: { Accept: 'application/json' } },
    );
    const { track } = json(answer);
    expect(track).to.deep.include({ id: 12345, explicitContent: false, duration: 180, isrc: 'XX7D10012345' });
    expect(track.price.currency).to.deep.equal({ code: 'GBP', _: '£' });
    expect(track.download.packages.package).to.be.an('array').with.length(1);
    const fromXml = (await get('/track/details', { trackId: 12345 })).track;
    const shape = (value: Tree): Tree =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(Array.isArray(value) && value.length === 1 ? value[0] : value).map(([k, v]) => [
              k,
              shape(v),
            ]),
          )
        : String(value);
    expect(shape(track)).to.deep.equal(shape(fromXml));
  });

  it('The response is XML unless the Accept header prefers JSON', async () => {
    const type = async (Accept: string): Promise<string | undefined> =>
      (await plain(stub, '/tag', {}, { headers: { Accept } })).headers['content-type']?.split(';')[0];
    expect(await type('*/*')).to.equal('text/xml');
    expect(await type('application/json;q=0.5, application/xml')).to.equal('text/xml');
    expect(await type('application/json, */*;q=0.1')).to.equal('application/json');
    expect(await type('image/png')).to.equal('text/xml');
  });

  it('Image URLs have the requested size, and the stub serves them', async () => {
    const { release } = await get('/release/details', { releaseId: 2431, imageSize: 350 });
    expect(release.image).to.equal(`${stub.url}/static/img/sleeveart/00/000/024/0000002431_350.jpg`);
    const answer = await plain(stub, new URL(release.image).pathname);
    expect([answer.status, answer.headers['content-type']]).to.deep.equal([200, 'image/svg+xml']);
    expect(answer.text).to.include('width="350"');
  });

  const fixed: Array<[what: string, path: string, params: Params, check: (response: Tree) => void]> = [
    [
      'release 2431 with one package of one format',
      '/release/details',
      { releaseId: 2431 },
      ({ release }) => expect(release.download.packages.package.formats.format.id).to.equal('17'),
    ],
    [
      'release 1192901 with its title',
      '/release/details',
      { releaseId: 1192901 },
      ({ release }) => expect(release.title).to.equal('Wasting Light'),
    ],
    [
      'list home2 of shop 34',
      '/editorial/list',
      { key: 'home2', shopId: 34 },
      ({ list: { listItems } }) => expect(listItems.listItem).to.have.length(12),
    ],
    [
      'one track for "timbalake"',
      '/track/search',
      { q: 'timbalake' },
      ({ searchResults }) => expect(searchResults.totalItems).to.equal('1'),
    ],
    [
      'track 13166687 of release 769006',
      '/track/details',
      { trackId: 13166687 },
      ({ track }) => expect(track.release.id).to.equal('769006'),
    ],
    [
      'an empty list',
      '/editorial/list',
      { key: 'nothing_yet' },
      ({ list: { listItems } }) => expect(listItems).to.equal(''),
    ],
  ];
  for (const [what, path, params, check] of fixed) {
    it(`The catalogue has ${what} (C-145)`, async () => check(await get(path, params)));
  }

  it('Reserved ids return the errors that the tests of 1.0.0 expect (C-145)', async () => {
    const details = (releaseId: string) => plain(stub, '/release/details', { releaseId });
    expect(await failure(await details('missing'))).to.deep.equal([
      404,
      '2001',
      'No releases found with id: missing',
    ]);
    const cut = await details('error');
    expect(cut.status).to.equal(200);
    expect(await xml(cut).catch((error) => error)).to.be.an('error');
    const strange = await details('strangeResponse');
    expect(strange.status).to.equal(200);
    expect(strange.text).to.include('<strangeResponse>');
    const odd = await details('unrecognisedStatus');
    expect([odd.status, (await xml(odd)).status]).to.deep.equal([200, 'unrecognised']);
  });

  const wrong: Array<[path: string, params: Params, status: number, code: string]> = [
    ['/release/details', { releaseId: 'abc' }, 400, '1002'],
    ['/release/details', { releaseId: 5 }, 404, '2001'],
    ['/track/details', { trackId: 5 }, 404, '2001'],
    ['/artist/details', { artistId: 99999 }, 404, '2001'],
    ['/artist/releases', { artistId: 1, page: 0 }, 400, '1003'],
    ['/artist/releases', { artistId: 1, pageSize: 501 }, 400, '1003'],
    ['/artist/releases', { artistId: 1, pageSize: 'many' }, 400, '1002'],
    ['/artist/releases', { artistId: 1, type: 'cassette' }, 400, '1006'],
    ['/artist/releases', { artistId: 1, streamable: 'maybe' }, 400, '1002'],
    ['/artist/releases', { artistId: 1, usageTypes: 'download,whistling' }, 400, '1006'],
    ['/artist/releases', { artistId: 1, country: 'ZZ' }, 400, '1002'],
    ['/artist/releases', { artistId: 1, shopId: 7 }, 400, '1002'],
    ['/release/bydate', { fromDate: '20240231' }, 400, '1002'],
    ['/release/bydate', { fromDate: 'yesterday' }, 400, '1002'],
    ['/release/bytag/top', { tags: 'rock,nope' }, 404, '2001'],
    ['/editorial/list', { key: 'nope' }, 404, '2001'],
    ['/country/resolve', { ipaddress: '1.2.3' }, 400, '1002'],
    ['/catalogue/artist-byurl', { artistSlug: 'nobody' }, 404, '2001'],
  ];
  for (const [path, params, status, code] of wrong) {
    it(`${path} with ${JSON.stringify(params)} is the error ${code}`, async () => {
      const answer = await failure(await plain(stub, path, params));
      expect(answer.slice(0, 2)).to.deep.equal([status, code]);
    });
  }
});
