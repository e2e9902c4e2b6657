import { expect } from 'chai';
import { clientFor, KINDS, type Kind, type Loose } from '../faults/kinds';
import { responseBytes, certificateAuthority, RawServer } from '../faults/raw-server';
import { outputOf } from './renderings';

/** Values that identify things of the catalogue and the shop and are not secret. */
const ORDINARY = {
  cardId: '81723',
  cardType: 'VISA',
  cardCountry: 'GB',
  basketId: '00000000-8b4e-4b5c-9c6b-0f6e2c1a9d11',
  artistId: '1',
  releaseId: '2431',
  userId: 'user-of-mine',
  emailAddress: 'someone@example.com',
  voucherCode: 'SUMMER',
  keyword: 'Key West',
  transactionId: 'T-99',
  country: 'GB',
};

const FAILURES: ReadonlyArray<[status: number, body: string, message: RegExp, code?: string]> = [
  [
    404,
    '<response status="error"><error code="2001"><errorMessage>Release not found</errorMessage></error></response>',
    /^Release not found: \/1\.2\//,
    '2001',
  ],
  [
    400,
    '<response status="error"><error code="1001"><errorMessage>Missing parameter cardId</errorMessage></error></response>',
    /^Missing parameter cardId: \/1\.2\//,
    '1001',
  ],
  [200, 'garbage', /^Unparsable api response from: \/1\.2\//],
  [500, 'the token store is down', /^\/1\.2\//],
];

describe('Values that are not secret', () => {
  for (const kind of KINDS) {
    it(`Errors of ${kind.name} show ids, codes, messages and paths (D-1, D-27)`, async () => {
      for (const [status, body, message, code] of FAILURES) {
        const server = await new RawServer(kind.protocol, ({ socket }) => {
          socket.write(
            responseBytes(status, body, { 'X-Request-Id': '7', Date: 'Mon, 01 Jan 2024 00:00:00 GMT' }),
          );
        }).start();
        const { client, agent } = clientFor(kind, {
          port: server.port,
          ca: await certificateAuthority(),
          options: { logger: undefined },
        });
        let error: Loose;
        const printed = await outputOf(async () => {
          const params = { ...kind.params, ...ORDINARY };
          error = await (kind.call(client, params) as Promise<unknown>).catch((e) => e);
        });
        agent.destroy();
        await server.stop();

        expect(error.message).to.match(message);
        expect(error.code).to.equal(code);
        expect(error.statusCode).to.equal(status);
        expect(error.body).to.equal(body);
        expect(error.headers).to.include({ 'x-request-id': '7' });
        if (code) expect(error.params).to.deep.include(ORDINARY);
        for (const [name, value] of Object.entries(ORDINARY)) {
          const written = encodeURIComponent(value);
          expect(printed).to.include(`${name}=${written}`);
        }
      }
    });
  }

  it('Network errors show the address, the code and the reason (C-100, D-14)', async () => {
    const kind = KINDS[0] as Kind;
    const { client } = clientFor(kind, { port: 1 });
    const error = await client
      .Releases()
      .getDetails({ ...ORDINARY, accesstoken: 'T', password: 'a password' })
      .catch((e: Error) => e);
    expect(error.message).to.match(
      /^for url \/1\.2\/release\/details\?cardId=81723&.*basketId=00000000-8b4e.*: connect ECONNREFUSED 127\.0\.0\.1:1$/,
    );
    expect(error.message).to.include('password=[redacted]');
    expect(error).to.include({ code: 'ECONNREFUSED', syscall: 'connect' });
  });

  it('Errors of calls without defaults show the parameters of the caller unchanged (D-1)', async () => {
    const kind = KINDS[0] as Kind;
    const server = await new RawServer('http:', ({ socket }) => {
      socket.write(responseBytes(400, FAILURES[1]?.[1]));
    }).start();
    const { client, agent } = clientFor(kind, { port: server.port });
    const params = { ...ORDINARY, from: new Date(0), list: [1, 'b'], nested: { a: { b: 1 } }, none: null };
    const error = await client
      .Releases()
      .getDetails(params)
      .catch((e: Error) => e);
    expect(error.params).to.deep.equal(params);
    expect(error.params).to.not.equal(params);
    agent.destroy();
    await server.stop();
  });
});
