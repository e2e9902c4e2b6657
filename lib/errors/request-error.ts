/** The error of a call that got no usable response. In a file of its own, as its parent is loaded when it is needed. */
import type * as details from './details';
import type { RequestErrorConstructor } from './details';
import { inspectAsBlock } from './inspect';

let made: RequestErrorConstructor | undefined;

// A getter, as verror weighs as much as a third of what `require('7digital-api')` loads, and most programs that run
// well never see it. Assigned as a whole: bundlers give a module either `module.exports` or `exports`.
const requestError = {
  get RequestError(): RequestErrorConstructor {
    return (made ??= makeClass());
  },
};

declare namespace requestError {
  export type RequestError = details.RequestError;
}

interface Parts extends Partial<NodeJS.ErrnoException> {
  /** Of an AggregateError: why each address of a name failed. */
  errors?: ReadonlyArray<Partial<NodeJS.ErrnoException>>;
}

function partsOf(cause: Error | string): Parts {
  if (typeof cause !== 'object' || cause === null) return {};
  const { message, code, errno, syscall } = cause as NodeJS.ErrnoException;
  const { errors } = cause as { errors?: unknown };
  return { message, code, errno, syscall, ...(Array.isArray(errors) && { errors }) } as Parts;
}

/** What a cause without a message says: the reasons in it, else its code. */
function reasonOf(errors: Parts['errors'] = [], code: string | undefined): string {
  const reasons = errors.map((error) => error?.message || error?.code).filter(Boolean);
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
      const code = reason.code ?? errors?.[0]?.code;
      if (message === '') this.message = `for url ${url}: ${reasonOf(errors, code)}`;
      Object.assign(
        this,
        code !== undefined && { code },
        errno !== undefined && { errno },
        syscall !== undefined && { syscall },
      );
      // The notes of verror are own properties as before, but node does not print them; the message has what they say.
      for (const name of NOTES) Object.defineProperty(this, name, { enumerable: false });
      Error.captureStackTrace(this, RequestErrorClass);
    }

    /** What JSON has of it: the notes too, as in 1.0.0. */
    toJSON(): Record<string, unknown> {
      const notes = NOTES.filter((name) => Object.prototype.hasOwnProperty.call(this, name));
      return Object.fromEntries(
        [...notes, ...Object.keys(this)].map((name) => [name, (this as Record<string, unknown>)[name]]),
      );
    }
  }
  Object.defineProperty(RequestErrorClass, 'name', { value: 'RequestError' });
  inspectAsBlock(RequestErrorClass.prototype);
  // verror's declarations clash with the `cause` of ES2022 in strict consumers, so the public type is the interface.
  return RequestErrorClass as unknown as RequestErrorConstructor;
}

export = requestError;
