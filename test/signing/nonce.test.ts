import { createRequire } from 'node:module';
import { expect } from 'chai';
import sinon = require('sinon');
import { clockAndNonce, nonce } from '../../lib/signing/nonce';

const crypto = createRequire(__filename)('crypto') as typeof import('node:crypto');

describe('clockAndNonce', () => {
  afterEach(() => sinon.restore());

  it('Nonces have 32 letters and digits, and none occurs twice (C-58, C-129, D-28)', () => {
    const made = Array.from({ length: 2000 }, () => nonce());
    for (const text of made) expect(text).to.match(/^[A-Za-z0-9]{32}$/);
    expect(new Set(made).size).to.equal(made.length);
    // None of the 62 characters is missing after 64,000 draws.
    expect(new Set(made.join('')).size).to.equal(62);
  });

  it('Nonces come from node:crypto and never from Math.random (C-129, D-28)', () => {
    const random = sinon.stub(Math, 'random').throws(new Error('predictable'));
    const sources = (['randomBytes', 'randomFillSync', 'randomInt', 'randomUUID'] as const).map((name) =>
      sinon.spy(crypto, name),
    );
    // More than were drawn in advance.
    for (let made = 0; made < 2000; made += 1) nonce();
    sinon.assert.notCalled(random);
    expect(sources.some(({ called }) => called)).to.equal(true);
  });

  it('All characters of a nonce are equally likely (C-129)', () => {
    const draws = 20_000 * 32;
    const counts = new Map<string, number>();
    for (let drawn = 0; drawn < draws; drawn += 32) {
      for (const character of nonce()) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    // Six standard deviations. A byte taken modulo 62 would differ by forty.
    const expected = draws / 62;
    for (const count of counts.values()) expect(count).to.be.closeTo(expected, 6 * Math.sqrt(expected));
  });

  it('The timestamp is in whole seconds (C-58, C-136)', () => {
    const clock = sinon.useFakeTimers({ now: 1_500_000_000_999, toFake: ['Date'] });
    expect(clockAndNonce.timestamp()).to.equal(1_500_000_000);
    clock.restore();
  });
});
