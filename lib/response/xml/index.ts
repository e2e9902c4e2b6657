/**
 * XML to objects. The scanner reads what the service usually sends, xml2js whatever is out of the ordinary; the
 * document fuzz in test/fuzz proves that both give the same.
 */
import { scan } from './scanner';
import type { Scanned, XmlDocument } from './tree';
import { readWithXml2js } from './xml2js';

/**
 * Reads a document.
 * @throws {Error} if it is no XML; with the code `ERR_RESPONSE_TOO_LARGE` if it has too many levels or nodes
 */
export function parseXml(text: string): XmlDocument {
  return scanText(text) ?? { root: readWithXml2js(text) };
}

/** Half a character, which has no bytes. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** As `scan`, for a string. */
export function scanText(text: string): Scanned | undefined {
  return LONE_SURROGATE.test(text) ? undefined : scan(Buffer.from(text));
}
