/** `stub.reply()`: responses that replace those of the stub. */
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { NIL, isoDate, type Branch, type Tree } from '../responses/tree';
import { respond, reply as replyOf, type Reply } from '../server/reply';
import type { ReplyBody, ReplyFunction, ReplyOptions, ReplyTree, ReplyValue, StubRequest } from '../types';
import { checkNames, checkWhole, timesOf } from './check';
import { Queue } from './queue';
import { routeOf } from './route';

interface Entry {
  body: Tree | string | ReplyFunction;
  status: number;
  headers: Record<string, string>;
}

export class Replies {
  readonly #queue = new Queue<Entry>();

  /** @throws {TypeError} naming the invalid argument */
  add(route: string, body: ReplyBody | ReplyFunction, options: ReplyOptions = {}): void {
    checkNames(options, ['status', 'headers', 'times'], 'A reply');
    const { status = 200, headers = {} } = options;
    checkWhole(status, 'status', 200, 599);
    for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
    const entry = { body: typeof body === 'function' ? body : read(body), status, headers: { ...headers } };
    this.#queue.add(routeOf(route), entry, timesOf(options.times));
  }

  has(request: StubRequest): boolean {
    return this.#queue.has(request.method, request.path);
  }

  /** Undefined if the stub itself must respond. */
  async take(request: StubRequest, json: boolean): Promise<Reply | undefined> {
    const entry = this.#queue.take(request.method, request.path);
    if (!entry) return undefined;
    const { body, status, headers } = entry;
    const returned = typeof body === 'function' ? await body(request) : body;
    if (returned === undefined) return undefined;
    const given = typeof body === 'function' ? read(returned) : body;
    const made =
      typeof given === 'string' ? replyOf(status, typeOf(given), given) : respond(json, 'ok', given, status);
    return { ...made, headers: { ...made.headers, ...headers } };
  }

  clear(): void {
    this.#queue.clear();
  }
}

function checkHeader(name: string, value: unknown): void {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, String(value));
  } catch {
    throw new TypeError(`The header ${name} of a reply cannot be sent`);
  }
}

/** A string unchanged. An object as it is written as XML or JSON, so that later changes have no effect. */
function read(body: unknown): Tree | string {
  if (typeof body === 'string') return body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new TypeError('A reply is an object, a string, or a function that returns either');
  }
  return treeOf(body as ReplyTree, 0);
}

function typeOf(text: string): string {
  const type = /^\s*</.test(text) ? 'text/xml' : /^\s*[{[]/.test(text) ? 'application/json' : 'text/plain';
  return `${type}; charset=utf-8`;
}

/** Valid names of elements and attributes. */
const NAME = /^@?[A-Za-z_][\w.:-]*$/;

const MOST_LEVELS = 100;

function treeOf(given: ReplyTree, level: number): Tree {
  const branches = Object.entries(given).map(([name, value]): [string, Branch] => {
    if (!NAME.test(name)) throw new TypeError(`${name} cannot be the name of an element`);
    return [name, branchOf(value, level)];
  });
  return Object.fromEntries(branches);
}

function branchOf(value: ReplyValue, level: number): Branch {
  if (level > MOST_LEVELS) throw new TypeError('A reply is circular or nested too deeply');
  if (value === null) return NIL;
  if (value instanceof Date) return isoDate(value);
  if (Array.isArray(value)) return value.map((item) => branchOf(item, level + 1)) as Branch;
  switch (typeof value) {
    case 'object':
      return treeOf(value as ReplyTree, level + 1);
    case 'string':
    case 'number':
    case 'boolean':
    case 'undefined':
      return value;
    default:
      throw new TypeError(`A reply cannot hold a ${typeof value}`);
  }
}
