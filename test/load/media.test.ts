import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { TYPESCRIPT } from '../support/typescript';

const MEGABYTE = 2 ** 20;

async function figuresOf<Figures>(task: string): Promise<Figures> {
  const args = ['--expose-gc', ...TYPESCRIPT, path.join(__dirname, 'media.ts'), task];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect(stderr).to.equal('');
  console.log(`      ${stdout.trim()}`);
  return JSON.parse(stdout) as Figures;
}

describe('media and lists under load', function () {
  this.timeout(120_000);

  it('leave heap and handles as they were after 2,000 aborted downloads', async () => {
    type State = { heap: number; handles: number };
    const { before, after, sockets } = await figuresOf<{ before: State; after: State; sockets: number }>(
      'aborts',
    );
    expect(after.heap).to.be.below(before.heap * 1.1);
    expect(after.handles).to.be.at.most(before.handles);
    expect(sockets).to.equal(0);
  });

  it('keep one page in memory of a list of 10,000 items', async () => {
    const { items, mostMegabytes } = await figuresOf<{ items: number; mostMegabytes: number }>('iterate');
    expect(items).to.equal(10_000);
    // A page has a megabyte, as text and as objects; there are 200 of them.
    expect(mostMegabytes).to.be.below(10);
  });

  it('do not hold a file of 100 MB in memory that is saved', async () => {
    type Figures = { size: number; samples: number; heldMegabytes: number };
    const { size, samples, heldMegabytes } = await figuresOf<Figures>('save');
    expect(size).to.equal(100 * MEGABYTE);
    expect(samples).to.be.at.least(3);
    // Freed buffers are counted until a thread of V8 has swept them, which takes up to 32 MB.
    expect(heldMegabytes).to.be.below(50);
  });
});
