import http from 'node:http';
import https from 'node:https';
import { expect } from 'chai';
import {
  checkCallOptions,
  checkLimits,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUT,
  transportSettings,
} from '../lib/limits';

// What is refused, and in which words, is in faults/bad-options.test.ts.
describe('transportSettings', () => {
  const defaults = {
    timeout: 60_000,
    retries: 0,
    protocol: undefined,
    httpAgent: undefined,
    httpsAgent: undefined,
    maxResponseBytes: 64 * 1024 * 1024,
  };

  it('fills in the defaults (D-13, D-16, D-19)', () => {
    expect(transportSettings({})).to.deep.equal(defaults);
    expect([DEFAULT_TIMEOUT, DEFAULT_MAX_RESPONSE_BYTES]).to.deep.equal([60_000, 67_108_864]);
  });

  it('takes null for not given', () => {
    const nothing = Object.fromEntries(Object.keys(defaults).map((name) => [name, null]));
    expect(transportSettings(nothing as never)).to.deep.equal(defaults);
  });

  it('keeps what is given, at the ends of its range too', () => {
    const given = {
      timeout: 0,
      retries: 1_000,
      protocol: 'https:' as const,
      httpAgent: new http.Agent(),
      httpsAgent: new https.Agent(),
      maxResponseBytes: 1,
    };
    expect(transportSettings(given)).to.deep.equal(given);
    expect(transportSettings({ timeout: 2 ** 31 - 1 }).timeout).to.equal(2 ** 31 - 1);
    expect(transportSettings({ timeout: 0.5 }).timeout).to.equal(0.5);
  });

  it('gives its errors a code', () => {
    expect(() => transportSettings({ timeout: -1 }))
      .to.throw(TypeError)
      .with.property('code', 'ERR_INVALID_ARG_VALUE');
  });

  it('takes subclasses of agents, and agents that inherit their protocol', () => {
    class Proxy extends https.Agent {}
    transportSettings({ httpsAgent: new Proxy() });
    class Both {
      get protocol() {
        return 'http:';
      }
      addRequest() {}
      destroy() {}
    }
    transportSettings({ httpAgent: new Both(), httpsAgent: new Both() });
  });
});

describe('checkLimits and checkCallOptions', () => {
  it('take nothing, and nothing in particular (D-4)', () => {
    for (const options of [undefined, null, {}, Object.freeze({}), Object.create(null)])
      checkCallOptions(options);
    checkLimits({});
    const { signal } = new AbortController();
    checkCallOptions({ signal, timeout: 1, retries: 2, headers: { a: '1' } });
    checkCallOptions({ signal: AbortSignal.abort(), headers: Object.create(null) });
  });
});
