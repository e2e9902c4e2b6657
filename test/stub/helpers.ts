/** Calls of the stub without the client: plain Node.js, signed by `oauth-1.0a`. */
import { createHmac } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import OAuth from 'oauth-1.0a';
import { parseStringPromise } from 'xml2js';
import type { Stub } from '../../integration-test/api-stub/index';

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

export interface Sent {
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
  agent?: http.Agent;
  /** The name in the certificate, if `Host` is different. */
  servername?: string;
}

export interface Credentials {
  key: string;
  secret: string;
}

export const KEY: Credentials = { key: 'YOUR_KEY_HERE', secret: 'YOUR_SECRET_HERE' };
export const BASIC: Credentials = { key: 'BASIC_KEY', secret: 'BASIC_SECRET' };
export const TOKEN: Credentials = { key: 'DEMO_TOKEN', secret: 'DEMO_TOKEN_SECRET' };

const agents = new Map<string, https.Agent>();

/** Keeps TLS connections to a stub, because a handshake costs more than a request. */
function agentOf({ certificate }: Stub): https.Agent {
  const agent =
    agents.get(certificate) ??
    new https.Agent({ secureContext: tls.createSecureContext({ ca: certificate }), keepAlive: true });
  agents.set(certificate, agent);
  return agent;
}

/**
 * Sends one request and returns the response. Rejects if the connection breaks, with the bytes so far as `received`.
 */
export function send(
  stub: Stub,
  url: string,
  { method = 'GET', headers, body, agent, servername }: Sent = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const isSecure = url.startsWith('https:');
    const options = { method, headers, agent: agent ?? (isSecure && agentOf(stub)), servername };
    const request = (isSecure ? https : http).request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', (error) =>
        reject(Object.assign(error, { received: Buffer.concat(chunks).length })),
      );
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: whole,
          text: whole.toString(),
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

export const httpsUrl = (stub: Stub): string => stub.url.replace('http:', 'https:');

export type Params = Record<string, string | number | boolean | string[]>;

const texts = (params: Params): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  );

export function encode(params: Params): string {
  const pairs = Object.entries(texts(params)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (item) => `${encodeURIComponent(name)}=${encodeURIComponent(item)}`,
    ),
  );
  return pairs.join('&');
}

/** An unsigned call with the consumer key only. */
export function plain(stub: Stub, path: string, params: Params = {}, sent: Sent = {}): Promise<Answer> {
  return send(stub, `${stub.url}${path}?${encode({ ...params, oauth_consumer_key: KEY.key })}`, sent);
}

export interface Signing {
  key?: Credentials;
  token?: Credentials;
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  /** Replaces protocol parameters before signing. */
  protocol?: Record<string, string>;
  base?: string;
}

/** The OAuth parameters of a request, with the signature. */
export function protocolOf(
  url: string,
  params: Params,
  { key = KEY, token, method = 'GET', protocol }: Signing,
) {
  const oauth = new OAuth({
    consumer: key,
    signature_method: 'HMAC-SHA1',
    hash_function: (text, secret) => createHmac('sha1', secret).update(text).digest('base64'),
  });
  const data: Record<string, string> = {
    oauth_consumer_key: key.key,
    oauth_nonce: oauth.getNonce(),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(oauth.getTimeStamp()),
    oauth_version: '1.0',
    ...(token && { oauth_token: token.key }),
    ...protocol,
  };
  const signature = oauth.getSignature({ method, url, data: texts(params) }, token?.secret, {
    ...data,
  } as unknown as OAuth.Data);
  return { ...data, oauth_signature: signature };
}

const header = (protocol: Record<string, string>): string =>
  `OAuth ${Object.entries(protocol)
    .map(([name, value]) => `${name}="${encodeURIComponent(value)}"`)
    .join(', ')}`;

/** A call signed in the header. A POST or PUT has its parameters in a form, any other in the query. */
export function signed(
  stub: Stub,
  path: string,
  params: Params = {},
  signing: Signing = {},
): Promise<Answer> {
  const { method = 'GET', headers, base = httpsUrl(stub) } = signing;
  const url = `${base}${path}`;
  const all = { ...headers, Authorization: header(protocolOf(url, params, signing)) };
  if (method !== 'POST' && method !== 'PUT')
    return send(stub, `${url}?${encode(params)}`, { method, headers: all });
  return send(stub, url, {
    method,
    headers: { ...all, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: encode(params),
  });
}

/** A call with a JSON body. The signature covers the query and not the body. */
export function signedJson(
  stub: Stub,
  path: string,
  query: Params,
  body: unknown,
  signing: Signing = {},
): Promise<Answer> {
  const { method = 'POST', headers, base = httpsUrl(stub) } = signing;
  const url = `${base}${path}`;
  const authorization = header(protocolOf(url, query, { ...signing, method }));
  return send(stub, Object.keys(query).length > 0 ? `${url}?${encode(query)}` : url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers, Authorization: authorization },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export const post = (stub: Stub, path: string, params: Params = {}, signing: Signing = {}): Promise<Answer> =>
  signed(stub, path, params, { ...signing, method: 'POST' });

/** A media URL with everything in the query. */
export function signedUrl(stub: Stub, path: string, params: Params = {}, signing: Signing = {}): string {
  const url = `${signing.base ?? httpsUrl(stub)}${path}`;
  return `${url}?${encode({ ...params, ...protocolOf(url, params, signing) })}`;
}

/** Tests read responses without types. */
export type Tree = any;

/** The root of an XML response as xml2js reads it, with the settings of the client. */
export async function xml(answer: Answer): Promise<Tree> {
  const document = await parseStringPromise(answer.text, { mergeAttrs: true, explicitArray: false });
  return document.response;
}

export const json = (answer: Answer): Tree => JSON.parse(answer.text);

/** Status, code and message of an error response. */
export async function failure(answer: Answer): Promise<[status: number, code: string, message: string]> {
  const { error } = await xml(answer);
  return [answer.status, error.code, error.errorMessage];
}
