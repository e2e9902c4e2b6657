/** Entity and character references that the scanner reads. */

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const NOT_ASCII = 0x80;

const NAMED: ReadonlyMap<string, number> = new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
]);
const NUMBER = /^#(?:([1-9][0-9]{0,6})|x([1-9a-f][0-9a-f]{0,5}))$/i;
/** Length of `#1114111`, the longest valid reference. */
const MAX_LENGTH = 8;

const scratch = Buffer.alloc(1024);

/**
 * The string of some bytes with their references resolved. `undefined` if XML itself does not define one of them. It is
 * built in a buffer, because a string that grows with each reference needs 70 bytes of memory for each.
 */
export function resolveReferences(bytes: Buffer, start: number, end: number): string | undefined {
  // A character in UTF-8 is never longer than its reference.
  const resolved = end - start > scratch.length ? Buffer.allocUnsafe(end - start) : scratch;
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte !== AMPERSAND) {
      resolved[length++] = byte;
      continue;
    }
    const close = endOfReference(bytes, at + 1);
    const code = codeOf(bytes.toString('latin1', at + 1, close));
    if (code === undefined || bytes[close] !== SEMICOLON) return undefined;
    if (code < NOT_ASCII) resolved[length++] = code;
    else length += resolved.write(String.fromCodePoint(code), length);
    at = close;
  }
  return resolved.toString('utf8', 0, length);
}

function endOfReference(bytes: Buffer, start: number): number {
  let end = start;
  while (end < start + MAX_LENGTH && bytes[end] !== SEMICOLON) end++;
  return end;
}

function codeOf(reference: string): number | undefined {
  const named = NAMED.get(reference);
  const number = named === undefined ? NUMBER.exec(reference) : null;
  if (!number) return named;
  const [, decimal, hex] = number;
  const code = decimal === undefined ? parseInt(hex as string, 16) : parseInt(decimal, 10);
  return isXmlChar(code) ? code : undefined;
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
