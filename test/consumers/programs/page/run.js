/*
 * Runs a bundle like a page: node run.js BUNDLE xhr|old-xhr|fetch. The functions below receive its requests, and its context has
 * nothing of Node.js. Prints the report of the program and the received requests.
 */
const fs = require('fs');
const vm = require('vm');

const [, , file, network] = process.argv;
const requests = [];

/** Undefined means that there is never a response, null that the network fails. */
function responseTo(method, url, headers, body) {
  requests.push({ method, url: String(new URL(url, page.location)), headers, body });
  const id = new URL(url, page.location).searchParams.get('artistId');
  if (id === 'silent') return undefined;
  if (id === 'down') return null;
  if (id === 'missing')
    return [
      404,
      '<response status="error" version="1.2"><error code="2001"><errorMessage>Missing</errorMessage></error></response>',
    ];
  const content = id ? `<artist id="${id}"><name>Café ÅÄÖ</name></artist>` : '<user id="7"/>';
  return [200, `<response status="ok" version="1.2">${content}</response>`];
}

/** Old browsers support only strings. */
const TYPES = { xhr: ['', 'text', 'arraybuffer'], 'old-xhr': ['', 'text'] };

/** The part that programs use, with the rules of the standard: nothing can be read too early. */
class XMLHttpRequest {
  constructor() {
    Object.assign(this, {
      readyState: 0,
      status: 0,
      type: '',
      response: null,
      bytes: Buffer.alloc(0),
      headers: {},
    });
  }

  get responseType() {
    return this.type;
  }

  /** Unknown values have no effect. */
  set responseType(type) {
    if (TYPES[network].includes(type)) this.type = type;
  }

  open(method, url) {
    Object.assign(this, { method, url, readyState: 1 });
  }

  setRequestHeader(name, value) {
    if (this.readyState !== 1) throw new Error('InvalidStateError');
    this.headers[name.toLowerCase()] = value;
  }

  overrideMimeType(type) {
    if (/charset=x-user-defined/.test(type)) this.hasBytes = true;
  }

  /** The standard maps bytes of the charset x-user-defined from 0x80 to U+F780 and up. */
  get responseText() {
    if (!this.hasBytes) return this.bytes.toString();
    return Array.from(this.bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xf700 + byte)).join('');
  }

  async send(body) {
    // A body is a Blob of this process or a string.
    const sent =
      body && typeof body === 'object' ? Buffer.from(await body.arrayBuffer()).toString() : (body ?? '');
    const response = responseTo(this.method, this.url, this.headers, sent);
    if (this.aborted || response === undefined) return;
    await new Promise(setImmediate);
    if (response) {
      this.status = response[0];
      const bytes = Buffer.from(response[1]);
      this.change(2);
      // The end is inside the "é".
      this.bytes = bytes.subarray(0, bytes.indexOf(0xc3) + 1);
      this.change(3);
      this.bytes = bytes;
      if (this.responseType === 'arraybuffer') this.response = new Uint8Array(bytes).buffer;
    }
    this.change(4);
    if (!response) this.onerror();
  }

  change(readyState) {
    this.readyState = readyState;
    this.onreadystatechange();
  }

  getAllResponseHeaders() {
    return this.readyState < 2 ? '' : 'content-type: text/xml\r\ncontent-encoding: gzip\r\n';
  }

  abort() {
    this.aborted = true;
  }
}

async function fetch(url, { method, headers, body, signal }) {
  const response = responseTo(
    method,
    url,
    Object.fromEntries(new Headers(headers)),
    body ? await body.text() : '',
  );
  if (response)
    return new Response(response[1], {
      status: response[0],
      headers: { 'content-type': 'text/xml', 'content-encoding': 'gzip' },
    });
  if (response === null) throw new TypeError('Failed to fetch');
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

const BROWSER_GLOBALS = [
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'AbortController',
  'AbortSignal',
  'Blob',
  'crypto',
  'performance',
];
const browser = Object.fromEntries(BROWSER_GLOBALS.map((name) => [name, globalThis[name]]));
const page = {
  ...browser,
  ...(network === 'fetch' ? { fetch, ReadableStream, WritableStream } : {}),
  ...{ XMLHttpRequest, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console },
  location: new URL('http://page.example.com/'),
  navigator: { userAgent: 'a page' },
  report: (results) => {
    console.log(JSON.stringify({ results: JSON.parse(results), requests }));
    process.exit();
  },
};
page.window = page.self = page;
vm.runInNewContext(fs.readFileSync(file, 'utf8'), page, { filename: file });
