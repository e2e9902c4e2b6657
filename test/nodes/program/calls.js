/**
 * Every method of the client, with parameters for which the stub has data. Written for Node.js 14, like this whole
 * folder.
 */
'use strict';

const token = { accesstoken: 'DEMO_TOKEN', accesssecret: 'DEMO_TOKEN_SECRET' };
const page = { pageSize: 3 };

/** The parameters of a change of a subscription. */
const subscription = {
  userId: '4000001',
  planCode: 'premium-unlimited-streaming',
  status: 'active',
  currency: 'GBP',
  recurringFee: 999,
  activatedAt: '2020-01-01T00:00:00Z',
  currentPeriodStartDate: '2020-01-01T00:00:00Z',
  expiryDate: '2040-01-01T00:00:00Z',
};

async function basketWithItem(client) {
  const { basket } = await client.Basket().create();
  const filled = await client.Basket().addItem({ basketId: basket.id, releaseId: 2431 });
  return { basketId: basket.id, itemId: filled.basket.basketItems[0].id };
}

/** Parameters for a basket with an item, and other parameters. */
function inBasket(more) {
  return async (client) => Object.assign({ basketId: (await basketWithItem(client)).basketId }, more);
}

async function cardRegistration(client) {
  const answer = await client.User().registerCard(forUser({ redirectUrl: 'http://localhost/' }));
  return forUser({ id: answer.cardRegistration.id });
}

function forUser(params) {
  return Object.assign({}, params, token);
}

/**
 * `Resource.method` and its parameters, or a function that makes them. The order matters: a call uses what earlier
 * calls leave.
 */
module.exports = [
  ['Releases.getByDate', { fromDate: new Date(2000, 0, 1), toDate: new Date(), pageSize: 3 }],
  ['Releases.getDetails', { releaseId: 2431 }],
  ['Releases.getEditorial', { releaseId: 2431 }],
  ['Releases.getChart', page],
  ['Releases.getRecommendations', { releaseId: 2431, pageSize: 3 }],
  ['Releases.search', { q: 'a', pageSize: 3 }],
  ['Releases.getTracks', { releaseId: 1192901, pageSize: 3 }],
  ['Releases.getTags', { releaseId: 2431 }],
  ['Releases.matchById', { sevenDigitalIds: '2431,1192901' }],
  ['Releases.getNewByTags', { tags: 'rock', pageSize: 3 }],
  ['Releases.getTopByTags', { tags: 'rock', pageSize: 3 }],
  ['Artists.browse', { letter: 'm', pageSize: 3 }],
  ['Artists.getChart', page],
  ['Artists.getDetails', { artistId: 1 }],
  ['Artists.getReleases', { artistId: 1, pageSize: 3 }],
  ['Artists.getSimilar', { artistId: 1, pageSize: 3 }],
  ['Artists.search', { q: 'é & a', pageSize: 3 }],
  ['Artists.getTopTracks', { artistId: 1, pageSize: 3 }],
  ['Artists.getTags', { artistId: 1 }],
  ['Artists.matchById', { sevenDigitalIds: '1' }],
  ['Artists.getTopByTags', { tags: 'rock', pageSize: 3 }],
  ['Tracks.getChart', page],
  ['Tracks.getDetails', { trackId: 12345 }],
  ['Tracks.search', { q: 'timbalake' }],
  ['Tracks.matchById', { sevenDigitalIds: '12345' }],
  ['Tags.all', page],
  ['Basket.create'],
  ['Basket.get', inBasket({})],
  ['Basket.addItem', inBasket({ releaseId: 769006, trackId: 13166687 })],
  ['Basket.addPricedItem', inBasket({ releaseId: 2431, price: '1.50' })],
  ['Basket.applyVoucher', inBasket({ voucherCode: 'STUB-HALF' })],
  ['Basket.removeItem', basketWithItem],
  ['Basket.getPayPalUrl', inBasket({})],
  ['Basket.completePayPalPurchase', inBasket(forUser({ token: 'success' }))],
  ['User.getUnlimitedStreaming', token],
  ['User.updateUnlimitedStreaming', subscription],
  ['User.getLocker', token],
  ['User.purchaseItem', forUser({ releaseId: 2431, price: '9.99' })],
  ['User.purchaseRrpItem', forUser({ releaseId: 2431 })],
  ['User.purchaseBasket', inBasket(token)],
  ['User.purchasePricedItem', forUser({ releaseId: 2431, price: '1.50' })],
  ['User.listCards', token],
  ['User.selectCard', forUser({ cardId: 1 })],
  ['User.registerCard', forUser({ redirectUrl: 'http://localhost/' })],
  ['User.getCardRegistration', cardRegistration],
  ['User.deliverItem', forUser({ releaseId: 2431, transactionId: 't-1', userId: '4000001' })],
  ['User.signup', { emailAddress: 'new@example.com', password: 'password-1' }],
  ['User.create', { userId: 'partner-1' }],
  ['User.getDetails', { userId: '4000001' }],
  ['User.authenticate', { emailAddress: 'demo@example.com', password: 'demo-password' }],
  ['Users.find', { emailAddress: 'demo@example.com' }],
  ['Users.update', forUser({ id: '4000001', emailAddress: 'demo2@example.com' })],
  ['User.deleteCard', forUser({ cardId: 1 })],
  ['Territories.getCountries'],
  ['Translations.get', page],
  ['IpLookup.getCountryForIp', { ipaddress: '127.0.0.1' }],
  ['Editorial.getList', { key: 'home2' }],
  ['Catalogue.getArtistIdByUrl', { artistSlug: 'various-artists' }],
  ['Catalogue.getReleaseIdByUrl', { releaseSlug: 'harriet-plain-2431' }],
  ['Payment.getCardTypes'],
  ['Payment.getVoucherDetails', { voucherCode: 'STUB-FREE' }],
];
