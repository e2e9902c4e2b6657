import { expect } from 'chai';
import api = require('../../lib');
import { header, type Loose, useCaptureServer } from '../support/capture-server';
import { dataOf, failureOf } from '../support/calls';
import { KINDS, kindsAt } from '../support/schema';
import { isSignedBy } from '../support/signatures';

const KEY = '&oauth_consumer_key=K%261';

describe('Ports and paths', () => {
  const server = useCaptureServer();
  const { client, test, sent } = kindsAt(server);

  it('The default ports are 80 and 443, and a given port is used for both schemes (C-56)', async () => {
    const detour = (port: number | undefined) =>
      new (
        api.configure({ logger: null, ...server.detours }, {
          ...KINDS,
          host: 'plain.example',
          sslHost: 'secure.example',
          port,
        } as Loose) as Loose
      ).Test();
    for (const port of [undefined, 0, 8080]) {
      await dataOf((done) => detour(port).get(done));
      await dataOf((done) => detour(port).get2(done));
    }
    expect(server.dialled).to.deep.equal([
      ...['http://plain.example:80', 'https://secure.example:443'],
      ...['http://plain.example:80', 'https://secure.example:443'],
      ...['http://plain.example:8080', 'https://secure.example:8080'],
    ]);
    expect(header(server.last, 'host')).to.equal('secure.example');
  });

  it('An invalid port is an error (C-41)', async () => {
    for (const method of ['get', 'get2']) {
      const odd = test();
      odd[method].port = 70000;
      const error = await failureOf((done) => odd[method](done));
      expect(error).to.include({ name: 'RequestError', code: 'ERR_SOCKET_BAD_PORT' });
    }
  });

  it('Characters that are not allowed in a path are percent-encoded, and the encoded path is signed (C-78)', async () => {
    const actions = [
      { methodName: 'plain', apiCall: 'ü b' },
      { methodName: 'signed', apiCall: 'ü b', oauth: '2-legged' },
    ];
    const odd = client({}, { resources: { A: { resource: 'á', actions } } });
    for (const method of ['plain', 'signed']) await dataOf((done) => new odd.A()[method](done));
    expect(server.requests.map(({ path }) => path)).to.deep.equal(Array(2).fill('/%C3%A1/%C3%BC%20b'));
    expect(isSignedBy(server.last, { consumer: 'S&1' })).to.equal(true);
  });

  it('Slugs are filled and encoded on every kind of call, and a GET also has them in the query (C-50, C-51, C-53, C-54, D-7)', async () => {
    const plain = await sent('slug', { ID: 'x/y', z: 1 });
    expect(plain.url).to.equal(`/t/a/x%2Fy/b?ID=x%2Fy&z=1${KEY}`);
    const signed = await sent('slug3', { z: 1 }, { defaultParams: { id: 'x/é' } });
    expect(signed.url).to.equal(`/t/a/x%2F%C3%A9/b?z=1&id=x%2F%C3%A9${KEY}`);
    expect(isSignedBy(signed, { consumer: 'S&1' })).to.equal(true);
    const posted = await sent('slugPost3', { id: 5, ID: 6, z: 1 });
    expect(posted).to.include({ url: '/t/a/6/b', body: 'id=5&z=1' });
    expect(isSignedBy(posted, { consumer: 'S&1' })).to.equal(true);
    expect((await sent('slugs3', { id: 7 })).path).to.equal('/t/7/x/7');
  });

  it('The id of a user is filled in the path of Users.update (C-50, C-51)', async () => {
    const users = new (client({}, api.schema).Users)();
    await dataOf((done) =>
      users.update({ id: '42/43', emailAddress: 'a@b.c', accesstoken: 'T', accesssecret: 'S' }, done),
    );
    expect(server.only).to.include({ method: 'PUT', url: '/1.2/users/42%2F43/update' });
    expect(server.only.body).to.equal('emailAddress=a%40b.c');
  });

  it('An unsigned Track.getPreview sends redirect=false (C-49)', async () => {
    const track = new (client().Track)();
    await dataOf((done) => track.getPreview({ redirect: 'true', trackid: 1 }, done));
    expect(server.last.query).to.equal(`redirect=false&trackid=1${KEY}`);
    await dataOf((done) => track.getPreview(done));
    expect(server.last.query).to.equal('oauth_consumer_key=K%261&redirect=false');
    await dataOf((done) => track.getSignedPreview({ a: 1 }, done));
    expect(server.last.query).to.equal(`a=1${KEY}`);
  });
});
