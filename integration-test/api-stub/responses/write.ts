/** Writes a tree as the XML of the service or as its JSON, which has the structure of the XML (C-81, C-148). */
import XMLBuilder from 'fast-xml-builder';
import { NIL, type Branch, type Tree } from './tree';

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  textNodeName: '_',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
});

const ROOT_ATTRIBUTES = {
  '@xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const SCHEMA = { '@xsi:noNamespaceSchemaLocation': 'http://api.7digital.com/1.2/static/7digitalAPI.xsd' };

export type Status = 'ok' | 'error';

export function toXml(status: Status, content: Tree): string {
  const response = { ...ROOT_ATTRIBUTES, '@status': status, '@version': '1.2', ...SCHEMA, ...content };
  return elementXml('response', response);
}

/** One element alone, for token responses. */
export function elementXml(name: string, content: Tree): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [name]: xmlValue(content) })}`;
}

function xmlValue(value: Branch): unknown {
  if (value === NIL) return { '@xsi:nil': 'true' };
  if (typeof value === 'string') return legal(value);
  if (Array.isArray(value)) return value.map(xmlValue);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, xmlValue(inner)]));
}

/** Text of callers may have characters that XML does not allow (XML 1.0, section 2.2). */
function legal(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the ones to take out
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}

/** The document is the content of `response` (C-81). */
export function toJson(status: Status, content: Tree): string {
  return JSON.stringify({ status, version: '1.2', ...(jsonValue(content) as object) });
}

/** Names without the `@` of attributes, null for NIL. */
export const jsonOf = (value: Branch): unknown => jsonValue(value);

function jsonValue(value: Branch): unknown {
  if (value === NIL) return null;
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.replace(/^@/, ''), jsonValue(inner)]),
  );
}
