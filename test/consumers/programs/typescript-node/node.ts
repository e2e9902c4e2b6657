/** A program that passes objects of Node.js: agents, signals, URLs, streams. */
import { Agent as HttpAgent } from 'http';
import { Agent as HttpsAgent } from 'https';
import type { DefaultClient } from '7digital-api';

export async function withNode(api: DefaultClient): Promise<string> {
  const client = api.configure({
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
    consumerkey: process.env['KEY'],
    logger: console,
  });
  const { signal } = new AbortController();
  await client.Tags().all({ pageSize: 1 }, { signal });
  client.Tags().all({}, { signal, timeout: 1000 }, (err) => {
    if (err) process.stderr.write(`${err.statusCode ?? err.code} ${err.message}\n`);
  });
  return client.OAuth().sign(new URL('https://previews.7digital.com/clip/12345'));
}
