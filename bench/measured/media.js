'use strict';

// Downloads of a file: speed, and the memory that they add.

const fs = require('fs');
const http = require('http');
const { pipeline } = require('stream/promises');

const { packageFolder, subject, port, bytes, file } = JSON.parse(process.argv[2]);
const origin = `http://127.0.0.1:${port}`;

const subjects = {
  async this(count) {
    const api = require(packageFolder).configure({
      logger: null,
      consumerkey: 'KEY',
      consumersecret: 'SECRET',
    });
    await api.OAuth().media(`${origin}/${count}`).save(file);
  },
  async pipe(count) {
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
