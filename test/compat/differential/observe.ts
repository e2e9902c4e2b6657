/** One call of one package, with everything that the caller and the server can observe. */
import type { RecordingServer, Response } from './capture';
import type { Package, Params, Resource } from './packages';
import { readRequest, type Wire } from './wire';

/** An error as the caller sees it. */
export interface ErrorView {
  class: string;
  /** The classes of `lib/errors` that it is an instance of. */
  kinds: string[];
  name: string;
  message: string;
  text: string;
  /** `stack` begins with name and message. */
  stackTells: boolean;
  /** Own enumerable properties, in order. */
  own: Params;
  json: string;
}

export interface DataView {
  data: unknown;
  /** Shows the order of keys too. */
  json: string;
}

export interface Observation {
  thrown: ErrorView | undefined;
  returned: unknown;
  /** The error that the callback received. */
  error: ErrorView | null | undefined;
  data: DataView | undefined;
  argumentCount: number;
  /** How often it was called, and whether before the call returned (D-3, C-40). */
  callbacks: number;
  early: boolean;
  requests: Wire[];
  /** The caller's arguments after the call. */
  given: unknown[];
}

// Much longer than any call takes, so that only a call that never ends reaches it.
const HANG = 30_000;

export async function observe(
  server: RecordingServer,
  pack: Package,
  make: () => Resource,
  method: string,
  given: unknown[],
  responses: readonly Response[],
): Promise<Observation> {
  server.expect(responses);
  const seen: Observation = {
    thrown: undefined,
    returned: undefined,
    error: undefined,
    data: undefined,
    argumentCount: 0,
    callbacks: 0,
    early: false,
    requests: [],
    given,
  };
  let hasReturned = false;
  await new Promise<void>((resolve, reject) => {
    const guard = setTimeout(() => reject(new Error(`The callback of ${pack.title} was not called`)), HANG);
    const done = () => {
      clearTimeout(guard);
      resolve();
    };
    const callback = (...args: unknown[]) => {
      const [error, data] = args;
      seen.callbacks += 1;
      seen.early ||= !hasReturned;
      seen.argumentCount = args.length;
      seen.error = error instanceof Error ? viewError(error, pack) : (error as null);
      if (args.length > 1) seen.data = { data, json: toJson(data) };
      // Later, so that a second call of the callback in the same turn is counted.
      setImmediate(done);
    };
    try {
      seen.returned = make()[method]!(...given, callback);
      hasReturned = true;
    } catch (error) {
      seen.thrown = viewError(error as Error, pack);
      done();
    }
  });
  seen.requests = server.requests.map(readRequest);
  return seen;
}

export function viewError(error: Error, { errors }: Package): ErrorView {
  const { name, message, stack } = error;
  return {
    class: error.constructor.name,
    kinds: Object.keys(errors)
      .filter((kind) => error instanceof errors[kind]!)
      .sort(),
    name,
    message,
    text: `${error}`,
    stackTells: `${stack}`.startsWith(message ? `${name}: ${message}` : name),
    own: Object.fromEntries(Object.entries(error)),
    json: toJson(error),
  };
}

export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    return `not serialisable: ${(error as Error).name}`;
  }
}
