import { expect } from 'chai';
import { sniff } from '../../../lib/client/media/sniff';

const MP3 = Buffer.from([0xff, 0xfb, 0x90, 0x00, 0, 0, 0]);
const LONG = ' '.repeat(600);

describe('The first bytes of a media response', () => {
  const bodies: Array<[what: string, body: Buffer | string, type: string | undefined, verdict: string]> = [
    ['an MP3', MP3, 'audio/mpeg', 'media'],
    ['an MP3 of any type', MP3, 'text/xml', 'media'],
    ['an MP3 with a tag', Buffer.from('ID3\x04\0\0'), undefined, 'media'],
    ['a FLAC', Buffer.from('fLaC\0\0\0"'), undefined, 'media'],
    ['an MP4', Buffer.from('\0\0\0 ftypM4A '), undefined, 'media'],
    ['a ZIP', Buffer.from('PK\x03\x04'), 'application/x-zip-compressed', 'media'],
    [
      'a PDF',
      Buffer.concat([Buffer.from('%PDF-1.4\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3])]),
      undefined,
      'media',
    ],
    ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0]), undefined, 'media'],
    ['a playlist', '#EXTM3U\n#EXT-X-VERSION:3\n', undefined, 'media'],
    ['a table', 'trackId,title\n1,a\n', 'text/csv', 'media'],
    ['a feed', 'action,trackId,title\r\nU,1,a\r\n', 'application/octet-stream', 'media'],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', 'media'],
    ['a picture with a prolog', '<?xml version="1.0"?><!-- a --><svg/>', 'image/svg+xml', 'media'],
    ['an error of the service', '<response status="error"/>', 'text/xml', 'error'],
    [
      'an error under the type of audio',
      '<?xml version="1.0"?>\n<response status="error">',
      'audio/mpeg',
      'error',
    ],
    ['an error after a byte order mark', '\uFEFF  <response/>', 'audio/mpeg', 'error'],
    [
      'an error of a store',
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
      'audio/mpeg',
      'error',
    ],
    ['a page', '<!DOCTYPE html><html><body>', 'audio/mpeg', 'error'],
    ['a page without a doctype', '<html>', undefined, 'error'],
    ['XML without an element', '<?xml version="1.0"?>', undefined, 'error'],
    ['JSON', '{"status":"error"}', 'audio/mpeg', 'error'],
    ['text', 'OAuth authentication error', 'audio/mpeg', 'error'],
    ['text with letters of several bytes', 'Zugriff verweigert – ätsch', undefined, 'error'],
    ['blanks', LONG, 'audio/mpeg', 'error'],
    ['nothing', '', 'audio/mpeg', 'error'],
  ];
  for (const [what, body, type, verdict] of bodies)
    it(`The first bytes of ${what} mean ${verdict}`, () =>
      expect(sniff(Buffer.from(body), type, true, false)).to.equal(verdict));

  it('The first bytes are undecided if more bytes could change the result', () => {
    for (const start of ['', ' ', '<', '<resp', 'OAuth', '{', 'ID3', '\uFEFF'])
      expect(sniff(Buffer.from(start), 'audio/mpeg', false, false), start).to.equal('undecided');
    expect(sniff(Buffer.from([0xff]), 'audio/mpeg', false, false)).to.equal('undecided');
    expect(sniff(Buffer.from(`ID3${LONG}`), 'audio/mpeg', false, false)).to.equal('error');
  });

  it('A part of a file may begin with any bytes, except those of an error of the service', () => {
    for (const part of ['ID3', 'a', '{', '<b', 'LAME3.99'])
      expect(sniff(Buffer.from(part), 'audio/mpeg', true, true), part).to.equal('media');
    expect(sniff(Buffer.from('<response status="error"/>'), 'audio/mpeg', true, true)).to.equal('error');
  });

  it('The bytes may end in the middle of a character', () => {
    const cut = Buffer.concat([Buffer.alloc(511, 'a'), Buffer.from('é')]);
    expect(sniff(cut, undefined, false, false)).to.equal('error');
    expect(sniff(cut.subarray(0, 512), undefined, false, false)).to.equal('error');
  });
});
