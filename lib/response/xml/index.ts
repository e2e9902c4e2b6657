/**
 * XML to objects. The scanner reads what the service sends day by day, xml2js whatever is out of the ordinary;
 * the document fuzz in test/fuzz holds the two together.
 */
import { scan } from './scanner';
import type { XmlDocument } from './tree';
import { readWithXml2js } from './xml2js';

/** Reads a document; throws where it is not one. */
export function parseXml(text: string): XmlDocument {
  return scan(text) ?? { root: readWithXml2js(text) };
}
