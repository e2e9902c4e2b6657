/** Every way in which a program may print a value, as strings. */
import { format, inspect } from 'node:util';
import VError from 'verror';

const INSPECTIONS = [
  {},
  { depth: Infinity, showHidden: true },
  { depth: Infinity, showHidden: true, customInspect: false },
] as const;

/** What `inspect`, `console` and JSON print of any value. */
export function renderingsOf(value: unknown): string[] {
  return [
    ...INSPECTIONS.map((options) => inspect(value, options)),
    format('%s %o %O %j', value, value, value, value),
    `${JSON.stringify(value)}`,
    JSON.stringify(value, null, 2) ?? '',
  ];
}

/** The same for an error and everything that it refers to. */
export function errorRenderings(error: Error, depth = 0): string[] {
  const own = Object.getOwnPropertyNames(error).map(
    (name) => (error as unknown as Record<string, unknown>)[name],
  );
  const texts = [`${error}`, error.message, `${error.stack}`, ...renderingsOf(error)];
  for (const value of own) texts.push(`${typeof value === 'string' ? value : ''}`, ...renderingsOf(value));
  texts.push(VError.fullStack(error), inspect(VError.info(error)));
  const { cause } = error as { cause?: unknown };
  const inner: unknown = typeof cause === 'function' ? cause.call(error) : cause;
  if (inner instanceof Error && depth < 5) texts.push(...errorRenderings(inner, depth + 1));
  return texts;
}

/** Runs a function and returns what it wrote to stdout and stderr. */
export async function outputOf(run: () => unknown): Promise<string> {
  let text = '';
  const streams = [process.stdout, process.stderr];
  const originals = streams.map((stream) => stream.write);
  const capture = (chunk: unknown, ...rest: unknown[]) => {
    text += String(chunk);
    const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
    done?.();
    return true;
  };
  for (const stream of streams) stream.write = capture as typeof stream.write;
  try {
    await run();
  } finally {
    streams.forEach((stream, i) => {
      stream.write = originals[i] as typeof stream.write;
    });
  }
  return text;
}
