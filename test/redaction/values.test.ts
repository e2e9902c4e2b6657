import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { REDACTED } from '../../lib/redaction/names';
import { scrubber, scrubDeep, scrubValue } from '../../lib/redaction/values';
import { SECRETS, spellingsOf } from './secrets';

describe('scrubber (D-27)', () => {
  for (const [name, secret] of Object.entries(SECRETS)) {
    it(`finds a ${name} in any spelling, and leaves what stands beside it`, () => {
      const scrub = scrubber([secret]);
      for (const spelling of spellingsOf(secret)) {
        expect(scrub(`before ${spelling} after`), spelling).to.equal(`before ${REDACTED} after`);
        expect(scrub(`a=${spelling}&b="${spelling}"`), spelling).to.equal(`a=${REDACTED}&b="${REDACTED}"`);
        expect(scrub(`a%3D${spelling}%26`), spelling).to.equal(`a%3D${REDACTED}%26`);
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
    it(`takes a short secret for a word of its own in '${text}'`, () => {
      expect(scrubber(['737'])(text)).to.equal(shown);
    });
  }

  it('finds a long secret inside of a word', () => {
    expect(scrubber(['hunter2'])('xhunter2y')).to.equal(`x${REDACTED}y`);
  });

  it('masks the longer of two secrets where one holds the other', () => {
    expect(scrubber(['secret', 'secret-of-mine'])('secret-of-mine')).to.equal(REDACTED);
    expect(scrubber(['hunter2', 'hunter2hunter2'])('hunter2hunter2hunter2')).to.equal(REDACTED);
  });

  it('leaves text alone where there are no secrets, or only such as stand in any text', () => {
    expect(scrubber([])('any text')).to.equal('any text');
    expect(scrubber(['', '1', 'ab'])('1 ab')).to.equal('1 ab');
  });

  it('takes secrets of any length and any characters', () => {
    for (const secret of [
      'x'.repeat(100),
      '(.*)+[a-z]{2}\\d|^$',
      '\u{1F511}key\u{1F511}',
      'a\ud800b-c',
      '\t\r\n\0 tab',
    ]) {
      expect(scrubber([secret])(`<${secret}>`), JSON.stringify(secret)).to.equal(`<${REDACTED}>`);
    }
    const long = Array.from({ length: 150 }, (_, i) =>
      createHash('sha512').update(`${i}`).digest('base64'),
    ).join('');
    expect(scrubber([long])(`<${long}>`)).to.equal(`<${REDACTED}>`);
    expect(scrubber(['é!'.repeat(100_000)])('text')).to.equal('text');
  });

  it('reads text of many megabytes in one pass, whatever it repeats', function () {
    // More than one pass would take hours.
    this.timeout(120_000);
    const scrub = scrubber(['\\\\\\a/b', '%%%25x', '&&&amp;', 'c0nsumer+S']);
    for (const piece of ['\\', '%25', '&amp;', '&#00000', 'c0nsumer+', '%']) {
      const text = piece.repeat(1_000_000);
      expect(scrub(text).length).to.be.at.most(text.length);
    }
  });
});

describe('a run of backslashes in a secret (D-13, D-27)', () => {
  it('is found however it is written', () => {
    const secret = 'pass\\\\word"\\"1';
    const json = JSON.stringify(secret);
    for (const text of [secret, json, JSON.stringify(json), encodeURIComponent(secret)])
      expect(scrubber([secret])(text)).to.match(/^["\\]*\[redacted\]["\\]*$/);
  });

  it('takes no time that grows with each backslash where it is not there', () => {
    for (const piece of ['\\', '\\"', '"', '\n', 'a\\']) {
      const secret = `${piece.repeat(60)}x`;
      const near = `${JSON.stringify(piece).slice(1, -1).repeat(60)}y`;
      expect(scrubber([secret])(near)).to.equal(near);
    }
  });
});

describe('scrubDeep (D-21, D-27)', () => {
  const scrub = scrubber(['4929000000006', 'hunter2']);

  it('masks texts, numbers and names at any depth', () => {
    const value = {
      a: ['hunter2', { b: 'my hunter2' }],
      card: 4929000000006,
      n: 5,
      hunter2: { c: null },
      t: true,
    };
    expect(scrubDeep(value, scrub)).to.deep.equal({
      a: [REDACTED, { b: `my ${REDACTED}` }],
      card: REDACTED,
      n: 5,
      [REDACTED]: { c: null },
      t: true,
    });
  });

  it('masks a plain text and leaves other plain values', () => {
    expect(scrubDeep('a hunter2', scrub)).to.equal(`a ${REDACTED}`);
    expect(scrubDeep(null, scrub)).to.equal(null);
    expect(scrubValue(4929000000006, scrub)).to.equal(REDACTED);
    expect(scrubValue(undefined, scrub)).to.equal(undefined);
  });

  it('goes down 100,000 levels', () => {
    let value: object = { last: 'hunter2' };
    for (let i = 0; i < 100_000; i += 1) value = { inner: value };
    let inner = scrubDeep(value, scrub) as Record<string, unknown>;
    while (inner['inner']) inner = inner['inner'] as Record<string, unknown>;
    expect(inner).to.deep.equal({ last: REDACTED });
  });

  it('keeps names such as __proto__ plain data (D-22)', () => {
    const value = JSON.parse('{"__proto__": "hunter2", "constructor": {"a": "hunter2"}}');
    scrubDeep(value, scrub);
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')?.value).to.equal(REDACTED);
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect(value.constructor).to.deep.equal({ a: REDACTED });
  });

  it('leaves the places of a list', () => {
    const list = ['0', 'x'];
    expect(scrubDeep(list, scrubber(['000', '1']))).to.deep.equal(['0', 'x']);
  });
});
