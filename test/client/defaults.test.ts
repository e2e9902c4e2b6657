import { expect } from 'chai';
import config = require('../../lib/client/defaults');
import * as logger from '../../lib/client/logger';
import { valueOf } from '../support/child';

const KEY = '_7D_API_CLIENT_CONSUMER_KEY';
const SECRET = '_7D_API_CLIENT_CONSUMER_SECRET';
const SHOWN = '[c.options.consumerkey, c.options.consumersecret]';

describe('config', () => {
  it('config has the default of every option (C-6)', () => {
    expect(Object.keys(config)).to.deep.equal([
      'consumerkey',
      'consumersecret',
      'format',
      'logger',
      'userManagement',
      'defaultParams',
      'headers',
    ]);
    expect(config).to.include({ format: 'json', userManagement: false });
    expect(config.logger).to.include({ info: logger.info, error: logger.error });
    expect([config.defaultParams, config.headers]).to.deep.equal([{}, {}]);
  });

  const code = (options: string) =>
    `const c = lib('index').configure(${options}); console.log(JSON.stringify(${SHOWN}));`;

  it('The key and secret are placeholders if the variables are missing or empty (C-8)', async () => {
    const placeholders = ['YOUR_KEY_HERE', 'YOUR_SECRET_HERE'];
    expect(await valueOf(code(''), {})).to.deep.equal(placeholders);
    expect(await valueOf(code('{ consumerkey: undefined }'), { [KEY]: '', [SECRET]: '' })).to.deep.equal(
      placeholders,
    );
  });

  it('Key and secret come from the environment, and options replace them, even empty ones (C-8)', async () => {
    const env = { [KEY]: 'env-key', [SECRET]: 'env-secret' };
    expect(await valueOf(code(''), env)).to.deep.equal(['env-key', 'env-secret']);
    expect(await valueOf(code("{ consumerkey: 'mine', consumersecret: '' }"), env)).to.deep.equal([
      'mine',
      '',
    ]);
  });

  it('Key and secret are read once, when the package is loaded (C-8)', async () => {
    const late = `lib('client/defaults'); process.env.${KEY} = 'late'; process.env.${SECRET} = 'late'; ${code('')}`;
    expect(await valueOf(late, { [KEY]: 'early' })).to.deep.equal(['early', 'YOUR_SECRET_HERE']);
  });

  it('The variables for user tokens and for tests are not read (C-12)', async () => {
    const env = {
      _7D_API_CLIENT_USER_TOKEN: 'user-token',
      _7D_API_CLIENT_USER_SECRET: 'user-secret',
      NODE_API_CLIENT_TESTS_CONSUMER_KEY: 'tests-key',
      NODE_API_CLIENT_TESTS_CONSUMER_SECRET: 'tests-secret',
    };
    const shown = `const c = lib('index').configure(); const artists = new c.Artists();
      console.log(JSON.stringify([{ ...c.options, logger: 0 }, artists.defaultParams, artists.headers]))`;
    const [options, ...rest] = await valueOf(shown, env);
    expect(options).to.deep.equal({
      consumerkey: 'YOUR_KEY_HERE',
      consumersecret: 'YOUR_SECRET_HERE',
      format: 'json',
      logger: 0,
      userManagement: false,
      defaultParams: {},
      headers: {},
    });
    expect(rest).to.deep.equal([{}, {}]);
  });
});
