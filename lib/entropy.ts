/** Time and chance for signatures; the only impure inputs of `signature.ts`. */
import type { Entropy } from './signature';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const NONCE_LENGTH = 32;
// The largest multiple of 62 in a byte: the bytes above it would make some characters likelier than others.
const FAIR = 248;

// Random bytes are drawn by the page, as one call to the generator costs more than a nonce.
let pool = Buffer.alloc(0);
let next = 0;

function randomByte(): number {
  if (next === pool.length) {
    const { randomBytes } = require('crypto') as typeof import('crypto');
    pool = randomBytes(4096);
    next = 0;
  }
  return pool[next++] as number;
}

/** 32 characters of `A-Za-z0-9` from the system's generator (C-58, D-28). */
export function nonce(): string {
  let text = '';
  while (text.length < NONCE_LENGTH) {
    const byte = randomByte();
    if (byte < FAIR) text += ALPHABET[byte % ALPHABET.length];
  }
  return text;
}

export const entropy: Entropy = { nonce, timestamp: () => Math.floor(Date.now() / 1000) };
