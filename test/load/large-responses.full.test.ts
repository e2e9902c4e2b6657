/** Parsing any response takes time and memory in proportion to its size. */
import { expect } from 'chai';
import { MAX_NODES } from '../../lib/response/bounds';
import { run } from '../support/child';
import { LARGE_BODIES } from '../support/large-bodies';
import { dataOf, ok, outcomeOf } from '../support/responses';

describe('The CPU time for a response grows in proportion to its size (D-19)', function () {
  this.timeout(120_000);
  const SMALL = 2 ** 16;
  const TIMES = 16;

  /** Microseconds for one turn; the best of three, as the machine may be busy. */
  function timeFor(body: string, contentType: string, turns: number): number {
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      for (let turn = 0; turn < turns; turn++) outcomeOf(body, { contentType });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / turns;
    });
    return Math.min(...times);
  }

  for (const { name, contentType, make } of LARGE_BODIES) {
    it(name, () => {
      const [small, large] = [make(SMALL), make(TIMES * SMALL)];
      // The first turns are slower, as the code is not compiled yet.
      timeFor(small, contentType, 5);
      const growth = timeFor(large, contentType, 1) / (timeFor(small, contentType, 2) + 100);
      // 16 is linear; memory that is filled and moved makes it 70 at times. 256 would be quadratic.
      expect(growth).to.be.below(8 * TIMES);
    });
  }
});

describe('The largest number of nodes', () => {
  it(`${MAX_NODES} nodes are read by xml2js (D-19)`, function () {
    this.timeout(60_000);
    // The comment is left to xml2js. The attribute and the root are nodes too.
    const body = ok(`<!-- -->${'<a/>'.repeat(MAX_NODES - 2)}`);
    expect(dataOf(body).a.length).to.equal(MAX_NODES - 2);
  });
});

describe('A heap of 512 MB (D-19)', function () {
  this.timeout(300_000);

  /** Bodies of all kinds, one after the other in one process: the largest, and half of it until it is not too large. */
  const program = `
    const { LARGE_BODIES } = require('${require.resolve('../support/large-bodies')}');
    const { parseResponse } = lib('response/parse');
    for (const { name, contentType, maxBytes, make } of LARGE_BODIES) {
      let outcome;
      for (let bytes = maxBytes; outcome?.error !== null && bytes > 2 ** 20; bytes /= 2) {
        const body = Buffer.from(make(bytes)).subarray(0, bytes).toString();
        outcome = parseResponse({ body, statusCode: 200, contentType }, { path: '/', secure: false });
      }
      console.log(name);
    }`;

  it('A heap of 512 MB is enough for any response of the largest accepted size', async () => {
    const { stdout, stderr, code } = await run(program, {}, ['--max-old-space-size=512']);
    expect(stderr).to.equal('');
    expect(stdout.trim().split('\n')).to.deep.equal(LARGE_BODIES.map(({ name }) => name));
    expect(code).to.equal(0);
  });
});
