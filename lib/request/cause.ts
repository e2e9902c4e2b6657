/** The error underneath a RequestError. It is node's, an agent's or a proxy's, so it may hold anything. */
import { constants } from 'os';
import { safeCopy } from '../redaction/copy';
import type { Mask } from '../redaction/values';

/** The error itself where it holds nothing but plain values without secrets; else a plain, bounded and masked copy. */
export function safeCause(reason: Error, mask: Mask): Error {
  try {
    return isSafe(reason, mask) ? reason : copyOf(reason, mask);
  } catch {
    // Such as a getter that throws.
    return new Error('The request failed; its error could not be read');
  }
}

/** node's own errors, and those of the kinds that node passes on: of OpenSSL and of the parser of HTTP. */
export function isNodeCode(code: string): boolean {
  return (
    code in constants.errno ||
    /^(?:ENOTFOUND|EAI_[A-Z]+|ABORT_ERR|(?:ERR|HPE)_[A-Z0-9_]+|[A-Z]+(?:_[A-Z]+)+)$/.test(code)
  );
}

// The name under which `util.inspect` looks for an object's own way to print.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

function isSafe(reason: Error, mask: Mask): boolean {
  // With ways of its own to print or serialise it may show anything, and throw.
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

// The bytes of a response that could not be read.
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
