/** Checks that are counted, and calls in both forms. */
'use strict';

const assert = require('assert');

const suites = {};
const failures = [];
let current = '';

/** Runs one check, and records an error under its title. */
async function check(title, body) {
  try {
    await body();
    suites[current] = (suites[current] || 0) + 1;
  } catch (err) {
    failures.push(`${current}: ${title}: ${(err && err.stack) || err}`);
  }
}

/** Begins a suite: the name under which the following checks are counted. */
function suite(name) {
  current = name;
  suites[name] = 0;
}

/** A call by callback. Checks that the callback runs later, once, and with one argument or two (D-3). */
function byCallback(resource, method, params, options) {
  return new Promise((resolve, reject) => {
    let calls = 0;
    let returned = false;
    function callback(...args) {
      calls += 1;
      // Waits one more turn for a second call.
      setImmediate(() => {
        try {
          assert.strictEqual(calls, 1, 'the callback was called more than once');
          assert.strictEqual(returned, true, 'the callback was called before the method returned');
          assert.strictEqual(args.length, args[0] ? 1 : 2, 'wrong number of arguments');
        } catch (err) {
          reject(err);
        }
        if (args[0]) reject(args[0]);
        else resolve(args[1]);
      });
    }
    const given = [params, options].filter((value) => value !== undefined);
    if (options !== undefined && params === undefined) given.unshift({});
    const value = resource[method](...given, callback);
    returned = true;
    assert.strictEqual(value, undefined);
  });
}

function byPromise(resource, method, params, options) {
  const promise = resource[method](params, options);
  assert(promise instanceof Promise);
  return promise;
}

const forms = { callback: byCallback, promise: byPromise };

function report() {
  return { suites, failures };
}

module.exports = { check, suite, forms, report };
