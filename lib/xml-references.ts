/** Entity and character references, as far as the scanner takes them (C-86). */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const REFERENCE = /&(?:([a-z]+)|#([1-9][0-9]{0,6})|#x([1-9a-f][0-9a-f]{0,5}));|&/gi;

/** The text with its references resolved; `undefined` where one of them is none of XML's own. */
export function resolveReferences(text: string): string | undefined {
  let clear = true;
  const resolved = text.replace(REFERENCE, (_all, name?: string, decimal?: string, hex?: string) => {
    const char = name === undefined ? charOf(decimal, hex) : NAMED.get(name);
    if (char === undefined) clear = false;
    return char ?? '';
  });
  return clear ? resolved : undefined;
}

function charOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  if (decimal === undefined && hex === undefined) return undefined;
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
