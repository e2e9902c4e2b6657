/**
 * `npm run soak:stub`: a stub under load, in a process of its own. Each of its bounded stores
 * is filled first, then it is called. Ends with 1 unless its heap is then where it was.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import https from 'node:https';
import path from 'node:path';
import { signatureOf } from '../../integration-test/api-stub/oauth/signature';
import { TYPESCRIPT } from '../support/typescript';

/** Until all that runs has been compiled. */
const WARM_UP = Number(process.env['SOAK_WARM_UP'] ?? 2_000);
const CALLS = Number(process.env['SOAK_CALLS'] ?? 20_000);
const AT_ONCE = 40;
const STEPS = 4;
const GROWTH = 0.1;

interface Sent {
  method: string;
  path: string;
  params?: Record<string, string>;
  token?: boolean;
  headers?: Record<string, string>;
}

let basketId = '';

/** What the calls do, in turns. Most of them add to a store; the last two are refused. */
const KINDS: Array<[share: number, make: (index: number) => Sent]> = [
  [2, () => ({ method: 'POST', path: '/oauth/requesttoken' })],
  [
    1,
    (i) => ({
      method: 'POST',
      path: '/user/signup',
      params: { emailAddress: `${i}@example.com`, password: 'x' },
    }),
  ],
  [1, () => ({ method: 'GET', path: '/basket/create' })],
  [4, () => ({ method: 'GET', path: '/basket/additem', params: { basketId, releaseId: '2431' } })],
  [
    2,
    (i) => ({
      method: 'GET',
      path: '/user/deliveritem',
      token: true,
      params: { releaseId: '2431', transactionId: `t${i}`, userId: '4000001' },
    }),
  ],
  [
    1,
    () => ({
      method: 'POST',
      path: '/user/payment/cardregistration',
      token: true,
      params: { redirectUrl: 'http://localhost/' },
    }),
  ],
  [
    1,
    () => ({ method: 'GET', path: '/user/details', params: { userId: 'nobody', filler: 'x'.repeat(2_000) } }),
  ],
  [
    1,
    () => ({
      method: 'POST',
      path: '/user/signup',
      params: { emailAddress: 'x'.repeat(20_000), password: 'x' },
    }),
  ],
];
const TURNS = KINDS.flatMap(([share, make]) => Array<(index: number) => Sent>(share).fill(make));

const enc = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

interface Place {
  port: number;
  certificate: string;
}

function send(
  { port }: Place,
  agent: https.Agent,
  index: number,
  sent: Sent,
): Promise<[status: number, text: string]> {
  const { method, params = {}, token, headers = {} } = sent;
  const protocol: Array<[string, string]> = [
    ['oauth_consumer_key', 'YOUR_KEY_HERE'],
    ['oauth_nonce', `${process.pid}-${index}`],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', String(Math.floor(Date.now() / 1000))],
    ...(token ? [['oauth_token', 'DEMO_TOKEN'] as [string, string]] : []),
  ];
  const url = `https://localhost:${port}/1.2${sent.path}`;
  const signed = { method, url, parameters: [...protocol, ...Object.entries(params)] };
  const signature = signatureOf(signed, { secret: 'YOUR_SECRET_HERE' }, token ? 'DEMO_TOKEN_SECRET' : '');
  const all = [...protocol, ['oauth_signature', signature] as [string, string]];
  const Authorization = `OAuth ${all.map(([name, value]) => `${name}="${enc(value)}"`).join(',')}`;
  const form = Object.entries(params)
    .map(([name, value]) => `${enc(name)}=${enc(value)}`)
    .join('&');
  const inBody = method === 'POST';
  return new Promise((resolve, reject) => {
    const request = https.request(inBody || form === '' ? url : `${url}?${form}`, {
      method,
      agent,
      headers: {
        Authorization,
        ...headers,
        ...(inBody && { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': form.length }),
      },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve([response.statusCode!, text]));
    });
    request.end(inBody ? form : undefined);
  });
}

async function main(): Promise<void> {
  const child = fork(path.join(__dirname, 'stub-soak-server.ts'), {
    execArgv: ['--expose-gc', ...TYPESCRIPT],
  });
  const [place] = (await once(child, 'message')) as [Place];
  const agent = new https.Agent({ keepAlive: true, maxSockets: AT_ONCE, ca: place.certificate });
  const statuses = new Map<number, number>();
  let next = 0;

  async function calls(count: number): Promise<number> {
    const started = Date.now();
    const last = next + count;
    const worker = async (): Promise<void> => {
      while (next < last) {
        const index = next++;
        // A basket holds 250 items at most, and may have made room for others.
        if (index % 400 === 0) basketId = await newBasket(index);
        const [status] = await send(place, agent, index, TURNS[index % TURNS.length]!(index));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return (count / (Date.now() - started)) * 1000;
  }
  const newBasket = async (index: number): Promise<string> => {
    const [, text] = await send(place, agent, -1 - index, { method: 'GET', path: '/basket/create' });
    return /<basket id="([^"]+)"/.exec(text)?.[1] ?? '';
  };

  console.log(`heap of the stub at start: ${megabytes(await heapOf(child))}`);
  child.send('fill');
  await once(child, 'message');
  await calls(WARM_UP);
  const full = await heapOf(child);
  console.log(`with all stores full, after ${WARM_UP} calls: ${megabytes(full)}`);
  let end = full;
  for (let step = 1; step <= STEPS; step += 1) {
    const speed = await calls(Math.round(CALLS / STEPS));
    end = await heapOf(child);
    console.log(
      `after ${next - WARM_UP} more calls: ${megabytes(end)} (${Math.round(speed)} calls a second)`,
    );
  }
  agent.destroy();
  child.disconnect();
  const growth = end / full - 1;
  console.log(
    `responses: ${[...statuses]
      .sort()
      .map(([status, count]) => `${count} of ${status}`)
      .join(', ')}`,
  );
  console.log(`growth of the heap: ${(growth * 100).toFixed(1)} %`);
  if (growth > GROWTH) {
    console.error(`wrong: the heap of the stub grew by more than ${GROWTH * 100} %`);
    process.exitCode = 1;
  }
}

async function heapOf(child: ChildProcess): Promise<number> {
  child.send('heap');
  const [{ heap }] = (await once(child, 'message')) as [{ heap: number }];
  return heap;
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

void main();
