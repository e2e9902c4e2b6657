/** JSON responses that are cut, of another shape, or hold errors in odd places. */
import assert from 'node:assert/strict';
import type { Expected, Fault } from './harness';
import { always, responseBytes } from './raw-server';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
const json = (body: unknown, status = 200) =>
  always(responseBytes(status, typeof body === 'string' ? body : JSON.stringify(body), JSON_TYPE));

const cut: Expected = { error: 'ApiParseError', status: 200, message: /^Unparsable api response from: \// };
const odd: Expected = {
  error: 'ApiParseError',
  status: 200,
  message: /^Unexpected response status from: \//,
};
const is = (expected: unknown): Expected => ({
  data: (data) => assert.deepEqual(JSON.parse(JSON.stringify(data)), expected),
});

const bad = { code: 1008, message: 'Some are bad', errors: [{ code: 1002, message: 'No', index: 4 }] };

export const JSON_FAULTS: readonly Fault[] = [
  { name: 'half of a JSON document', rules: 'D-32', serve: json('{"playlist":{"id":"1","tra'), expect: cut },
  { name: 'JSON without an envelope', rules: 'D-32', serve: json({ a: [1] }), expect: is({ a: [1] }) },
  {
    name: 'a batch with errors only',
    rules: 'D-32',
    serve: json({ items: { errors: [{ itemId: -1 }] } }),
    expect: is({ items: { errors: [{ itemId: -1 }] } }),
  },
  { name: 'a JSON array instead of an object', rules: 'D-32', serve: json([1, 2]), expect: odd },
  { name: 'a JSON string instead of an object', rules: 'D-32', serve: json('"ok"'), expect: odd },
  {
    name: 'a JSON error without a status in the body',
    rules: 'D-32',
    serve: json({ error: bad }, 400),
    expect: { error: 'ApiError', code: /^1008$/, status: 400, message: /^Some are bad: \// },
  },
  {
    name: 'arrays and strings instead of objects, if responses are converted',
    rules: 'D-32',
    options: { convert: true },
    serve: json({ status: 'ok', release: [[1], null, 'x'], locker: 'x', user: { id: {} }, matches: 5 }),
    expect: { data: (data) => assert.equal(data.status, 'ok') },
  },
  {
    name: 'status 204, which has no body',
    rules: 'D-33',
    serve: always(responseBytes(204, '')),
    expect: { error: 'ApiParseError', status: 204, message: /^Empty response from: \// },
  },
];
