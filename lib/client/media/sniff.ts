/** Decides by the first bytes whether a body is media or an error, because content types are often wrong. Pure. */

/** The number of bytes that are checked. */
export const SNIFFED_BYTES = 512;

export type Verdict = 'media' | 'error' | 'undecided';

/**
 * @param start the first bytes
 * @param isWhole there are no more bytes
 * @param isPart the bytes may begin anywhere in the media (206)
 */
export function sniff(
  start: Buffer,
  contentType: string | undefined,
  isWhole: boolean,
  isPart: boolean,
): Verdict {
  const seen = start.subarray(0, SNIFFED_BYTES);
  const isEnough = isWhole || start.length >= SNIFFED_BYTES;
  if (start.length === 0) return isWhole ? 'error' : 'undecided';
  const text = seen.toString('utf8').replace(/^\uFEFF?\s*/, '');
  if (!isPlainText(seen, isWhole && start.length <= SNIFFED_BYTES)) return 'media';
  if (isPart && !'<?xml'.startsWith(text.slice(0, 5)) && !'<response'.startsWith(text.slice(0, 9)))
    return 'media';
  if (text.startsWith('<')) return isEnough ? ofMarkup(text) : 'undecided';
  // Playlists, and the CSV files of the feeds.
  if (
    text.startsWith('#EXTM3U') ||
    /^\w+(,\w+){2,}\r?\n/.test(text) ||
    /\b(csv|mpegurl)\b/i.test(contentType ?? '')
  )
    return 'media';
  return isEnough ? 'error' : 'undecided';
}

/** SVG and similar formats are media. An HTML page or a response of the service is not. */
function ofMarkup(text: string): Verdict {
  const root = /<([a-z][\w:.-]*)/i.exec(text.replace(/<!--[^]*?(?:-->|$)/g, ''))?.[1];
  if (root === undefined) return /^<(\?|!)/.test(text) ? 'error' : 'media';
  const isDoctype = /^<!doctype\s+html/i.test(text);
  return isDoctype || /^(response|error|errors|html|head|body|h\d|p|pre|div)$/i.test(root)
    ? 'error'
    : 'media';
}

/** No audio, video, archive or picture begins with 512 bytes of plain text. */
function isPlainText(bytes: Buffer, isAll: boolean): boolean {
  const text = bytes.toString('utf8');
  // oxlint-disable-next-line no-control-regex -- what text does not have
  if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) return false;
  // A character of several bytes may be cut at the end.
  return !(isAll ? text : text.slice(0, -3)).includes('\uFFFD');
}
