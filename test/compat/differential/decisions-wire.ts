/**
 * What each decision changes in a request. Each function returns the expected request for the request of 1.0.0. The
 * rest must be the same.
 */
import type { Case } from './case';
import type { Params } from './packages';
import type { Wire } from './wire';

export type WireDecision = (wire: Wire, call: Case, hop: number) => Wire;

export const wireDecisions: Readonly<Record<string, WireDecision>> = {
  'D-6: the year of a date is the local one': (wire, { params }) => {
    let changed = wire;
    for (const [name, value] of Object.entries(params)) {
      if (!(value instanceof Date)) continue;
      const monthAndDay = [value.getMonth() + 1, value.getDate()]
        .map((n) => `${n}`.padStart(2, '0'))
        .join('');
      const before = `${name}=${value.getUTCFullYear()}${monthAndDay}`;
      const after = `${name}=${value.getFullYear()}${monthAndDay}`;
      changed = mapPairs(changed, (pairs) => pairs.map((pair) => (pair === before ? after : pair)));
    }
    return changed;
  },

  'D-7: slug values are percent-encoded': (wire, { method, params }, hop) => {
    if (!method.slug || hop > 0) return wire;
    const value = String(params[method.slug]);
    const raw = method.path.replace(`:${method.slug}`, () => value);
    const encoded = method.path.replace(`:${method.slug}`, () => encodeFully(value));
    return wire.path === raw ? { ...wire, path: encoded } : wire;
  },

  "D-8: the user's token is no parameter of calls that are not 3-legged": (wire, { signing }) =>
    signing === '3-legged'
      ? wire
      : mapPairs(wire, (pairs) => pairs.filter((pair) => !/^access(token|secret)=/.test(pair))),

  'D-17: gzip is asked for, unless the caller says otherwise': (wire) => {
    const { headers } = wire;
    if (headers.some(([name]) => name.toLowerCase() === 'accept-encoding')) return wire;
    // Before the Connection header that Node.js adds at the end.
    const end = headers.length - (headers[headers.length - 1]![0] === 'Connection' ? 1 : 0);
    const added: [string, string] = ['Accept-Encoding', 'gzip'];
    return { ...wire, headers: [...headers.slice(0, end), added, ...headers.slice(end)] };
  },
};

/** Changes the query and the form in the same way, and the Content-Length with the form. */
function mapPairs(wire: Wire, change: (pairs: string[]) => string[]): Wire {
  const form = change(wire.form);
  const length = `${Buffer.byteLength(form.join('&'))}`;
  const headers = wire.headers.map(([name, value]): [string, string] => [
    name,
    name === 'Content-length' && wire.form.length > 0 ? length : value,
  ]);
  return { ...wire, query: wire.query && change(wire.query), form, headers };
}

function encodeFully(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * D-10: the cases in which 1.0.0 does not sign what it sends (C-60): repeated names on a GET, and in a form the values
 * that equal an empty string or have no string.
 */
export function isSignedWrongByOriginal({ method, params }: Case, hop: number): boolean {
  const { accesstoken, accesssecret, ...signed } = params;
  const values = Object.values(signed as Params);
  if (method.verb === 'GET')
    return hop === 0 && values.some((value) => Array.isArray(value) && value.length > 1);
  return values.flat().some((value) => signedText(value) !== sentText(value));
}

const LOOSELY_EMPTY: readonly unknown[] = [undefined, null, '', 0, false, 0n];

function signedText(value: unknown): string {
  return LOOSELY_EMPTY.includes(value) ? '' : String(value);
}

function sentText(value: unknown): string {
  if (value instanceof Date) return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : '';
  return ['string', 'boolean', 'bigint'].includes(typeof value) ? `${value}` : '';
}
