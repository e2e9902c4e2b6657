/**
 * `npm run bench`: 1.0.0, this package and bare http in turns, each measurement in a process of its own. Calls for
 * each second of CPU time; medians of five rounds. `--smoke` makes one short round, to see that the bench works.
 */
import { execFile, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InstalledSize, installedSize } from '../scripts/installed-size';
import { packPackage } from '../scripts/packed';
import { SIZES } from './answers';
import { type Measure, measures } from './measures';

type Subject = 'original' | 'port' | 'bare';

interface Figures {
  perSecond: number;
  peakKilobytes?: number;
}

interface Ports {
  httpPort: number;
  httpsPort: number;
  cert: string;
}

const smoke = process.argv.includes('--smoke');
const rounds = smoke ? 1 : 5;

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), '7digital-bench-'));
  const server = fork(join(__dirname, 'server.ts'), { execArgv: ['--import', 'tsx'] });
  try {
    const ports = await new Promise<Ports>((resolve, reject) => {
      server.once('message', (message) => resolve(message as Ports));
      server.once('exit', () => reject(new Error('The server ended before it was ready')));
    });
    const certificate = join(folder, 'bench.pem');
    writeFileSync(certificate, ports.cert);
    console.log(`Node ${process.version}, ${rounds} round${rounds > 1 ? 's' : ''}, per second of CPU time\n`);
    const perCall = new Map<string, Record<string, number>>();
    row('', '1.0.0', 'this', 'bare http', 'ratio', 'wanted');
    for (const measure of measures) perCall.set(measure.name, await compare(measure, ports, certificate));
    growth(perCall, measures);
    if (!smoke) await installation(folder);
  } finally {
    server.disconnect();
    rmSync(folder, { recursive: true });
  }
}

/** Subjects take turns within a round, so that what else the machine does meets all of them. */
async function compare(measure: Measure, ports: Ports, certificate: string): Promise<Record<string, number>> {
  const subjects: Subject[] = measure.task === 'calls' ? ['original', 'port', 'bare'] : ['original', 'port'];
  const seen: Record<string, Figures[]> = { original: [], port: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects)
      seen[subject]?.push(await measureIn(subject, measure, ports, certificate));
  }
  const speed = (subject: Subject) => (seen[subject] ?? []).map(({ perSecond }) => perSecond);
  const medians = {
    original: median(speed('original')),
    port: median(speed('port')),
    bare: median(speed('bare')),
  };
  row(
    measure.name,
    withSpread(speed('original')),
    withSpread(speed('port')),
    seen['bare']?.length ? withSpread(speed('bare')) : '',
    `${(medians.port / medians.original).toFixed(1)} x`,
    `${measure.wanted} x`,
  );
  if (measure.size === 'large') memory(seen);
  return medians;
}

function measureIn(subject: Subject, measure: Measure, ports: Ports, certificate: string): Promise<Figures> {
  const { task, size, signed, atOnce } = measure;
  const calls = smoke ? measure.smokeCalls : measure.calls;
  const warmUp = smoke ? 0 : measure.warmUp;
  const settings = JSON.stringify({
    ...ports,
    cert: undefined,
    size,
    signed,
    atOnce,
    calls,
    warmUp,
    repeat: 1,
  });
  const args = [join(__dirname, 'measured.js'), subject, task, settings];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout) as Figures),
    );
  });
}

function memory(seen: Record<string, Figures[]>): void {
  const peak = (subject: Subject) =>
    median((seen[subject] ?? []).map((figures) => figures.peakKilobytes ?? 0)) / 1024;
  const [original, port] = [peak('original'), peak('port')];
  row(
    '  peak memory, MB',
    original.toFixed(0),
    port.toFixed(0),
    peak('bare').toFixed(0),
    `${(port / original).toFixed(2)} x`,
    '<= 1 x',
  );
}

/** How the time of a call grows with its answer: as much as the answer is linear, less is better. */
function growth(perCall: Map<string, Record<string, number>>, all: Measure[]): void {
  const of = (name: string | undefined, subject: Subject) => perCall.get(name ?? '')?.[subject] ?? Number.NaN;
  const name = (size: string) => all.find((measure) => measure.size === size && !measure.signed)?.name;
  const factor = (subject: Subject) => of(name('medium'), subject) / of(name('large'), subject);
  const linear = (SIZES.large / SIZES.medium).toFixed(0);
  row(
    `growth, answer x ${linear}`,
    `x ${factor('original').toFixed(0)}`,
    `x ${factor('port').toFixed(0)}`,
    `x ${factor('bare').toFixed(0)}`,
    '',
    `x ${linear}`,
  );
}

/** What `npm install` of each adds to a project. */
async function installation(folder: string): Promise<void> {
  const sizes: InstalledSize[] = [];
  for (const [index, name] of ['7digital-api@1.0.0', await packPackage(folder)].entries())
    sizes.push(await installedSize(join(folder, `installed-${index}`), name));
  const [original, port] = sizes as [InstalledSize, InstalledSize];
  const show = ({ files, bytes }: InstalledSize) => `${(bytes / 1e6).toFixed(2)} MB, ${files} files`;
  const ratio = `${(port.bytes / original.bytes).toFixed(2)} x`;
  row('installed', show(original), show(port), '', ratio, '1.5 MB, 380 files');
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function withSpread(values: number[]): string {
  const text = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  return `${text(median(values))} (${text(Math.min(...values))}-${text(Math.max(...values))})`;
}

function row(name: string, ...cells: string[]): void {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(22)).join(''));
}
