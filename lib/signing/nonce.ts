/** Clock and nonce of signatures, the only impure inputs of `signature.ts`. */
import type { ClockAndNonce } from './signature';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const NONCE_LENGTH = 32;
// The largest multiple of 62 in a byte. The bytes above it would make some characters more likely.
const FAIR = 248;

// Random bytes are read in blocks, because one call of the generator costs more than a nonce.
const PAGE_BYTES = 4096;
const CODES = Buffer.from(ALPHABET.repeat(FAIR / ALPHABET.length));
let page = '';
let next = 0;

function newPage(): string {
  const { randomFillSync } = require('crypto') as typeof import('crypto');
  const bytes = randomFillSync(Buffer.allocUnsafe(PAGE_BYTES));
  let length = 0;
  for (let i = 0; i < PAGE_BYTES; i += 1) {
    const byte = bytes[i] as number;
    if (byte < FAIR) bytes[length++] = CODES[byte] as number;
  }
  return bytes.toString('latin1', 0, length);
}

/** 32 characters of `A-Za-z0-9` from the generator of the system. */
export function nonce(): string {
  if (next + NONCE_LENGTH > page.length) {
    page = newPage();
    next = 0;
  }
  next += NONCE_LENGTH;
  return page.slice(next - NONCE_LENGTH, next);
}

export const clockAndNonce: ClockAndNonce = { nonce, timestamp: () => Math.floor(Date.now() / 1000) };
