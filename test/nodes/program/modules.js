/** The entries of the package. */
'use strict';

const assert = require('assert');
const { check, suite } = require('./check');

module.exports = async function modules(api) {
  suite('modules');

  await check('An import returns the same objects as require', async () => {
    const { own } = await import('./imported.mjs');
    assert.strictEqual(own.api, api);
    assert.strictEqual(own.configure, api.configure);
    assert.strictEqual(own.ApiError, api.errors.ApiError);
    assert.strictEqual(own.OldApiError, api.errors.ApiError);
    assert.strictEqual(own.config, require('7digital-api/config'));
  });

  const doors = Object.keys(require('7digital-api/package.json').exports).filter(
    (deepImport) => !/build/.test(deepImport),
  );
  for (const deepImport of doors) {
    await check(`${deepImport} can be loaded`, () => {
      assert(require(`7digital-api${deepImport.slice(1)}`));
    });
  }

  await check('The module xml2js can be loaded', () => {
    const { parse } = require('7digital-api/lib/responseparser');
    let title;
    parse('<response status="ok"><title>caf&eacute;</title></response>', { format: 'json' }, (err, data) => {
      title = err || data.title;
    });
    assert.strictEqual(title, 'café');
  });

  await check('Printing a client, a resource and an error shows no secret', async () => {
    const secret = 'SECRET-1f0e';
    const client = api.configure({ consumersecret: secret, defaultParams: { accesssecret: secret } });
    const err = await client
      .Releases()
      .getDetails({ releaseId: 'missing' })
      .catch((e) => e);
    const shown = [client, client.Releases(), client.OAuth(), err]
      .map(
        (value) =>
          `${require('util').inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`,
      )
      .join();
    assert(!shown.includes(secret), shown);
  });
};
