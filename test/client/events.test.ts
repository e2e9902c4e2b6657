import diagnostics from 'node:diagnostics_channel';
import { expect } from 'chai';
import { type Loose, useCaptureServer } from '../support/capture-server';
import { rejectionOf, thrownBy } from '../support/calls';

type Seen = Array<[name: string, event: Loose]>;

const NAMES = ['request', 'response', 'retry'];
const TOKEN = { accesstoken: 'token-of-the-user', accesssecret: 'secret-of-the-user' };
const notFound = `<response status="error"><error code="2001"><errorMessage>no</errorMessage></error></response>`;

describe('The events of a client', () => {
  const server = useCaptureServer();

  function listen(client: Loose): Seen {
    const seen: Seen = [];
    for (const name of NAMES) client.on(name, (event: unknown) => seen.push([name, event]));
    return seen;
  }
  const details = (client: Loose, ...rest: unknown[]) =>
    client.Artists().getDetails({ artistId: 1 }, ...rest);

  it('A call emits a request event and a response event with the same id', async () => {
    const client = server.client();
    const seen = listen(client);
    const ids = { 'X-7dig': 'a', 'X-Request-Id': 'b', 'X-Other': 'c' };
    server.answer({ status: 404, body: notFound, headers: { ...ids, 'X-RateLimit-Limit': '9' } });
    await rejectionOf(details(client));
    await details(client);
    expect(seen.map(([name]) => name)).to.deep.equal(['request', 'response', 'request', 'response']);
    const [request, response, next] = seen.map(([, event]) => event);
    expect(request).to.deep.equal({
      id: request.id,
      method: 'GET',
      path: '/1.2/artist/details',
      authtype: undefined,
      attempt: 1,
    });
    expect(response).to.deep.equal({
      ...request,
      statusCode: 404,
      error: undefined,
      elapsed: response.elapsed,
      bytes: Buffer.byteLength(notFound),
      rateLimit: { limit: 9 },
      requestIds: { 'x-7dig': 'a', 'x-request-id': 'b' },
    });
    expect(response.elapsed).to.be.a('number').that.is.at.least(0);
    expect(next.id).to.be.a('string').that.does.not.equal(request.id);
  });

  it('A retry event has the attempt, the delay and the reason', async () => {
    const client = server.client({ retries: 1 });
    const seen = listen(client);
    server.answer({ status: 503, headers: { 'Retry-After': '0' } });
    await details(client);
    expect(seen.map(([name, { attempt }]) => [name, attempt])).to.deep.equal([
      ['request', 1],
      ['response', 1],
      ['retry', 2],
      ['request', 2],
      ['response', 2],
    ]);
    const retry = seen[2]?.[1];
    expect(retry.delay).to.be.within(250, 500);
    expect([retry.statusCode, retry.error, retry.id]).to.deep.equal([503, undefined, seen[0]?.[1].id]);
  });

  it('A failed call emits its error, and secrets are masked', async () => {
    const client = server.client({ timeout: 50 });
    const seen = listen(client);
    server.answer({ isSilent: true });
    const error = await rejectionOf(client.User().getLocker(TOKEN));
    const response = seen[1]?.[1];
    expect(response).to.include({ statusCode: undefined, bytes: 0, authtype: '3-legged' });
    expect(response.error).to.include({ name: 'RequestError', code: 'ETIMEDOUT', message: error.message });
    expect(
      JSON.stringify(seen.map(([, event]) => ({ ...event, error: `${event.error?.stack}` }))),
    ).to.not.match(/of-the-user|SECRET/);
  });

  it('An event has the path with its slugs unfilled, and request ids in it mask secrets', async () => {
    const schema = {
      prefix: '',
      resources: {
        A: { resource: 'a', actions: [{ methodName: 'get', apiCall: ':token', oauth: '2-legged' }] },
      },
    };
    const client = server.client({}, schema);
    const seen = listen(client);
    server.answer({ headers: { 'X-Request-Id': 'for hunter2-and-more' } });
    await client.A().get({ token: 'hunter2-and-more' });
    expect(seen[0]?.[1].path).to.equal('/a/:token');
    expect(seen[1]?.[1].requestIds).to.deep.equal({ 'x-request-id': 'for [redacted]' });
  });

  it('Each request of a redirect emits events, and all count as one attempt', async () => {
    const client = server.client();
    const seen = listen(client);
    server.answer({ status: 302, headers: { Location: '/moved' } });
    await client.User().getLocker(TOKEN);
    expect(seen.map(([name, { attempt, statusCode }]) => [name, attempt, statusCode])).to.deep.equal([
      ['request', 1, undefined],
      ['response', 1, 302],
      ['request', 1, undefined],
      ['response', 1, 200],
    ]);
    expect(new Set(seen.map(([, { id }]) => id)).size).to.equal(1);
  });

  it('The OAuth helper and every page of a list emit events', async () => {
    const client = server.client();
    const seen = listen(client);
    server.answer('oauth_token=a&oauth_token_secret=b');
    await client.OAuth().getRequestToken('https://example.com');
    const page = '<response status="ok"><tags><totalItems>2</totalItems><tag id="1"/></tags></response>';
    server.answer(page, page.replace('"1"', '"2"'));
    for await (const _ of client.Tags().all({ pageSize: 1 })) void _;
    const paths = seen.filter(([name]) => name === 'request').map(([, { path }]) => path);
    expect(paths).to.deep.equal(['/1.2/oauth/requesttoken', '/1.2/tag', '/1.2/tag']);
  });

  it('off removes a listener, and once listens to one event', async () => {
    const client = server.client();
    const seen: string[] = [];
    const stays = () => seen.push('stays');
    const goes = () => seen.push('goes');
    expect(
      client
        .on('request', stays)
        .on('request', goes)
        .once('request', () => seen.push('once')),
    ).to.equal(client);
    await details(client);
    expect(client.off('request', goes)).to.equal(client);
    client.off('response', stays);
    await details(client);
    expect(seen).to.deep.equal(['stays', 'goes', 'once', 'stays']);
  });

  it('A reconfigured client starts with the listeners of the first, and then each client has its own list', async () => {
    const client = server.client();
    const seen: string[] = [];
    const listener = () => seen.push('both');
    client.on('request', listener).once('request', () => seen.push('once'));
    const other = client.reconfigure({ defaultParams: { country: 'GB' } });
    other.on('request', () => seen.push('other'));
    client.off('request', listener);
    await details(client);
    await details(other);
    await details(other);
    expect(seen).to.deep.equal(['once', 'both', 'once', 'other', 'both', 'other']);
  });

  it('A listener that throws or rejects does not affect the call, and one warning reports it', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    const client = server.client();
    const heard: string[] = [];
    client.on('request', () => {
      throw new Error('thrown by a listener');
    });
    client.on('response', async () => {
      throw new Error('rejected by a listener');
    });
    client.on('response', () => heard.push('response'));
    for (let i = 0; i < 3; i += 1) expect(await details(client)).to.include({ status: 'ok' });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(heard).to.have.length(3);
    expect(warnings.map(({ message }) => message.split('\n')[0])).to.deep.equal([
      "A listener of the event 'request' failed: Error: thrown by a listener",
      "A listener of the event 'response' failed: Error: rejected by a listener",
    ]);
  });

  for (const name of ['request', 'response']) {
    it(`A listener of ${name} can abort the call, and nothing is sent after that`, async () => {
      const client = server.client({ retries: 3 });
      const controller = new AbortController();
      client.on(name, () => controller.abort());
      server.answer({ status: 503, headers: { 'Retry-After': '0' } });
      const error = await rejectionOf(details(client, { signal: controller.signal }));
      expect(error).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
      expect(server.requests).to.have.length(name === 'request' ? 0 : 1);
    });
  }

  it('The channels of diagnostics_channel receive the events of every client', async () => {
    const seen: Seen = [];
    const subscriptions = NAMES.map((name) => {
      const note = (event: unknown, channel: unknown) => void seen.push([String(channel), event as Loose]);
      diagnostics.subscribe(`7digital-api:${name}`, note);
      return () => diagnostics.unsubscribe(`7digital-api:${name}`, note);
    });
    server.answer({ status: 503, headers: { 'Retry-After': '0' } });
    await details(server.client({ retries: 1 }));
    for (const unsubscribe of subscriptions) unsubscribe();
    expect(seen.map(([name]) => name)).to.deep.equal(
      ['request', 'response', 'retry', 'request', 'response'].map((name) => `7digital-api:${name}`),
    );
    await details(server.client());
    expect(seen).to.have.length(5);
  });

  it('on, once and off throw for an unknown event or a listener that is not a function', () => {
    const client = server.client();
    for (const method of ['on', 'once', 'off']) {
      expect(thrownBy(() => client[method]('end', () => {}))).to.include({
        name: 'TypeError',
        message: "The event must be 'request', 'response', 'retry'; got 'end'",
      });
      expect(thrownBy(() => client[method]('request')).message).to.match(
        /listener of an event must be a function/,
      );
    }
  });

  it('A resource called "on" replaces the method', async () => {
    const schema = { prefix: '', resources: { on: { resource: 'a', actions: ['x'] } } };
    const client = server.client({}, schema);
    expect(await client.on().getX()).to.include({ status: 'ok' });
    expect(await client.reconfigure().on().getX()).to.include({ status: 'ok' });
    const seen: unknown[] = [];
    client.once('request', (event: unknown) => seen.push(event));
    await client.on().getX();
    expect(seen).to.have.length(1);
  });

  it('The methods for events are not enumerable on a client', () => {
    const client = server.client();
    const names: string[] = [];
    for (const name in client) names.push(name);
    for (const name of ['on', 'once', 'off']) expect(names).to.not.include(name);
    expect(
      Object.getOwnPropertySymbols(client).some((key) => Object.keys(client).includes(String(key))),
    ).to.equal(false);
  });
});
