'use strict';

// Many calls at the same time: CPU time of each, and the memory that each takes until its response comes. The server
// holds the responses of a second port until it is told to send them.

const http = require('node:http');
const { cpuOfBatch, heapBytes, loadPeer, makeCalls, nextTurn, report, settings } = require('./support');

async function main() {
  const { inFlight, warmUp, cpuMs, heldPort } = settings;
  const { call } = await loadPeer();
  for (let i = 0; i < warmUp; i += 1) await makeCalls(call, inFlight, inFlight);
  const cpu = (await cpuOfBatch(() => makeCalls(call, inFlight, inFlight), cpuMs)) / inFlight;
  const held = await loadHeld(heldPort);
  // The sockets are opened by a first turn, so that what is measured is the calls alone.
  await heldCalls(held.call, inFlight, heldPort);
  const heap = (await heldCalls(held.call, inFlight, heldPort)) / inFlight;
  report({ cpu, heap });
  process.exit();
}

/** Its first response is looked at while nothing is held. */
async function loadHeld(port) {
  const loading = loadPeer({ ...settings, port });
  await waiting(port, 1);
  await ask(port, 'release');
  return loading;
}

/** Bytes that the calls take while they wait. */
async function heldCalls(call, count, port) {
  await nextTurn(20);
  const before = heapBytes();
  const calls = makeCalls(call, count, count);
  await waiting(port, count);
  await nextTurn(20);
  const bytes = heapBytes() - before;
  await ask(port, 'release');
  await calls;
  return bytes;
}

async function waiting(port, count) {
  while (Number(await ask(port, 'waiting')) < count) await nextTurn(5);
}

function ask(port, question) {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path: `/${question}`, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve(body));
    });
    request.on('error', reject);
  });
}

void main();
