// Made from api.json by `npm run generate`: change the schema, not this file.
import type {
  Alone,
  AloneError,
  Args,
  Call,
  CallResult,
  Complete,
  FormatOf,
  MaybeThen,
  Options,
  Promised,
  Rest,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './basket-calls';

type GetCall = Call<calls.BasketGetParams, calls.BasketGetResponse>;
type AddItemCall = Call<calls.BasketAddItemParams, calls.BasketAddItemResponse>;
type RemoveItemCall = Call<calls.BasketRemoveItemParams, calls.BasketRemoveItemResponse>;
type CreateCall = Call<calls.BasketCreateParams, calls.BasketCreateResponse>;
type ApplyVoucherCall = Call<calls.BasketApplyVoucherParams, calls.BasketApplyVoucherResponse>;
type AddPricedItemCall = Call<calls.BasketAddPricedItemParams, calls.BasketAddPricedItemResponse>;
type GetPayPalUrlCall = Call<calls.BasketGetPayPalUrlParams, calls.BasketGetPayPalUrlResponse>;
type CompletePayPalPurchaseCall = Call<
  calls.BasketCompletePayPalPurchaseParams,
  calls.BasketCompletePayPalPurchaseResponse
>;
type GetStatusCall = Call<calls.BasketGetStatusParams, calls.BasketGetStatusResponse>;

/** Calls below `/basket`: `new api.Basket(options?)` or `api.Basket(options?)`. */
// biome-ignore format: each form of a call on one line
export interface BasketMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Contents of a basket.
   * `GET /basket, unsigned, responds with basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `country` or `shopId`
   */
  get<K extends string>(...call: Promised<GetCall, K, D>): CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: Then<GetCall, F>): void;
  get(callback: Alone<GetCall, D, F>): void;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: ThenError): void;
  get(this: Complete<GetCall, D>, ...callback: AloneError<GetCall, D>): void;
  get<K extends string>(params: Args<GetCall, K, D>, options: Options): CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: MaybeThen<GetCall, F>): void | CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...rest: Rest<GetCall, F>): CallResult<GetCall, F>;

  /**
   * Add a release or a track to a basket.
   * `GET /basket/addItem, unsigned, responds with basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `releaseId` (required): release; also needed when adding a track
   * - `trackId`: add only this track
   * - `packageId`: quality tier, 2 = standard
   * - `affiliatePartner`: id of the affiliate partner that gets the commission
   * - `country` or `shopId`
   */
  addItem<K extends string>(...call: Promised<AddItemCall, K, D>): CallResult<AddItemCall, F>;
  addItem<K extends string>(params: Args<AddItemCall, K, D>, ...then: Then<AddItemCall, F>): void;
  addItem(callback: Alone<AddItemCall, D, F>): void;
  addItem<K extends string>(params: Args<AddItemCall, K, D>, ...then: ThenError): void;
  addItem(this: Complete<AddItemCall, D>, ...callback: AloneError<AddItemCall, D>): void;
  addItem<K extends string>(params: Args<AddItemCall, K, D>, options: Options): CallResult<AddItemCall, F>;
  addItem<K extends string>(params: Args<AddItemCall, K, D>, ...then: MaybeThen<AddItemCall, F>): void | CallResult<AddItemCall, F>;
  addItem<K extends string>(params: Args<AddItemCall, K, D>, ...rest: Rest<AddItemCall, F>): CallResult<AddItemCall, F>;

  /**
   * Remove an item from a basket.
   * `GET /basket/removeItem, unsigned, responds with basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `itemId` (required): basketItem id
   * - `country` or `shopId`
   */
  removeItem<K extends string>(...call: Promised<RemoveItemCall, K, D>): CallResult<RemoveItemCall, F>;
  removeItem<K extends string>(params: Args<RemoveItemCall, K, D>, ...then: Then<RemoveItemCall, F>): void;
  removeItem(callback: Alone<RemoveItemCall, D, F>): void;
  removeItem<K extends string>(params: Args<RemoveItemCall, K, D>, ...then: ThenError): void;
  removeItem(this: Complete<RemoveItemCall, D>, ...callback: AloneError<RemoveItemCall, D>): void;
  removeItem<K extends string>(params: Args<RemoveItemCall, K, D>, options: Options): CallResult<RemoveItemCall, F>;
  removeItem<K extends string>(params: Args<RemoveItemCall, K, D>, ...then: MaybeThen<RemoveItemCall, F>): void | CallResult<RemoveItemCall, F>;
  removeItem<K extends string>(params: Args<RemoveItemCall, K, D>, ...rest: Rest<RemoveItemCall, F>): CallResult<RemoveItemCall, F>;

  /**
   * Create an empty basket.
   * `GET /basket/create, unsigned, responds with basket.basketItems: BasketItem[]`
   * - `affiliatePartner`: id of the affiliate partner that gets the commission
   * - `country` or `shopId`
   */
  create<K extends string>(...call: Promised<CreateCall, K, D>): CallResult<CreateCall, F>;
  create<K extends string>(params: Args<CreateCall, K, D>, ...then: Then<CreateCall, F>): void;
  create(callback: Alone<CreateCall, D, F>): void;
  create<K extends string>(params: Args<CreateCall, K, D>, ...then: ThenError): void;
  create(this: Complete<CreateCall, D>, ...callback: AloneError<CreateCall, D>): void;
  create<K extends string>(params: Args<CreateCall, K, D>, options: Options): CallResult<CreateCall, F>;
  create<K extends string>(params: Args<CreateCall, K, D>, ...then: MaybeThen<CreateCall, F>): void | CallResult<CreateCall, F>;
  create<K extends string>(params: Args<CreateCall, K, D>, ...rest: Rest<CreateCall, F>): CallResult<CreateCall, F>;

  /**
   * Apply a voucher to a basket.
   * `POST /basket/applyVoucher, 2-legged, responds with basket.basketItems: BasketItem[]`
   * - `basketId` (required): basket GUID
   * - `voucherCode` (required): voucher
   * - `country` or `shopId`
   *
   * Note: fails with 3012 for a voucher that cannot be applied and 2001 for an unknown one.
   */
  applyVoucher<K extends string>(...call: Promised<ApplyVoucherCall, K, D>): CallResult<ApplyVoucherCall, F>;
  applyVoucher<K extends string>(params: Args<ApplyVoucherCall, K, D>, ...then: Then<ApplyVoucherCall, F>): void;
  applyVoucher(callback: Alone<ApplyVoucherCall, D, F>): void;
  applyVoucher<K extends string>(params: Args<ApplyVoucherCall, K, D>, ...then: ThenError): void;
  applyVoucher(this: Complete<ApplyVoucherCall, D>, ...callback: AloneError<ApplyVoucherCall, D>): void;
  applyVoucher<K extends string>(params: Args<ApplyVoucherCall, K, D>, options: Options): CallResult<ApplyVoucherCall, F>;
  applyVoucher<K extends string>(params: Args<ApplyVoucherCall, K, D>, ...then: MaybeThen<ApplyVoucherCall, F>): void | CallResult<ApplyVoucherCall, F>;
  applyVoucher<K extends string>(params: Args<ApplyVoucherCall, K, D>, ...rest: Rest<ApplyVoucherCall, F>): CallResult<ApplyVoucherCall, F>;

  /**
   * Add an item with a price set by the caller to a basket.
   * `GET /basket/addpriceditem, 2-legged, responds with basket.basketItems: BasketItem[]`
   * - `country` or `shopId`
   *
   * Note: no source shows the parameters; probably those of addItem and a price.
   */
  addPricedItem<K extends string>(...call: Promised<AddPricedItemCall, K, D>): CallResult<AddPricedItemCall, F>;
  addPricedItem<K extends string>(params: Args<AddPricedItemCall, K, D>, ...then: Then<AddPricedItemCall, F>): void;
  addPricedItem(callback: Alone<AddPricedItemCall, D, F>): void;
  addPricedItem<K extends string>(params: Args<AddPricedItemCall, K, D>, ...then: ThenError): void;
  addPricedItem(this: Complete<AddPricedItemCall, D>, ...callback: AloneError<AddPricedItemCall, D>): void;
  addPricedItem<K extends string>(params: Args<AddPricedItemCall, K, D>, options: Options): CallResult<AddPricedItemCall, F>;
  addPricedItem<K extends string>(params: Args<AddPricedItemCall, K, D>, ...then: MaybeThen<AddPricedItemCall, F>): void | CallResult<AddPricedItemCall, F>;
  addPricedItem<K extends string>(params: Args<AddPricedItemCall, K, D>, ...rest: Rest<AddPricedItemCall, F>): CallResult<AddPricedItemCall, F>;

  /**
   * PayPal page to pay a basket.
   * `GET /basket/paypalurl, unsigned, responds with expressCheckout.url: string`
   * - `basketId` (required): basket GUID
   * - `country` or `shopId`
   */
  getPayPalUrl<K extends string>(...call: Promised<GetPayPalUrlCall, K, D>): CallResult<GetPayPalUrlCall, F>;
  getPayPalUrl<K extends string>(params: Args<GetPayPalUrlCall, K, D>, ...then: Then<GetPayPalUrlCall, F>): void;
  getPayPalUrl(callback: Alone<GetPayPalUrlCall, D, F>): void;
  getPayPalUrl<K extends string>(params: Args<GetPayPalUrlCall, K, D>, ...then: ThenError): void;
  getPayPalUrl(this: Complete<GetPayPalUrlCall, D>, ...callback: AloneError<GetPayPalUrlCall, D>): void;
  getPayPalUrl<K extends string>(params: Args<GetPayPalUrlCall, K, D>, options: Options): CallResult<GetPayPalUrlCall, F>;
  getPayPalUrl<K extends string>(params: Args<GetPayPalUrlCall, K, D>, ...then: MaybeThen<GetPayPalUrlCall, F>): void | CallResult<GetPayPalUrlCall, F>;
  getPayPalUrl<K extends string>(params: Args<GetPayPalUrlCall, K, D>, ...rest: Rest<GetPayPalUrlCall, F>): CallResult<GetPayPalUrlCall, F>;

  /**
   * Finish a purchase after the user returned from PayPal.
   * `POST /basket/completepaypalpurchase, 3-legged, responds with purchase: Purchase`
   * - `basketId` (required): basket GUID
   * - `token`: PayPal token (the stub selects its response by it)
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  completePayPalPurchase<K extends string>(...call: Promised<CompletePayPalPurchaseCall, K, D>): CallResult<CompletePayPalPurchaseCall, F>;
  completePayPalPurchase<K extends string>(params: Args<CompletePayPalPurchaseCall, K, D>, ...then: Then<CompletePayPalPurchaseCall, F>): void;
  completePayPalPurchase(callback: Alone<CompletePayPalPurchaseCall, D, F>): void;
  completePayPalPurchase<K extends string>(params: Args<CompletePayPalPurchaseCall, K, D>, ...then: ThenError): void;
  completePayPalPurchase(this: Complete<CompletePayPalPurchaseCall, D>, ...callback: AloneError<CompletePayPalPurchaseCall, D>): void;
  completePayPalPurchase<K extends string>(params: Args<CompletePayPalPurchaseCall, K, D>, options: Options): CallResult<CompletePayPalPurchaseCall, F>;
  completePayPalPurchase<K extends string>(params: Args<CompletePayPalPurchaseCall, K, D>, ...then: MaybeThen<CompletePayPalPurchaseCall, F>): void | CallResult<CompletePayPalPurchaseCall, F>;
  completePayPalPurchase<K extends string>(params: Args<CompletePayPalPurchaseCall, K, D>, ...rest: Rest<CompletePayPalPurchaseCall, F>): CallResult<CompletePayPalPurchaseCall, F>;

  /**
   * Whether a basket was paid.
   * `GET /basket/:id/status, unsigned, responds with ok`
   * - `id` (required): basket GUID
   * - `country` or `shopId`
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getStatus<K extends string>(...call: Promised<GetStatusCall, K, D>): CallResult<GetStatusCall, F>;
  getStatus<K extends string>(params: Args<GetStatusCall, K, D>, ...then: Then<GetStatusCall, F>): void;
  getStatus(callback: Alone<GetStatusCall, D, F>): void;
  getStatus<K extends string>(params: Args<GetStatusCall, K, D>, ...then: ThenError): void;
  getStatus(this: Complete<GetStatusCall, D>, ...callback: AloneError<GetStatusCall, D>): void;
  getStatus<K extends string>(params: Args<GetStatusCall, K, D>, options: Options): CallResult<GetStatusCall, F>;
  getStatus<K extends string>(params: Args<GetStatusCall, K, D>, ...then: MaybeThen<GetStatusCall, F>): void | CallResult<GetStatusCall, F>;
  getStatus<K extends string>(params: Args<GetStatusCall, K, D>, ...rest: Rest<GetStatusCall, F>): CallResult<GetStatusCall, F>;
}

/** `new api.Basket()`. `D` are the names of the default parameters, `F` is the format. */
export interface BasketResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<BasketMethods<D, F>>,
    ResourceFields {}

/** Calls below `/basket`: `new api.Basket(options?)` or `api.Basket(options?)`. */
export interface BasketConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): BasketResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): BasketResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: BasketResource<D, F>;
}
