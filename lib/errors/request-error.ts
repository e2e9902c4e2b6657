/** The error of a call without a usable response. A separate file, because verror is loaded only when it is needed. */
import type * as details from './details';
import type { RequestErrorConstructor } from './details';
import { inspectAsBlock } from './inspect';

let made: RequestErrorConstructor | undefined;

// A getter, because verror would be a third of what `require('7digital-api')` loads, and most programs never need it.
// Assigned as a whole, because bundlers support either `module.exports` or `exports`.
const requestError = {
  get RequestError(): RequestErrorConstructor {
    return (made ??= makeClass());
  },
};

declare namespace requestError {
  export type RequestError = details.RequestError;
}

interface Parts extends Partial<NodeJS.ErrnoException> {
  /** The errors of an AggregateError: one for each address of a host. */
  errors?: ReadonlyArray<Partial<NodeJS.ErrnoException>>;
}

function partsOf(cause: Error | string): Parts {
  if (typeof cause !== 'object' || cause === null) return {};
  const { message, code, errno, syscall } = cause as NodeJS.ErrnoException;
  const { errors } = cause as { errors?: unknown };
  return { message, code, errno, syscall, ...(Array.isArray(errors) && { errors }) } as Parts;
}

const DEEPEST = 5;

/** The errors of an AggregateError that say something, also those of an AggregateError in it. */
function reasonsIn(errors: Parts['errors'] = [], depth = 0): Array<Partial<NodeJS.ErrnoException>> {
  return errors.flatMap((error) => {
    if (error?.message || error?.code) return [error];
    const { errors: inner } = (error ?? {}) as Parts;
    return Array.isArray(inner) && depth < DEEPEST ? reasonsIn(inner, depth + 1) : [];
  });
}

/** The message for a cause without one: the reasons in it, otherwise its code. */
function reasonOf(errors: Parts['errors'], code: string | undefined): string {
  const reasons = reasonsIn(errors).map((error) => error.message || error.code);
  return [...new Set(reasons)].join('; ') || code || 'no reason was given';
}

const NOTES = ['jse_shortmsg', 'jse_cause', 'jse_info'];

function makeClass(): RequestErrorConstructor {
  const VError = require('verror') as typeof import('verror');

  class RequestErrorClass extends VError {
    constructor(cause: Error | string, url: string) {
      super(cause as Error, 'for url %s', url);
      this.name = 'RequestError';
      const { message, errors, errno, syscall, ...reason } = partsOf(cause);
      const code = reason.code ?? reasonsIn(errors)[0]?.code;
      if (message === '') this.message = `for url ${url}: ${reasonOf(errors, code)}`;
      Object.assign(
        this,
        code !== undefined && { code },
        errno !== undefined && { errno },
        syscall !== undefined && { syscall },
      );
      // The properties of verror stay own properties, but Node.js does not print them. The message has their content.
      for (const name of NOTES) Object.defineProperty(this, name, { enumerable: false });
      Error.captureStackTrace(this, RequestErrorClass);
    }

    /** The JSON, which has the properties of verror as in 1.0.0. */
    toJSON(): Record<string, unknown> {
      const notes = NOTES.filter((name) => Object.prototype.hasOwnProperty.call(this, name));
      return Object.fromEntries(
        [...notes, ...Object.keys(this)].map((name) => [name, (this as Record<string, unknown>)[name]]),
      );
    }
  }
  Object.defineProperty(RequestErrorClass, 'name', { value: 'RequestError' });
  inspectAsBlock(RequestErrorClass.prototype);
  // The declarations of verror conflict with the `cause` of ES2022 in strict programs, so the public type is the
  // interface.
  return RequestErrorClass as unknown as RequestErrorConstructor;
}

export = requestError;
