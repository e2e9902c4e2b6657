/** Media that are opened and saved. Both yield the bytes, so one table of faults fits them. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Callback, Kind, Loose } from './kinds';

const folder = path.join(os.tmpdir(), `7digital-faults-${process.pid}`);

export function removeFolder(): void {
  fs.rmSync(folder, { recursive: true, force: true });
}

const urlOf = ({ schema }: Loose, protocol: string) =>
  `${protocol}//${schema.sslHost}:${schema.port}/media/user/downloadtrack`;

async function read({ stream }: Loose): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes of a file that must be there when it is saved, and must not when that fails. */
async function contentOf(saving: Promise<unknown>, file: string): Promise<Buffer> {
  const [outcome] = await Promise.allSettled([saving]);
  if (outcome.status === 'rejected') {
    if (fs.existsSync(file)) throw new Error(`a failed save left a file: ${outcome.reason.stack}`);
    throw outcome.reason as Error;
  }
  if (fs.existsSync(`${file}.part`)) throw new Error('a save left its part');
  return fs.readFileSync(file);
}

function byForm(callback: Callback | undefined, result: Promise<unknown>): unknown {
  if (!callback) return result;
  void settleWith(callback, result);
  return undefined;
}

async function settleWith(callback: Callback, result: Promise<unknown>): Promise<void> {
  const [outcome] = await Promise.allSettled([result]);
  if (outcome.status === 'fulfilled') callback(null, outcome.value);
  else callback(outcome.reason);
}

/** The method itself is called in the form of the case. */
function promised(run: (callback?: Callback) => unknown, callback: Callback | undefined): Promise<unknown> {
  if (!callback) return run() as Promise<unknown>;
  return new Promise((resolve, reject) => {
    const returned = run((error, value) => (error ? reject(error as Error) : resolve(value)));
    if (returned !== undefined) reject(new Error('a call with a callback returned something'));
  });
}

const params = { trackId: 5, accesstoken: 'token-of-the-user', accesssecret: 'secret-of-the-user' };

function kind(method: 'open' | 'save', protocol: Kind['protocol']): Kind {
  return {
    name: `${method} over ${protocol.slice(0, -1)}`,
    protocol,
    method: 'GET',
    signed: true,
    params,
    call(client, given, options, callback) {
      const media = client.OAuth().media(urlOf(client, protocol), given);
      if (method === 'open') {
        const opening = promised(
          (done) => (done ? media.open(options, done) : media.open(options)),
          callback as Callback,
        );
        return byForm(callback as Callback, opening.then(read));
      }
      fs.mkdirSync(folder, { recursive: true });
      const file = path.join(folder, `${randomUUID()}.mp3`);
      const saving = promised(
        (done) => (done ? media.save(file, options, done) : media.save(file, options)),
        callback as Callback,
      );
      return byForm(callback as Callback, contentOf(saving, file));
    },
  };
}

export const MEDIA_KINDS: readonly Kind[] = [
  kind('open', 'http:'),
  kind('open', 'https:'),
  kind('save', 'http:'),
  kind('save', 'https:'),
];
