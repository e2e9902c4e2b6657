'use strict';

// One measurement in a process of its own, so that neither client shares memory, caches or compiled code with the
// other: `node bench/measured.js SUBJECT TASK JSON`. Plain JavaScript: a loader would be measured too.

const SUBJECTS = { original: '7digital-api-original', port: '7digital-api' };
const [subject, task, settings] = process.argv.slice(2);
const { httpPort, httpsPort, size, calls, warmUp, atOnce, signed, repeat } = JSON.parse(settings);
const silent = { silly() {}, info() {}, error() {} };
const user = { accesstoken: 'TOKEN', accesssecret: 'TOKEN_SECRET' };

const tasks = { calls: measureCalls, sign: measureSign, require: measureRequire };
tasks[task]();

function report(figures) {
  process.stdout.write(JSON.stringify(figures));
}

function cpuMicros(since) {
  const spent = process.cpuUsage(since);
  return spent.user + spent.system;
}

function client() {
  const api = require(SUBJECTS[subject]);
  const port = signed ? httpsPort : httpPort;
  const schema = { ...api.schema, host: 'localhost', sslHost: 'localhost', port };
  return api.configure({ consumerkey: 'KEY', consumersecret: 'SECRET', logger: silent }, schema);
}

/** One call of the subject; bare http is the limit: the same answer fetched and nothing done with it. */
function caller() {
  const headers = { 'x-bench-size': size };
  if (subject === 'bare') return bareCaller(headers);
  const api = client();
  if (signed) {
    const resource = new api.User({ headers });
    return (done) => resource.getLocker({ pageSize: 10, page: 1, ...user }, check(done));
  }
  const resource = new api.Artists({ headers });
  return (done) => resource.getReleases({ artistId: 1, pageSize: 10, country: 'gb' }, check(done));
}

function check(done) {
  return (err, data) => {
    if (err) throw err;
    if (!Array.isArray(data.releases.release)) throw new Error('not the answer that was sent');
    done();
  };
}

function bareCaller(headers) {
  const http = signed ? require('https') : require('http');
  const agent = new http.Agent({ keepAlive: true });
  const options = {
    host: 'localhost',
    port: signed ? httpsPort : httpPort,
    path: '/x?a=1&b=2',
    headers,
    agent,
  };
  return (done) => {
    http.get(options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
    });
  };
}

function runCalls(call, count, then) {
  let started = 0;
  let ended = 0;
  const next = () => {
    if (started === count) return;
    started += 1;
    call(() => {
      ended += 1;
      if (ended === count) then();
      else next();
    });
  };
  for (let i = 0; i < Math.min(atOnce, count); i += 1) next();
}

function measureCalls() {
  const call = caller();
  const begin = () => {
    const before = process.cpuUsage();
    runCalls(call, calls, () => {
      const micros = cpuMicros(before);
      report({ perSecond: (calls * 1e6) / micros, peakKilobytes: process.resourceUsage().maxRSS });
      process.exit();
    });
  };
  if (warmUp) runCalls(call, warmUp, begin);
  else begin();
}

function measureSign() {
  const oauth = new (client().OAuth)();
  const sign = () =>
    oauth.sign('https://stream.svc.7digital.net/stream/locker', { trackId: 1234, formatId: 26, ...user });
  for (let i = 0; i < warmUp; i += 1) sign();
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i += 1) sign();
  report({ perSecond: (calls * 1e6) / cpuMicros(before) });
}

/** The process is fresh, so the first `require` is what a program pays; files are in the system's cache. */
function measureRequire() {
  if (repeat !== 1) throw new Error('a module is loaded once in a process');
  const before = process.hrtime.bigint();
  require(SUBJECTS[subject]);
  report({ perSecond: 1e9 / Number(process.hrtime.bigint() - before) });
}
