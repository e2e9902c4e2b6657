import { expect } from 'chai';
import Resource = require('../../lib/legacy/resource');
import { type Loose, useCaptureServer } from '../support/capture-server';
import { dataOf, thrownBy } from '../support/calls';

describe('The deep import lib/resource', () => {
  const server = useCaptureServer();
  const definition = { resource: 'r', actions: [{ apiCall: 'x', methodName: 'x', oauth: '3-legged' }] };
  const options = { consumerkey: 'k', consumersecret: 's', resourceDefinition: definition };

  it('Resource is a constructor with the parameters (options, schema), and its methods make calls (C-135)', async () => {
    const made = new Resource(options, server.schema({ prefix: 'p' })) as Loose;
    expect(made).to.include({ resourceName: 'r', consumerkey: 'k', prefix: 'p', port: server.port });
    made.createAction('plain');
    await dataOf((done) => made.getPlain({ a: 1 }, done));
    expect(server.only.url).to.equal('/p/r/plain?a=1&oauth_consumer_key=k');
  });

  it('Resource has the functions that name methods and create actions, with and without user management (C-28, C-32, C-135)', () => {
    const made = new Resource({ ...options, userManagement: true }, {}) as Loose;
    expect(made.x.authtype).to.equal('2-legged');
    expect(made.chooseMethodName('byDate')).to.equal('getByDate');
    expect(made.chooseMethodName({ methodName: 'own' })).to.equal('own');
    made.createAction({ apiCall: 'y', methodName: 'y', oauth: '3-legged' }, false);
    made.createAction({ apiCall: 'z', methodName: 'z', oauth: '3-legged' }, 1);
    expect([made.y.authtype, made.z.authtype]).to.deep.equal(['3-legged', '2-legged']);
  });

  it('An action without a definition throws an error that names the resource (C-31)', () => {
    const made = new Resource(options, {}) as Loose;
    for (const nothing of [null, undefined])
      expect(thrownBy(() => made.createAction(nothing)).message).to.contain('resource r');
  });
});
