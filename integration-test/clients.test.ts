/** Several clients at once, each with its own key, token, defaults and format (C-21). */
import http from 'node:http';
import { expect } from 'chai';
import { api, BASIC, client, KEY, type Credentials } from './support/client';
import { type Account, signUp, tokenOf } from './support/people';
import { describeWhole, server } from './support/server';
import { rejectionOf } from './support/settle';

const ROUNDS = 10;

describeWhole('Several clients at once', () => {
  interface Someone {
    account: Account;
    key: Credentials;
    client: api.Client;
  }

  async function someone(key: Credentials, country: string): Promise<Someone> {
    const account = await signUp(key);
    const token = await tokenOf(account, key);
    return { account, key, client: client({ ...key, defaultParams: { country, ...token } }) };
  }

  it('Each client calls with its own key for its own user', async () => {
    const people = await Promise.all([
      someone(KEY, 'GB'),
      someone(KEY, 'FR'),
      someone(BASIC, 'DE'),
      someone(BASIC, 'US'),
    ]);
    // What is delivered to a user is returned only with the token of that user.
    const releases = [2431, 1192901, 769006, 4021001];
    await Promise.all(
      people.map(({ client: own }, index) =>
        own.User().deliverItem({ releaseId: releases[index]!, transactionId: `clients-${index}` }),
      ),
    );
    const rounds = Array.from({ length: ROUNDS }, () =>
      people.map(async ({ client: own }) => {
        const { locker } = await own.User().getLocker();
        const { basket } = await own.Basket().create();
        return [locker.lockerReleases.lockerRelease.map(({ release }) => release.id), currencyOf(basket)];
      }),
    );
    const seen = await Promise.all(rounds.flat());
    const expected = [
      [['2431'], 'GBP'],
      [['1192901'], 'EUR'],
      [['769006'], 'EUR'],
      [['4021001'], 'USD'],
    ];
    expect(seen).to.deep.equal(Array.from({ length: ROUNDS }, () => expected).flat());
  });

  it('A token of one key is not accepted with another key', async () => {
    const { client: own } = await someone(KEY, 'GB');
    const error = await rejectionOf(own.reconfigure(BASIC).User().getLocker());
    expect(error).to.be.instanceOf(api.errors.OAuthError);
    expect(error.message).to.match(/oauth_token is not known/);
    expect((await own.User().getLocker()).status).to.equal('ok');
  });

  it('Clients that share agents can differ in format, headers and defaults', async () => {
    const httpAgent = new http.Agent({ keepAlive: true, maxSockets: 2 });
    const objects = client({ httpAgent });
    const texts = objects.reconfigure({ format: 'XML' });
    const json = objects.reconfigure({ headers: { Accept: 'application/json' } });
    const params = { artistId: 1 };
    const [few, many, text, numbers] = await Promise.all([
      objects.Artists({ defaultParams: { pageSize: 3 } }).getReleases(params),
      objects.Artists().getReleases(params),
      texts.Artists().getReleases(params),
      json.Artists().getDetails(params),
    ]);
    httpAgent.destroy();
    expect(few.releases.release).to.have.length(3);
    expect(many.releases.release).to.have.length(10);
    expect(text).to.match(/^<\?xml[^>]*>\s*<response [^>]*status="ok"/);
    // Ids are numbers in JSON, which shows that the Accept header was sent.
    expect(numbers.artist.id as unknown).to.equal(1);
  });

  it('The response is the same with and without the prefix, over http and https (C-30, K-1)', async () => {
    const { host } = server();
    const ways = [
      client(),
      client({}, { prefix: '' }),
      client({ protocol: 'https:' }),
      client({}, { host, sslHost: host, prefix: '1.2' }).reconfigure({ protocol: 'https:' }),
    ];
    const answers = await Promise.all(ways.map((way) => way.Releases().getDetails({ releaseId: 2431 })));
    // The URLs of images have the host and scheme of the request.
    const told = answers.map(({ release }) => ({ ...release, image: '' }));
    for (const release of told) expect(release).to.deep.equal(told[0]);
  });
});

function currencyOf({ amountDue }: api.Basket): unknown {
  const currency: unknown = amountDue?.currency;
  return (currency as { code?: string } | undefined)?.code;
}
