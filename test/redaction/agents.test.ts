/** Errors of agents and proxies: they may contain what was sent, and print it in their own way. */
import { inspect } from 'node:util';
import { expect } from 'chai';
import api = require('../../lib');
import type { Loose } from '../support/capture-server';

const PASSWORD = 'hunter2-PASS';

class ProxyError extends Error {
  toJSON(): object {
    return { request: `password=${PASSWORD}` };
  }
}

class PrintedError extends Error {
  [inspect.custom](): string {
    return `sent ${PASSWORD}`;
  }
}

class BrokenError extends Error {
  toJSON(): object {
    throw new Error('closed');
  }
}

const ERRORS: Record<string, () => Error> = {
  'has the password in its message': () => new Error(`407 for ${PASSWORD}`),
  'has a toJSON that shows it': () => new ProxyError('407'),
  'has an inspect function that shows it': () => new PrintedError('407'),
  'has a toJSON of its own that shows it': () =>
    Object.assign(new Error('407'), { toJSON: () => ({ request: `password=${PASSWORD}` }) }),
  'has a toJSON of its own that throws': () =>
    Object.assign(new Error(`407 for ${PASSWORD}`), {
      toJSON() {
        throw new Error('closed');
      },
    }),
  'has a toJSON that throws': () => new BrokenError(`407 for ${PASSWORD}`),
};

describe('The error of an agent', () => {
  for (const [kind, make] of Object.entries(ERRORS)) {
    it(`The password is neither logged nor shown if the error ${kind} (D-27, D-38)`, async () => {
      const lines: string[] = [];
      const write = (message: unknown) => void lines.push(inspect(message, { depth: 9 }), String(message));
      const agent = {
        addRequest(request: Loose) {
          process.nextTick(() => request.emit('error', make()));
        },
        destroy() {},
      };
      const client = api.configure({
        logger: { info: write, error: write },
        httpAgent: agent,
        httpsAgent: agent,
      }) as Loose;
      for (const call of [
        () => client.Releases().getDetails({ releaseId: 1, password: PASSWORD }),
        () => client.User().authenticate({ emailAddress: 'a@b.example', password: PASSWORD }),
      ]) {
        const error = await call().catch((reason: unknown) => reason);
        expect(error.name).to.equal('RequestError');
        const shown = [
          ...lines,
          inspect(error, { depth: 9, showHidden: true }),
          JSON.stringify(error),
          error.stack,
        ];
        expect(shown.filter((text) => text.includes(PASSWORD))).to.deep.equal([]);
      }
      expect(lines.join('\n')).to.match(/Error fetching .*\n.*407/);
    });
  }
});
