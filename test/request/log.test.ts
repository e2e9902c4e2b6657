import { expect } from 'chai';
import { log, writeRequest } from '../../lib/request/log';
import type { Logger } from '../../lib/types/options';

function recorder() {
  const lines: string[] = [];
  return { lines, logger: { info: (message: unknown) => void lines.push(String(message)) } };
}

describe('log', () => {
  it('uses the levels that a logger has (C-134, D-29)', () => {
    const { lines, logger } = recorder();
    log(logger, 'info', 'one');
    log(logger, 'error', 'two');
    log({}, 'info', 'three');
    log(null, 'info', 'four');
    log(undefined, 'silly', 'five');
    log({ info: 'not a function' } as unknown as Logger, 'info', 'six');
    expect(lines).to.deep.equal(['one']);
  });

  it('calls the level as a method of the logger (C-133)', () => {
    const logger = {
      lines: [] as unknown[],
      info(message: unknown) {
        this.lines.push(message);
      },
    };
    log(logger, 'info', 'one');
    expect(logger.lines).to.deep.equal(['one']);
  });

  it('drops what a logger throws, or promises and fails', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    log(
      {
        info() {
          throw new Error('disk full');
        },
      },
      'info',
      'one',
    );
    log({ info: () => Promise.reject(new Error('disk full')) }, 'info', 'two');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).to.deep.equal([]);
  });
});

describe('writeRequest (C-131, D-27)', () => {
  const call = {
    method: 'GET',
    site: 'http://api.example:80',
    path: '/1.2/a?b=1&password=x',
    headers: [
      ['X-Api-Key', 'k'],
      ['Host', 'api.example'],
    ] as Array<[string, unknown]>,
    authtype: undefined,
    secretParams: undefined,
  };

  it('writes the address and the headers of an unsigned call', () => {
    const { lines, logger } = recorder();
    writeRequest(logger, call);
    expect(lines).to.deep.equal([
      'GET: http://api.example:80/1.2/a?b=1&password=[redacted]',
      'X-Api-Key: [redacted]',
      'Host: api.example',
    ]);
  });

  it('writes token, address, headers and form of a signed one', () => {
    const { lines, logger } = recorder();
    const form: Array<[string, string]> = [
      ['q', 'a b'],
      ['cardNumber', '1'],
      ['a&b', ''],
      ['oauth_consumer_key', 'KEY'],
    ];
    writeRequest(logger, {
      ...call,
      method: 'POST',
      authtype: '3-legged',
      token: 'T',
      secret: 'S',
      form,
      headers: [],
    });
    expect(lines).to.deep.equal([
      'token: [redacted] secret: [redacted]',
      'POST: http://api.example:80/1.2/a?b=1&password=[redacted] (3-legged oauth)',
      'DATA: q=a%20b&cardNumber=[redacted]&a%26b=&oauth_consumer_key=KEY',
    ]);
  });

  it('says that there is no token', () => {
    const { lines, logger } = recorder();
    writeRequest(logger, { ...call, headers: [], authtype: '2-legged', token: null, secret: null });
    writeRequest(logger, { ...call, headers: [], authtype: '3-legged', token: undefined, secret: undefined });
    expect(lines.filter((line) => line.startsWith('token'))).to.deep.equal([
      'token: null secret: null',
      'token: undefined secret: undefined',
    ]);
  });

  it('masks what the table calls secret', () => {
    const { lines, logger } = recorder();
    const form: Array<[string, string]> = [['Word', 'x']];
    writeRequest(logger, { ...call, path: '/a?word=x', headers: [], form, secretParams: new Set(['word']) });
    expect(lines).to.deep.equal(['GET: http://api.example:80/a?word=[redacted]', 'DATA: Word=[redacted]']);
  });

  it('writes nothing for a logger without info', () => {
    writeRequest({ error: () => expect.fail('not this level') }, call);
    writeRequest(null, call);
  });
});
