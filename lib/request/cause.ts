/** The original error of a RequestError. It comes from Node.js, an agent or a proxy, so it may contain anything. */
import { constants } from 'os';
import { safeCopy } from '../redaction/copy';
import type { Mask } from '../redaction/values';

/** The error itself if it has only plain values without secrets, otherwise a plain, limited and masked copy. */
export function safeCause(reason: Error, mask: Mask): Error {
  try {
    return isSafe(reason, mask) ? reason : copyOf(reason, mask);
  } catch {
    // Reading the error threw, for example in a getter.
    return new Error('The request failed, and its error could not be read');
  }
}

// In bundles, the replacement of this module has no constants.
const ERRNO = constants?.errno ?? {};

/** Whether a code is one of Node.js, or of OpenSSL or the HTTP parser, which Node.js passes on. */
export function isNodeCode(code: string): boolean {
  return (
    code in ERRNO ||
    /^(?:ENOTFOUND|EAI_[A-Z]+|ABORT_ERR|(?:ERR|HPE)_[A-Z0-9_]+|[A-Z]+(?:_[A-Z]+)+)$/.test(code)
  );
}

// The symbol of the custom function of `util.inspect`.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

function isSafe(reason: Error, mask: Mask): boolean {
  // Custom functions that print or serialise may show anything, and may throw.
  if ('toJSON' in reason || INSPECT in reason) return false;
  return Object.getOwnPropertyNames(reason).every((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(reason, name);
    // V8 has the stack as an accessor in some versions.
    if (name !== 'stack' && !(descriptor && 'value' in descriptor)) return false;
    return isSafeValue(name, (reason as unknown as Record<string, unknown>)[name], mask);
  });
}

function isSafeValue(name: string, value: unknown, mask: Mask): boolean {
  if (name === 'code' && typeof value === 'string' && isNodeCode(value)) return true;
  if (typeof value === 'string') return mask(value) === value;
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined || value === null;
}

// The bytes of a response that the HTTP parser could not read.
const BYTES = 'rawPacket';

function copyOf(reason: Error, mask: Mask): Error {
  const fields = safeCopy(reason, { mask }) as Record<string, unknown>;
  const copy = new Error(`${fields['message'] ?? ''}`);
  const { stack } = reason;
  if (typeof stack === 'string')
    Object.defineProperty(copy, 'stack', { value: mask(stack), writable: true, configurable: true });
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'message' || name === 'stack' || name === BYTES) continue;
    if (name === 'name' && value === copy.name) continue;
    const code = (reason as { code?: unknown }).code;
    const kept = name === 'code' && typeof code === 'string' && isNodeCode(code) ? code : value;
    const enumerable = name !== 'name' && name !== 'cause' && name !== 'errors';
    Object.defineProperty(copy, name, { value: kept, writable: true, configurable: true, enumerable });
  }
  return copy;
}
