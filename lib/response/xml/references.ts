/** Entity and character references, as far as the scanner takes them. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMBER = /^#(?:([1-9][0-9]{0,6})|x([1-9a-f][0-9a-f]{0,5}))$/i;

/** The text with its references resolved; `undefined` where one of them is none of XML's own. */
export function resolveReferences(text: string): string | undefined {
  let resolved = '';
  let from = 0;
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', from)) {
    const end = text.indexOf(';', start);
    const name = text.slice(start + 1, end);
    const char = end < 0 ? undefined : (NAMED.get(name) ?? charOf(name));
    if (char === undefined) return undefined;
    resolved += text.slice(from, start) + char;
    from = end + 1;
  }
  return resolved + text.slice(from);
}

function charOf(reference: string): string | undefined {
  const number = NUMBER.exec(reference);
  if (!number) return undefined;
  const [, decimal, hex] = number;
  const code = decimal === undefined ? parseInt(hex as string, 16) : parseInt(decimal, 10);
  return isXmlChar(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0 §2.2, production Char. */
function isXmlChar(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
