/** Converts one value of a response. Pure. */
import type { Leaf } from './entities';

/** The converted value. Undefined if the value is not of this type and stays unchanged. */
export function convertLeaf(value: unknown, leaf: Leaf): unknown {
  if (leaf === 's') return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : value;
  if (typeof value !== 'string') return isOfType(value, leaf) ? value : undefined;
  if (leaf === 'n') return numberOf(value);
  return leaf === 'b' ? booleanOf(value) : dateOf(value);
}

function isOfType(value: unknown, leaf: Leaf): boolean {
  return typeof value === (leaf === 'n' ? 'number' : 'boolean') && leaf !== 'd';
}

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/;

function numberOf(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const number = Number(text);
  // Numbers with too many digits stay strings.
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

function booleanOf(text: string): boolean | undefined {
  const lower = text.trim().toLowerCase();
  if (lower === 'true') return true;
  return lower === 'false' ? false : undefined;
}

const DATE = /^\s*(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?\s*$/i;

/** A date in ISO 8601. Without a zone it is in UTC, like all others of the service. */
function dateOf(text: string): Date | undefined {
  const [, day, time, fraction = '', zone = 'Z'] = DATE.exec(text) ?? [];
  if (!day) return undefined;
  const offset = /\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const date = new Date(time ? `${day}T${time}${fraction.slice(0, 4)}${offset}` : day);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
