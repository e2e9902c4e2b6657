// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './basket-calls';

/** Calls below `/basket`: `new api.Basket(options?)` or `api.Basket(options?)`. */
// biome-ignore format: each form of a call on one line
export interface BasketMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Contents of a basket.
   * `GET /basket, unsigned, responds with basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `country` or `shopId`
   */
  get<K extends string>(...call: Promised<calls.BasketGetParams, K, D>): CallResult<calls.BasketGetResponse, F>;
  get<K extends string>(params: Args<calls.BasketGetParams, K, D>, ...then: Then<calls.BasketGetResponse, F>): void;
  get(callback: Alone<calls.BasketGetParams, D, calls.BasketGetResponse, F>): void;
  get<K extends string>(params: Args<calls.BasketGetParams, K, D>, ...then: ThenError): void;
  get(callback: AloneError<calls.BasketGetParams, D>): void;
  get<K extends string>(params: Args<calls.BasketGetParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketGetResponse, F>;
  get<K extends string>(params: Args<calls.BasketGetParams, K, D>, ...then: MaybeThen<calls.BasketGetResponse, F>): void | CallResult<calls.BasketGetResponse, F>;
  get<K extends string>(params: Args<calls.BasketGetParams, K, D>, options?: CallOptions | NoCallback<calls.BasketGetResponse, F> | null, callback?: NoCallback<calls.BasketGetResponse, F> | null): CallResult<calls.BasketGetResponse, F>;

  /**
   * Put a release or a track in a basket.
   * `GET /basket/addItem, unsigned, responds with basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `releaseId` (required): release; also needed when adding a track
   * - `trackId`: add only this track
   * - `packageId`: quality tier, 2 = standard
   * - `affiliatePartner`: affiliate partner id credited with the sale
   * - `country` or `shopId`
   */
  addItem<K extends string>(...call: Promised<calls.BasketAddItemParams, K, D>): CallResult<calls.BasketAddItemResponse, F>;
  addItem<K extends string>(params: Args<calls.BasketAddItemParams, K, D>, ...then: Then<calls.BasketAddItemResponse, F>): void;
  addItem(callback: Alone<calls.BasketAddItemParams, D, calls.BasketAddItemResponse, F>): void;
  addItem<K extends string>(params: Args<calls.BasketAddItemParams, K, D>, ...then: ThenError): void;
  addItem(callback: AloneError<calls.BasketAddItemParams, D>): void;
  addItem<K extends string>(params: Args<calls.BasketAddItemParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketAddItemResponse, F>;
  addItem<K extends string>(params: Args<calls.BasketAddItemParams, K, D>, ...then: MaybeThen<calls.BasketAddItemResponse, F>): void | CallResult<calls.BasketAddItemResponse, F>;
  addItem<K extends string>(params: Args<calls.BasketAddItemParams, K, D>, options?: CallOptions | NoCallback<calls.BasketAddItemResponse, F> | null, callback?: NoCallback<calls.BasketAddItemResponse, F> | null): CallResult<calls.BasketAddItemResponse, F>;

  /**
   * Take an item out of a basket.
   * `GET /basket/removeItem, unsigned, responds with basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `itemId` (required): basketItem id
   * - `country` or `shopId`
   */
  removeItem<K extends string>(...call: Promised<calls.BasketRemoveItemParams, K, D>): CallResult<calls.BasketRemoveItemResponse, F>;
  removeItem<K extends string>(params: Args<calls.BasketRemoveItemParams, K, D>, ...then: Then<calls.BasketRemoveItemResponse, F>): void;
  removeItem(callback: Alone<calls.BasketRemoveItemParams, D, calls.BasketRemoveItemResponse, F>): void;
  removeItem<K extends string>(params: Args<calls.BasketRemoveItemParams, K, D>, ...then: ThenError): void;
  removeItem(callback: AloneError<calls.BasketRemoveItemParams, D>): void;
  removeItem<K extends string>(params: Args<calls.BasketRemoveItemParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketRemoveItemResponse, F>;
  removeItem<K extends string>(params: Args<calls.BasketRemoveItemParams, K, D>, ...then: MaybeThen<calls.BasketRemoveItemResponse, F>): void | CallResult<calls.BasketRemoveItemResponse, F>;
  removeItem<K extends string>(params: Args<calls.BasketRemoveItemParams, K, D>, options?: CallOptions | NoCallback<calls.BasketRemoveItemResponse, F> | null, callback?: NoCallback<calls.BasketRemoveItemResponse, F> | null): CallResult<calls.BasketRemoveItemResponse, F>;

  /**
   * Start an empty basket.
   * `GET /basket/create, unsigned, responds with basket.basketItems: BasketItem[]`
   * - `affiliatePartner`: affiliate partner id credited with the sale
   * - `country` or `shopId`
   */
  create<K extends string>(...call: Promised<calls.BasketCreateParams, K, D>): CallResult<calls.BasketCreateResponse, F>;
  create<K extends string>(params: Args<calls.BasketCreateParams, K, D>, ...then: Then<calls.BasketCreateResponse, F>): void;
  create(callback: Alone<calls.BasketCreateParams, D, calls.BasketCreateResponse, F>): void;
  create<K extends string>(params: Args<calls.BasketCreateParams, K, D>, ...then: ThenError): void;
  create(callback: AloneError<calls.BasketCreateParams, D>): void;
  create<K extends string>(params: Args<calls.BasketCreateParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketCreateResponse, F>;
  create<K extends string>(params: Args<calls.BasketCreateParams, K, D>, ...then: MaybeThen<calls.BasketCreateResponse, F>): void | CallResult<calls.BasketCreateResponse, F>;
  create<K extends string>(params: Args<calls.BasketCreateParams, K, D>, options?: CallOptions | NoCallback<calls.BasketCreateResponse, F> | null, callback?: NoCallback<calls.BasketCreateResponse, F> | null): CallResult<calls.BasketCreateResponse, F>;

  /**
   * Apply a voucher to a basket.
   * `POST /basket/applyVoucher, 2-legged, responds with basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `voucherCode` (required): voucher
   * - `country` or `shopId`
   *
   * Note: fails with 3012 for a voucher that cannot be applied and 2001 for an unknown one.
   */
  applyVoucher<K extends string>(...call: Promised<calls.BasketApplyVoucherParams, K, D>): CallResult<calls.BasketApplyVoucherResponse, F>;
  applyVoucher<K extends string>(params: Args<calls.BasketApplyVoucherParams, K, D>, ...then: Then<calls.BasketApplyVoucherResponse, F>): void;
  applyVoucher(callback: Alone<calls.BasketApplyVoucherParams, D, calls.BasketApplyVoucherResponse, F>): void;
  applyVoucher<K extends string>(params: Args<calls.BasketApplyVoucherParams, K, D>, ...then: ThenError): void;
  applyVoucher(callback: AloneError<calls.BasketApplyVoucherParams, D>): void;
  applyVoucher<K extends string>(params: Args<calls.BasketApplyVoucherParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketApplyVoucherResponse, F>;
  applyVoucher<K extends string>(params: Args<calls.BasketApplyVoucherParams, K, D>, ...then: MaybeThen<calls.BasketApplyVoucherResponse, F>): void | CallResult<calls.BasketApplyVoucherResponse, F>;
  applyVoucher<K extends string>(params: Args<calls.BasketApplyVoucherParams, K, D>, options?: CallOptions | NoCallback<calls.BasketApplyVoucherResponse, F> | null, callback?: NoCallback<calls.BasketApplyVoucherResponse, F> | null): CallResult<calls.BasketApplyVoucherResponse, F>;

  /**
   * Put an item with a caller-set price in a basket.
   * `GET /basket/addpriceditem, 2-legged, responds with basket.basketItems: BasketItem[]`
   * - `country` or `shopId`
   *
   * Note: parameters are not shown by any source; presumably those of addItem with a price.
   */
  addPricedItem<K extends string>(...call: Promised<calls.BasketAddPricedItemParams, K, D>): CallResult<calls.BasketAddPricedItemResponse, F>;
  addPricedItem<K extends string>(params: Args<calls.BasketAddPricedItemParams, K, D>, ...then: Then<calls.BasketAddPricedItemResponse, F>): void;
  addPricedItem(callback: Alone<calls.BasketAddPricedItemParams, D, calls.BasketAddPricedItemResponse, F>): void;
  addPricedItem<K extends string>(params: Args<calls.BasketAddPricedItemParams, K, D>, ...then: ThenError): void;
  addPricedItem(callback: AloneError<calls.BasketAddPricedItemParams, D>): void;
  addPricedItem<K extends string>(params: Args<calls.BasketAddPricedItemParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketAddPricedItemResponse, F>;
  addPricedItem<K extends string>(params: Args<calls.BasketAddPricedItemParams, K, D>, ...then: MaybeThen<calls.BasketAddPricedItemResponse, F>): void | CallResult<calls.BasketAddPricedItemResponse, F>;
  addPricedItem<K extends string>(params: Args<calls.BasketAddPricedItemParams, K, D>, options?: CallOptions | NoCallback<calls.BasketAddPricedItemResponse, F> | null, callback?: NoCallback<calls.BasketAddPricedItemResponse, F> | null): CallResult<calls.BasketAddPricedItemResponse, F>;

  /**
   * PayPal page to pay a basket.
   * `GET /basket/paypalurl, unsigned, responds with expressCheckout.url: string`
   * - `basketId` (required): basket GUID
   * - `country` or `shopId`
   */
  getPayPalUrl<K extends string>(...call: Promised<calls.BasketGetPayPalUrlParams, K, D>): CallResult<calls.BasketGetPayPalUrlResponse, F>;
  getPayPalUrl<K extends string>(params: Args<calls.BasketGetPayPalUrlParams, K, D>, ...then: Then<calls.BasketGetPayPalUrlResponse, F>): void;
  getPayPalUrl(callback: Alone<calls.BasketGetPayPalUrlParams, D, calls.BasketGetPayPalUrlResponse, F>): void;
  getPayPalUrl<K extends string>(params: Args<calls.BasketGetPayPalUrlParams, K, D>, ...then: ThenError): void;
  getPayPalUrl(callback: AloneError<calls.BasketGetPayPalUrlParams, D>): void;
  getPayPalUrl<K extends string>(params: Args<calls.BasketGetPayPalUrlParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketGetPayPalUrlResponse, F>;
  getPayPalUrl<K extends string>(params: Args<calls.BasketGetPayPalUrlParams, K, D>, ...then: MaybeThen<calls.BasketGetPayPalUrlResponse, F>): void | CallResult<calls.BasketGetPayPalUrlResponse, F>;
  getPayPalUrl<K extends string>(params: Args<calls.BasketGetPayPalUrlParams, K, D>, options?: CallOptions | NoCallback<calls.BasketGetPayPalUrlResponse, F> | null, callback?: NoCallback<calls.BasketGetPayPalUrlResponse, F> | null): CallResult<calls.BasketGetPayPalUrlResponse, F>;

  /**
   * Finish a purchase after PayPal returned.
   * `POST /basket/completepaypalpurchase, 3-legged, responds with purchase: Purchase`
   * - `basketId` (required): basket GUID
   * - `token`: PayPal token (the stub selects its reply by it)
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  completePayPalPurchase<K extends string>(...call: Promised<calls.BasketCompletePayPalPurchaseParams, K, D>): CallResult<calls.BasketCompletePayPalPurchaseResponse, F>;
  completePayPalPurchase<K extends string>(params: Args<calls.BasketCompletePayPalPurchaseParams, K, D>, ...then: Then<calls.BasketCompletePayPalPurchaseResponse, F>): void;
  completePayPalPurchase(callback: Alone<calls.BasketCompletePayPalPurchaseParams, D, calls.BasketCompletePayPalPurchaseResponse, F>): void;
  completePayPalPurchase<K extends string>(params: Args<calls.BasketCompletePayPalPurchaseParams, K, D>, ...then: ThenError): void;
  completePayPalPurchase(callback: AloneError<calls.BasketCompletePayPalPurchaseParams, D>): void;
  completePayPalPurchase<K extends string>(params: Args<calls.BasketCompletePayPalPurchaseParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketCompletePayPalPurchaseResponse, F>;
  completePayPalPurchase<K extends string>(params: Args<calls.BasketCompletePayPalPurchaseParams, K, D>, ...then: MaybeThen<calls.BasketCompletePayPalPurchaseResponse, F>): void | CallResult<calls.BasketCompletePayPalPurchaseResponse, F>;
  completePayPalPurchase<K extends string>(params: Args<calls.BasketCompletePayPalPurchaseParams, K, D>, options?: CallOptions | NoCallback<calls.BasketCompletePayPalPurchaseResponse, F> | null, callback?: NoCallback<calls.BasketCompletePayPalPurchaseResponse, F> | null): CallResult<calls.BasketCompletePayPalPurchaseResponse, F>;

  /**
   * Whether a basket was paid.
   * `GET /basket/:id/status, unsigned, responds with ok`
   * - `id` (required): basket GUID
   * - `country` or `shopId`
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getStatus<K extends string>(...call: Promised<calls.BasketGetStatusParams, K, D>): CallResult<calls.BasketGetStatusResponse, F>;
  getStatus<K extends string>(params: Args<calls.BasketGetStatusParams, K, D>, ...then: Then<calls.BasketGetStatusResponse, F>): void;
  getStatus(callback: Alone<calls.BasketGetStatusParams, D, calls.BasketGetStatusResponse, F>): void;
  getStatus<K extends string>(params: Args<calls.BasketGetStatusParams, K, D>, ...then: ThenError): void;
  getStatus(callback: AloneError<calls.BasketGetStatusParams, D>): void;
  getStatus<K extends string>(params: Args<calls.BasketGetStatusParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.BasketGetStatusResponse, F>;
  getStatus<K extends string>(params: Args<calls.BasketGetStatusParams, K, D>, ...then: MaybeThen<calls.BasketGetStatusResponse, F>): void | CallResult<calls.BasketGetStatusResponse, F>;
  getStatus<K extends string>(params: Args<calls.BasketGetStatusParams, K, D>, options?: CallOptions | NoCallback<calls.BasketGetStatusResponse, F> | null, callback?: NoCallback<calls.BasketGetStatusResponse, F> | null): CallResult<calls.BasketGetStatusResponse, F>;
}

/** `new api.Basket()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface BasketResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<BasketMethods<D, F>>,
    ResourceFields {}

/** Calls below `/basket`: `new api.Basket(options?)` or `api.Basket(options?)`. */
export interface BasketConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): BasketResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): BasketResource<D | Lowercase<K>, G>;
  readonly prototype: BasketResource<D, F>;
}
