/**
 * Faults on demand, in the header `x-stub-fault`, or after a `~` in an id or a country if no header can be set, as in
 * `releaseId=2431~delay=500`. README.md lists them all.
 */
import { invalid } from '../responses/errors';

export interface Fault {
  name: string;
  /** The part after `=`. */
  value?: string;
  /** The parts after `;`. */
  options: Record<string, string>;
}

/** Name → whether a value must be a number, is text, or is not allowed. A three-digit status is also a fault. */
const KNOWN = new Map<string, 'number' | 'text' | 'none'>(
  Object.entries({
    delay: 'number',
    silence: 'none',
    reset: 'none',
    hangup: 'none',
    stall: 'none',
    cut: 'none',
    drip: 'number',
    empty: 'none',
    html: 'none',
    'malformed-xml': 'none',
    redirect: 'text',
    gzip: 'none',
    'broken-gzip': 'none',
  } as const),
);

export const HEADER = 'x-stub-fault';

/** More faults at once are not useful. */
const MOST_FAULTS = 10;

/** `delay=500, 429;retry-after=2` */
export function parseFaults(text: string): Fault[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length > MOST_FAULTS) throw invalid(HEADER, `${items.length} faults`);
  return items.map((item) => {
    const fault = parse(item);
    if (!fault) throw invalid(HEADER, item);
    return fault;
  });
}

function parse(text: string): Fault | undefined {
  // A value must be valid in a header.
  if (!/^[\x20-\x7e]*$/.test(text)) return undefined;
  const [[name, value] = [''], ...rest] = text.split(';').map(pair);
  const options = Object.fromEntries(rest.map(([key, option]) => [key, option ?? '']));
  const kind = /^[245]\d\d$/.test(name) ? 'none' : KNOWN.get(name);
  const fits = {
    none: value === undefined,
    number: /^\d{1,7}$/.test(value ?? ''),
    text: value !== undefined,
  };
  if (kind === undefined || !fits[kind] || !goodOptions(options)) return undefined;
  return { name, value, options };
}

const OPTIONS = new Map([
  ['retry-after', /^.+$/],
  ['status', /^3\d\d$/],
  ['bytes', /^[1-9]\d{0,6}$/],
]);

const goodOptions = (options: Record<string, string>): boolean =>
  Object.entries(options).every(([name, value]) => OPTIONS.get(name)?.test(value));

function pair(text: string): [name: string, value?: string] {
  const equals = text.indexOf('=');
  if (equals < 0) return [text.trim().toLowerCase()];
  return [text.slice(0, equals).trim().toLowerCase(), text.slice(equals + 1).trim()];
}

/** The parameters that may have a fault after a `~`. */
const CARRIERS = /(id|^country|^q|^key|^token|^username)$/i;

/** Splits `2431~delay=500` into the value and the faults. Undefined without faults. */
export function hiddenFaults(name: string, value: string): { value: string; faults: Fault[] } | undefined {
  const tilde = value.indexOf('~');
  if (tilde < 0 || !CARRIERS.test(name)) return undefined;
  const items = value.slice(tilde + 1).split(',', MOST_FAULTS + 1);
  if (items.length > MOST_FAULTS) return undefined;
  const faults = items.map((item) => parse(item.trim()));
  return faults.every((fault) => fault !== undefined)
    ? { value: value.slice(0, tilde), faults: faults as Fault[] }
    : undefined;
}
