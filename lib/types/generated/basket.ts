// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './basket-calls';

/** Calls below `/basket`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface BasketMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Contents of a basket.
   * `GET /basket, unsigned, answers basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `country` or `shopId`
   */
  get<K extends string>(...call: Promised<'GET /basket, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketGetParams, K, D>): Promise<Formatted<calls.BasketGetResponse, F>>;
  get<K extends string>(params: Args<'GET /basket, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketGetParams, K, D>, ...then: Then<calls.BasketGetResponse, F>): void;
  get(callback: Alone<'GET /basket, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketGetParams, D, calls.BasketGetResponse, F>): void;
  get<K extends string>(params: Args<'GET /basket, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketGetParams, K, D>, ...then: ThenError): void;
  get(callback: AloneError<'GET /basket, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketGetParams, D>): void;
  get<K extends string>(params: Args<'GET /basket, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketGetParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.BasketGetResponse, F>>;

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
  addItem<K extends string>(...call: Promised<'GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketAddItemParams, K, D>): Promise<Formatted<calls.BasketAddItemResponse, F>>;
  addItem<K extends string>(params: Args<'GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketAddItemParams, K, D>, ...then: Then<calls.BasketAddItemResponse, F>): void;
  addItem(callback: Alone<'GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketAddItemParams, D, calls.BasketAddItemResponse, F>): void;
  addItem<K extends string>(params: Args<'GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketAddItemParams, K, D>, ...then: ThenError): void;
  addItem(callback: AloneError<'GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketAddItemParams, D>): void;
  addItem<K extends string>(params: Args<'GET /basket/addItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketAddItemParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.BasketAddItemResponse, F>>;

  /**
   * Take an item out of a basket.
   * `GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `itemId` (required): basketItem id
   * - `country` or `shopId`
   */
  removeItem<K extends string>(...call: Promised<'GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketRemoveItemParams, K, D>): Promise<Formatted<calls.BasketRemoveItemResponse, F>>;
  removeItem<K extends string>(params: Args<'GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketRemoveItemParams, K, D>, ...then: Then<calls.BasketRemoveItemResponse, F>): void;
  removeItem(callback: Alone<'GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketRemoveItemParams, D, calls.BasketRemoveItemResponse, F>): void;
  removeItem<K extends string>(params: Args<'GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketRemoveItemParams, K, D>, ...then: ThenError): void;
  removeItem(callback: AloneError<'GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketRemoveItemParams, D>): void;
  removeItem<K extends string>(params: Args<'GET /basket/removeItem, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketRemoveItemParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.BasketRemoveItemResponse, F>>;

  /**
   * Start an empty basket.
   * `GET /basket/create, unsigned, answers basket.basketItems: BasketItem[]`
   * - `affiliatePartner`: affiliate partner id credited with the sale
   * - `country` or `shopId`
   */
  create<K extends string>(...call: Promised<'GET /basket/create, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketCreateParams, K, D>): Promise<Formatted<calls.BasketCreateResponse, F>>;
  create<K extends string>(params: Args<'GET /basket/create, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketCreateParams, K, D>, ...then: Then<calls.BasketCreateResponse, F>): void;
  create(callback: Alone<'GET /basket/create, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketCreateParams, D, calls.BasketCreateResponse, F>): void;
  create<K extends string>(params: Args<'GET /basket/create, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketCreateParams, K, D>, ...then: ThenError): void;
  create(callback: AloneError<'GET /basket/create, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketCreateParams, D>): void;
  create<K extends string>(params: Args<'GET /basket/create, unsigned, answers basket.basketItems: BasketItem[]', calls.BasketCreateParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.BasketCreateResponse, F>>;

  /**
   * Apply a voucher to a basket.
   * `POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `voucherCode` (required): voucher
   * - `country` or `shopId`
   *
   * Note: fails with 3012 for a voucher that cannot be applied and 2001 for an unknown one.
   */
  applyVoucher<K extends string>(...call: Promised<'POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketApplyVoucherParams, K, D>): Promise<Formatted<calls.BasketApplyVoucherResponse, F>>;
  applyVoucher<K extends string>(params: Args<'POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketApplyVoucherParams, K, D>, ...then: Then<calls.BasketApplyVoucherResponse, F>): void;
  applyVoucher(callback: Alone<'POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketApplyVoucherParams, D, calls.BasketApplyVoucherResponse, F>): void;
  applyVoucher<K extends string>(params: Args<'POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketApplyVoucherParams, K, D>, ...then: ThenError): void;
  applyVoucher(callback: AloneError<'POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketApplyVoucherParams, D>): void;
  applyVoucher<K extends string>(params: Args<'POST /basket/applyVoucher, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketApplyVoucherParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.BasketApplyVoucherResponse, F>>;

  /**
   * Put an item with a caller-set price in a basket.
   * `GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[]`
   * - `country` or `shopId`
   *
   * Note: parameters are not shown by any source; presumably those of addItem with a price.
   */
  addPricedItem<K extends string>(...call: Promised<'GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketAddPricedItemParams, K, D>): Promise<Formatted<calls.BasketAddPricedItemResponse, F>>;
  addPricedItem<K extends string>(params: Args<'GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketAddPricedItemParams, K, D>, ...then: Then<calls.BasketAddPricedItemResponse, F>): void;
  addPricedItem(callback: Alone<'GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketAddPricedItemParams, D, calls.BasketAddPricedItemResponse, F>): void;
  addPricedItem<K extends string>(params: Args<'GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketAddPricedItemParams, K, D>, ...then: ThenError): void;
  addPricedItem(callback: AloneError<'GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketAddPricedItemParams, D>): void;
  addPricedItem<K extends string>(params: Args<'GET /basket/addpriceditem, 2-legged, answers basket.basketItems: BasketItem[]', calls.BasketAddPricedItemParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.BasketAddPricedItemResponse, F>>;

  /**
   * PayPal page to pay a basket.
   * `GET /basket/paypalurl, unsigned, answers expressCheckout.url: string`
   * - `basketId` (required): basket GUID
   * - `country` or `shopId`
   */
  getPayPalUrl<K extends string>(...call: Promised<'GET /basket/paypalurl, unsigned, answers expressCheckout.url: string', calls.BasketGetPayPalUrlParams, K, D>): Promise<Formatted<calls.BasketGetPayPalUrlResponse, F>>;
  getPayPalUrl<K extends string>(params: Args<'GET /basket/paypalurl, unsigned, answers expressCheckout.url: string', calls.BasketGetPayPalUrlParams, K, D>, ...then: Then<calls.BasketGetPayPalUrlResponse, F>): void;
  getPayPalUrl(callback: Alone<'GET /basket/paypalurl, unsigned, answers expressCheckout.url: string', calls.BasketGetPayPalUrlParams, D, calls.BasketGetPayPalUrlResponse, F>): void;
  getPayPalUrl<K extends string>(params: Args<'GET /basket/paypalurl, unsigned, answers expressCheckout.url: string', calls.BasketGetPayPalUrlParams, K, D>, ...then: ThenError): void;
  getPayPalUrl(callback: AloneError<'GET /basket/paypalurl, unsigned, answers expressCheckout.url: string', calls.BasketGetPayPalUrlParams, D>): void;
  getPayPalUrl<K extends string>(params: Args<'GET /basket/paypalurl, unsigned, answers expressCheckout.url: string', calls.BasketGetPayPalUrlParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.BasketGetPayPalUrlResponse, F>>;

  /**
   * Finish a purchase after PayPal returned.
   * `POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase`
   * - `basketId` (required): basket GUID
   * - `token`: PayPal token (the stub selects its reply by it)
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  completePayPalPurchase<K extends string>(...call: Promised<'POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase', calls.BasketCompletePayPalPurchaseParams, K, D>): Promise<Formatted<calls.BasketCompletePayPalPurchaseResponse, F>>;
  completePayPalPurchase<K extends string>(params: Args<'POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase', calls.BasketCompletePayPalPurchaseParams, K, D>, ...then: Then<calls.BasketCompletePayPalPurchaseResponse, F>): void;
  completePayPalPurchase(callback: Alone<'POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase', calls.BasketCompletePayPalPurchaseParams, D, calls.BasketCompletePayPalPurchaseResponse, F>): void;
  completePayPalPurchase<K extends string>(params: Args<'POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase', calls.BasketCompletePayPalPurchaseParams, K, D>, ...then: ThenError): void;
  completePayPalPurchase(callback: AloneError<'POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase', calls.BasketCompletePayPalPurchaseParams, D>): void;
  completePayPalPurchase<K extends string>(params: Args<'POST /basket/completepaypalpurchase, 3-legged, answers purchase: Purchase', calls.BasketCompletePayPalPurchaseParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.BasketCompletePayPalPurchaseResponse, F>>;
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
