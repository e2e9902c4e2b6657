/** Parameters of a request, by name in any case. An empty value counts as missing. */
import { invalid, missing, notAValue, outOfRange } from '../responses/errors';
import { ownCopy } from '../state/bounded';

/** The largest number of items of a list. */
const MOST_ITEMS = 1_000;

export class Params {
  readonly #values = new Map<string, string[]>();

  constructor(pairs: Iterable<readonly [string, string]>) {
    for (const [name, given] of pairs) {
      if (given === '') continue;
      const value = ownCopy(given);
      const key = name.toLowerCase();
      const known = this.#values.get(key);
      if (known) known.push(value);
      else this.#values.set(key, [value]);
    }
  }

  /** The last of several values. */
  text(name: string): string | undefined {
    return this.#values.get(name.toLowerCase())?.at(-1);
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw missing(name);
    return value;
  }

  integer(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\s*-?\d{1,15}\s*$/.test(value)) throw invalid(name, value);
    return Number(value);
  }

  requiredInteger(name: string): number {
    this.required(name);
    return this.integer(name)!;
  }

  decimal(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d+(\.\d+)?$/.test(value)) throw invalid(name, value);
    return Number(value);
  }

  boolean(name: string): boolean | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (value === 'true' || value === '1') return true;
    if (value === 'false' || value === '0') return false;
    throw invalid(name, value);
  }

  /** A date YYYYMMDD, as the beginning of that day in UTC. */
  date(name: string): Date | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    // Also rejects 20230231, which JavaScript would change to March.
    if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(`${year}-${month}-${day}`)) {
      throw invalid(name, value);
    }
    return date;
  }

  /** A time in full ISO 8601. A date is accepted, because clients turn dates into YYYYMMDD. */
  dateTime(name: string): Date | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (/^\d{8}$/.test(value)) return this.date(name);
    const date = new Date(value);
    if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(date.getTime())) throw invalid(name, value);
    return date;
  }

  /** Separated by commas, or as a repeated parameter. */
  list(name: string): string[] {
    const all = this.#values.get(name.toLowerCase()) ?? [];
    const items = all
      .flatMap((value) => value.split(','))
      .map((item) => item.trim())
      .filter((item) => item !== '');
    if (items.length > MOST_ITEMS) throw outOfRange(name, `${items.length} items`);
    return items;
  }

  /** One of the known values, in the case of the schema. */
  enumerated(name: string, known: string[]): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = known.find((item) => item.toLowerCase() === value.toLowerCase());
    if (found === undefined) throw notAValue(name, value, known);
    return found;
  }

  /** `page` and `pageSize`. A page has up to `most` items. */
  paging(most = 500): { page: number; pageSize: number } {
    const page = this.integer('page') ?? 1;
    const pageSize = this.integer('pageSize') ?? 10;
    if (page < 1) throw outOfRange('page', String(page));
    if (pageSize < 1 || pageSize > most) throw outOfRange('pageSize', String(pageSize));
    return { page, pageSize };
  }
}
