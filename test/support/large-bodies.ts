/** Bodies that take much time or memory for their size. Each has about the given number of bytes. */

export interface LargeBody {
  name: string;
  contentType: 'text/xml' | 'application/json';
  /** The largest body that is read. Bodies that only xml2js can read have a lower limit. */
  maxBytes: number;
  make: (bytes: number) => string;
}

const MAX_BYTES = 64 * 2 ** 20;
const MAX_XML2JS_BYTES = 8 * 2 ** 20;

/** Different names, `a0`, `a1` …, of so many bytes in all. */
function different(bytes: number, make: (name: string) => string): string {
  const parts: string[] = [];
  for (let size = 0; size < bytes; size += (parts.at(-1) as string).length)
    parts.push(make(`a${parts.length.toString(36)}`));
  return parts.join('');
}

function repeat(part: string, bytes: number): string {
  return part.repeat(Math.floor(bytes / part.length));
}

type Make = LargeBody['make'];

/** Bodies that the scanner reads, at least in part. */
const REGULAR: Record<string, Make> = {
  'one long text': (bytes) => `<a>${repeat('x', bytes)}</a>`,
  'one long text that is not ASCII': (bytes) => `<a>日${repeat('x', bytes)}</a>`,
  'one long attribute': (bytes) => `<a b="${repeat('x', bytes)}"/>`,
  'one long CDATA section': (bytes) => `<a><![CDATA[${repeat(']x', bytes)}]]></a>`,
  'white space': (bytes) => `<a>${repeat(' \n', bytes)}<b/></a>`,
  'references in a text': (bytes) => `<a>${repeat('&amp;', bytes)}</a>`,
  'references in elements': (bytes) => repeat('<a>&#9;</a>', bytes),
  'empty elements': (bytes) => repeat('<a/>', bytes),
  'small elements': (bytes) => repeat('<a>xy</a>', bytes),
  'elements with an attribute': (bytes) => repeat('<a b=""/>', bytes),
  'elements with a child': (bytes) => repeat('<a><b/></a>', bytes),
  nils: (bytes) => repeat('<a xsi:nil="true"/>', bytes),
  'elements in elements': (bytes) => repeat('<a>', bytes / 2) + repeat('</a>', bytes / 2),
  'elements that do not end': (bytes) => repeat('<a>', bytes),
  'ends without elements': (bytes) => repeat('<a>', bytes / 2) + repeat('</b>', bytes / 2),
  'different names': (bytes) => different(bytes, (name) => `<${name}/>`),
  'different names of attributes': (bytes) => different(bytes, (name) => `<a ${name}=""/>`),
  'an ampersand in each element': (bytes) => repeat('<a>&</a>', bytes),
  'an ampersand far before its semicolon': (bytes) => `<a>&${repeat('x', bytes)};</a>`,
  'lists in lists of packages': (bytes) =>
    `<releases>${repeat('<release><download><packages><package/></packages></download></release>', bytes)}</releases>`,
  baskets: (bytes) => repeat('<basket><basketItems/></basket>', bytes),
  'card types': (bytes) => `<cardTypes>${repeat('<cardType>x</cardType>', bytes)}</cardTypes>`,
};

/** Bodies that only xml2js reads. */
const ODD: Record<string, Make> = {
  'names that have to be escaped': (bytes) => repeat(`<_/>${'x'.repeat(80)}`, bytes),
  'too many names that have to be escaped': (bytes) => repeat('<_/>', bytes),
  'names that have to be escaped beside one long run of a character': (bytes) =>
    `<a>${'\u203f'.repeat(bytes / 8)}</a>${repeat(`<_/>${'x'.repeat(80)}`, bytes / 2)}`,
  'names and all characters of the escape': (bytes) =>
    `<_/><a>${repeat(String.fromCharCode(...Array.from({ length: 0x3f0 }, (_, k) => 0x2c00 + k)), bytes / 3)}</a>`,
  'words in a text that look like names': (bytes) => `<_/><a>${repeat(' _ ', bytes)}</a>`,
  'one long comment': (bytes) => `<!--${repeat('x', bytes)}-->`,
  comments: (bytes) => repeat('<!---->', bytes),
  'one long processing instruction': (bytes) => `<?a ${repeat('x', bytes)}?>`,
  'one long name': (bytes) => `<!----><${repeat('x', bytes / 2)}></${repeat('x', bytes / 2)}>`,
  'one long declaration': (bytes) => `<!${repeat('x', bytes)}>`,
  declarations: (bytes) => repeat(`<!${'x'.repeat(97)}>`, bytes),
  'declarations that do not end': (bytes) => repeat('<!x', bytes),
  'text around elements': (bytes) => repeat('x<a/>', bytes),
  'sections of CDATA': (bytes) => `<a>x${repeat('<![CDATA[x]]>', bytes)}</a>`,
  'references of HTML': (bytes) => `<a>${repeat('&nbsp;', bytes)}</a>`,
  'one long reference': (bytes) => `<a>&${repeat('x', bytes)};</a>`,
  'attributes of one element': (bytes) => `<a${different(bytes, (name) => ` ${name}=""`)}/>`,
  'one long attribute beside a comment': (bytes) => `<!----><a b="${repeat('x', bytes)}"/>`,
  'elements with an attribute beside a comment': (bytes) => `<!---->${repeat('<a b=""/>', bytes)}`,
  'different names beside a comment': (bytes) =>
    `<!---->${different(bytes, (name) => `<${name} ${name}=""/>`)}`,
  'elements in elements beside a comment': (bytes) =>
    `<!---->${repeat('<a>', bytes / 2)}${repeat('</a>', bytes / 2)}`,
  'ends without elements beside a comment': (bytes) =>
    `<!---->${repeat('<a>', bytes / 2)}${repeat('</b>', bytes / 2)}`,
  errors: (bytes) => `<!----><a>${repeat('&', bytes)}</a>`,
};

const JSONS: Record<string, Make> = {
  'numbers in an array': (bytes) => `[${repeat('0,', bytes)}0]`,
  'objects in an array': (bytes) => `[${repeat('{},', bytes)}0]`,
  'objects with a key in an array': (bytes) => `[${repeat('{"a":1},', bytes)}0]`,
  'arrays in arrays': (bytes) => repeat('[', bytes / 2) + repeat(']', bytes / 2),
  'arrays that do not end': (bytes) => repeat('[', bytes),
  'objects in objects': (bytes) => `${repeat('{"a":', (bytes * 5) / 6)}0${repeat('}', bytes / 6)}`,
  'different keys': (bytes) => `{${different(bytes, (name) => `"${name}":0,`)}"a":0}`,
  'different keys of objects': (bytes) => `[${different(bytes, (name) => `{"${name}":0},`)}0]`,
  'one long string': (bytes) => `"${repeat('x', bytes)}"`,
  'one long string that is not ASCII': (bytes) => `"日${repeat('x', bytes)}"`,
  'one long string of backslashes': (bytes) => `"${repeat('\\\\', bytes)}"`,
  'one long string of quotes': (bytes) => `"${repeat('\\"', bytes)}"`,
  'a string that does not end': (bytes) => `"${repeat('\\"', bytes)}`,
  'nils in an array': (bytes) => `[${repeat('{"xsi:nil":"true"},', bytes)}0]`,
};

function xml(name: string, make: Make, maxBytes: number): LargeBody {
  return {
    name,
    contentType: 'text/xml',
    maxBytes,
    make: (bytes) => `<response status="ok">${make(bytes - 100)}</response>`,
  };
}

export const LARGE_BODIES: LargeBody[] = [
  ...Object.entries(REGULAR).map(([name, make]) => xml(name, make, MAX_BYTES)),
  ...Object.entries(ODD).map(([name, make]) => xml(name, make, MAX_XML2JS_BYTES)),
  ...Object.entries(JSONS).map(([name, make]) => ({
    name: `JSON: ${name}`,
    contentType: 'application/json' as const,
    maxBytes: MAX_BYTES,
    make: (bytes: number) => `{"status":"ok","a":${make(bytes - 100)}}`,
  })),
];
