import { expect } from 'chai';
import { buildCall } from '../../lib/request/build';
import { logRequest, writeRequest } from '../../lib/request/log';
import { rulesOf } from '../../lib/request/rules';

function recorder() {
  const lines: string[] = [];
  return { lines, logger: { info: (message: unknown) => void lines.push(String(message)) } };
}

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

  it('The URL and the headers of an unsigned call are logged', () => {
    const { lines, logger } = recorder();
    writeRequest(logger, call);
    expect(lines).to.deep.equal([
      'GET: http://api.example:80/1.2/a?b=1&password=[redacted]',
      'X-Api-Key: [redacted]',
      'Host: api.example',
    ]);
  });

  it('Token, URL, headers and form of a signed call are logged', () => {
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

  it('A missing token is logged as such', () => {
    const { lines, logger } = recorder();
    writeRequest(logger, { ...call, headers: [], authtype: '2-legged', token: null, secret: null });
    writeRequest(logger, { ...call, headers: [], authtype: '3-legged', token: undefined, secret: undefined });
    expect(lines.filter((line) => line.startsWith('token'))).to.deep.equal([
      'token: null secret: null',
      'token: undefined secret: undefined',
    ]);
  });

  it('Parameters that the schema marks as secret are masked', () => {
    const { lines, logger } = recorder();
    const form: Array<[string, string]> = [['Word', 'x']];
    writeRequest(logger, { ...call, path: '/a?word=x', headers: [], form, secretParams: new Set(['word']) });
    expect(lines).to.deep.equal(['GET: http://api.example:80/a?word=[redacted]', 'DATA: Word=[redacted]']);
  });

  it('Nothing is logged if the logger has no info', () => {
    writeRequest({ error: () => expect.fail('not this level') }, call);
    writeRequest(null, call);
  });
});

describe('The log of a body', () => {
  const call = (params: object, rules?: object) =>
    buildCall(
      {
        method: 'POST',
        protocol: 'https:',
        host: 'h',
        port: undefined,
        path: '/x',
        authtype: '2-legged',
        isSafe: false,
        secretParams: new Set(['nick']),
        rules: rules && rulesOf({ since: '2.1', ...rules }, []),
      },
      params,
      null,
      {},
      { consumerkey: 'K', consumersecret: 'S' },
    );

  it('Values with secret names in a JSON body are masked at any depth', () => {
    const { lines, logger } = recorder();
    logRequest(call({ a: [{ password: 'p', Nick: 'n', id: 1 }], token: 't' }, { body: 'json' }), logger);
    expect(lines).to.include(
      'DATA: {"a":[{"password":"[redacted]","Nick":"[redacted]","id":1}],"token":"[redacted]"}',
    );
  });

  it('A warning names an object that cannot be sent in a form (C-45)', () => {
    const warnings: string[] = [];
    const logger = { warn: (message: unknown) => void warnings.push(String(message)) };
    const params = { a: { b: 1 }, list: [1, {}], at: new Date(), c: null, d: 'x' };
    logRequest(call(params), logger);
    expect(warnings).to.deep.equal(['Sent empty, since it is an object: a, list (/x)']);
    logRequest(call(params, { body: 'json' }), logger);
    expect(warnings).to.have.length(1);
  });
});
