/** Every call in the reference runs at the stub as printed: by callback, by promise, and the URLs of media. */
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { join } from 'node:path';
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import api = require('../../lib/index');
import { readResources } from '../../scripts/generate/schema';
import { send } from '../stub/helpers';
import type { Loose } from '../support/capture-server';

const page = readFileSync(join(__dirname, '../../docs/reference.md'), 'utf8');
const sections = page.split(/^### /m).slice(1);

/** Runs code with `api` and returns what it printed and the value of `data` at its end. */
async function run(
  code: string,
  client: Loose,
): Promise<{ printed: unknown[]; errors: unknown[]; data: unknown }> {
  const printed: unknown[] = [];
  const errors: unknown[] = [];
  let settled: () => void = () => {};
  const called = new Promise<void>((resolve) => (settled = resolve));
  const output = {
    log(value: unknown) {
      printed.push(value);
      settled();
    },
    error(value: unknown) {
      errors.push(value);
      settled();
    },
  };
  const result = code.includes('const media =')
    ? 'media.url()'
    : "typeof data === 'undefined' ? undefined : data";
  const body = `return (async () => { ${code}\n return ${result}; })();`;
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- it is the code of the reference
  const data: unknown = await new Function('api', 'console', body)(client, output);
  if (code.includes('function (err, data)')) await called;
  return { printed, errors, data };
}

describe('The calls of the reference', () => {
  let stub: Stub;
  let client: Loose;

  before(async () => {
    stub = await startStub();
    const { host, port } = stub;
    const httpsAgent = new https.Agent({ keepAlive: true, ca: stub.certificate });
    const schema = { ...api.schema, host, sslHost: host, mediaHost: host, port };
    client = api.configure(
      { consumerkey: 'YOUR_KEY_HERE', consumersecret: 'YOUR_SECRET_HERE', logger: null, httpsAgent },
      schema,
    );
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  it('The reference has a section for each method of the schema', () => {
    expect(sections).to.have.length(readResources().flatMap(({ methods }) => methods).length);
  });

  for (const section of sections) {
    const [name = ''] = section.split('\n', 1);
    const code = /```js\n([^]*?)```/.exec(section)?.[1] ?? '';
    for (const part of code.split('\n// or\n')) {
      const isCallback = part.includes('function (err, data)');
      it(`The call runs as printed: ${name}${isCallback ? ' by callback' : ''}`, async () => {
        const { printed, errors, data } = await run(part, client);
        expect(errors).to.deep.equal([]);
        if (isCallback) expect(printed).to.have.length(1);
        else if (typeof data === 'string') {
          const answer = await send(stub, data);
          expect(answer.status, answer.text.slice(0, 300)).to.equal(200);
          expect(answer.body.length).to.be.above(0);
        } else expect(data).to.be.an('object');
      });
    }
  }
});
