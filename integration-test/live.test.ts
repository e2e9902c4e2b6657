/** The same with the live service, for developers with an account there. */
import https from 'node:https';
import { api } from './support/client';
import { liveAccount, whyNotLive } from './support/environment';
import { oauthTests } from './support/oauth-suite';

if (liveAccount) {
  const { consumerkey, consumersecret, accesstoken, accesssecret, voucherCode } = liveAccount;
  describe('The live service', () => {
    oauthTests(() => ({
      client: api.configure({ consumerkey, consumersecret, logger: null }),
      user: { accesstoken, accesssecret },
      voucherCode,
      item: { releaseId: 1188827, itemId: 30173868 },
      stream: {
        address: 'https://stream.svc.7digital.net/stream/locker',
        params: { trackId: 29286733, formatId: 26 },
      },
      statusOf,
    }));
  });
} else {
  describe.skip(`The live service (skipped: ${whyNotLive})`, () => {
    oauthTests(() => {
      throw new Error('skipped');
    });
  });
}

function statusOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = https.get(address, (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
  });
}
