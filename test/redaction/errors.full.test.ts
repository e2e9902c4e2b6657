import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { expect } from 'chai';
import winston from 'winston';
import type { Schema } from '../../lib/types/schema';
import { clientFor, type Kind, type Loose } from '../faults/kinds';
import { certificateAuthority, RawServer } from '../faults/raw-server';
import { CALLS, HEADERS, HELPER_CALLS, OPTIONS, SCHEMA, secretsSentBy } from './calls';
import { echoesOf, ISSUED, ISSUING } from './echoes';
import { errorRenderings, outputOf, renderingsOf } from './renderings';
import { leaksIn, SECRETS } from './secrets';

/** A winston logger that keeps what it prints, in the formats of production (JSON) and development (text). */
function winstonLogger() {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const { combine, errors, json, prettyPrint, simple } = winston.format;
  const transports = [
    combine(errors({ stack: true, cause: true }), json()),
    simple(),
    prettyPrint({ depth: 20 }),
  ].map((format) => new winston.transports.Stream({ stream, format }));
  return { logger: winston.createLogger({ level: 'silly', transports }), text: () => text };
}

describe('Secrets in logs and errors', () => {
  let searched = 0;
  const found: string[] = [];

  function search(texts: readonly string[], where: string): void {
    for (const text of texts) {
      searched += 1;
      for (const leak of leaksIn(text, ISSUED)) found.push(`${where}: ${leak}`);
    }
  }

  after(() => {
    console.log(`      ${found.length} secrets found in ${searched} texts`);
  });

  async function outcomeOf(kind: Kind, client: Loose, form: string): Promise<unknown> {
    const options = { headers: HEADERS.call };
    if (form === 'promise')
      return (kind.call(client, kind.params, options) as Promise<unknown>).catch((e) => e);
    return new Promise((resolve) => {
      kind.call(client, kind.params, options, (...args: unknown[]) => resolve(args[0] ?? args[1]));
    });
  }

  /** Makes the call and searches what is printed and the resulting error. */
  async function tryCall(kind: Kind, echo: string, form: string): Promise<unknown> {
    const behave = { ...echoesOf(secretsSentBy(kind)), ...ISSUING }[echo];
    const server = await new RawServer(kind.protocol, behave as never).start();
    const kept = winstonLogger();
    const setup = { port: server.port, ca: await certificateAuthority() };
    const agents: Array<{ destroy(): void }> = [];
    let outcome: unknown;
    try {
      const clients = [undefined, kept.logger].map((chosen) => {
        const { client, agent } = clientFor(kind, {
          ...setup,
          options: { ...OPTIONS, logger: chosen },
          schema: SCHEMA as Schema,
        });
        agents.push(agent);
        return client;
      });
      const printed = await outputOf(async () => {
        for (const client of clients) outcome = await outcomeOf(kind, client, form);
      });
      const where = `${kind.name} and ${echo}`;
      search([printed], `the default logger, ${where}`);
      search([kept.text()], `winston, ${where}`);
      // The helper logs nothing (C-121). Other calls do, and so do failures of the network (C-131).
      const logged = echo === 'a reset' ? /ECONNRESET|hang up/ : /(GET|POST|PUT): http/;
      for (const text of [printed, kept.text()])
        expect(logged.test(text)).to.equal(!HELPER_CALLS.includes(kind));
      if (outcome instanceof Error) {
        const shown = await outputOf(() => {
          console.log(outcome);
          console.dir(outcome);
          console.error('%s', outcome);
        });
        search([shown, ...errorRenderings(outcome)], `the error, ${where}`);
      }
    } finally {
      for (const agent of agents) agent.destroy();
      await server.stop();
    }
    return outcome;
  }

  for (const kind of [...CALLS, ...HELPER_CALLS]) {
    it(`For ${kind.name}, no log and no error has a secret, whatever the response is (D-27, C-110, C-124, C-132)`, async function () {
      this.timeout(60_000);
      const before = found.length;
      let failures = 0;
      const issuing = HELPER_CALLS.includes(kind) ? ISSUING : {};
      for (const echo of Object.keys({ ...echoesOf([]), ...issuing })) {
        for (const form of ['callback', 'promise']) {
          if ((await tryCall(kind, echo, form)) instanceof Error) failures += 1;
        }
      }
      expect(found.slice(before, before + 10)).to.deep.equal([]);
      expect(failures).to.be.at.least(20);
    });
  }

  it('The search finds secrets that are not masked', () => {
    const { consumersecret } = OPTIONS;
    const naive = Object.assign(new Error(`for url /x?a=${encodeURIComponent(consumersecret)}`), {
      rawPacket: Buffer.from(consumersecret),
    });
    const leaks = errorRenderings(naive).flatMap((text) => leaksIn(text));
    expect(leaks.some((leak) => leak.includes('63 30 6e'))).to.equal(true);
    expect(leaks.some((leak) => leak.includes('%26'))).to.equal(true);
    expect(
      renderingsOf({ password: 'P&ss wörd/+?:\\end' }).flatMap((text) => leaksIn(text)),
    ).to.not.deep.equal([]);
  });

  it('The search ignores the numbers that a rendering adds itself', () => {
    const { cardVerificationCode } = SECRETS;
    const stack = `at emit (node:events:${cardVerificationCode}:28)\n at /lib/call.ts:9:${cardVerificationCode}`;
    for (const length of [10_000 + Number(cardVerificationCode), 20_000])
      expect(leaksIn(inspect('-'.repeat(length)))).to.deep.equal([]);
    expect(inspect('-'.repeat(10_000 + Number(cardVerificationCode)))).to.include(cardVerificationCode);
    expect(leaksIn(stack)).to.deep.equal([]);
    expect(leaksIn(`${stack}\ncode: ${cardVerificationCode}`)).to.deep.equal(['cardVerificationCode as 737']);
  });
});
