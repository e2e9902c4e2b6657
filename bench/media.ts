/**
 * `npm run bench:media`: a download of 500 MB by `save` and by a bare pipe in turns, each in a process of its own.
 * Medians of five rounds. `--smoke` makes one round of 20 MB.
 */
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Subject = 'port' | 'bare';

interface Figures {
  perSecond: number;
  perCpuSecond: number;
  /** Megabytes that the first download of a process adds to it, and a later one. */
  cold: number;
  warm: number;
}

const smoke = process.argv.includes('--smoke');
const rounds = smoke ? 1 : 5;
const megabytes = smoke ? 20 : 500;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), '7digital-bench-'));
  const server = fork(join(__dirname, '../test/load/media-server.ts'), { execArgv: ['--import', 'tsx'] });
  try {
    const [{ port }] = (await once(server, 'message')) as [{ port: number }];
    const seen: Record<Subject, Figures[]> = { port: [], bare: [] };
    for (let round = 0; round < rounds; round += 1) {
      // Who goes first changes, as the second one may find a warmer machine.
      const order: Subject[] = round % 2 ? ['bare', 'port'] : ['port', 'bare'];
      for (const subject of order) seen[subject].push(await measure(subject, port, join(folder, 'file')));
    }
    console.log(`Node ${process.version}, ${megabytes} MB, ${rounds} round${rounds > 1 ? 's' : ''}\n`);
    console.log(
      ''.padEnd(28) + ['save', 'bare pipe', 'ratio', 'wanted'].map((cell) => cell.padStart(12)).join(''),
    );
    const of = (subject: Subject, name: keyof Figures) =>
      median(seen[subject].map((figures) => figures[name]));
    for (const name of ['perSecond', 'perCpuSecond'] as const) {
      const [save, bare] = [of('port', name), of('bare', name)];
      const label = name === 'perSecond' ? 'MB a second' : 'MB a second of CPU time';
      row(
        label,
        save.toFixed(0),
        bare.toFixed(0),
        `${(save / bare).toFixed(2)} x`,
        name === 'perSecond' ? '0.9 x' : '',
      );
    }
    // V8 collects buffers when there are 32 MB of them, whoever reads a response.
    row('first download, MB added', of('port', 'cold').toFixed(1), of('bare', 'cold').toFixed(1));
    row('later download, MB added', of('port', 'warm').toFixed(1), of('bare', 'warm').toFixed(1), '', '< 30');
  } finally {
    server.disconnect();
    rmSync(folder, { recursive: true });
  }
}

function measure(subject: Subject, port: number, file: string): Promise<Figures> {
  const size = megabytes * 1024 * 1024;
  const args = ['--expose-gc', join(__dirname, 'media-measured.js'), subject, `${port}`, `${size}`, file];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout) as Figures),
    );
  });
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function row(label: string, ...cells: string[]): void {
  console.log(label.padEnd(28) + cells.map((cell) => cell.padStart(12)).join(''));
}

void main();
