import { DEMO_TOKEN, startStub, type Failure, type Stub, type StubRequest } from '7digital-api-stub';

export async function everything(): Promise<string | undefined> {
  const stub: Stub = await startStub({
    port: 0,
    keys: { a: 'b' },
    now: () => new Date(),
    timestampWindow: 60,
  });
  stub.reply('GET /release/details', {
    release: { '@id': 1, tracks: [1, null, { a: true }], date: new Date() },
  });
  stub.reply('Releases.getDetails', '<response/>', { times: 2, status: 201, headers: { a: 'b' } });
  stub.reply('Releases.getDetails', async ({ parameters, caller }: StubRequest) =>
    parameters['releaseId'] === '1' ? { key: caller?.key } : undefined,
  );
  const failure: Failure = { status: 503, times: 2, retryAfter: 1 };
  stub.fail('*', failure);
  // @ts-expect-error -- there is no such option
  stub.fail('*', { state: 503 });
  // @ts-expect-error -- a function is no element
  stub.reply('GET /tag', { a: () => 1 });
  stub.clock.advance(stub.clock.now().getTime());
  const client = stub.client({ retries: 2 });
  const { release } = await client.Releases().getDetails({ releaseId: 1 });
  const title: string | undefined = release.title;
  // @ts-expect-error -- the client's own types are there
  await client.Releases().getDetails({ releaseId: {} });
  const env: Record<string, string> = stub.env;
  const [first] = stub.requests;
  const agent: string | undefined = first?.headers['user-agent'];
  await stub.close();
  await stub[Symbol.asyncDispose]();
  return title ?? agent ?? env['A'] ?? DEMO_TOKEN.token;
}
