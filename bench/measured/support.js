'use strict';

// What the measured programs share. Each runs as `node bench/measured/NAME.js SETTINGS`, in a process of its own, so
// that the peers share no memory, caches or compiled code. It prints its figures as JSON.

const http = require('node:http');
const https = require('node:https');
const { load } = require('../peers');

exports.settings = JSON.parse(process.argv[2]);

exports.report = (figures) => process.stdout.write(JSON.stringify(figures));

/** Node's own agent of today, in older versions of Node.js too. For every peer that has no pool of its own. */
const agent = () => new http.Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 });
http.globalAgent = agent();

/** Signed calls go over https. Without encryption, what they cost more is the signature alone. */
exports.openPlainSockets = () => {
  https.globalAgent = Object.assign(agent(), { protocol: 'https:', defaultPort: 443 });
};

/** The call of a peer, after one response was looked at. */
exports.loadPeer = async (settings = exports.settings) => {
  const { call, titleOf } = await load(settings.subject, settings);
  const first = await new Promise((resolve, reject) => {
    call((error, data) => (error ? reject(error) : resolve(data)));
  });
  const title = titleOf(first);
  if (!title.startsWith('Songs from room 1 ')) throw new Error(`Not the response that was sent: ${title}`);
  return { call, titleOf };
};

/** Makes `count` calls, `atOnce` of them at a time. */
exports.makeCalls = (call, count, atOnce) =>
  new Promise((resolve, reject) => {
    if (count === 0) resolve();
    let started = 0;
    let ended = 0;
    const next = () => {
      if (started === count) return;
      started += 1;
      call((error) => {
        if (error) return reject(error);
        ended += 1;
        if (ended === count) resolve();
        else next();
      });
    };
    for (let i = 0; i < Math.min(atOnce, count); i += 1) next();
  });

const cpuMicros = (since) => {
  const { user, system } = process.cpuUsage(since);
  return user + system;
};

/**
 * Runs a batch again and again until it took `cpuMs` of CPU time and ran `atLeast` times, and returns the microseconds
 * of one batch. The CPU time is read once for each batch, as reading it takes longer than some of what is measured.
 */
exports.cpuOfBatch = async (batch, cpuMs, atLeast = 1) => {
  const before = process.cpuUsage();
  let batches = 0;
  let micros = 0;
  do {
    await batch();
    batches += 1;
    micros = cpuMicros(before);
  } while (batches < atLeast || micros < cpuMs * 1000);
  return micros / batches;
};

/** As `cpuOfBatch`, for what is not asynchronous: the microseconds of one of `turnsAtOnce` turns. */
exports.cpuOfTurn = (turn, cpuMs, turnsAtOnce = 1) => {
  const before = process.cpuUsage();
  let turns = 0;
  let micros = 0;
  do {
    for (let i = 0; i < turnsAtOnce; i += 1) turn();
    turns += turnsAtOnce;
    micros = cpuMicros(before);
  } while (micros < cpuMs * 1000);
  return micros / turns;
};

exports.cpuMicros = cpuMicros;

/** What the objects and strings of the process take. Buffers are freed later. */
exports.heapBytes = () => {
  global.gc();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external - arrayBuffers;
};

exports.nextTurn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));
