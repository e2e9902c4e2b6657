/** The status of the service, and endpoints that are known only from recordings. */
import { isIP } from 'node:net';
import { invalid } from '../responses/errors';
import { releaseTree } from '../responses/entities';
import { isoDate } from '../responses/tree';
import { basketOf } from './basket';
import { type Handler, paged, userIn } from './call';
import { findArtist, offered, popularFirst } from './lookup';

/** Without a zone, as at the service. */
const getStatus: Handler = ({ world }) => ({
  serviceStatus: { serverTime: isoDate(world.now()).slice(0, -1) },
});

/** The IP addresses for documentation (RFC 5737, TEST-NET-3) are not allowed to buy. */
const getCheckoutRestrictions: Handler = ({ params }) => {
  const ipaddress = params.required('ipaddress');
  if (isIP(ipaddress) === 0) throw invalid('ipaddress', ipaddress);
  return { geoRestrictions: { allowCheckout: !ipaddress.startsWith('203.0.113.') } };
};

const getBasketStatus: Handler = ({ world, params }) => {
  const purchaseId = world.state.baskets.purchaseOf(params.required('id'));
  return purchaseId === undefined ? { paymentStatus: 'Failure' } : { paymentStatus: 'Success', purchaseId };
};

/** A boolean with a capital letter, as recorded. */
const preparePurchase: Handler = (call) => {
  userIn(call);
  const basket = basketOf(call);
  return {
    preparePayment: {
      '@paymentToken': `${basket.id.slice(0, 8)}.stub-payment`,
      '@autoFulfilled': 'False',
      preparePaymentDate: isoDate(call.world.now()),
    },
  };
};

/** Releases of other artists with common tags. */
const getRecommendations: Handler = (call) => {
  const artist = findArtist(call);
  const found = offered(call.world.catalogue.releases, call)
    .filter((release) => release.artist !== artist && release.tags.some((tag) => artist.tags.includes(tag)))
    .sort(popularFirst)
    .slice(0, 60);
  return {
    recommendations: paged(call, found, 'recommendedItem', (release) => ({
      release: releaseTree(release, call.view),
    })),
  };
};

export const service: Record<string, Handler> = {
  'Status.get': getStatus,
  'IpLookup.getCheckoutRestrictions': getCheckoutRestrictions,
  'Basket.getStatus': getBasketStatus,
  'User.preparePurchase': preparePurchase,
  'Artists.getRecommendations': getRecommendations,
};
