// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { PaymentStatus } from '../entities/service';
import type { Basket, ExpressCheckout, Purchase } from '../entities/shop';
import type { NumberParam, TerritoryParams, TokenParams } from '../params';

/** Parameters of `basket.get`. */
export interface BasketGetParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
}

/** Response of `basket.get`. */
export interface BasketGetResponse extends OkResponse {
  basket: Basket;
}

/** Parameters of `basket.addItem`. */
export interface BasketAddItemParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** release; also needed when adding a track */
  releaseId: NumberParam;
  /** add only this track */
  trackId?: NumberParam | null | undefined;
  /** quality tier, 2 = standard */
  packageId?: NumberParam | null | undefined;
  /** id of the affiliate partner that gets the commission */
  affiliatePartner?: NumberParam | null | undefined;
}

/** Response of `basket.addItem`. */
export interface BasketAddItemResponse extends OkResponse {
  basket: Basket;
}

/** Parameters of `basket.removeItem`. */
export interface BasketRemoveItemParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** basketItem id */
  itemId: NumberParam;
}

/** Response of `basket.removeItem`. */
export interface BasketRemoveItemResponse extends OkResponse {
  basket: Basket;
}

/** Parameters of `basket.create`. */
export interface BasketCreateParams extends TerritoryParams, TokenParams {
  /** id of the affiliate partner that gets the commission */
  affiliatePartner?: NumberParam | null | undefined;
}

/** Response of `basket.create`. */
export interface BasketCreateResponse extends OkResponse {
  basket: Basket;
}

/** Parameters of `basket.applyVoucher`. */
export interface BasketApplyVoucherParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** voucher */
  voucherCode: string;
}

/** Response of `basket.applyVoucher`. */
export interface BasketApplyVoucherResponse extends OkResponse {
  basket: Basket;
}

/** Parameters of `basket.addPricedItem`. */
export type BasketAddPricedItemParams = TerritoryParams & TokenParams;

/** Response of `basket.addPricedItem`. */
export interface BasketAddPricedItemResponse extends OkResponse {
  basket: Basket;
}

/** Parameters of `basket.getPayPalUrl`. */
export interface BasketGetPayPalUrlParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
}

/** Response of `basket.getPayPalUrl`. */
export interface BasketGetPayPalUrlResponse extends OkResponse {
  expressCheckout: ExpressCheckout;
}

/** Parameters of `basket.completePayPalPurchase`. */
export interface BasketCompletePayPalPurchaseParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** PayPal token (the stub selects its response by it) */
  token?: string | null | undefined;
}

/** Response of `basket.completePayPalPurchase`. */
export interface BasketCompletePayPalPurchaseResponse extends OkResponse {
  purchase: Purchase;
}

/** Parameters of `basket.getStatus`. */
export interface BasketGetStatusParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  id: string;
}

/** Response of `basket.getStatus`. */
export interface BasketGetStatusResponse extends OkResponse, PaymentStatus {}
