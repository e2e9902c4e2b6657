'use strict';

// A 2-legged call, signed with key and secret but for no user: a voucher reduces the price of a basket.
//
//     npm run example -- two-legged
//
// With --live it needs a voucher of your own in _7D_API_CLIENT_TEST_VOUCHER_CODE.

const voucherCode = process.env._7D_API_CLIENT_TEST_VOUCHER_CODE;

const api = require('7digital-api').configure({ logger: null });
const baskets = new api.Basket();

if (voucherCode) createBasket();
else stop(new Error('_7D_API_CLIENT_TEST_VOUCHER_CODE is not set'));

function createBasket() {
  baskets.create(function (err, data) {
    if (err) return stop(err);
    console.log('Created basket %s', data.basket.id);
    addTrack(data.basket.id);
  });
}

function addTrack(basketId) {
  baskets.addItem({ basketId, releaseId: 769006, trackId: 13166687 }, function (err, data) {
    if (err) return stop(err);
    const [item] = data.basket.basketItems;
    console.log('Added "%s" by %s', item.itemName, item.artistName);
    console.log('  to pay: %s', data.basket.amountDue.formattedAmount);
    applyVoucher(basketId);
  });
}

function applyVoucher(basketId) {
  baskets.applyVoucher({ basketId, voucherCode }, function (err, data) {
    if (err) return stop(err);
    console.log('Applied the voucher');
    console.log('  to pay: %s', data.basket.amountDue.formattedAmount);
  });
}

function stop(err) {
  console.error('Stopped:', err.message);
  process.exitCode = 1;
}
