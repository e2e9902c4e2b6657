/** Runs test/load/media.ts, and says what its figures have to be. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { TYPESCRIPT } from '../support/typescript';

const MEGABYTE = 2 ** 20;

interface State {
  heap: number;
  handles: number;
}

interface Figures {
  aborts: { before: State; after: State; sockets: number };
  list: { items: number; mostMegabytes: number };
  save: { size: number; samples: number; heldMegabytes: number };
}

/** The tests for so many downloads, items and megabytes. */
export function describeLoad(downloads: number, items: number, megabytes: number): void {
  describe('Media and lists under load', function () {
    this.timeout(120_000);
    let figures: Figures;

    before(async () => {
      const program = path.join(__dirname, 'media.ts');
      const sizes = [downloads, items, megabytes].map(String);
      const args = ['--expose-gc', ...TYPESCRIPT, program, ...sizes];
      const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
      expect(stderr).to.equal('');
      console.log(`      ${stdout.trim()}`);
      figures = JSON.parse(stdout) as Figures;
    });

    it(`Heap and handles are as before after ${downloads} aborted downloads`, () => {
      const { before: start, after: end, sockets } = figures.aborts;
      expect(end.heap).to.be.below(start.heap * 1.1);
      expect(end.handles).to.be.at.most(start.handles);
      expect(sockets).to.equal(0);
    });

    it(`Only one page of a list of ${items} items is in memory`, () => {
      expect(figures.list.items).to.equal(items);
      // A page has a megabyte, as text and as objects, and 50 items.
      expect(figures.list.mostMegabytes).to.be.below(10);
    });

    it(`A file of ${megabytes} MB is not in memory while it is saved`, () => {
      const { size, samples, heldMegabytes } = figures.save;
      expect(size).to.equal(megabytes * MEGABYTE);
      expect(samples).to.be.at.least(3);
      // Freed buffers are counted until a thread of V8 has swept them, which takes up to 32 MB.
      expect(heldMegabytes).to.be.below(50);
    });
  });
}
