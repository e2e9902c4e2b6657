import http from 'node:http';
import https from 'node:https';
import { expect } from 'chai';
import {
  readCallOptions,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUT,
  clientSettings,
} from '../../lib/client/settings';

// Invalid values and their messages are tested in faults/bad-options.test.ts.
describe('clientSettings', () => {
  const defaults = {
    timeout: 60_000,
    retries: { limit: 0, isUnsafe: false, methods: undefined, statusCodes: new Set([429, 503]) },
    protocol: undefined,
    httpAgent: undefined,
    httpsAgent: undefined,
    maxResponseBytes: 64 * 1024 * 1024,
    convert: false,
  };

  it('Missing settings get their defaults (D-13, D-16, D-19)', () => {
    expect(clientSettings({})).to.deep.equal(defaults);
    expect([DEFAULT_TIMEOUT, DEFAULT_MAX_RESPONSE_BYTES]).to.deep.equal([60_000, 67_108_864]);
  });

  it('null means "not given"', () => {
    const nothing = Object.fromEntries(Object.keys(defaults).map((name) => [name, null]));
    expect(clientSettings(nothing as never)).to.deep.equal(defaults);
  });

  it('Given values are kept, also at the ends of their ranges', () => {
    const given = {
      timeout: 0,
      retries: { limit: 1_000, methods: ['get', 'POST'], statusCodes: [400, 599] },
      protocol: 'https:' as const,
      httpAgent: new http.Agent(),
      httpsAgent: new https.Agent(),
      maxResponseBytes: 1,
      convert: true,
    };
    expect(clientSettings(given)).to.deep.equal({
      ...given,
      retries: {
        limit: 1_000,
        isUnsafe: false,
        methods: new Set(['GET', 'POST']),
        statusCodes: new Set([400, 599]),
      },
    });
    expect(clientSettings({ timeout: 2 ** 31 - 1 }).timeout).to.equal(2 ** 31 - 1);
    expect(clientSettings({ timeout: 0.5 }).timeout).to.equal(0.5);
  });

  it('Errors have a code', () => {
    expect(() => clientSettings({ timeout: -1 }))
      .to.throw(TypeError)
      .with.property('code', 'ERR_INVALID_ARG_VALUE');
  });

  it('Subclasses of agents and agents that inherit their protocol are accepted', () => {
    class Proxy extends https.Agent {}
    clientSettings({ httpsAgent: new Proxy() });
    class Both {
      get protocol() {
        return 'http:';
      }
      addRequest() {}
      destroy() {}
    }
    clientSettings({ httpAgent: new Both(), httpsAgent: new Both() });
  });
});

describe('readCallOptions', () => {
  it('Missing and empty options are accepted (D-4)', () => {
    for (const options of [undefined, null, {}, Object.freeze({}), Object.create(null)])
      readCallOptions(options);
    const { signal } = new AbortController();
    readCallOptions({ signal, timeout: 1, retries: 2, headers: { a: '1' } });
    readCallOptions({ signal: AbortSignal.abort(), headers: Object.create(null) });
  });
});
