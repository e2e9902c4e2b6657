import { expect } from 'chai';
import { type Loose, useCaptureServer } from '../support/capture-server';
import { dataOf } from '../support/calls';
import { KINDS } from '../support/schema';

describe('Clients and their options at the time of a call', () => {
  const server = useCaptureServer();
  const queryOf = async (resource: Loose, params: unknown = {}) => {
    await dataOf((done) => resource.get(params, done));
    return server.last.query;
  };

  it('Later changes of the given default parameters affect the client (C-13)', async () => {
    const given = { defaultParams: { country: 'xx' } };
    const client = server.client(given, KINDS);
    const test = new client.Test();
    given.defaultParams.country = 'yy';
    expect(await queryOf(test)).to.equal('country=yy&oauth_consumer_key=KEY');
    client.options.defaultParams.country = 'zz';
    expect(await queryOf(test)).to.equal('country=zz&oauth_consumer_key=KEY');
  });

  it('A default parameter that reconfigure sets to undefined is sent empty (C-15)', async () => {
    const client = server.client({ defaultParams: { page: 1 } }, KINDS);
    const changed = client.reconfigure({ defaultParams: { page: undefined } });
    expect(await queryOf(new changed.Test())).to.equal('page=&oauth_consumer_key=KEY');
  });

  it('The key is read when a client is built, options when a resource is made, and properties when a call is made (C-19)', async () => {
    const client = server.client({}, KINDS);
    client.options.consumerkey = 'LATE';
    client.options.defaultParams = { a: 'late' };
    const test = new client.Test();
    expect(await queryOf(test)).to.equal('a=late&oauth_consumer_key=KEY');
    client.options.defaultParams = { a: 'too late' };
    test.consumerkey = 'OWN';
    test.resourceName = 'other';
    expect(await queryOf(test)).to.equal('a=late&oauth_consumer_key=OWN');
    expect(server.last.path).to.equal('/other/g');
    test.defaultParams = { b: 1 };
    test.format = 'XML';
    test.headers = { 'X-Own': '1' };
    expect(await dataOf((done) => test.get(done))).to.be.a('string');
    expect(server.last.query).to.equal('b=1&oauth_consumer_key=OWN');
    expect(server.last.headers[0]).to.deep.equal(['X-Own', '1']);
  });

  it('Several clients work at the same time, each with its own key and token (C-21)', async () => {
    const clients = ['A', 'B'].map((name) =>
      server.client(
        { consumerkey: name, defaultParams: { accesstoken: `T${name}`, accesssecret: 's' } },
        KINDS,
      ),
    );
    await Promise.all(clients.map((client) => dataOf((done) => new client.Test().get3({}, done))));
    const sent = server.requests.map(({ headers, query }) => {
      const authorization = headers.find(([name]) => name === 'Authorization')?.[1] ?? '';
      return [query, /oauth_token="(\w+)"/.exec(authorization)?.[1]];
    });
    expect(sent.sort()).to.deep.equal([
      ['oauth_consumer_key=A', 'TA'],
      ['oauth_consumer_key=B', 'TB'],
    ]);
  });
});
