'use strict';

// One download in a process of its own: `node bench/media-measured.js SUBJECT PORT BYTES FILE`.
const fs = require('fs');
const http = require('http');
const { pipeline } = require('stream/promises');

const [subject, port, size, file] = process.argv.slice(2);
const bytes = Number(size);
const origin = `http://127.0.0.1:${port}`;

const subjects = {
  async port(count) {
    const api = require('7digital-api').configure({
      logger: null,
      consumerkey: 'KEY',
      consumersecret: 'SECRET',
    });
    await api.OAuth().media(`${origin}/${count}`).save(file);
  },
  async bare(count) {
    const response = await new Promise((resolve, reject) => {
      http.get(`${origin}/${count}`, resolve).on('error', reject);
    });
    await pipeline(response, fs.createWriteStream(file));
  },
};

/** The most that the process grows by, in megabytes. */
async function growthOf(download) {
  global.gc();
  const start = process.memoryUsage().rss;
  let most = start;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  await download();
  clearInterval(timer);
  return (most - start) / 2 ** 20;
}

async function main() {
  await subjects[subject](1_000_000);
  const cold = await growthOf(() => subjects[subject](Math.min(bytes, 100 * 2 ** 20)));
  const cpu = process.cpuUsage();
  const before = process.hrtime.bigint();
  const warm = await growthOf(() => subjects[subject](bytes));
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  if (fs.statSync(file).size !== bytes) throw new Error('not the file that was sent');
  const megabytes = bytes / 2 ** 20;
  const [perSecond, perCpuSecond] = [megabytes / seconds, (megabytes * 1e6) / (user + system)];
  process.stdout.write(JSON.stringify({ perSecond, perCpuSecond, cold, warm }));
}

void main();
