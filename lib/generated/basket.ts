// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './basket-calls';

/** Calls below `/basket`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
export interface BasketMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Contents of a basket.
   * `GET /basket, unsigned, answers basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `country` or `shopId`
   */
  /* GET /basket, unsigned, answers basket.basketItems: BasketItem[] */ get<K extends string>(...call: Promised<calls.BasketGetParams, K, D>): Promise<Formatted<calls.BasketGetResponse, F>>;
  /* GET /basket, unsigned, answers basket.basketItems: BasketItem[] */ get<K extends string>(params: Args<calls.BasketGetParams, K, D>, ...then: Then<calls.BasketGetResponse, F>): void;
  /* GET /basket, unsigned, answers basket.basketItems: BasketItem[] */ get(callback: Alone<calls.BasketGetParams, D, calls.BasketGetResponse, F>): void;
  /* GET /basket, unsigned, answers basket.basketItems: BasketItem[] */ get<K extends string>(params: Args<calls.BasketGetParams, K, D>, ...then: ThenError): void;
  /* GET /basket, unsigned, answers basket.basketItems: BasketItem[] */ get(callback: AloneError<calls.BasketGetParams, D>): void;
  /* GET /basket, unsigned, answers basket.basketItems: BasketItem[] */ get<K extends string>(params: Args<calls.BasketGetParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.BasketGetResponse, F>>;

  /**
   * Put a release or a track in a basket.
   * `GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `releaseId` (required): release; also needed when adding a track
   * - `trackId`: add only this track
   * - `packageId`: quality tier, 2 = standard
   * - `affiliatePartner`: affiliate partner id credited with the sale
   * - `country` or `shopId`
   */
  /* GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[] */ addItem<K extends string>(...call: Promised<calls.BasketAddItemParams, K, D>): Promise<Formatted<calls.BasketAddItemResponse, F>>;
  /* GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[] */ addItem<K extends string>(params: Args<calls.BasketAddItemParams, K, D>, ...then: Then<calls.BasketAddItemResponse, F>): void;
  /* GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[] */ addItem(callback: Alone<calls.BasketAddItemParams, D, calls.BasketAddItemResponse, F>): void;
  /* GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[] */ addItem<K extends string>(params: Args<calls.BasketAddItemParams, K, D>, ...then: ThenError): void;
  /* GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[] */ addItem(callback: AloneError<calls.BasketAddItemParams, D>): void;
  /* GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[] */ addItem<K extends string>(params: Args<calls.BasketAddItemParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.BasketAddItemResponse, F>>;

  /**
   * Take an item out of a basket.
   * `GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `itemId` (required): basketItem id
   * - `country` or `shopId`
   */
  /* GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[] */ removeItem<K extends string>(...call: Promised<calls.BasketRemoveItemParams, K, D>): Promise<Formatted<calls.BasketRemoveItemResponse, F>>;
  /* GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[] */ removeItem<K extends string>(params: Args<calls.BasketRemoveItemParams, K, D>, ...then: Then<calls.BasketRemoveItemResponse, F>): void;
  /* GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[] */ removeItem(callback: Alone<calls.BasketRemoveItemParams, D, calls.BasketRemoveItemResponse, F>): void;
  /* GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[] */ removeItem<K extends string>(params: Args<calls.BasketRemoveItemParams, K, D>, ...then: ThenError): void;
  /* GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[] */ removeItem(callback: AloneError<calls.BasketRemoveItemParams, D>): void;
  /* GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[] */ removeItem<K extends string>(params: Args<calls.BasketRemoveItemParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.BasketRemoveItemResponse, F>>;

  /**
   * Start an empty basket.
   * `GET /basket/create, unsigned, answers basket.basketItems: BasketItem[]`
   * - `affiliatePartner`: affiliate partner id credited with the sale
   * - `country` or `shopId`
   */
  /* GET /basket/create, unsigned, answers basket.basketItems: BasketItem[] */ create<K extends string>(...call: Promised<calls.BasketCreateParams, K, D>): Promise<Formatted<calls.BasketCreateResponse, F>>;
  /* GET /basket/create, unsigned, answers basket.basketItems: BasketItem[] */ create<K extends string>(params: Args<calls.BasketCreateParams, K, D>, ...then: Then<calls.BasketCreateResponse, F>): void;
  /* GET /basket/create, unsigned, answers basket.basketItems: BasketItem[] */ create(callback: Alone<calls.BasketCreateParams, D, calls.BasketCreateResponse, F>): void;
  /* GET /basket/create, unsigned, answers basket.basketItems: BasketItem[] */ create<K extends string>(params: Args<calls.BasketCreateParams, K, D>, ...then: ThenError): void;
  /* GET /basket/create, unsigned, answers basket.basketItems: BasketItem[] */ create(callback: AloneError<calls.BasketCreateParams, D>): void;
  /* GET /basket/create, unsigned, answers basket.basketItems: BasketItem[] */ create<K extends string>(params: Args<calls.BasketCreateParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.BasketCreateResponse, F>>;

  /**
   * Apply a voucher to a basket.
   * `POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `voucherCode` (required): voucher
   * - `country` or `shopId`
   *
   * Note: fails with 3012 for a voucher that cannot be applied and 2001 for an unknown one.
   */
  /* POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[] */ applyVoucher<K extends string>(...call: Promised<calls.BasketApplyVoucherParams, K, D>): Promise<Formatted<calls.BasketApplyVoucherResponse, F>>;
  /* POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[] */ applyVoucher<K extends string>(params: Args<calls.BasketApplyVoucherParams, K, D>, ...then: Then<calls.BasketApplyVoucherResponse, F>): void;
  /* POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[] */ applyVoucher(callback: Alone<calls.BasketApplyVoucherParams, D, calls.BasketApplyVoucherResponse, F>): void;
  /* POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[] */ applyVoucher<K extends string>(params: Args<calls.BasketApplyVoucherParams, K, D>, ...then: ThenError): void;
  /* POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[] */ applyVoucher(callback: AloneError<calls.BasketApplyVoucherParams, D>): void;
  /* POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[] */ applyVoucher<K extends string>(params: Args<calls.BasketApplyVoucherParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.BasketApplyVoucherResponse, F>>;

  /**
   * Put an item with a caller-set price in a basket.
   * `GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[]`
   * - `country` or `shopId`
   *
   * Note: parameters are not shown by any source; presumably those of addItem with a price.
   */
  /* GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[] */ addPricedItem<K extends string>(...call: Promised<calls.BasketAddPricedItemParams, K, D>): Promise<Formatted<calls.BasketAddPricedItemResponse, F>>;
  /* GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[] */ addPricedItem<K extends string>(params: Args<calls.BasketAddPricedItemParams, K, D>, ...then: Then<calls.BasketAddPricedItemResponse, F>): void;
  /* GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[] */ addPricedItem(callback: Alone<calls.BasketAddPricedItemParams, D, calls.BasketAddPricedItemResponse, F>): void;
  /* GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[] */ addPricedItem<K extends string>(params: Args<calls.BasketAddPricedItemParams, K, D>, ...then: ThenError): void;
  /* GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[] */ addPricedItem(callback: AloneError<calls.BasketAddPricedItemParams, D>): void;
  /* GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[] */ addPricedItem<K extends string>(params: Args<calls.BasketAddPricedItemParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.BasketAddPricedItemResponse, F>>;

  /**
   * PayPal page to pay a basket.
   * `GET /basket/paypalurl, unsigned, answers expressCheckout.url: string`
   * - `basketId` (required): basket GUID
   * - `country` or `shopId`
   */
  /* GET /basket/paypalurl, unsigned, answers expressCheckout.url: string */ getPayPalUrl<K extends string>(...call: Promised<calls.BasketGetPayPalUrlParams, K, D>): Promise<Formatted<calls.BasketGetPayPalUrlResponse, F>>;
  /* GET /basket/paypalurl, unsigned, answers expressCheckout.url: string */ getPayPalUrl<K extends string>(params: Args<calls.BasketGetPayPalUrlParams, K, D>, ...then: Then<calls.BasketGetPayPalUrlResponse, F>): void;
  /* GET /basket/paypalurl, unsigned, answers expressCheckout.url: string */ getPayPalUrl(callback: Alone<calls.BasketGetPayPalUrlParams, D, calls.BasketGetPayPalUrlResponse, F>): void;
  /* GET /basket/paypalurl, unsigned, answers expressCheckout.url: string */ getPayPalUrl<K extends string>(params: Args<calls.BasketGetPayPalUrlParams, K, D>, ...then: ThenError): void;
  /* GET /basket/paypalurl, unsigned, answers expressCheckout.url: string */ getPayPalUrl(callback: AloneError<calls.BasketGetPayPalUrlParams, D>): void;
  /* GET /basket/paypalurl, unsigned, answers expressCheckout.url: string */ getPayPalUrl<K extends string>(params: Args<calls.BasketGetPayPalUrlParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.BasketGetPayPalUrlResponse, F>>;

  /**
   * Finish a purchase after PayPal returned.
   * `POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase`
   * - `basketId` (required): basket GUID
   * - `token`: PayPal token (the stub selects its reply by it)
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase */ completePayPalPurchase<K extends string>(...call: Promised<calls.BasketCompletePayPalPurchaseParams, K, D>): Promise<Formatted<calls.BasketCompletePayPalPurchaseResponse, F>>;
  /* POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase */ completePayPalPurchase<K extends string>(params: Args<calls.BasketCompletePayPalPurchaseParams, K, D>, ...then: Then<calls.BasketCompletePayPalPurchaseResponse, F>): void;
  /* POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase */ completePayPalPurchase(callback: Alone<calls.BasketCompletePayPalPurchaseParams, D, calls.BasketCompletePayPalPurchaseResponse, F>): void;
  /* POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase */ completePayPalPurchase<K extends string>(params: Args<calls.BasketCompletePayPalPurchaseParams, K, D>, ...then: ThenError): void;
  /* POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase */ completePayPalPurchase(callback: AloneError<calls.BasketCompletePayPalPurchaseParams, D>): void;
  /* POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase */ completePayPalPurchase<K extends string>(params: Args<calls.BasketCompletePayPalPurchaseParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.BasketCompletePayPalPurchaseResponse, F>>;
}

/** `new api.Basket()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface BasketResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<BasketMethods<D, F>>,
    ResourceFields {}

export interface BasketConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): BasketResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): BasketResource<D | Lowercase<K>, G>;
  readonly prototype: BasketResource<D, F>;
}
