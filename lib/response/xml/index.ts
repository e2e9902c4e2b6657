/**
 * Parses XML to objects. The scanner reads the usual responses of the service, and xml2js reads all others. The
 * document fuzz in test/fuzz checks that both return the same.
 */
import { scan } from './scanner';
import type { Scanned, XmlDocument } from './tree';

/**
 * Parses a document from its bytes or its text.
 * @throws {Error} if it is not XML, or with the code `ERR_RESPONSE_TOO_LARGE` if it has too many levels or nodes
 */
export function parseXml(body: Uint8Array | string): XmlDocument {
  const source = typeof body === 'string' ? body : bufferOf(body);
  return scanBody(source) ?? { root: slowReader().readWithXml2js(source.toString()) };
}

/** Loaded with the first document that the scanner cannot read. */
function slowReader(): typeof import('./xml2js') {
  return require('./xml2js') as typeof import('./xml2js');
}

/** A view of the same bytes. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Half of a character, which has no bytes. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** The document, if the scanner can read it. */
export function scanBody(body: Buffer | string): Scanned | undefined {
  if (typeof body !== 'string') return scan(body);
  return LONE_SURROGATE.test(body) ? undefined : scan(Buffer.from(body));
}
