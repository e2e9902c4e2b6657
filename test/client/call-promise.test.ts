import { inspect } from 'node:util';
import { expect } from 'chai';
import { type Loose, type Reply, useCaptureServer } from '../support/capture-server';
import { rejectionOf, thrownBy } from '../support/calls';
import { run } from '../support/child';

const TOKEN = { accesstoken: 'token-of-the-user', accesssecret: 'secret-of-the-user' };

/** A page of releases as the service sends it. */
function page(ids: readonly number[], counts = ''): string {
  const items = ids.map((id) => `<release id="${id}"/>`).join('');
  return `<response status="ok" version="1.2"><releases>${counts}${items}</releases></response>`;
}
const total = (count: number) => `<pageSize>2</pageSize><totalItems>${count}</totalItems>`;
const notFound = `<response status="error"><error code="2001"><errorMessage>gone</errorMessage></error></response>`;

async function idsOf(list: AsyncIterable<Loose>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of list) ids.push(Number(id));
  return ids;
}

describe('A call without a callback', () => {
  const server = useCaptureServer();
  const artists = (options: object = {}): Loose => server.client(options).Artists();
  const releases = (params: object = {}, ...rest: unknown[]): Loose =>
    artists().getReleases({ artistId: 1, ...params }, ...rest);
  const queries = () => server.requests.map(({ query }) => new URLSearchParams(query));

  it('A call returns a native promise, and then(), catch() and finally() return native promises (C-38, D-3)', async () => {
    const call = releases();
    expect(call).to.be.instanceOf(Promise);
    expect(call.constructor).to.equal(Promise);
    expect(Promise.resolve(call)).to.equal(call);
    for (const made of [
      call.then(() => 1),
      call.catch(() => {}),
      call.finally(() => {}),
      Promise.all([call]),
    ])
      expect(Object.getPrototypeOf(made)).to.equal(Promise.prototype);
    expect(await call).to.deep.equal(await artists().getReleases({ artistId: 1 }));
    const failed = artists().getDetails('id=1');
    expect(await rejectionOf(failed.finally(() => {}))).to.equal(await rejectionOf(failed));
  });

  it('console.log prints the call as a promise and shows no parameters or secrets', async () => {
    const call = server.client().User().getLocker(TOKEN);
    expect(inspect(call)).to.equal('Promise { <pending> }');
    expect(inspect(call, { showHidden: true, depth: 9 })).to.not.match(/of-the-user|SECRET|KEY/);
    expect(JSON.stringify(call)).to.equal('{}');
    await call;
  });

  describe('withResponse()', () => {
    it('The response has status, headers, method, URL, elapsed time, attempts and rate limit', async () => {
      const headers = {
        'X-RateLimit-Current': '37',
        'X-RateLimit-Limit': '4000',
        'X-RateLimit-Reset': '46968',
        'X-Echo': TOKEN.accesstoken,
      };
      server.answer({ status: 201, headers });
      const { data, response } = await server
        .client()
        .User()
        .getLocker({ pageSize: 5, ...TOKEN })
        .withResponse();
      expect(data).to.deep.equal({ status: 'ok', a: '1' });
      expect(response.statusCode).to.equal(201);
      expect(response.headers).to.include({ 'x-ratelimit-current': '37', 'x-echo': '[redacted]' });
      expect(response.method).to.equal('GET');
      expect(response.url).to.match(/^https:\/\/127\.0\.0\.1:\d+\/1\.2\/user\/locker\?pageSize=5&/);
      expect(response.elapsed).to.be.a('number').that.is.at.least(0);
      expect(response.attempts).to.equal(1);
      expect(response.rateLimit).to.deep.equal({ current: 37, limit: 4000, reset: 46968 });
      expect(JSON.stringify(response)).to.not.match(/of-the-user|SECRET/);
    });

    const limits: Array<[headers: Record<string, string>, expected: object | undefined]> = [
      [{}, undefined],
      [{ 'X-RateLimit-Limit': '0' }, { limit: 0 }],
      [{ 'X-RateLimit-Current': 'many', 'X-RateLimit-Reset': '' }, undefined],
      [{ 'X-RateLimit-Current': '-1', 'X-RateLimit-Limit': '1e3', 'X-RateLimit-Reset': '7' }, { reset: 7 }],
    ];
    for (const [headers, expected] of limits) {
      it(`The rate limit is ${JSON.stringify(expected)} for the headers ${JSON.stringify(headers)}`, async () => {
        server.answer({ headers });
        const { response } = await releases().withResponse();
        expect(response.rateLimit).to.deep.equal(expected);
      });
    }

    it('The response has the number of attempts', async () => {
      server.answer({ status: 503, headers: { 'Retry-After': '0' } }, {});
      const { response } = await releases({}, { retries: 1 }).withResponse();
      expect(response.attempts).to.equal(2);
    });

    it('The URL of the response masks secret parameters', async () => {
      const call = server
        .client()
        .User()
        .authenticate({ emailAddress: 'a@b.c', password: 'hunter2-and-more' });
      const { response } = await call.withResponse();
      expect(response.url).to.not.contain('hunter2');
    });

    it('withResponse() rejects with the error of the call', async () => {
      server.answer(notFound);
      const call = releases();
      const error = await rejectionOf(call.withResponse());
      expect(error).to.equal(await rejectionOf(call));
      expect(error).to.include({ name: 'ApiError', code: '2001' });
    });

    it('withResponse() also works for calls of the OAuth helper and for the format XML', async () => {
      server.answer({ body: 'oauth_token=a&oauth_token_secret=b' });
      const { data, response } = await server.client().OAuth().getRequestToken('https://x.y').withResponse();
      expect([data.requesttoken, response.statusCode, response.method]).to.deep.equal(['a', 200, 'POST']);
      const xml = await artists({ format: 'xml' }).getReleases({ artistId: 1 }).withResponse();
      expect(xml.data).to.match(/^<response/);
    });
  });

  describe('The pages of a list', () => {
    it('for await reads every item of every page and requests each page once', async () => {
      server.answer(page([1, 2], total(5)), page([3, 4], total(5)), page([5], total(5)));
      expect(await idsOf(releases({ pageSize: 2 }))).to.deep.equal([1, 2, 3, 4, 5]);
      expect(queries().map((query) => query.get('page'))).to.deep.equal([null, '2', '3']);
      expect(new Set(queries().map((query) => query.get('pageSize')))).to.deep.equal(new Set(['2']));
    });

    it('pages() yields the data of each page, and the first is the data of the call', async () => {
      server.answer(page([1, 2], total(3)), page([3], total(3)));
      const call = releases();
      const pages: unknown[] = [];
      for await (const one of call.pages()) pages.push(one);
      expect(pages).to.have.length(2);
      expect(pages[0]).to.equal(await call);
      expect((pages[1] as Loose).releases.release).to.deep.equal([{ id: '3' }]);
    });

    it('The next page is requested only when it is needed', async () => {
      server.answer(page([1, 2], total(5)), page([3, 4], total(5)));
      const list = releases()[Symbol.asyncIterator]();
      await list.next();
      expect((await list.next()).value.id).to.equal('2');
      expect(server.requests).to.have.length(1);
      expect((await list.next()).value.id).to.equal('3');
      expect(server.requests).to.have.length(2);
      await list.return();
      expect(await list.next()).to.deep.equal({ done: true, value: undefined });
      expect(server.requests).to.have.length(2);
    });

    it('Reading starts at the page of the caller or of the defaults, in any case of letters', async () => {
      for (const [params, options] of [
        [{ Page: 2 }, {}],
        [{}, { defaultParams: { page: '2' } }],
      ] as const) {
        server.reset();
        server.answer(page([3, 4], total(5)), page([5], total(5)));
        expect(await idsOf(artists(options).getReleases({ artistId: 1, ...params }))).to.deep.equal([
          3, 4, 5,
        ]);
        expect(
          queries().map((query) => [...query].filter(([name]) => /^page$/i.test(name)).map(([, v]) => v)),
        ).to.deep.equal([['2'], ['3']]);
      }
    });

    it('Each page is requested with the parameters and headers of the first, even if the caller changes them', async () => {
      server.answer(page([1, 2], total(3)), page([3], total(3)));
      const params = { artistId: 1, tags: ['a'] };
      const resource = server.client({ headers: { 'X-Client': '1' } }).Artists();
      const ids: unknown[] = [];
      for await (const { id } of resource.getReleases(params, { headers: { 'X-Call': '2' } })) {
        ids.push(id);
        params.artistId = 9;
        params.tags.push('b');
        resource.headers = {};
      }
      expect(ids).to.have.length(3);
      const [first, second] = queries();
      expect([second?.get('artistId'), second?.getAll('tags')]).to.deep.equal(['1', ['a']]);
      expect(first?.get('artistId')).to.equal('1');
      for (const { headers } of server.requests)
        expect(Object.fromEntries(headers)).to.include({ 'X-Client': '1', 'X-Call': '2' });
    });

    it('Each page is signed with a new nonce', async () => {
      const locker = page([1, 2], total(3)).replace(/releases/g, 'locker');
      server.answer(locker, locker.replace('id="1"', 'id="3"'));
      for await (const _ of server.client().User().getLocker(TOKEN).pages()) void _;
      const nonces = server.requests.map(({ headers }) => /oauth_nonce="(\w+)"/.exec(`${headers}`)?.[1]);
      expect(new Set(nonces).size).to.equal(server.requests.length);
    });

    it('An error of page 2 is thrown after the items of page 1', async () => {
      server.answer(page([1, 2], total(5)), notFound);
      const ids: unknown[] = [];
      const error = await rejectionOf(
        (async () => {
          for await (const { id } of releases()) ids.push(id);
        })(),
      );
      expect(ids).to.deep.equal(['1', '2']);
      expect(error).to.include({ name: 'ApiError', code: '2001' });
      expect(error.params).to.include({ page: '2' });
    });

    it('An aborted signal ends the reading between two items and after the last page', async () => {
      for (const replies of [[page([1, 2], total(9))], [page([1, 2], total(2))]] as Reply[][] | string[][]) {
        server.reset();
        server.answer(...replies);
        const controller = new AbortController();
        const ids: unknown[] = [];
        const error = await rejectionOf(
          (async () => {
            for await (const { id } of releases({}, { signal: controller.signal })) {
              ids.push(id);
              controller.abort();
            }
          })(),
        );
        expect(ids).to.deep.equal(['1']);
        expect(error).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
        expect(server.requests).to.have.length(1);
      }
    });

    it('Reading the pages does not change the data of the call', async () => {
      server.answer(page([1, 2], total(2)));
      const call = releases();
      await idsOf(call);
      expect((await call).releases.release).to.have.length(2);
    });

    it('A list can be read twice, and the first page is requested once', async () => {
      server.answer(page([1, 2], total(3)), page([3], total(3)), page([3], total(3)));
      const call = releases();
      expect(await idsOf(call)).to.deep.equal([1, 2, 3]);
      expect(await idsOf(call)).to.deep.equal([1, 2, 3]);
      expect(server.requests).to.have.length(3);
    });

    it('pages() throws if the action has no pages or the format is XML', async () => {
      const detail = artists().getDetails({ artistId: 1 });
      for (const iterate of [() => detail.pages(), () => detail[Symbol.asyncIterator]()])
        expect(thrownBy(iterate)).to.include({
          name: 'TypeError',
          code: 'ERR_INVALID_ARG_VALUE',
          message: '/1.2/artist/details has no pages: await the call instead of iterating over it',
        });
      await detail;
      const xml = artists({ format: 'XML' }).getReleases({ artistId: 1 });
      expect(thrownBy(() => xml.pages()).message).to.match(/only be read with the format 'json'/);
      await xml;
      const helper = server.client().OAuth().getRequestToken('https://x.y');
      expect(thrownBy(() => helper.pages()).message).to.match(/requesttoken has no pages/);
      await rejectionOf(helper);
    });

    it('Invalid arguments of the call are thrown when the list is read', async () => {
      const error = await rejectionOf(idsOf(artists().getReleases('artistId=1')));
      expect(error.message).to.match(/parameters of a call must be an object/);
      expect(await rejectionOf(idsOf(releases({}, { timeout: -1 })))).to.be.instanceOf(TypeError);
      expect(server.requests).to.have.length(0);
    });

    it('The pages of a custom schema can be read if the schema has the path of the items', async () => {
      const schema = {
        resources: {
          Things: {
            resource: 'thing',
            actions: [
              {
                methodName: 'all',
                apiCall: 'all',
                params: [{ name: 'page', type: 'integer', required: false, about: 'page' }],
                response: { root: 'things', items: 'things.thing' },
              },
            ],
          },
        },
      };
      const things =
        '<response status="ok"><things><totalItems>1</totalItems><thing id="7"/></things></response>';
      server.answer(things);
      expect(await idsOf(server.client({}, schema).Things().all())).to.deep.equal([7]);
    });
  });

  describe('A failed call without a callback', () => {
    it('A rejected promise without a handler emits unhandledRejection, and one with a handler does not (C-109)', async () => {
      const uses: Array<[use: string, seen: string]> = [
        ['', 'ApiHttpError'],
        ['call.withResponse();', 'ApiHttpError'],
        ['await call;', 'caught ApiHttpError'],
        ['await call.withResponse();', 'caught ApiHttpError'],
        ['for await (const x of call) x;', 'caught ApiHttpError'],
        ['const all = call.pages(); await later(); for await (const x of all) x;', 'caught ApiHttpError'],
        [
          'for await (const x of c.Artists().getDetails({ artistId: 1 })) x;',
          'caught TypeError,ApiHttpError',
        ],
        ['call.catch(() => {}); await call.withResponse().catch(() => {});', ''],
      ];
      const functions = uses.map(
        ([use, seen]) =>
          `[async (c, call, later) => { ${use} }, ${seen === '' ? 0 : seen.split(',').length}]`,
      );
      // One after the other in one process; each has a call of its own.
      const program = `
        const server = require('http').createServer((q, s) => { s.statusCode = 500; s.end('no'); });
        const later = () => new Promise((resolve) => setTimeout(resolve, 100));
        let seen;
        process.on('unhandledRejection', (e) => seen.push(e.name));
        async function main() {
          const { port } = server.address();
          const base = lib('index');
          const c = base.configure({ logger: null }, { ...base.schema, host: '127.0.0.1', port });
          const all = [];
          for (const [use, expected] of [${functions.join()}]) {
            seen = [];
            const call = c.Artists().getReleases({ artistId: 1 });
            await use(c, call, later).catch((e) => seen.push('caught ' + e.name));
            // The expected output comes first, however slow the machine is.
            while (seen.length < expected) await later();
            await later();
            all.push(seen.sort().join());
          }
          console.log(JSON.stringify(all));
          process.exit();
        }
        server.listen(0, '127.0.0.1', () => void main());`;
      const { stdout, stderr } = await run(program);
      expect(stderr).to.equal('');
      const expected = uses.map(([use, seen]) => [use, seen.split(',').sort().join()]);
      const results = JSON.parse(stdout) as string[];
      expect(uses.map(([use], index) => [use, results[index]])).to.deep.equal(expected);
    }).timeout(60_000);
  });
});
