/**
 * Answers to objects, 1.0.0 and this package in turns: `npx tsx bench/parse.ts`.
 *
 * Megabytes for each second of CPU time, medians of five rounds, and the peak memory of a process that reads one
 * large answer. Ratios are what counts; the figures themselves are those of the machine and the moment.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parse } from '../lib/legacy/responseparser';
import { answerOf, SIZES } from './answers';

const ROUNDS = 5;
const MS_PER_TURN = 400;
const MEGABYTE = 2 ** 20;

type Parse = typeof parse;
const parsers: Record<string, () => Parse> = {
  '1.0.0': () => createRequire(__filename)('7digital-api-original/lib/responseparser').parse,
  port: () => parse,
};

function read(parser: Parse, body: string, contentType: string): void {
  parser(body, { format: 'json', contentType, url: '/release', statusCode: 200 }, (error) => {
    if (error) throw error;
  });
}

/** Bytes for each microsecond of CPU, which is megabytes a second. */
function throughput(parser: Parse, body: string, contentType: string): number {
  const before = process.cpuUsage();
  let turns = 0;
  let spent = 0;
  do {
    read(parser, body, contentType);
    turns++;
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  } while (spent < MS_PER_TURN * 1000);
  return (Buffer.byteLength(body) * turns) / spent;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function compare(label: string, body: string, contentType: string): void {
  const [original, port] = [parsers['1.0.0']!(), parsers['port']!()];
  throughput(original, body, contentType);
  throughput(port, body, contentType);
  const theirs: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(throughput(original, body, contentType));
    ours.push(throughput(port, body, contentType));
  }
  const [a, b] = [median(theirs), median(ours)];
  const spread = `${Math.min(...ours).toFixed(0)}-${Math.max(...ours).toFixed(0)}`;
  print(label, `${a.toFixed(1)} MB/s`, `${b.toFixed(1)} MB/s (${spread})`, `${(b / a).toFixed(1)} x`);
}

/** Peak memory of a process of its own that reads the largest answer a few times. */
function peakOf(name: string): number {
  const args = ['--import', 'tsx', __filename, name];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' })) / MEGABYTE;
}

function reportPeak(name: string): void {
  const body = answerOf(SIZES.large, 'xml');
  const parser = parsers[name]!();
  for (let turn = 0; turn < 3; turn++) read(parser, body, 'text/xml');
  process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
}

function print(...columns: string[]): void {
  console.log(columns.map((column, index) => column.padEnd(index === 0 ? 22 : 24)).join(''));
}

function main(): void {
  print(`node ${process.version}`, '1.0.0', 'this package', 'ratio');
  for (const [size, items] of Object.entries(SIZES)) {
    const body = answerOf(items, 'xml');
    compare(`XML ${size}, ${(Buffer.byteLength(body) / 1000).toFixed(1)} kB`, body, 'text/xml');
  }
  const json = answerOf(SIZES.medium, 'json');
  compare(`JSON medium, ${(Buffer.byteLength(json) / 1000).toFixed(1)} kB`, json, 'application/json');
  const odd = answerOf(SIZES.medium, 'xml').replace('<title>', '<!-- for xml2js --><title>');
  compare('XML medium, odd', odd, 'text/xml');
  const [theirs, ours] = [peakOf('1.0.0'), peakOf('port')];
  print(
    'peak memory, large',
    `${theirs.toFixed(0)} MB`,
    `${ours.toFixed(0)} MB`,
    `${(ours / theirs).toFixed(2)} x`,
  );
}

const name = process.argv[2];
if (name === undefined) main();
else reportPeak(name);
