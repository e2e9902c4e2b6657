/** The tests that 1.0.0 could run only with a key of the service, offline (C-146). */
import { client, DEMO } from './support/client';
import { oauthTests } from './support/oauth-suite';
import { describeWhole } from './support/server';
import { fetchPage, here } from './support/web';

describeWhole('Calls that require OAuth', () => {
  oauthTests(() => ({
    client: client(),
    user: DEMO.token,
    voucherCode: 'STUB-FREE',
    item: { releaseId: 769006, trackId: 13166687 },
    stream: {
      address: here('/stream/locker'),
      params: { trackId: 11929010, formatId: 26 },
    },
    statusOf: async (address) => (await fetchPage(address)).status,
  }));
});
