/** `stub.fail()`: faults for an endpoint, as if each request had the header. */
import { ServiceError } from '../responses/errors';
import { type Fault, parseFaults } from '../server/faults';
import type { Failure } from '../types';
import { checkNames, checkWhole, timesOf } from './check';
import { Queue } from './queue';
import { routeOf } from './route';

const NAMES = ['status', 'retryAfter', 'code', 'message', 'fault', 'delay', 'times'];

export interface Planned {
  faults: Fault[];
  /** The error of the service. */
  error?: ServiceError;
}

export class Failures {
  readonly #queue = new Queue<Planned>();

  /** @throws {TypeError} naming the invalid argument */
  add(route: string, failure: Failure): void {
    this.#queue.add(routeOf(route, { every: true }), plan(failure), timesOf(failure.times));
  }

  take(verb: string, path: string): Planned {
    return this.#queue.take(verb, path) ?? { faults: [] };
  }

  clear(): void {
    this.#queue.clear();
  }
}

function plan(failure: Failure): Planned {
  checkNames(failure, NAMES, 'A failure');
  const { status, retryAfter, code, message, fault, delay } = failure;
  checkWhole(status, 'status', 200, 599);
  checkWhole(code, 'code', 1, 99_999);
  checkWhole(delay, 'delay', 0, 9_999_999);
  const kinds = [status, code, fault].filter((kind) => kind !== undefined);
  if (kinds.length > 1 || (kinds.length === 0 && delay === undefined)) {
    throw new TypeError('A failure has one of status, code and fault, or only delay');
  }
  if (retryAfter !== undefined && status === undefined) throw new TypeError('retryAfter requires status');
  if (message !== undefined && code === undefined) throw new TypeError('message requires code');
  const retry = retryAfter === undefined ? '' : `;retry-after=${retryAfter}`;
  const faults = faultsIn(fault ?? (status === undefined ? '' : `${status}${retry}`));
  if (delay !== undefined) faults.unshift({ name: 'delay', value: String(delay), options: {} });
  if (code === undefined) return { faults };
  return { faults, error: new ServiceError(code, message ?? `Error ${code} on demand`) };
}

function faultsIn(text: unknown): Fault[] {
  try {
    return parseFaults(String(text));
  } catch {
    throw new TypeError(`${String(text)} is not a fault; the README lists all faults`);
  }
}
