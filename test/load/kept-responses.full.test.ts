/** What a program keeps in memory when it keeps a response, or one string of it. */
import { expect } from 'chai';
import { run } from '../support/child';

/** In a process of its own, so that nothing else moves its heap. */
async function measure(code: string): Promise<number> {
  const prelude = `
    const { xmlOf, SIZES } = require('${require.resolve('../../bench/responses')}');
    const { parseResponse } = lib('response/parse');
    const read = (body) => {
      const { error, data } = parseResponse({ body, statusCode: 200 }, { path: '/', secure: false });
      if (error) throw error;
      return data;
    };
    // Long strings are outside the heap; buffers are freed later.
    const used = () => {
      gc();
      const { heapUsed, external, arrayBuffers } = process.memoryUsage();
      return heapUsed + external - arrayBuffers;
    };`;
  const { stdout, stderr } = await run(prelude + code, {}, ['--expose-gc']);
  if (stderr) throw new Error(stderr);
  return Number(stdout);
}

describe('Responses in memory', function () {
  this.timeout(120_000);

  for (const [reader, change] of [
    ['the scanner', 'body'],
    ['xml2js', `body.replace('<title>', '<!-- --><title>')`],
  ] as const) {
    it(`A title that is kept does not keep its response in memory (${reader})`, async () => {
      const bytes = await measure(`
        const titles = [];
        const keep = () => {
          const body = xmlOf(SIZES.medium) + '<!-- ' + titles.length + ' -->';
          titles.push(read(${change}).releases.release[30].title);
        };
        keep();
        const before = used();
        for (let turn = 0; turn < 300; turn++) keep();
        console.log((used() - before) / 300);
        if (titles.some((title) => title !== 'Songs from room 31 & other places')) throw new Error(titles[0]);`);
      expect(bytes).to.be.below(2000);
    });
  }

  it('A kept response of 6 MB takes at most 1.3 times its size', async () => {
    const ratio = await measure(`
      let data;
      const keep = (releases) => {
        const body = xmlOf(releases);
        data = read(body);
        return body.length;
      };
      keep(SIZES.small);
      // Not before the next turn of the event loop is nothing of the reading left on the stack.
      setImmediate(() => {
        const before = used();
        const length = keep(SIZES.large);
        // What the compiler or the stack still refers to is free some turns later: the least counts.
        let least = Infinity;
        const look = (turns) => {
          least = Math.min(least, used() - before);
          if (turns > 0) return setTimeout(look, 20, turns - 1);
          console.log(least / length);
          if (data.releases.release.length !== SIZES.large) throw new Error('not the whole response');
        };
        setImmediate(look, 10);
      });`);
    expect(ratio).to.be.within(0.5, 1.3);
  });
});
