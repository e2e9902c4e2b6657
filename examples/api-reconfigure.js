'use strict';

// Clients with different default parameters. A basket belongs to the shop in which it was created, so the service rejects
// calls for it from another shop.
//
//     npm run example -- api-reconfigure

const TRACK = { releaseId: 769006, trackId: 13166687 };
const HOME = 826;
const ABROAD = 34;

let api = require('7digital-api').configure({ defaultParams: { shopId: HOME }, logger: null });
let basketId;

console.log('Configured for shop %d', api.options.defaultParams.shopId);
api.Basket().create(function (err, data) {
  if (err) return stop(err);
  basketId = data.basket.id;
  console.log('Created basket %s', basketId);

  moveTo(ABROAD);
  expectError('2002', 'by GET: not in this shop', addTrack, function () {
    expectError('2002', 'by POST: not in this shop', applyVoucher, function () {
      moveTo(HOME);
      addTrack(function (err, data) {
        if (err) return stop(err);
        console.log('  accepted by GET: %d item in the basket', data.basket.basketItems.length);
        // The shop is right, but this voucher does not exist.
        expectError('2001', 'by POST: no such voucher', applyVoucher, function () {
          console.log('Both shops responded as expected.');
        });
      });
    });
  });
});

/** `reconfigure` returns a new client; the old one does not change. Other defaults are kept. */
function moveTo(shopId) {
  api = api.reconfigure({ defaultParams: { shopId } });
  console.log('Reconfigured for shop %d', api.options.defaultParams.shopId);
}

function addTrack(callback) {
  api.Basket().addItem({ basketId, ...TRACK }, callback);
}

function applyVoucher(callback) {
  api.Basket().applyVoucher({ basketId, voucherCode: 'some-voucher' }, callback);
}

function expectError(code, what, call, next) {
  call(function (err) {
    if (!err) return stop(new Error(`expected an error with code ${code}`));
    if (err.code !== code) return stop(err);
    console.log('  rejected %s (%s)', what, code);
    next();
  });
}

function stop(err) {
  console.error('Stopped:', err.message);
  process.exitCode = 1;
}
