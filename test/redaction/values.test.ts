import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { REDACTED } from '../../lib/redaction/names';
import { createMask } from '../../lib/redaction/values';
import { SECRETS, spellingsOf } from './secrets';

describe('createMask (D-27)', () => {
  for (const [name, secret] of Object.entries(SECRETS)) {
    it(`A ${name} is masked in every spelling, and the text around it stays`, () => {
      const mask = createMask([secret]);
      for (const spelling of spellingsOf(secret)) {
        expect(mask(`before ${spelling} after`), spelling).to.equal(`before ${REDACTED} after`);
        expect(mask(`a=${spelling}&b="${spelling}"`), spelling).to.equal(`a=${REDACTED}&b="${REDACTED}"`);
        expect(mask(`a%3D${spelling}%26`), spelling).to.equal(`a%3D${REDACTED}%26`);
      }
    });
  }

  const words: Array<[text: string, shown: string]> = [
    ['737', REDACTED],
    ['code 737.', `code ${REDACTED}.`],
    ['cvv=737&', `cvv=${REDACTED}&`],
    ['cvv%3D737%26', `cvv%3D${REDACTED}%26`],
    ['"\\u003d737"', `"\\u003d${REDACTED}"`],
    ['line\\n737', `line\\n${REDACTED}`],
    ['1737', '1737'],
    ['7370', '7370'],
    ['a737', 'a737'],
    ['release 24737 of 737', `release 24737 of ${REDACTED}`],
  ];
  for (const [text, shown] of words) {
    it(`A short secret is masked only as a separate word, as in '${text}'`, () => {
      expect(createMask(['737'])(text)).to.equal(shown);
    });
  }

  it('A long secret is masked inside a word', () => {
    expect(createMask(['hunter2'])('xhunter2y')).to.equal(`x${REDACTED}y`);
  });

  it('The longer of two secrets is masked if it contains the other', () => {
    expect(createMask(['secret', 'secret-of-mine'])('secret-of-mine')).to.equal(REDACTED);
    expect(createMask(['hunter2', 'hunter2hunter2'])('hunter2hunter2hunter2')).to.equal(REDACTED);
  });

  it('Text stays the same if there are no secrets, or only ones too short to mask', () => {
    expect(createMask([])('any text')).to.equal('any text');
    expect(createMask(['', '1', 'ab'])('1 ab')).to.equal('1 ab');
  });

  it('Secrets may have any length and any characters', () => {
    for (const secret of [
      'x'.repeat(100),
      '(.*)+[a-z]{2}\\d|^$',
      '\u{1F511}key\u{1F511}',
      'a\ud800b-c',
      '\t\r\n\0 tab',
    ]) {
      expect(createMask([secret])(`<${secret}>`), JSON.stringify(secret)).to.equal(`<${REDACTED}>`);
    }
    const long = Array.from({ length: 150 }, (_, i) =>
      createHash('sha512').update(`${i}`).digest('base64'),
    ).join('');
    expect(createMask([long])(`<${long}>`)).to.equal(`<${REDACTED}>`);
    expect(createMask(['é!'.repeat(100_000)])('text')).to.equal('text');
  });

  it('A long string is shortened, and its full length is added (D-38)', () => {
    for (const secrets of [[], ['hunter2']]) {
      const masked = createMask(secrets)(`${'hunter2 '.repeat(8_000)}${'y'.repeat(1_000_000)}`);
      expect(masked).to.match(/\[1064000 characters in all\]$/);
      expect(masked.length).to.be.below(140_000);
    }
  });

  it('A secret that is cut by the shortening is masked (D-38)', () => {
    const secret = 'a long secret of mine';
    for (let kept = 3; kept < secret.length; kept += 1) {
      const text = `${'-'.repeat(65_536 - kept)}${secret} and more`;
      expect(createMask([secret])(text)).to.not.include(secret.slice(0, 3));
    }
  });

  it('A secret of any length is masked to its end, and so is each long part of it (D-38)', () => {
    const long = Array.from(
      { length: 2_000 },
      (_, i) => `${createHash('md5').update(`${i}`).digest('hex')}`,
    ).join('');
    const mask = createMask([long]);
    expect(mask(`<${long.slice(0, 50_000)}`)).to.match(/^<\[redacted\][0-9a-f]{0,63}$/);
    expect(mask(`<${long.slice(-300)}>`)).to.match(/^<[0-9a-f]{0,63}\[redacted\]>$/);
    expect(createMask(['x'.repeat(2_000_000)])('anything')).to.equal(REDACTED);
  });

  const SPELLINGS: Record<string, (secret: string) => string> = {
    'character references': (s) => Array.from(s, (c) => `&#${c.codePointAt(0)};`).join(''),
    'escapes of JSON': (s) =>
      s
        .split('')
        .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
    'escapes of JavaScript': (s) => s.replace(/[^\w ]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`),
    'named references of HTML': (s) => s.replace('&', '&amp;').replace('ö', '&ouml;'),
    'UTF-8 read as Latin-1': (s) => Buffer.from(s).toString('latin1'),
    'percent-encoded Latin-1': (s) => s.replace('ö', '%F6').replace('&', '%26'),
    'the decomposed form': (s) => s.normalize('NFD'),
    'a percent-encoded form': (s) => encodeURIComponent(encodeURIComponent(s).replace(/%20/g, '+')),
    'JSON within JSON': (s) => JSON.stringify(JSON.stringify(s)).slice(3, -3),
    'XML in a URL': (s) => encodeURIComponent(s.replace('&', '&amp;')),
    Base64: (s) => Buffer.from(s).toString('base64'),
    hexadecimal: (s) => Buffer.from(s).toString('hex'),
  };
  for (const [name, spell] of Object.entries(SPELLINGS)) {
    it(`A secret written as ${name} is masked (D-38)`, () => {
      const secret = 'P&ss wörd-"Ab1"';
      const text = spell(secret);
      // The last characters of Base64 depend on what follows the secret.
      expect(createMask([secret])(`You sent ${text} .`)).to.not.include(text.slice(0, -4));
    });
  }

  it('A card number in groups is masked, and other numbers stay (D-38)', () => {
    const mask = createMask(['4929000000006']);
    expect(mask('4929 0000 0000 6, 4929-0000-0000-6')).to.equal(`${REDACTED}, ${REDACTED}`);
    expect(mask('4929 0000 0000 7')).to.equal('4929 0000 0000 7');
  });

  // A ratio of times shows work that grows faster than the input. The speed of the machine has no effect on it.
  const GROWING: Record<string, (size: number) => [secrets: string[], text: string]> = {
    'special characters of a secret': (n) => [['é!"&<>ü@#€日'.repeat(n / 11)], 'a page'],
    'the repetition of a secret': (n) => [[`${'a'.repeat(60)}b`], 'a'.repeat(n)],
    'a text that is almost a long secret': (n) => [[`${'a'.repeat(n / 4)}b`], 'a'.repeat(n)],
    'nested escapes': (n) => [['hunter2'], '%25'.repeat(n / 3)],
    backslashes: (n) => [['\\\\x'], '\\'.repeat(n)],
    'unterminated references': (n) => [['hunter2'], '&#0000'.repeat(n / 6)],
  };
  for (const [name, make] of Object.entries(GROWING)) {
    it(`The time is linear in the length of ${name} (D-38)`, () => {
      const time = (size: number) => {
        const [secrets, text] = make(size);
        const times = [1, 2, 3].map(() => {
          const start = process.cpuUsage();
          createMask(secrets)(text);
          const { user, system } = process.cpuUsage(start);
          return user + system;
        });
        return Math.min(...times) + 1_000;
      };
      time(8_000);
      expect(time(64_000) / time(8_000)).to.be.below(40);
    });
  }
});

describe('A secret with many backslashes (D-13, D-27)', () => {
  it('The secret is masked in every spelling', () => {
    const secret = 'pass\\\\word"\\"1';
    const json = JSON.stringify(secret);
    for (const text of [secret, json, JSON.stringify(json), encodeURIComponent(secret)])
      expect(createMask([secret])(text)).to.match(/^["\\]*\[redacted\]["\\]*$/);
  });

  it('The search time does not double with each backslash', () => {
    for (const piece of ['\\', '\\"', '"', '\n', 'a\\']) {
      const secret = `${piece.repeat(60)}x`;
      const near = `${JSON.stringify(piece).slice(1, -1).repeat(60)}y`;
      expect(createMask([secret])(near)).to.equal(near);
    }
  });
});
