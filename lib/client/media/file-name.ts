/** The file name of a Content-Disposition header (RFC 6266), made safe: it is never a path. Pure. */

/** File systems allow 255 bytes, and `.part.json` is appended. */
const LONGEST = 240;

// Device names of Windows, with any extension.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** `filename*` takes precedence over `filename` (RFC 6266 §4.3). Undefined if neither has a usable name. */
export function fileNameOf(disposition: unknown): string | undefined {
  if (typeof disposition !== 'string') return undefined;
  const params = paramsOf(disposition);
  const extended = params.get('filename*');
  return safeName(extended && decodeExtended(extended)) ?? safeName(decodeLatin1(params.get('filename')));
}

/** Malformed headers, such as names with blanks and no quotes, are read as browsers read them. */
function paramsOf(disposition: string): Map<string, string> {
  const params = new Map<string, string>();
  for (const [, name, quoted, plain] of disposition.matchAll(
    /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\[^])*)"?|([^;]*))/g,
  )) {
    const lower = (name as string).toLowerCase();
    // The first of two parameters with the same name is used.
    if (!params.has(lower)) params.set(lower, quoted?.replace(/\\([^])/g, '$1') ?? (plain as string).trim());
  }
  return params;
}

/** `UTF-8''na%C3%AFve.mp3` (RFC 8187). Undefined for another charset and for an invalid encoding. */
function decodeExtended(value: string): string | undefined {
  const [, charset, text] = /^([\w-]+)'[^']*'(.*)$/.exec(value) ?? [];
  if (charset === undefined || text === undefined) return undefined;
  try {
    if (/^utf-8$/i.test(charset)) return decodeURIComponent(text);
    if (/^iso-8859-1$/i.test(charset))
      return text.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
  } catch {
    // The encoding is invalid, so the plain name is used.
  }
  return undefined;
}

/** Node.js reads headers as Latin-1, but many servers send UTF-8. */
function decodeLatin1(value: string | undefined): string | undefined {
  // oxlint-disable-next-line no-control-regex -- the characters of Latin-1
  if (value === undefined || !/[\x80-\xff]/.test(value) || /[^\0-\xff]/.test(value)) return value;
  const decoded = Buffer.from(value, 'latin1').toString('utf8');
  return decoded.includes('\uFFFD') ? value : decoded;
}

function safeName(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const last = given.split(/[\\/]/).pop() as string;
  const clean = last
    // Control characters, characters that Windows does not allow, and characters that reverse the direction of text.
    // oxlint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\0-\x1f\x7f-\x9f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^\s+|[\s.]+$/g, '');
  if (clean === '' || /^\.+$/.test(clean)) return undefined;
  return shortened(DEVICE.test(clean) ? `_${clean}` : clean);
}

/** Shortens the name and keeps its extension. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const extension = /\.[^.]{1,16}$/.exec(name)?.[0] ?? '';
  let base = Buffer.from(name).toString('utf8', 0, LONGEST - Buffer.byteLength(extension));
  base = base.replace(/\uFFFD+$/, '');
  return base + extension;
}
