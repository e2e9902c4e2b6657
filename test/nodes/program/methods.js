/** All methods, by callback and by promise, with XML, with JSON, and with the body as a string. */
'use strict';

const assert = require('assert');
const calls = require('./calls');
const { check, suite, forms } = require('./check');

const kinds = [
  { name: 'XML', options: {} },
  { name: 'JSON', options: { headers: { Accept: 'application/json' } } },
  { name: 'text', options: { format: 'XML' } },
];

module.exports = async function methods(api, reset) {
  const actions = Object.keys(api.schema.resources).reduce((all, resource) => {
    api.schema.resources[resource].actions.forEach((action) => {
      all[`${resource}.${action.methodName}`] = action;
    });
    return all;
  }, {});

  suite('methods');
  await check('The file calls.js has each method of 1.0.0', () => {
    const old = Object.keys(actions).filter((name) => actions[name].since === undefined);
    assert.deepStrictEqual(calls.map(([method]) => method).sort(), old.sort());
  });

  for (const kind of kinds) {
    const client = api.configure(kind.options);
    for (const form of Object.keys(forms)) {
      await reset();
      for (const [name, params] of calls) {
        await check(`${name} returns the expected data (${kind.name}, by ${form})`, async () => {
          const [resource, method] = name.split('.');
          const given = typeof params === 'function' ? await params(api) : params;
          const answer = await forms[form](new client[resource](), method, given);
          checkAnswer(answer, kind.name, actions[name].response.root);
        });
      }
    }
  }
};

function checkAnswer(answer, kind, root) {
  if (kind === 'text') {
    assert.strictEqual(typeof answer, 'string');
    assert(answer.includes('status="ok"'), answer);
    assert(!root || answer.includes(`<${root}`), answer);
  } else {
    assert.strictEqual(answer.status, 'ok');
    assert(!root || answer[root] !== undefined, `no ${root} in ${JSON.stringify(answer)}`);
  }
}
