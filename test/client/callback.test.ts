import { expect } from 'chai';
import { parseArguments, returnResult, type Settle } from '../../lib/client/callback';
import { rejectionOf, thrownBy } from '../support/calls';
import { run } from '../support/child';

const callback = () => {};
const failure = new Error('no');

describe('parseArguments', () => {
  const params = { a: 1 };
  const options = { timeout: 1 };
  const FORMS: Array<[what: string, args: unknown[], params: unknown, options: unknown, called: boolean]> = [
    ['(params, callback) (C-36)', [params, callback], params, undefined, true],
    ['(callback) (C-36)', [callback], undefined, undefined, true],
    ['(undefined, callback) (C-37, D-2)', [undefined, callback], undefined, undefined, true],
    ['(null, callback) (C-37, D-2)', [null, callback], null, undefined, true],
    ['(params, options, callback) (D-4)', [params, options, callback], params, options, true],
    ['(params, undefined, callback) (D-4)', [params, undefined, callback], params, undefined, true],
    ['(params) (C-38, D-3)', [params], params, undefined, false],
    ['(params, options) (D-4)', [params, options], params, options, false],
    ['() (D-3)', [], undefined, undefined, false],
  ];
  for (const [what, args, ...expected] of FORMS) {
    it(`The arguments ${what} are accepted`, () => {
      const form = parseArguments(args);
      expect([form.params, form.options, form.callback === callback]).to.deep.equal(expected);
    });
  }
});

describe('returnResult', () => {
  const calling = (work: (settle: Settle) => void): Promise<unknown[]> =>
    new Promise((resolve) => {
      let returned = false;
      void returnResult(work, (...args: unknown[]) => resolve([...args, returned]));
      returned = true;
    });
  const RESULT = { args: [null, 'a', 'b'], value: { a: 'a' } };

  it('A callback runs later with its arguments, and nothing is returned (C-36, C-39, C-40, D-3)', async () => {
    expect(returnResult((settle) => settle(null, RESULT), callback)).to.equal(undefined);
    expect(await calling((settle) => settle(null, RESULT))).to.deep.equal([null, 'a', 'b', true]);
    expect(await calling((settle) => settle(null, { args: [], value: 1 }))).to.deep.equal([true]);
  });

  it('A callback receives an error and no other argument (C-39)', async () => {
    expect(await calling((settle) => settle(failure))).to.deep.equal([failure, true]);
    expect(await calling(thrower(failure))).to.deep.equal([failure, true]);
  });

  it('Without a callback, a promise resolves with the value or rejects with the error (C-38, D-3)', async () => {
    expect(await returnResult((settle) => settle(null, RESULT), undefined)).to.equal(RESULT.value);
    expect(await rejectionOf(returnResult((settle) => settle(failure), undefined))).to.equal(failure);
    expect(await rejectionOf(returnResult(thrower(failure), undefined))).to.equal(failure);
  });

  it('A callback that is not a function is rejected before anything is sent (D-4)', async () => {
    const unreached = () => expect.fail('was sent');
    for (const wrong of ['text', 1, {}, true])
      expect(await rejectionOf(returnResult(unreached, wrong))).to.match(
        /TypeError: The callback must be a function/,
      );
    for (const none of [undefined, null])
      expect(await returnResult((settle) => settle(null, RESULT), none)).to.equal(RESULT.value);
  });

  it('A missing slug throws synchronously with a callback and rejects the promise without one (C-41, C-52, D-5)', async () => {
    const missing = Object.assign(new Error('Missing id'), { code: 'ERR_MISSING_PARAMETER' });
    expect(thrownBy(() => returnResult(thrower(missing), callback))).to.equal(missing);
    expect(await rejectionOf(returnResult(thrower(missing), undefined))).to.equal(missing);
  });

  it('An error thrown by a callback is an uncaught exception, and the callback runs once (C-109, D-3)', async () => {
    for (const outcome of ['settle(null, { args: [null, 1], value: 1 })', "settle(new Error('no'))"]) {
      const { stdout, stderr, code } = await run(`
        const { returnResult } = lib('client/callback');
        process.on('uncaughtExceptionMonitor', (e) => console.log('uncaught ' + e.message));
        returnResult((settle) => ${outcome}, (...args) => { console.log('called ' + args.length); throw new Error('mine'); });`);
      expect(stdout).to.match(/^called [12]\nuncaught mine\n$/);
      expect(stderr).to.contain('Error: mine');
      expect(code).to.equal(1);
    }
  });

  function thrower(error: Error): () => void {
    return () => {
      throw error;
    };
  }
});
