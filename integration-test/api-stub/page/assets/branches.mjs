/** Parses a response for the tree, and for the message of an error. */

/**
 * @typedef {object} Branch
 * @property {string} name
 * @property {string} [note] Attributes, or the number of items.
 * @property {string} [value] The value of a leaf.
 * @property {Array<() => Branch>} children Read when the branch is expanded.
 */

/**
 * The parsed XML document is only read.
 *
 * @type {{ createHTML(text: string): string } | undefined}
 */
const policy = Reflect.get(globalThis, 'trustedTypes')?.createPolicy('xml', {
  createHTML: (/** @type {string} */ text) => text,
});

/**
 * @param {string} text
 * @param {string} contentType
 * @returns {Branch | undefined} Undefined if the text is neither XML nor JSON.
 */
export function parse(text, contentType) {
  if (/json/i.test(contentType)) {
    try {
      return jsonBranch('response', JSON.parse(text));
    } catch {
      return undefined;
    }
  }
  if (!/xml/i.test(contentType)) return undefined;
  const { documentElement } = parseXml(text);
  const broken = documentElement.querySelector('parsererror') || documentElement.nodeName === 'parsererror';
  return broken ? undefined : xmlBranch(documentElement);
}

/** @param {string} text */
const parseXml = (text) =>
  new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/xml');

/**
 * The error message of the service. Empty if there is none.
 *
 * @param {string} text
 * @param {string} contentType
 * @returns {string}
 */
export function errorMessage(text, contentType) {
  if (/xml/i.test(contentType)) return parseXml(text).querySelector('errorMessage')?.textContent ?? '';
  try {
    return JSON.parse(text).error?.errorMessage ?? '';
  } catch {
    return '';
  }
}

/**
 * @param {Element} element
 * @returns {Branch}
 */
function xmlBranch(element) {
  const attributes = [...element.attributes].filter(({ name }) => !/^xmlns|^xsi:/.test(name));
  const note = attributes.map(({ name, value }) => `${name}="${value}"`).join(' ');
  const children = [...element.children].map((child) => () => xmlBranch(child));
  const value = children.length === 0 ? (element.textContent ?? '') : undefined;
  return { name: element.nodeName, note, value, children };
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {Branch}
 */
function jsonBranch(name, value) {
  if (typeof value !== 'object' || value === null)
    return { name, value: JSON.stringify(value), children: [] };
  const children = Object.entries(value).map(
    ([key, inner]) =>
      () =>
        jsonBranch(key, inner),
  );
  const note = Array.isArray(value) ? `${value.length} items` : '';
  return { name, note, children };
}
