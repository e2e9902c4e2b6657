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
import type * as calls from './user-calls';

type GetUnlimitedStreamingCall = Call<
  calls.UserGetUnlimitedStreamingParams,
  calls.UserGetUnlimitedStreamingResponse
>;
type UpdateUnlimitedStreamingCall = Call<
  calls.UserUpdateUnlimitedStreamingParams,
  calls.UserUpdateUnlimitedStreamingResponse
>;
type GetLockerCall = Call<
  calls.UserGetLockerParams,
  calls.UserGetLockerResponse,
  'locker.lockerReleases.lockerRelease'
>;
type PurchaseItemCall = Call<calls.UserPurchaseItemParams, calls.UserPurchaseItemResponse>;
type PurchaseRrpItemCall = Call<calls.UserPurchaseRrpItemParams, calls.UserPurchaseRrpItemResponse>;
type PurchaseBasketCall = Call<calls.UserPurchaseBasketParams, calls.UserPurchaseBasketResponse>;
type PurchasePricedItemCall = Call<calls.UserPurchasePricedItemParams, calls.UserPurchasePricedItemResponse>;
type ListCardsCall = Call<calls.UserListCardsParams, calls.UserListCardsResponse>;
type SelectCardCall = Call<calls.UserSelectCardParams, calls.UserSelectCardResponse>;
type DeleteCardCall = Call<calls.UserDeleteCardParams, calls.UserDeleteCardResponse>;
type RegisterCardCall = Call<calls.UserRegisterCardParams, calls.UserRegisterCardResponse>;
type GetCardRegistrationCall = Call<
  calls.UserGetCardRegistrationParams,
  calls.UserGetCardRegistrationResponse
>;
type DeliverItemCall = Call<calls.UserDeliverItemParams, calls.UserDeliverItemResponse>;
type SignupCall = Call<calls.UserSignupParams, calls.UserSignupResponse>;
type CreateCall = Call<calls.UserCreateParams, calls.UserCreateResponse>;
type GetDetailsCall = Call<calls.UserGetDetailsParams, calls.UserGetDetailsResponse>;
type AuthenticateCall = Call<calls.UserAuthenticateParams, calls.UserAuthenticateResponse>;
type ListPlaylistsCall = Call<
  calls.UserListPlaylistsParams,
  calls.UserListPlaylistsResponse,
  'playlists.playlist'
>;
type LogSubscriptionStreamsCall = Call<
  calls.UserLogSubscriptionStreamsParams,
  calls.UserLogSubscriptionStreamsResponse
>;
type SetOfflineStatusCall = Call<calls.UserSetOfflineStatusParams, calls.UserSetOfflineStatusResponse>;
type GetOfflineStatusCall = Call<calls.UserGetOfflineStatusParams, calls.UserGetOfflineStatusResponse>;
type ListOfflineDevicesCall = Call<calls.UserListOfflineDevicesParams, calls.UserListOfflineDevicesResponse>;
type RefundReleaseCall = Call<calls.UserRefundReleaseParams, calls.UserRefundReleaseResponse>;
type RefundTrackCall = Call<calls.UserRefundTrackParams, calls.UserRefundTrackResponse>;
type PreparePurchaseCall = Call<calls.UserPreparePurchaseParams, calls.UserPreparePurchaseResponse>;

/** Calls below `/user`: `new api.User(options?)` or `api.User(options?)`. */
// biome-ignore format: each form of a call on one line
export interface UserMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Subscription state of a user.
   * `GET /user/unlimitedStreaming, 3-legged, responds with streaming: StreamingSubscription`
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getUnlimitedStreaming<K extends string>(...call: Promised<GetUnlimitedStreamingCall, K, D>): CallResult<GetUnlimitedStreamingCall, F>;
  getUnlimitedStreaming<K extends string>(params: Args<GetUnlimitedStreamingCall, K, D>, ...then: Then<GetUnlimitedStreamingCall, F>): void;
  getUnlimitedStreaming(callback: Alone<GetUnlimitedStreamingCall, D, F>): void;
  getUnlimitedStreaming<K extends string>(params: Args<GetUnlimitedStreamingCall, K, D>, ...then: ThenError): void;
  getUnlimitedStreaming(this: Complete<GetUnlimitedStreamingCall, D>, ...callback: AloneError<GetUnlimitedStreamingCall, D>): void;
  getUnlimitedStreaming<K extends string>(params: Args<GetUnlimitedStreamingCall, K, D>, options: Options): CallResult<GetUnlimitedStreamingCall, F>;
  getUnlimitedStreaming<K extends string>(params: Args<GetUnlimitedStreamingCall, K, D>, ...then: MaybeThen<GetUnlimitedStreamingCall, F>): void | CallResult<GetUnlimitedStreamingCall, F>;
  getUnlimitedStreaming<K extends string>(params: Args<GetUnlimitedStreamingCall, K, D>, ...rest: Rest<GetUnlimitedStreamingCall, F>): CallResult<GetUnlimitedStreamingCall, F>;

  /**
   * Create, renew or end a subscription.
   * `POST /user/unlimitedStreaming, 2-legged, responds with streaming: StreamingSubscription`
   * - `userId` (required): partner user id
   * - `planCode` (required): subscription type agreed with 7digital
   * - `status` (required): state; the documentation allows only active
   * - `currency` (required): ISO 4217 code
   * - `recurringFee` (required): charge in cents, 0 for vouchers
   * - `activatedAt` (required): ISO 8601 UTC date-time, first activation, not in the future
   * - `currentPeriodStartDate` (required): ISO 8601 UTC date-time, at most a day from now
   * - `trialEndsAt`: ISO 8601 UTC date-time, required with the trial plan and not allowed otherwise, at most 100 days after the period start
   * - `expiryDate` (required): ISO 8601 UTC date-time, at most a month ahead
   * - `country` or `shopId`
   *
   * Note: country is required; no source shows the exact name of the postcode parameter; the body must be a form, not JSON.
   */
  updateUnlimitedStreaming<K extends string>(...call: Promised<UpdateUnlimitedStreamingCall, K, D>): CallResult<UpdateUnlimitedStreamingCall, F>;
  updateUnlimitedStreaming<K extends string>(params: Args<UpdateUnlimitedStreamingCall, K, D>, ...then: Then<UpdateUnlimitedStreamingCall, F>): void;
  updateUnlimitedStreaming(callback: Alone<UpdateUnlimitedStreamingCall, D, F>): void;
  updateUnlimitedStreaming<K extends string>(params: Args<UpdateUnlimitedStreamingCall, K, D>, ...then: ThenError): void;
  updateUnlimitedStreaming(this: Complete<UpdateUnlimitedStreamingCall, D>, ...callback: AloneError<UpdateUnlimitedStreamingCall, D>): void;
  updateUnlimitedStreaming<K extends string>(params: Args<UpdateUnlimitedStreamingCall, K, D>, options: Options): CallResult<UpdateUnlimitedStreamingCall, F>;
  updateUnlimitedStreaming<K extends string>(params: Args<UpdateUnlimitedStreamingCall, K, D>, ...then: MaybeThen<UpdateUnlimitedStreamingCall, F>): void | CallResult<UpdateUnlimitedStreamingCall, F>;
  updateUnlimitedStreaming<K extends string>(params: Args<UpdateUnlimitedStreamingCall, K, D>, ...rest: Rest<UpdateUnlimitedStreamingCall, F>): CallResult<UpdateUnlimitedStreamingCall, F>;

  /**
   * Purchases of a user.
   * `GET /user/locker, 3-legged, responds with locker.lockerReleases.lockerRelease: LockerRelease[]`
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `releaseId`: only this release
   * - `trackId`: only this track, together with releaseId
   * - `purchaseId`: only this purchase
   * - `sort`: column and direction separated by a space, default releaseTitle asc
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getLocker<K extends string>(...call: Promised<GetLockerCall, K, D>): CallResult<GetLockerCall, F>;
  getLocker<K extends string>(params: Args<GetLockerCall, K, D>, ...then: Then<GetLockerCall, F>): void;
  getLocker(callback: Alone<GetLockerCall, D, F>): void;
  getLocker<K extends string>(params: Args<GetLockerCall, K, D>, ...then: ThenError): void;
  getLocker(this: Complete<GetLockerCall, D>, ...callback: AloneError<GetLockerCall, D>): void;
  getLocker<K extends string>(params: Args<GetLockerCall, K, D>, options: Options): CallResult<GetLockerCall, F>;
  getLocker<K extends string>(params: Args<GetLockerCall, K, D>, ...then: MaybeThen<GetLockerCall, F>): void | CallResult<GetLockerCall, F>;
  getLocker<K extends string>(params: Args<GetLockerCall, K, D>, ...rest: Rest<GetLockerCall, F>): CallResult<GetLockerCall, F>;

  /**
   * Buy one release or track with the default card.
   * `GET /user/purchase/item, 3-legged, responds with purchase: Purchase`
   * - `releaseId` (required): release
   * - `trackId`: buy only this track
   * - `price` (required): price shown to the user; must be the current price (error 3004 otherwise)
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  purchaseItem<K extends string>(...call: Promised<PurchaseItemCall, K, D>): CallResult<PurchaseItemCall, F>;
  purchaseItem<K extends string>(params: Args<PurchaseItemCall, K, D>, ...then: Then<PurchaseItemCall, F>): void;
  purchaseItem(callback: Alone<PurchaseItemCall, D, F>): void;
  purchaseItem<K extends string>(params: Args<PurchaseItemCall, K, D>, ...then: ThenError): void;
  purchaseItem(this: Complete<PurchaseItemCall, D>, ...callback: AloneError<PurchaseItemCall, D>): void;
  purchaseItem<K extends string>(params: Args<PurchaseItemCall, K, D>, options: Options): CallResult<PurchaseItemCall, F>;
  purchaseItem<K extends string>(params: Args<PurchaseItemCall, K, D>, ...then: MaybeThen<PurchaseItemCall, F>): void | CallResult<PurchaseItemCall, F>;
  purchaseItem<K extends string>(params: Args<PurchaseItemCall, K, D>, ...rest: Rest<PurchaseItemCall, F>): CallResult<PurchaseItemCall, F>;

  /**
   * Buy one item at its recommended retail price.
   * `GET /user/purchase/rrpitem, 3-legged, responds with purchase: Purchase`
   * - `releaseId` (required): release
   * - `trackId`: buy only this track
   * - `price`: price
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  purchaseRrpItem<K extends string>(...call: Promised<PurchaseRrpItemCall, K, D>): CallResult<PurchaseRrpItemCall, F>;
  purchaseRrpItem<K extends string>(params: Args<PurchaseRrpItemCall, K, D>, ...then: Then<PurchaseRrpItemCall, F>): void;
  purchaseRrpItem(callback: Alone<PurchaseRrpItemCall, D, F>): void;
  purchaseRrpItem<K extends string>(params: Args<PurchaseRrpItemCall, K, D>, ...then: ThenError): void;
  purchaseRrpItem(this: Complete<PurchaseRrpItemCall, D>, ...callback: AloneError<PurchaseRrpItemCall, D>): void;
  purchaseRrpItem<K extends string>(params: Args<PurchaseRrpItemCall, K, D>, options: Options): CallResult<PurchaseRrpItemCall, F>;
  purchaseRrpItem<K extends string>(params: Args<PurchaseRrpItemCall, K, D>, ...then: MaybeThen<PurchaseRrpItemCall, F>): void | CallResult<PurchaseRrpItemCall, F>;
  purchaseRrpItem<K extends string>(params: Args<PurchaseRrpItemCall, K, D>, ...rest: Rest<PurchaseRrpItemCall, F>): CallResult<PurchaseRrpItemCall, F>;

  /**
   * Buy a whole basket with the default card.
   * `GET /user/purchase/basket, 3-legged, responds with purchase: Purchase`
   * - `basketId` (required): basket GUID
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  purchaseBasket<K extends string>(...call: Promised<PurchaseBasketCall, K, D>): CallResult<PurchaseBasketCall, F>;
  purchaseBasket<K extends string>(params: Args<PurchaseBasketCall, K, D>, ...then: Then<PurchaseBasketCall, F>): void;
  purchaseBasket(callback: Alone<PurchaseBasketCall, D, F>): void;
  purchaseBasket<K extends string>(params: Args<PurchaseBasketCall, K, D>, ...then: ThenError): void;
  purchaseBasket(this: Complete<PurchaseBasketCall, D>, ...callback: AloneError<PurchaseBasketCall, D>): void;
  purchaseBasket<K extends string>(params: Args<PurchaseBasketCall, K, D>, options: Options): CallResult<PurchaseBasketCall, F>;
  purchaseBasket<K extends string>(params: Args<PurchaseBasketCall, K, D>, ...then: MaybeThen<PurchaseBasketCall, F>): void | CallResult<PurchaseBasketCall, F>;
  purchaseBasket<K extends string>(params: Args<PurchaseBasketCall, K, D>, ...rest: Rest<PurchaseBasketCall, F>): CallResult<PurchaseBasketCall, F>;

  /**
   * Buy one item at a price set by the caller.
   * `GET /user/purchase/priceditem, 3-legged, responds with purchase: Purchase`
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: no source shows the parameters; probably releaseId, trackId and price.
   */
  purchasePricedItem<K extends string>(...call: Promised<PurchasePricedItemCall, K, D>): CallResult<PurchasePricedItemCall, F>;
  purchasePricedItem<K extends string>(params: Args<PurchasePricedItemCall, K, D>, ...then: Then<PurchasePricedItemCall, F>): void;
  purchasePricedItem(callback: Alone<PurchasePricedItemCall, D, F>): void;
  purchasePricedItem<K extends string>(params: Args<PurchasePricedItemCall, K, D>, ...then: ThenError): void;
  purchasePricedItem(this: Complete<PurchasePricedItemCall, D>, ...callback: AloneError<PurchasePricedItemCall, D>): void;
  purchasePricedItem<K extends string>(params: Args<PurchasePricedItemCall, K, D>, options: Options): CallResult<PurchasePricedItemCall, F>;
  purchasePricedItem<K extends string>(params: Args<PurchasePricedItemCall, K, D>, ...then: MaybeThen<PurchasePricedItemCall, F>): void | CallResult<PurchasePricedItemCall, F>;
  purchasePricedItem<K extends string>(params: Args<PurchasePricedItemCall, K, D>, ...rest: Rest<PurchasePricedItemCall, F>): CallResult<PurchasePricedItemCall, F>;

  /**
   * Stored cards of a user.
   * `GET /user/payment/card, 3-legged, responds with cards.card: Card[]`
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  listCards<K extends string>(...call: Promised<ListCardsCall, K, D>): CallResult<ListCardsCall, F>;
  listCards<K extends string>(params: Args<ListCardsCall, K, D>, ...then: Then<ListCardsCall, F>): void;
  listCards(callback: Alone<ListCardsCall, D, F>): void;
  listCards<K extends string>(params: Args<ListCardsCall, K, D>, ...then: ThenError): void;
  listCards(this: Complete<ListCardsCall, D>, ...callback: AloneError<ListCardsCall, D>): void;
  listCards<K extends string>(params: Args<ListCardsCall, K, D>, options: Options): CallResult<ListCardsCall, F>;
  listCards<K extends string>(params: Args<ListCardsCall, K, D>, ...then: MaybeThen<ListCardsCall, F>): void | CallResult<ListCardsCall, F>;
  listCards<K extends string>(params: Args<ListCardsCall, K, D>, ...rest: Rest<ListCardsCall, F>): CallResult<ListCardsCall, F>;

  /**
   * Make a card the default.
   * `POST /user/payment/card/select, 3-legged, responds with ok`
   * - `cardId` (required): card id
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: the response is ok, without data.
   */
  selectCard<K extends string>(...call: Promised<SelectCardCall, K, D>): CallResult<SelectCardCall, F>;
  selectCard<K extends string>(params: Args<SelectCardCall, K, D>, ...then: Then<SelectCardCall, F>): void;
  selectCard(callback: Alone<SelectCardCall, D, F>): void;
  selectCard<K extends string>(params: Args<SelectCardCall, K, D>, ...then: ThenError): void;
  selectCard(this: Complete<SelectCardCall, D>, ...callback: AloneError<SelectCardCall, D>): void;
  selectCard<K extends string>(params: Args<SelectCardCall, K, D>, options: Options): CallResult<SelectCardCall, F>;
  selectCard<K extends string>(params: Args<SelectCardCall, K, D>, ...then: MaybeThen<SelectCardCall, F>): void | CallResult<SelectCardCall, F>;
  selectCard<K extends string>(params: Args<SelectCardCall, K, D>, ...rest: Rest<SelectCardCall, F>): CallResult<SelectCardCall, F>;

  /**
   * Delete a card.
   * `POST /user/payment/card/delete, 3-legged, responds with ok`
   * - `cardId` (required): card id
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: the response is ok, without data.
   */
  deleteCard<K extends string>(...call: Promised<DeleteCardCall, K, D>): CallResult<DeleteCardCall, F>;
  deleteCard<K extends string>(params: Args<DeleteCardCall, K, D>, ...then: Then<DeleteCardCall, F>): void;
  deleteCard(callback: Alone<DeleteCardCall, D, F>): void;
  deleteCard<K extends string>(params: Args<DeleteCardCall, K, D>, ...then: ThenError): void;
  deleteCard(this: Complete<DeleteCardCall, D>, ...callback: AloneError<DeleteCardCall, D>): void;
  deleteCard<K extends string>(params: Args<DeleteCardCall, K, D>, options: Options): CallResult<DeleteCardCall, F>;
  deleteCard<K extends string>(params: Args<DeleteCardCall, K, D>, ...then: MaybeThen<DeleteCardCall, F>): void | CallResult<DeleteCardCall, F>;
  deleteCard<K extends string>(params: Args<DeleteCardCall, K, D>, ...rest: Rest<DeleteCardCall, F>): CallResult<DeleteCardCall, F>;

  /**
   * Start the registration of a card on a page of 7digital.
   * `POST /user/payment/cardregistration, 3-legged, responds with cardRegistration: CardRegistration`
   * - `redirectUrl` (required): URL of the caller's page to which the user returns
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: the response has an id, the status pending and the URL of the page for the user; that page returns with cardRegistrationId in the query.
   */
  registerCard<K extends string>(...call: Promised<RegisterCardCall, K, D>): CallResult<RegisterCardCall, F>;
  registerCard<K extends string>(params: Args<RegisterCardCall, K, D>, ...then: Then<RegisterCardCall, F>): void;
  registerCard(callback: Alone<RegisterCardCall, D, F>): void;
  registerCard<K extends string>(params: Args<RegisterCardCall, K, D>, ...then: ThenError): void;
  registerCard(this: Complete<RegisterCardCall, D>, ...callback: AloneError<RegisterCardCall, D>): void;
  registerCard<K extends string>(params: Args<RegisterCardCall, K, D>, options: Options): CallResult<RegisterCardCall, F>;
  registerCard<K extends string>(params: Args<RegisterCardCall, K, D>, ...then: MaybeThen<RegisterCardCall, F>): void | CallResult<RegisterCardCall, F>;
  registerCard<K extends string>(params: Args<RegisterCardCall, K, D>, ...rest: Rest<RegisterCardCall, F>): CallResult<RegisterCardCall, F>;

  /**
   * Outcome of a card registration.
   * `GET /user/payment/cardregistration/:id, 3-legged, responds with cardRegistration: CardRegistration`
   * - `id` (required): registration id
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getCardRegistration<K extends string>(...call: Promised<GetCardRegistrationCall, K, D>): CallResult<GetCardRegistrationCall, F>;
  getCardRegistration<K extends string>(params: Args<GetCardRegistrationCall, K, D>, ...then: Then<GetCardRegistrationCall, F>): void;
  getCardRegistration(callback: Alone<GetCardRegistrationCall, D, F>): void;
  getCardRegistration<K extends string>(params: Args<GetCardRegistrationCall, K, D>, ...then: ThenError): void;
  getCardRegistration(this: Complete<GetCardRegistrationCall, D>, ...callback: AloneError<GetCardRegistrationCall, D>): void;
  getCardRegistration<K extends string>(params: Args<GetCardRegistrationCall, K, D>, options: Options): CallResult<GetCardRegistrationCall, F>;
  getCardRegistration<K extends string>(params: Args<GetCardRegistrationCall, K, D>, ...then: MaybeThen<GetCardRegistrationCall, F>): void | CallResult<GetCardRegistrationCall, F>;
  getCardRegistration<K extends string>(params: Args<GetCardRegistrationCall, K, D>, ...rest: Rest<GetCardRegistrationCall, F>): CallResult<GetCardRegistrationCall, F>;

  /**
   * Record a sale made outside 7digital and add the item to the locker.
   * `GET /user/deliveritem, 3-legged, responds with purchase: Purchase`
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `emailAddress`: email of the user
   * - `releaseId` (required): release
   * - `trackId`: deliver only this track
   * - `transactionId` (required): transaction id of the partner
   * - `retailPrice`: price charged, with a decimal point, 0 for free; the current documentation requires it
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: never retry automatically: every call records a sale; the response is always XML; the documentation has a package id (default 2), a currency and a post code without exact names; store the returned purchase id for refunds.
   */
  deliverItem<K extends string>(...call: Promised<DeliverItemCall, K, D>): CallResult<DeliverItemCall, F>;
  deliverItem<K extends string>(params: Args<DeliverItemCall, K, D>, ...then: Then<DeliverItemCall, F>): void;
  deliverItem(callback: Alone<DeliverItemCall, D, F>): void;
  deliverItem<K extends string>(params: Args<DeliverItemCall, K, D>, ...then: ThenError): void;
  deliverItem(this: Complete<DeliverItemCall, D>, ...callback: AloneError<DeliverItemCall, D>): void;
  deliverItem<K extends string>(params: Args<DeliverItemCall, K, D>, options: Options): CallResult<DeliverItemCall, F>;
  deliverItem<K extends string>(params: Args<DeliverItemCall, K, D>, ...then: MaybeThen<DeliverItemCall, F>): void | CallResult<DeliverItemCall, F>;
  deliverItem<K extends string>(params: Args<DeliverItemCall, K, D>, ...rest: Rest<DeliverItemCall, F>): CallResult<DeliverItemCall, F>;

  /**
   * Open a 7digital account.
   * `POST /user/signup, 2-legged, responds with user: User`
   * - `emailAddress` (required): login
   * - `password` (required): password
   * - `country` or `shopId`
   */
  signup<K extends string>(...call: Promised<SignupCall, K, D>): CallResult<SignupCall, F>;
  signup<K extends string>(params: Args<SignupCall, K, D>, ...then: Then<SignupCall, F>): void;
  signup(callback: Alone<SignupCall, D, F>): void;
  signup<K extends string>(params: Args<SignupCall, K, D>, ...then: ThenError): void;
  signup(this: Complete<SignupCall, D>, ...callback: AloneError<SignupCall, D>): void;
  signup<K extends string>(params: Args<SignupCall, K, D>, options: Options): CallResult<SignupCall, F>;
  signup<K extends string>(params: Args<SignupCall, K, D>, ...then: MaybeThen<SignupCall, F>): void | CallResult<SignupCall, F>;
  signup<K extends string>(params: Args<SignupCall, K, D>, ...rest: Rest<SignupCall, F>): CallResult<SignupCall, F>;

  /**
   * Create a partner user.
   * `GET /user/create, 2-legged, responds with user: User`
   * - `userId` (required): partner user id, up to 255 characters, permanent
   * - `emailAddress`: email
   * - `country` or `shopId`
   *
   * Note: error 2003 if the id already exists; the current documentation requires country.
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
   * One user.
   * `GET /user/details, 2-legged, responds with user: User`
   * - `userId` (required): user id
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<GetDetailsCall, K, D>): CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: Then<GetDetailsCall, F>): void;
  getDetails(callback: Alone<GetDetailsCall, D, F>): void;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: ThenError): void;
  getDetails(this: Complete<GetDetailsCall, D>, ...callback: AloneError<GetDetailsCall, D>): void;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, options: Options): CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: MaybeThen<GetDetailsCall, F>): void | CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...rest: Rest<GetDetailsCall, F>): CallResult<GetDetailsCall, F>;

  /**
   * Check email and password.
   * `POST /user/authenticate, 2-legged, responds with user: User`
   * - `emailAddress` (required): login
   * - `password` (required): password
   * - `country` or `shopId`
   */
  authenticate<K extends string>(...call: Promised<AuthenticateCall, K, D>): CallResult<AuthenticateCall, F>;
  authenticate<K extends string>(params: Args<AuthenticateCall, K, D>, ...then: Then<AuthenticateCall, F>): void;
  authenticate(callback: Alone<AuthenticateCall, D, F>): void;
  authenticate<K extends string>(params: Args<AuthenticateCall, K, D>, ...then: ThenError): void;
  authenticate(this: Complete<AuthenticateCall, D>, ...callback: AloneError<AuthenticateCall, D>): void;
  authenticate<K extends string>(params: Args<AuthenticateCall, K, D>, options: Options): CallResult<AuthenticateCall, F>;
  authenticate<K extends string>(params: Args<AuthenticateCall, K, D>, ...then: MaybeThen<AuthenticateCall, F>): void | CallResult<AuthenticateCall, F>;
  authenticate<K extends string>(params: Args<AuthenticateCall, K, D>, ...rest: Rest<AuthenticateCall, F>): CallResult<AuthenticateCall, F>;

  /**
   * Playlists of the user.
   * `GET /user/playlists, 3-legged, responds with playlists.playlist: PlaylistSummary[]`
   * - `userId`: owner of the playlist, if a user owns it and there is no token
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  listPlaylists<K extends string>(...call: Promised<ListPlaylistsCall, K, D>): CallResult<ListPlaylistsCall, F>;
  listPlaylists<K extends string>(params: Args<ListPlaylistsCall, K, D>, ...then: Then<ListPlaylistsCall, F>): void;
  listPlaylists(callback: Alone<ListPlaylistsCall, D, F>): void;
  listPlaylists<K extends string>(params: Args<ListPlaylistsCall, K, D>, ...then: ThenError): void;
  listPlaylists(this: Complete<ListPlaylistsCall, D>, ...callback: AloneError<ListPlaylistsCall, D>): void;
  listPlaylists<K extends string>(params: Args<ListPlaylistsCall, K, D>, options: Options): CallResult<ListPlaylistsCall, F>;
  listPlaylists<K extends string>(params: Args<ListPlaylistsCall, K, D>, ...then: MaybeThen<ListPlaylistsCall, F>): void | CallResult<ListPlaylistsCall, F>;
  listPlaylists<K extends string>(params: Args<ListPlaylistsCall, K, D>, ...rest: Rest<ListPlaylistsCall, F>): CallResult<ListPlaylistsCall, F>;

  /**
   * Report streams of a subscriber.
   * `POST /user/subscription/log, 3-legged, responds with playLogs: PlayLogs`
   * - `userId` (required): listener
   * - `country` (required): ISO 3166-1 alpha-2 territory in which it was played
   * - `playLogItem` (required): streams, 10 to 20 in one request
   * - `accesstoken` and `accesssecret` of the user
   *
   * Note: error 1002 for a stream in the future or more than 61 days ago, 1003 if the user never had a subscription.
   */
  logSubscriptionStreams<K extends string>(...call: Promised<LogSubscriptionStreamsCall, K, D>): CallResult<LogSubscriptionStreamsCall, F>;
  logSubscriptionStreams<K extends string>(params: Args<LogSubscriptionStreamsCall, K, D>, ...then: Then<LogSubscriptionStreamsCall, F>): void;
  logSubscriptionStreams(callback: Alone<LogSubscriptionStreamsCall, D, F>): void;
  logSubscriptionStreams<K extends string>(params: Args<LogSubscriptionStreamsCall, K, D>, ...then: ThenError): void;
  logSubscriptionStreams(this: Complete<LogSubscriptionStreamsCall, D>, ...callback: AloneError<LogSubscriptionStreamsCall, D>): void;
  logSubscriptionStreams<K extends string>(params: Args<LogSubscriptionStreamsCall, K, D>, options: Options): CallResult<LogSubscriptionStreamsCall, F>;
  logSubscriptionStreams<K extends string>(params: Args<LogSubscriptionStreamsCall, K, D>, ...then: MaybeThen<LogSubscriptionStreamsCall, F>): void | CallResult<LogSubscriptionStreamsCall, F>;
  logSubscriptionStreams<K extends string>(params: Args<LogSubscriptionStreamsCall, K, D>, ...rest: Rest<LogSubscriptionStreamsCall, F>): CallResult<LogSubscriptionStreamsCall, F>;

  /**
   * Allow or stop offline play on a device.
   * `POST /user/unlimitedStreaming/offline, 3-legged, responds with offlineStatus: OfflineStatus`
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `clientId` (required): id of the device
   * - `offlineEnabled` (required): allow it
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: error 1003 if the plan has no offline play, or for too many devices.
   */
  setOfflineStatus<K extends string>(...call: Promised<SetOfflineStatusCall, K, D>): CallResult<SetOfflineStatusCall, F>;
  setOfflineStatus<K extends string>(params: Args<SetOfflineStatusCall, K, D>, ...then: Then<SetOfflineStatusCall, F>): void;
  setOfflineStatus(callback: Alone<SetOfflineStatusCall, D, F>): void;
  setOfflineStatus<K extends string>(params: Args<SetOfflineStatusCall, K, D>, ...then: ThenError): void;
  setOfflineStatus(this: Complete<SetOfflineStatusCall, D>, ...callback: AloneError<SetOfflineStatusCall, D>): void;
  setOfflineStatus<K extends string>(params: Args<SetOfflineStatusCall, K, D>, options: Options): CallResult<SetOfflineStatusCall, F>;
  setOfflineStatus<K extends string>(params: Args<SetOfflineStatusCall, K, D>, ...then: MaybeThen<SetOfflineStatusCall, F>): void | CallResult<SetOfflineStatusCall, F>;
  setOfflineStatus<K extends string>(params: Args<SetOfflineStatusCall, K, D>, ...rest: Rest<SetOfflineStatusCall, F>): CallResult<SetOfflineStatusCall, F>;

  /**
   * Whether a device may play offline.
   * `GET /user/unlimitedStreaming/offline, 3-legged, responds with offlineStatus: OfflineStatus`
   * - `clientId` (required): id of the device; its name is assumed from setOfflineStatus
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getOfflineStatus<K extends string>(...call: Promised<GetOfflineStatusCall, K, D>): CallResult<GetOfflineStatusCall, F>;
  getOfflineStatus<K extends string>(params: Args<GetOfflineStatusCall, K, D>, ...then: Then<GetOfflineStatusCall, F>): void;
  getOfflineStatus(callback: Alone<GetOfflineStatusCall, D, F>): void;
  getOfflineStatus<K extends string>(params: Args<GetOfflineStatusCall, K, D>, ...then: ThenError): void;
  getOfflineStatus(this: Complete<GetOfflineStatusCall, D>, ...callback: AloneError<GetOfflineStatusCall, D>): void;
  getOfflineStatus<K extends string>(params: Args<GetOfflineStatusCall, K, D>, options: Options): CallResult<GetOfflineStatusCall, F>;
  getOfflineStatus<K extends string>(params: Args<GetOfflineStatusCall, K, D>, ...then: MaybeThen<GetOfflineStatusCall, F>): void | CallResult<GetOfflineStatusCall, F>;
  getOfflineStatus<K extends string>(params: Args<GetOfflineStatusCall, K, D>, ...rest: Rest<GetOfflineStatusCall, F>): CallResult<GetOfflineStatusCall, F>;

  /**
   * Devices that may play offline.
   * `GET /user/offlineclients, 3-legged, responds with ok`
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  listOfflineDevices<K extends string>(...call: Promised<ListOfflineDevicesCall, K, D>): CallResult<ListOfflineDevicesCall, F>;
  listOfflineDevices<K extends string>(params: Args<ListOfflineDevicesCall, K, D>, ...then: Then<ListOfflineDevicesCall, F>): void;
  listOfflineDevices(callback: Alone<ListOfflineDevicesCall, D, F>): void;
  listOfflineDevices<K extends string>(params: Args<ListOfflineDevicesCall, K, D>, ...then: ThenError): void;
  listOfflineDevices(this: Complete<ListOfflineDevicesCall, D>, ...callback: AloneError<ListOfflineDevicesCall, D>): void;
  listOfflineDevices<K extends string>(params: Args<ListOfflineDevicesCall, K, D>, options: Options): CallResult<ListOfflineDevicesCall, F>;
  listOfflineDevices<K extends string>(params: Args<ListOfflineDevicesCall, K, D>, ...then: MaybeThen<ListOfflineDevicesCall, F>): void | CallResult<ListOfflineDevicesCall, F>;
  listOfflineDevices<K extends string>(params: Args<ListOfflineDevicesCall, K, D>, ...rest: Rest<ListOfflineDevicesCall, F>): CallResult<ListOfflineDevicesCall, F>;

  /**
   * Report the refund of a release.
   * `DELETE /user/purchase/:purchaseId/release/:releaseId, 3-legged, responds with release: RefundedRelease`
   * - `purchaseId` (required): purchase
   * - `releaseId` (required): release
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: report refunds of a month before the 4th of the next month, in UTC (2002 afterwards); error 3017 if it was already refunded; JSON has the two ids next to status.
   */
  refundRelease<K extends string>(...call: Promised<RefundReleaseCall, K, D>): CallResult<RefundReleaseCall, F>;
  refundRelease<K extends string>(params: Args<RefundReleaseCall, K, D>, ...then: Then<RefundReleaseCall, F>): void;
  refundRelease(callback: Alone<RefundReleaseCall, D, F>): void;
  refundRelease<K extends string>(params: Args<RefundReleaseCall, K, D>, ...then: ThenError): void;
  refundRelease(this: Complete<RefundReleaseCall, D>, ...callback: AloneError<RefundReleaseCall, D>): void;
  refundRelease<K extends string>(params: Args<RefundReleaseCall, K, D>, options: Options): CallResult<RefundReleaseCall, F>;
  refundRelease<K extends string>(params: Args<RefundReleaseCall, K, D>, ...then: MaybeThen<RefundReleaseCall, F>): void | CallResult<RefundReleaseCall, F>;
  refundRelease<K extends string>(params: Args<RefundReleaseCall, K, D>, ...rest: Rest<RefundReleaseCall, F>): CallResult<RefundReleaseCall, F>;

  /**
   * Report the refund of a track.
   * `DELETE /user/purchase/:purchaseId/track/:trackId, 3-legged, responds with track: RefundedTrack`
   * - `purchaseId` (required): purchase
   * - `trackId` (required): track
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: see refundRelease.
   */
  refundTrack<K extends string>(...call: Promised<RefundTrackCall, K, D>): CallResult<RefundTrackCall, F>;
  refundTrack<K extends string>(params: Args<RefundTrackCall, K, D>, ...then: Then<RefundTrackCall, F>): void;
  refundTrack(callback: Alone<RefundTrackCall, D, F>): void;
  refundTrack<K extends string>(params: Args<RefundTrackCall, K, D>, ...then: ThenError): void;
  refundTrack(this: Complete<RefundTrackCall, D>, ...callback: AloneError<RefundTrackCall, D>): void;
  refundTrack<K extends string>(params: Args<RefundTrackCall, K, D>, options: Options): CallResult<RefundTrackCall, F>;
  refundTrack<K extends string>(params: Args<RefundTrackCall, K, D>, ...then: MaybeThen<RefundTrackCall, F>): void | CallResult<RefundTrackCall, F>;
  refundTrack<K extends string>(params: Args<RefundTrackCall, K, D>, ...rest: Rest<RefundTrackCall, F>): CallResult<RefundTrackCall, F>;

  /**
   * Prepare a basket for the hosted payment page.
   * `GET /user/purchase/prepare, 3-legged, responds with preparePayment: PreparedPayment`
   * - `basketId` (required): basket GUID
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  preparePurchase<K extends string>(...call: Promised<PreparePurchaseCall, K, D>): CallResult<PreparePurchaseCall, F>;
  preparePurchase<K extends string>(params: Args<PreparePurchaseCall, K, D>, ...then: Then<PreparePurchaseCall, F>): void;
  preparePurchase(callback: Alone<PreparePurchaseCall, D, F>): void;
  preparePurchase<K extends string>(params: Args<PreparePurchaseCall, K, D>, ...then: ThenError): void;
  preparePurchase(this: Complete<PreparePurchaseCall, D>, ...callback: AloneError<PreparePurchaseCall, D>): void;
  preparePurchase<K extends string>(params: Args<PreparePurchaseCall, K, D>, options: Options): CallResult<PreparePurchaseCall, F>;
  preparePurchase<K extends string>(params: Args<PreparePurchaseCall, K, D>, ...then: MaybeThen<PreparePurchaseCall, F>): void | CallResult<PreparePurchaseCall, F>;
  preparePurchase<K extends string>(params: Args<PreparePurchaseCall, K, D>, ...rest: Rest<PreparePurchaseCall, F>): CallResult<PreparePurchaseCall, F>;
}

/** `new api.User()`. `D` are the names of the default parameters, `F` is the format. */
export interface UserResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<UserMethods<D, F>>,
    ResourceFields {}

/** Calls below `/user`: `new api.User(options?)` or `api.User(options?)`. */
export interface UserConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): UserResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): UserResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: UserResource<D, F>;
}
