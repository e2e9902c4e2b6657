/** A call as programs to copy: the client by callback and by promise, and curl. */
import type { Endpoint } from '../server/table';
import { authOf, type Param } from './describe';
import { type Call, credentialsOf } from './call';
import { MASK } from './mask';
import { isExact, isStructured } from './places';
import type { Program, Programs, SentRequest, Wish } from './protocol';

type Request = Wish & { endpoint: Endpoint };

export function programsOf(wish: Request, call: Call, port: number): Programs {
  const both = (write: (masked: boolean) => string): Program => ({ shown: write(true), whole: write(false) });
  return {
    callback: both((masked) => callback(wish, masked)),
    promise: both((masked) => promise(wish, masked)),
    curl: both((masked) => curl(masked ? call.shown : call.whole, call.secure)),
    environment: both(() => environment(port)),
  };
}

function callback(wish: Request, masked: boolean): string {
  const args = argumentsOf(wish, masked);
  if (wish.endpoint.action.media) {
    return `${client(wish, (options) => `const api = require('7digital-api')${options};`)}\n\n${signing(wish, args)}`;
  }
  return `${client(wish, (options) => `const api = require('7digital-api')${options};`)}

api.${methodOf(wish)}(${args.map((arg) => `${arg}, `).join('')}function (err, data) {
  if (err) return console.error(err);
  console.dir(data, { depth: null });
});
`;
}

function promise(wish: Request, masked: boolean): string {
  const configured = (options: string): string =>
    options
      ? `import { configure } from '7digital-api';\n\nconst api = ${options.slice(1)};`
      : `import api from '7digital-api';`;
  const args = argumentsOf(wish, masked);
  if (wish.endpoint.action.media) return `${client(wish, configured)}\n\n${signing(wish, args)}`;
  return `${client(wish, configured)}

const data = await api.${methodOf(wish)}(${args.join(', ')});
console.dir(data, { depth: null });
`;
}

/** Media methods only return a signed URL. */
const signing = (wish: Request, [params = '']: string[]): string =>
  `const url = api.${methodOf(wish)}(${params});\nconsole.log(url);\n`;

/** `.configure({ … })` if the default client is not enough. */
function client(wish: Request, write: (options: string) => string): string {
  const { identity } = wish;
  const { key, secret } = credentialsOf(wish);
  if (identity === 'unknown key') return write(`.configure({ consumerkey: ${literal(key)} })`);
  if (identity === 'wrong secret') return write(`.configure({ consumersecret: ${literal(secret)} })`);
  return write('');
}

const methodOf = ({ name }: Request): string => name.replace('.', '().');

function argumentsOf(wish: Request, masked: boolean): string[] {
  const { endpoint, params, accept, fault } = wish;
  const { token } = credentialsOf(wish);
  const pairs = Object.entries(params).map(([name, value]) => {
    const param = endpoint.action.params.find((item) => item.name === name);
    return [name, masked && param?.secret ? literal(MASK) : valueOf(param, value)];
  });
  if (authOf(endpoint) === '3-legged' && token) {
    pairs.push(['accesstoken', literal(token.token)], ['accesssecret', literal(token.secret)]);
  }
  const headers = [
    // No Accept header if the client sends it anyway.
    ...(accept === (endpoint.action.accept ?? 'xml') ? [] : [['Accept', literal(`application/${accept}`)]]),
    ...(fault ? [[literal('x-stub-fault'), literal(fault)]] : []),
  ];
  if (headers.length > 0) return [objectOf(pairs), `{ headers: ${objectOf(headers)} }`];
  return pairs.length > 0 ? [objectOf(pairs)] : [];
}

function objectOf(pairs: string[][]): string {
  if (pairs.length === 0) return '{}';
  const oneLine = `{ ${pairs.map((pair) => pair.join(': ')).join(', ')} }`;
  if (oneLine.length <= 60 && !oneLine.includes('\n')) return oneLine;
  return `{\n${pairs.map((pair) => `  ${pair.join(': ')},\n`).join('')}}`;
}

/** As JavaScript: structures, numbers and booleans of a JSON body as literals, all else as a string. */
function valueOf(param: Param | undefined, text: string): string {
  if (isStructured(param)) return JSON.stringify(JSON.parse(text));
  return isExact(param, text) ? text : literal(text);
}

const ESCAPES: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

const literal = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/[\n\r\u2028\u2029]/g, (letter) => ESCAPES[letter]!)}'`;

/** `--insecure`, because the stub makes a new certificate at each start. */
function curl({ method, url, headers, body }: SentRequest, secure: boolean): string {
  const parts = [
    ...(method === 'GET' ? [] : [`--request ${method}`]),
    ...(secure ? ['--insecure'] : []),
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(body ? [`--data ${quoted(body)}`] : []),
    quoted(url),
  ];
  return `curl ${parts.join(' \\\n  ')}\n`;
}

/** For a POSIX shell. */
const quoted = (text: string): string => `'${text.replace(/'/g, `'\\''`)}'`;

const environment = (port: number): string => `export _7D_API_CLIENT_HOST=localhost
export _7D_API_CLIENT_SSL_HOST=localhost
export _7D_API_CLIENT_PORT=${port}
# The file that the stub's option --certificate FILE has written
export NODE_EXTRA_CA_CERTS=FILE
`;
