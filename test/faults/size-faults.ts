/** Responses that are large, below and above the limit of the client. */
import assert from 'node:assert/strict';
import type { Fault } from './harness';
import { responseBytes, type Behaviour, xml } from './raw-server';

const MEGABYTE = 1_000_000;

/** The bytes are made when they are asked for, as a table of faults should hold no memory. */
function sendMegabytes(megabytes: number, wrap = (text: string) => text): Behaviour {
  return ({ socket }) => void socket.write(responseBytes(200, wrap('x'.repeat(megabytes * MEGABYTE))));
}

export const withinLimit = (megabytes: number): Fault => ({
  name: `${megabytes} MB, which is below the limit`,
  rules: 'C-55, D-19',
  serve: sendMegabytes(megabytes, (text) => xml(`<a>${text}</a>`)),
  expect: { data: (data) => assert.equal(data.a.length, megabytes * MEGABYTE) },
});

export const aboveLimit = (megabytes: number): Fault => ({
  name: `${megabytes} MB where the limit is one`,
  rules: 'D-19',
  options: { maxResponseBytes: MEGABYTE },
  serve: sendMegabytes(megabytes),
  expect: { error: 'RequestError', code: 'ERR_RESPONSE_TOO_LARGE', status: 200 },
});
