import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { HANDLERS } from '../../integration-test/api-stub/actions';
import { type Endpoint, endpoints } from '../../integration-test/api-stub/server/table';
import { sampleParams } from '../../scripts/generate/samples';
import { json, type Params, signed, TOKEN, xml } from './helpers';

describe('the stub and the table', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  it('has an answer for every action of api.json, and for nothing else', () => {
    expect(Object.keys(HANDLERS).sort()).to.deep.equal(endpoints.map(({ name }) => name).sort());
  });

  for (const endpoint of endpoints) {
    it(`answers ${endpoint.name} in XML with what the table says`, async () => {
      const response = await xml(await call(endpoint));
      expect([response.status, response.version]).to.deep.equal(['ok', '1.2']);
      const root = endpoint.action.response?.root;
      if (root) expect(response).to.have.property(root);
    });

    it(`answers ${endpoint.name} in JSON with the inside of the response (C-81)`, async () => {
      const answer = await call(endpoint, { Accept: 'application/json' });
      if (endpoint.name === 'User.deliverItem') {
        expect(answer.headers['content-type']).to.match(/xml/);
        return;
      }
      expect(answer.headers['content-type']).to.match(/json/);
      const response = json(answer);
      expect([response.status, response.version]).to.deep.equal(['ok', '1.2']);
      const root = endpoint.action.response?.root;
      if (root) expect(response).to.have.property(root);
    });
  }

  const withRequired = endpoints.filter(({ action, path }) =>
    action.params.some(({ name, required }) => required && !path.includes(`:${name}`)),
  );
  for (const endpoint of withRequired) {
    it(`says what ${endpoint.name} lacks (1001)`, async () => {
      const answer = await call(endpoint, {}, true);
      const { error } = await xml(answer);
      expect([answer.status, error.code]).to.deep.equal([400, '1001']);
      expect(error.errorMessage).to.match(/^Missing parameter \w+\.$/);
    });
  }

  const odd = [
    '0',
    '-1',
    '999999999999999',
    'NaN',
    '__proto__',
    'a\u0000b',
    '\u{1F3B5}é',
    '2024-13-45',
    '%',
    ',',
    ' ',
    'x~y~',
  ];
  for (const { name, action, verb, path } of endpoints) {
    it(`never breaks over what the parameters of ${name} hold`, async () => {
      for (const value of odd) {
        const names = action.params.filter((definition) => definition.in !== 'path');
        const params = Object.fromEntries(names.map((definition) => [definition.name, value]));
        const where = path.replace(/:[^/]+/g, encodeURIComponent(value));
        const token = action.oauth === '3-legged' ? TOKEN : undefined;
        const answer = await signed(stub, where, { ...params, price: value }, { method: verb, token });
        expect(answer.status, `${value}: ${answer.text}`).to.be.within(200, 499);
      }
    });
  }

  /** The sample call of the schema, or one with nothing but what is in the path. */
  async function call({ action, verb, name, path }: Endpoint, headers = {}, bare = false) {
    const params = sampleParams(name, action.params, action.sample) as Params;
    const inPath = action.params.filter((definition) => definition.in === 'path');
    const filled = inPath.reduce(
      (text, { name: slug }) => text.replace(`:${slug}`, String(params[slug])),
      path,
    );
    for (const { name: slug } of inPath) delete params[slug];
    const token = action.oauth === '3-legged' ? TOKEN : undefined;
    return signed(stub, filled, bare ? {} : params, { method: verb, token, headers });
  }
});
