/**
 * How Node.js prints an error of a call: one block with the message, the error of the response, the stack and short
 * details.
 */
import type { InspectOptions } from 'util';

// The symbol of the custom function of `util.inspect`.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
type Inspector = (value: unknown, options: InspectOptions) => string;

const LONGEST_LINE = 200;
// Internal properties of verror. The message has their content.
const LEFT_OUT = new Set([
  'name',
  'message',
  'stack',
  'cause',
  'data',
  'jse_shortmsg',
  'jse_cause',
  'jse_info',
]);

/** Adds the custom inspect function to a class of errors. */
export function inspectAsBlock(prototype: Error): void {
  Object.defineProperty(prototype, INSPECT, {
    // Node.js passes `inspect` since 16.14.
    value(this: Error, depth: number, options: InspectOptions, inspector?: Inspector): string {
      const print = inspector ?? (require('util') as typeof import('util')).inspect;
      const details = detailsOf(this);
      const hasDetails = depth >= 0 && Object.keys(details).length > 0;
      return blockOf(this) + (hasDetails ? ` ${print(details, { ...options, depth: depth - 1 })}` : '');
    },
    writable: true,
    configurable: true,
  });
}

/** The stack, with the first line of an unparsable response below the message. */
function blockOf(error: Error): string {
  const head = `${error.name}: ${error.message}`;
  const stack = error.stack ?? head;
  const line = firstLine((error as { response?: unknown }).response);
  if (!line || !stack.startsWith(head) || error.message.includes(line)) return stack;
  return `${head}\n    response: ${line}${stack.slice(head.length)}`;
}

function firstLine(response: unknown): string {
  if (typeof response !== 'string') return '';
  const line = /\S[^\r\n]*/.exec(response)?.[0].trimEnd() ?? '';
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

function detailsOf(error: Error): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(error)) {
    const isShown =
      !LEFT_OUT.has(name) && value !== undefined && !(name === 'response' && typeof value === 'string');
    if (isShown) details[name] = value;
  }
  return details;
}
