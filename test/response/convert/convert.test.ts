/** `convert: true`: values of responses have their own types, the same in XML and JSON. */
import { expect } from 'chai';
import type { ResponseShape } from '../../../lib/response/context';
import { convertResponse } from '../../../lib/response/convert';
import { convertLeaf } from '../../../lib/response/convert/leaf';
import { dataOf, JSON_TYPE, ok } from '../../support/responses';

const shapeOf = (root: string | null, rootType?: string): ResponseShape => ({
  root,
  rootType,
  hasEnvelope: true,
});

function converted(data: unknown, shape?: ResponseShape, inJson = false): { data: any; reports: string[] } {
  const reports: string[] = [];
  return { data: convertResponse(data, { shape, inJson, report: (field) => reports.push(field) }), reports };
}

const ofXml = (inner: string, shape?: ResponseShape) => converted(dataOf(ok(inner)), shape);
const ofJson = (body: object, shape?: ResponseShape) =>
  converted(dataOf(JSON.stringify(body), JSON_TYPE), shape, true);

describe('convertLeaf', () => {
  const VALUES: Array<[text: unknown, leaf: 'n' | 'b' | 'd' | 's', value: unknown]> = [
    ['12', 'n', 12],
    ['-1', 'n', -1],
    ['7.990', 'n', 7.99],
    [' 5 ', 'n', 5],
    [5, 'n', 5],
    ['', 'n', undefined],
    ['N/A', 'n', undefined],
    ['1e3', 'n', undefined],
    ['0x10', 'n', undefined],
    ['12345678901234567890', 'n', undefined],
    [true, 'n', undefined],
    ['true', 'b', true],
    ['False', 'b', false],
    [false, 'b', false],
    ['1', 'b', undefined],
    ['yes', 'b', undefined],
    [12, 's', '12'],
    ['007', 's', '007'],
    ['soon', 'd', undefined],
    ['2024', 'd', undefined],
    ['2024-13-01', 'd', undefined],
    ['20240131', 'd', undefined],
    [5, 'd', undefined],
  ];
  for (const [text, leaf, value] of VALUES) {
    it(`The value ${JSON.stringify(text)} of type ${leaf} is ${value === undefined ? 'not converted' : `converted to ${JSON.stringify(value)}`}`, () => {
      expect(convertLeaf(text, leaf)).to.equal(value);
    });
  }

  const DATES: Array<[text: string, iso: string]> = [
    ['2024-01-31T12:00:00Z', '2024-01-31T12:00:00.000Z'],
    ['2024-01-31T12:00:00+02:00', '2024-01-31T10:00:00.000Z'],
    ['2024-01-31T12:00:00+0200', '2024-01-31T10:00:00.000Z'],
    ['2012-10-18T16:28:31.4415945+01:00', '2012-10-18T15:28:31.441Z'],
    ['2024-01-31T12:00:00', '2024-01-31T12:00:00.000Z'],
    ['2024-01-31T12:00', '2024-01-31T12:00:00.000Z'],
    ['2024-01-31', '2024-01-31T00:00:00.000Z'],
    ['3001-01-01T00:00:00Z', '3001-01-01T00:00:00.000Z'],
  ];
  for (const [text, iso] of DATES) {
    it(`The date ${text} is read as ${iso}, in any time zone`, () => {
      expect((convertLeaf(text, 'd') as Date).toISOString()).to.equal(iso);
    });
  }
});

describe('A converted response in XML', () => {
  it('Numbers, booleans and dates are converted, and ids, barcodes and versions stay strings', () => {
    const inner =
      '<releases><page>1</page><pageSize>10</pageSize><totalItems>1</totalItems><release id="0020"><barcode>00012</barcode>' +
      '<version>2</version><year>1999</year><explicitContent>true</explicitContent><popularity>0.5</popularity>' +
      '<streamingReleaseDate>2010-01-01T00:00:00Z</streamingReleaseDate><label id="7"><name>1</name></label></release></releases>';
    const { data, reports } = ofXml(inner);
    expect(data.releases).to.deep.equal({
      page: 1,
      pageSize: 10,
      totalItems: 1,
      release: [
        {
          id: '0020',
          barcode: '00012',
          version: '2',
          year: 1999,
          explicitContent: true,
          popularity: 0.5,
          streamingReleaseDate: new Date('2010-01-01T00:00:00Z'),
          label: { id: '7', name: '1' },
        },
      ],
    });
    expect(reports).to.deep.equal([]);
  });

  it('Elements that may repeat are arrays, and empty elements are objects with empty arrays', () => {
    const countries = ofXml('<countries><country code="GB"><languages/></country></countries>').data;
    expect(countries.countries).to.deep.equal({ country: [{ code: 'GB', languages: { language: [] } }] });
    expect(ofXml('<cards/>').data.cards).to.deep.equal({ card: [] });
    expect(ofXml('<users> </users>').data.users).to.deep.equal({ user: [] });
    expect(ofXml('<editorial/>').data.editorial).to.deep.equal({});
    expect(ofXml('<list id="1"><listItems/></list>').data.list).to.deep.equal({
      id: '1',
      listItems: { listItem: [] },
    });
    expect(ofXml('<matches><releases><mbId>a</mbId></releases></matches>').data.matches).to.deep.equal({
      artists: [],
      releases: [{ mbId: 'a', artist: [], release: [], track: [] }],
      tracks: [],
    });
  });

  it('A nil is null, and so is an empty value that may be null', () => {
    const price = '<track id="1"><price><value/><rrp xsi:nil="true"/><onSale>false</onSale></price></track>';
    expect(ofXml(price).data.track.price).to.deep.equal({
      value: null,
      rrp: null,
      onSale: false,
      formattedRrp: [],
    });
  });

  it('A value that is not of its type is kept and reported', () => {
    const { data, reports } = ofXml(
      '<release id="1"><year>MM</year><trackCount>N/A</trackCount><duration/></release>',
    );
    expect(data.release).to.include({ year: 'MM', trackCount: 'N/A', duration: '' });
    expect(reports).to.deep.equal([
      'ReleaseDetails.year',
      'ReleaseDetails.duration',
      'ReleaseDetails.trackCount',
    ]);
  });

  it('The entity of the schema is used, also if its fields are next to the status', () => {
    const refund = ofXml(
      '<release><purchaseId>1</purchaseId><releaseId>2</releaseId></release>',
      shapeOf('release', 'RefundedRelease'),
    );
    expect(refund.data.release).to.deep.equal({ purchaseId: '1', releaseId: '2' });
    const paid = ofXml(
      '<paymentStatus>Success</paymentStatus><purchaseId>01</purchaseId>',
      shapeOf(null, 'PaymentStatus'),
    );
    expect(paid.data).to.deep.equal({ status: 'ok', paymentStatus: 'Success', purchaseId: '01' });
  });

  it('Elements that no entity describes are not converted', () => {
    const inner = '<unknown><page>1</page></unknown><tags>text</tags><artist><image>1</image></artist>';
    expect(ofXml(inner).data).to.deep.equal({
      status: 'ok',
      unknown: { page: '1' },
      tags: 'text',
      artist: { image: '1' },
    });
    for (const data of ['text', null, undefined, 5]) expect(converted(data).data).to.equal(data);
  });
});

describe('A converted response in JSON', () => {
  const page = { page: 1, pageSize: 2, totalItems: 1 };
  const tracks = { status: 'ok', tracks: { ...page, track: [{ id: '9525', title: 'a', duration: 12 }] } };
  const SHAPES: Array<[what: string, body: object]> = [
    ['without a root', { ...page, tracks: [{ id: 9525, title: 'a', duration: 12 }] }],
    [
      'a root without an envelope',
      { tracks: { ...page, track: [{ id: 9525, title: 'a', duration: '12' }] } },
    ],
    [
      'an array under the name of its container',
      { status: 'ok', tracks: { ...page, tracks: [{ id: 9525, title: 'a', duration: 12 }] } },
    ],
  ];
  for (const [what, body] of SHAPES) {
    it(`The data have the same structure as from XML: ${what}`, () => {
      expect(ofJson(body, shapeOf('tracks')).data).to.deep.equal(tracks);
    });
  }

  it('Playlists have the same structure as from XML', () => {
    const playlist = {
      id: 'p',
      name: 'a',
      status: 'published',
      lastUpdated: '2021-11-02T16:48:43.642Z',
      tags: [{ name: 'dance' }],
      annotations: { key: 'value' },
      tracks: [{ id: 't', trackId: 123, dateAdded: null }],
    };
    const expected = {
      ...playlist,
      lastUpdated: new Date('2021-11-02T16:48:43.642Z'),
      tags: { tag: [{ name: 'dance' }] },
      annotations: { annotation: [{ key: 'key', _: 'value' }] },
      tracks: { track: [{ id: 't', trackId: '123', dateAdded: null }] },
    };
    const shape = shapeOf('playlist');
    expect(ofJson({ playlist }, shape).data).to.deep.equal({ status: 'ok', playlist: expected });
    expect(ofJson(playlist, shape).data).to.deep.equal({ status: 'ok', playlist: expected });
    const links = { self: { href: 'a' } };
    const list = ofJson(
      { ...page, playlists: [{ id: 'p', trackCount: 2, _links: links }] },
      shapeOf('playlists'),
    ).data;
    expect(list.playlists.playlist).to.deep.equal([
      { id: 'p', trackCount: 2, links: { link: [{ rel: 'self', href: 'a' }] } },
    ]);
  });

  it('An empty success stays empty', () => {
    expect(converted({}, { ...shapeOf('playlist'), hasEnvelope: false }, true).data).to.deep.equal({});
  });

  it('Unexpected data are returned and never throw', () => {
    for (const body of [
      [],
      { tracks: 5 },
      { tracks: null },
      { tracks: [[1], null, 'x'] },
      { tracks: { track: {} } },
    ]) {
      expect(() => converted(body, shapeOf('tracks'), true)).not.to.throw();
    }
  });
});
