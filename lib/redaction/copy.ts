/**
 * Plain, limited copies of foreign values: parameters, options, response data, other errors. A copy has no cycles, no
 * deep nesting and no code, so that it can be printed and serialised. Secrets are masked.
 */
import { REDACTED } from './names';
import { LONGEST_TEXT, type Mask } from './values';

export interface CopyRules {
  /** Whether the value with this name is secret. */
  isSecret?: (name: string) => boolean;
  /** Applied to all strings, names included. */
  mask: Mask;
}

const DEEPEST = 50;
const MOST_VALUES = 10_000;
const MOST_CHARACTERS = 4 * LONGEST_TEXT;

const CUT = '[cut]';
const TOO_DEEP = '[nested too deeply]';
const CIRCULAR = '[circular]';
const UNREADABLE = '[unreadable]';

/** A copy without secrets. Never throws, whatever getters and `toJSON` methods do. */
export function safeCopy(value: unknown, rules: CopyRules): unknown {
  return new Copy(rules).of(value, 0);
}

class Copy {
  // An object that occurs twice is copied once, because the number of paths to it may grow exponentially.
  private readonly copies = new Map<object, unknown>();
  private values = 0;
  private characters = 0;

  constructor(private readonly rules: CopyRules) {}

  of(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'number') return this.rules.mask(`${value}`) === `${value}` ? value : REDACTED;
    // A printed function shows its properties, which may be anything.
    if (typeof value === 'function') return Object.keys(value).length === 0 ? value : '[function]';
    if (typeof value !== 'object' || value === null) return value;
    if (this.copies.has(value)) return this.copies.get(value);
    if (depth > DEEPEST) return TOO_DEEP;
    if ((this.values += 1) > MOST_VALUES) return CUT;
    // An object that occurs again before its copy is complete is a cycle.
    this.copies.set(value, CIRCULAR);
    let copy: unknown;
    try {
      copy = this.object(value, depth);
    } catch {
      copy = UNREADABLE;
    }
    this.copies.set(value, copy);
    return copy;
  }

  private text(text: string): string {
    this.characters += Math.min(text.length, LONGEST_TEXT);
    return this.characters > MOST_CHARACTERS ? CUT : this.rules.mask(text);
  }

  private object(value: object, depth: number): unknown {
    if (Array.isArray(value)) return this.list(value, depth);
    if (value instanceof Date) return new Date(value.getTime());
    if (value instanceof Map) {
      return new Map([...value].map(([name, inner]) => [name, this.member(`${String(name)}`, inner, depth)]));
    }
    if (value instanceof Set) return new Set(this.list([...value], depth));
    if (value instanceof Error) return this.error(value, depth);
    if (value instanceof URL || value instanceof URLSearchParams) return this.text(String(value));
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON === 'function') return this.of(toJSON.call(value, ''), depth + 1);
    return this.members(value, Object.keys(value), depth);
  }

  private list(values: readonly unknown[], depth: number): unknown[] {
    const copy: unknown[] = [];
    for (const value of values) {
      if (this.values > MOST_VALUES || copy.length > MOST_VALUES) return [...copy, CUT];
      copy.push(this.of(value, depth + 1));
    }
    return copy;
  }

  private error(error: Error, depth: number): Record<string, unknown> {
    const names = new Set(['name', 'message', ...Object.keys(error)]);
    if ((error as { errors?: unknown }).errors !== undefined) names.add('errors');
    if ((error as { cause?: unknown }).cause instanceof Error) names.add('cause');
    return this.members(error, [...names], depth);
  }

  private members(value: object, names: readonly string[], depth: number): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const name of names) {
      if (this.values > MOST_VALUES) {
        copy[CUT] = true;
        break;
      }
      let inner: unknown;
      try {
        inner = (value as Record<string, unknown>)[name];
      } catch {
        inner = UNREADABLE;
      }
      // An assignment to `__proto__` would change the prototype.
      Object.defineProperty(copy, this.text(name), {
        value: this.member(name, inner, depth),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return copy;
  }

  private member(name: string, value: unknown, depth: number): unknown {
    // JSON.stringify would call it, and it may throw or show anything.
    if (name === 'toJSON' && typeof value === 'function') return '[function]';
    return this.rules.isSecret?.(name) ? REDACTED : this.of(value, depth + 1);
  }
}
