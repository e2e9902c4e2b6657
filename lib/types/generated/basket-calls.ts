// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { Basket, ExpressCheckout, Purchase } from '../entities/shop';
import type { NumberParam, TerritoryParams, TokenParams } from '../params';

/** What `basket.get` takes. */
export interface BasketGetParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
}

/** What `basket.get` answers. */
export interface BasketGetResponse extends OkResponse {
  basket: Basket;
}

/** What `basket.addItem` takes. */
export interface BasketAddItemParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** release; also needed when adding a track */
  releaseId: NumberParam;
  /** add only this track */
  trackId?: NumberParam | null | undefined;
  /** quality tier, 2 = standard */
  packageId?: NumberParam | null | undefined;
  /** affiliate partner id credited with the sale */
  affiliatePartner?: NumberParam | null | undefined;
}

/** What `basket.addItem` answers. */
export interface BasketAddItemResponse extends OkResponse {
  basket: Basket;
}

/** What `basket.removeItem` takes. */
export interface BasketRemoveItemParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** basketItem id */
  itemId: NumberParam;
}

/** What `basket.removeItem` answers. */
export interface BasketRemoveItemResponse extends OkResponse {
  basket: Basket;
}

/** What `basket.create` takes. */
export interface BasketCreateParams extends TerritoryParams, TokenParams {
  /** affiliate partner id credited with the sale */
  affiliatePartner?: NumberParam | null | undefined;
}

/** What `basket.create` answers. */
export interface BasketCreateResponse extends OkResponse {
  basket: Basket;
}

/** What `basket.applyVoucher` takes. */
export interface BasketApplyVoucherParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** voucher */
  voucherCode: string;
}

/** What `basket.applyVoucher` answers. */
export interface BasketApplyVoucherResponse extends OkResponse {
  basket: Basket;
}

/** What `basket.addPricedItem` takes. */
export type BasketAddPricedItemParams = TerritoryParams & TokenParams;

/** What `basket.addPricedItem` answers. */
export interface BasketAddPricedItemResponse extends OkResponse {
  basket: Basket;
}

/** What `basket.getPayPalUrl` takes. */
export interface BasketGetPayPalUrlParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
}

/** What `basket.getPayPalUrl` answers. */
export interface BasketGetPayPalUrlResponse extends OkResponse {
  expressCheckout: ExpressCheckout;
}

/** What `basket.completePayPalPurchase` takes. */
export interface BasketCompletePayPalPurchaseParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** PayPal token (the stub selects its reply by it) */
  token?: string | null | undefined;
}

/** What `basket.completePayPalPurchase` answers. */
export interface BasketCompletePayPalPurchaseResponse extends OkResponse {
  purchase: Purchase;
}
