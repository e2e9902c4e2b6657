import path from 'node:path';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { fileNameOf } from '../../../lib/client/media/file-name';

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

describe('The file name of a Content-Disposition header', () => {
  const names: Array<[what: string, header: unknown, name: string | undefined]> = [
    ['in quotes', 'attachment; filename="Atlas - Lunar.mp3"', 'Atlas - Lunar.mp3'],
    ['a token', 'attachment; filename=track.mp3', 'track.mp3'],
    ['in any case and with blanks', 'ATTACHMENT ;FileName = "a.mp3"', 'a.mp3'],
    ['with quotes and semicolons in it', 'attachment; filename="a; b \\"c\\".mp3"', 'a; b c.mp3'],
    ['with blanks and no quotes', 'attachment; filename=Atlas - Lunar.mp3; size=3', 'Atlas - Lunar.mp3'],
    ['without the second quote', 'attachment; filename="a.mp3', 'a.mp3'],
    ['twice', 'attachment; filename="a.mp3"; filename="b.mp3"', 'a.mp3'],
    ['in UTF-8 (RFC 8187)', "attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.mp3", 'naïve €.mp3'],
    ['in ISO-8859-1', "attachment; filename*=iso-8859-1'en'na%EFve.mp3", 'naïve.mp3'],
    ['both ways', `attachment; filename="plain.mp3"; filename*=UTF-8''better.mp3`, 'better.mp3'],
    ['encoded wrongly', `attachment; filename="plain.mp3"; filename*=UTF-8''%E2%82`, 'plain.mp3'],
    ['in a charset that is not known', `attachment; filename="plain.mp3"; filename*=x''a.mp3`, 'plain.mp3'],
    ['in UTF-8 that is not declared', latin1('attachment; filename="naïve.mp3"'), 'naïve.mp3'],
    ['in Latin-1', 'attachment; filename="na\xefve.mp3"', 'naïve.mp3'],
    ['with a folder', 'attachment; filename="music/a.mp3"', 'a.mp3'],
    ['with folders above', 'attachment; filename="../../etc/passwd"', 'passwd'],
    ['with folders of Windows', 'attachment; filename="..\\\\..\\\\boot.ini"', 'boot.ini'],
    ['with a drive', 'attachment; filename="C:evil.exe"', 'Cevil.exe'],
    ['with encoded folders', "attachment; filename*=UTF-8''..%2F..%2Fpasswd", 'passwd'],
    ['with a stream of NTFS', 'attachment; filename="a.mp3:hidden"', 'a.mp3hidden'],
    ['with NUL and line breaks', "attachment; filename*=UTF-8''a%00b%0D%0Ac.mp3", 'abc.mp3'],
    ['with letters that turn the direction', "attachment; filename*=UTF-8''a%E2%80%AE3pm.exe", 'a3pm.exe'],
    ['that is a device of Windows', 'attachment; filename="CON"', '_CON'],
    ['that is a device with an extension', 'attachment; filename="nul.mp3"', '_nul.mp3'],
    ['with dots and blanks at the end', 'attachment; filename="a.mp3. . "', 'a.mp3'],
    ['of two dots', 'attachment; filename=".."', undefined],
    ['of a slash', 'attachment; filename="/"', undefined],
    ['empty', 'attachment; filename=""', undefined],
    ['absent', 'inline', undefined],
    ['without a header', undefined, undefined],
  ];
  for (const [what, header, name] of names)
    it(`The name is read if it is ${what}`, () => expect(fileNameOf(header)).to.equal(name));

  it('A long name is shortened, so that the name with its extension and `.part.json` is valid in the file system', () => {
    for (const base of ['a'.repeat(400), '音'.repeat(200), 'é'.repeat(300)]) {
      const name = fileNameOf(`attachment; filename*=UTF-8''${encodeURIComponent(`${base}.mp3`)}`) as string;
      expect(name).to.match(/\.mp3$/);
      expect(name).to.not.contain('\uFFFD');
      expect(Buffer.byteLength(`${name}.part.json`)).to.be.at.most(255);
    }
  });

  it('No header results in a path outside the folder', () => {
    // As `fc.string({ unit: 'binary' })`, which makes a table of all characters for half a second.
    const character = fc
      .integer({ min: 0, max: 0x10_ff_ff })
      .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
      .map((code) => String.fromCodePoint(code));
    const text = fc.array(character, { maxLength: 60 }).map((all) => all.join(''));
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      '%2F',
      '%5C',
      '\0',
      'C:',
      '"',
      ';',
      ' ',
      'a',
      "UTF-8''",
    );
    const header = fc.oneof(
      text.map((value) => `attachment; filename="${value}"`),
      fc.array(pieces, { maxLength: 12 }).map((list) => `attachment; filename="${list.join('')}"`),
      fc.array(pieces, { maxLength: 12 }).map((list) => `attachment; filename*=UTF-8''${list.join('')}`),
    );
    fc.assert(
      fc.property(header, (value) => {
        const name = fileNameOf(value);
        if (name === undefined) return;
        for (const system of [path.posix, path.win32]) {
          const full = system.resolve('/music', name);
          expect(system.dirname(full)).to.equal(system.resolve('/music'));
          expect(system.basename(full)).to.equal(name);
        }
        // oxlint-disable-next-line no-control-regex -- what must not be there
        expect(name).to.not.match(/[\0-\x1f/\\:]/);
      }),
      { numRuns: 2000 },
    );
  });
});
