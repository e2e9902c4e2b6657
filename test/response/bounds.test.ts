import { expect } from 'chai';
import { MAX_DEPTH, MAX_NODES } from '../../lib/response/bounds';
import { dataOf, JSON_TYPE, ok, outcomeOf } from '../support/responses';

/** Compares name and code only, because a failed comparison of a success would print the whole tree. */
function expectTooLarge(...args: Parameters<typeof outcomeOf>): void {
  const { name, code } = (outcomeOf(...args).error ?? {}) as NodeJS.ErrnoException;
  expect({ name, code }).to.deep.equal({ name: 'RequestError', code: 'ERR_RESPONSE_TOO_LARGE' });
}

describe('The limits of a response', () => {
  const nested = (levels: number, before = '') =>
    ok(`${before}${'<a>'.repeat(levels - 1)}${'</a>'.repeat(levels - 1)}`);
  // The attribute is a node too, as is the root.
  const wide = (nodes: number, before = '') => ok(`${before}${'<a/>'.repeat(nodes - 2)}`);

  for (const [reader, before] of [
    ['the scanner', ''],
    ['xml2js', '<!-- -->'],
  ] as const) {
    it(`At most ${MAX_DEPTH} levels are read by ${reader} (D-19)`, () => {
      expect(outcomeOf(nested(MAX_DEPTH, before)).error).to.equal(null);
      expectTooLarge(nested(MAX_DEPTH + 1, before));
    });

    it(`More than ${MAX_NODES} nodes are not read by ${reader} (D-19)`, () => {
      expectTooLarge(wide(MAX_NODES + 1, before));
    });
  }

  // xml2js takes two seconds to read as many; large-responses.full.test.ts has it read them.
  it(`${MAX_NODES} nodes are read by the scanner (D-19)`, () => {
    expect(dataOf(wide(MAX_NODES)).a.length).to.equal(MAX_NODES - 2);
  });

  it('The limits for JSON are the same (D-19)', () => {
    const json = (inner: string) => `{"status":"ok","a":${inner}}`;
    // The objects and `status` are nodes too.
    const numbers = (count: number) => json(`["{[\\"",${'0,'.repeat(count - 5)}0]`);
    expect(dataOf(numbers(MAX_NODES), JSON_TYPE).a.length).to.equal(MAX_NODES - 3);
    expectTooLarge(numbers(MAX_NODES + 1), JSON_TYPE);
    const arrays = (levels: number) => json('['.repeat(levels - 1) + ']'.repeat(levels - 1));
    expect(outcomeOf(arrays(MAX_DEPTH), JSON_TYPE).error).to.equal(null);
    expectTooLarge(arrays(MAX_DEPTH + 1), JSON_TYPE);
  });

  it('The error names the limit and the call', () => {
    expect(outcomeOf(nested(MAX_DEPTH + 1)).error?.message).to.equal(
      'for url /1.2/t/g: The response has more than 100000 levels',
    );
  });

  it('Brackets in strings of JSON do not count (D-19)', () => {
    const text = '[{,'.repeat(MAX_NODES);
    expect(dataOf(JSON.stringify({ status: 'ok', a: text }), JSON_TYPE).a).to.equal(text);
  });

  it('The limits do not apply to the format XML, which returns the body as it is (C-79)', () => {
    const body = nested(MAX_DEPTH + 1);
    expect(dataOf(body, {}, { format: 'XML' })).to.equal(body);
  });
});
