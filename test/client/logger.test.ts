import { expect } from 'chai';
import sinon = require('sinon');
import * as logger from '../../lib/client/logger';
import type { Loose } from '../support/capture-server';
import { run } from '../support/child';

describe('The default logger', () => {
  afterEach(() => sinon.restore());

  function written(use: () => void): { out: unknown[][]; err: unknown[][] } {
    const log = sinon.stub(console, 'log');
    const error = sinon.stub(console, 'error');
    try {
      use();
      return { out: log.args, err: error.args };
    } finally {
      sinon.restore();
    }
  }

  it('The logger has the six levels of 1.0.0, without declared parameters (C-130)', () => {
    for (const level of ['silly', 'verbose', 'info', 'http', 'warn', 'error'])
      expect((logger as Loose)[level])
        .to.be.a('function')
        .with.length(0);
  });

  it('info and warn go to standard output, error to standard error, and the other levels print nothing (C-130)', async () => {
    const code = `const logger = lib('client/logger');
      for (const level of ['silly', 'verbose', 'info', 'http', 'warn', 'error']) {
        const { [level]: unbound } = logger; unbound('m-' + level); }`;
    const { stdout, stderr } = await run(code);
    expect(stdout).to.equal('INFO: (api-client) m-info\nWARN: (api-client) m-warn\n');
    expect(stderr).to.equal('ERROR: (api-client) m-error\n');
  });

  it('Messages are formatted like those of the console, and the first argument becomes a string (C-130)', async () => {
    const { stdout } = await run(`const { info } = lib('client/logger');
      info('%s and %d', 'a', 1); info({ a: 1 }); info('x', { a: 1 }); info();`);
    expect(stdout.split('\n')).to.deep.equal([
      'INFO: (api-client) a and 1',
      'INFO: (api-client) [object Object]',
      'INFO: (api-client) x { a: 1 }',
      'INFO: (api-client) undefined',
      '',
    ]);
  });

  it('The logger uses the console methods that are set when it logs (C-130)', () => {
    expect(written(() => logger.warn('a', 'b'))).to.deep.equal({
      out: [['WARN: (api-client) a', 'b']],
      err: [],
    });
    expect(written(() => logger.error('a')).err).to.deep.equal([['ERROR: (api-client) a']]);
  });
});
