// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  ItemAt,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './user-calls';

/** Calls below `/user`: `new api.User(options?)` or `api.User(options?)`. */
// biome-ignore format: each form of a call on one line
export interface UserMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Subscription state of a user.
   * `GET /user/unlimitedStreaming, 3-legged, responds with streaming: StreamingSubscription`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getUnlimitedStreaming<K extends string>(...call: Promised<calls.UserGetUnlimitedStreamingParams, K, D>): CallResult<calls.UserGetUnlimitedStreamingResponse, F>;
  getUnlimitedStreaming<K extends string>(params: Args<calls.UserGetUnlimitedStreamingParams, K, D>, ...then: Then<calls.UserGetUnlimitedStreamingResponse, F>): void;
  getUnlimitedStreaming(callback: Alone<calls.UserGetUnlimitedStreamingParams, D, calls.UserGetUnlimitedStreamingResponse, F>): void;
  getUnlimitedStreaming<K extends string>(params: Args<calls.UserGetUnlimitedStreamingParams, K, D>, ...then: ThenError): void;
  getUnlimitedStreaming(callback: AloneError<calls.UserGetUnlimitedStreamingParams, D>): void;
  getUnlimitedStreaming<K extends string>(params: Args<calls.UserGetUnlimitedStreamingParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserGetUnlimitedStreamingResponse, F>;
  getUnlimitedStreaming<K extends string>(params: Args<calls.UserGetUnlimitedStreamingParams, K, D>, ...then: MaybeThen<calls.UserGetUnlimitedStreamingResponse, F>): void | CallResult<calls.UserGetUnlimitedStreamingResponse, F>;
  getUnlimitedStreaming<K extends string>(params: Args<calls.UserGetUnlimitedStreamingParams, K, D>, options?: CallOptions | NoCallback<calls.UserGetUnlimitedStreamingResponse, F> | null, callback?: NoCallback<calls.UserGetUnlimitedStreamingResponse, F> | null): CallResult<calls.UserGetUnlimitedStreamingResponse, F>;

  /**
   * Create, renew or end a subscription.
   * `POST /user/unlimitedStreaming, 2-legged, responds with streaming: StreamingSubscription`
   * - `userId` (required): partner user id
   * - `planCode` (required): subscription type agreed with the vendor
   * - `status` (required): state; docs only allow active
   * - `currency` (required): ISO 4217 code
   * - `recurringFee` (required): charge in cents, 0 for vouchers
   * - `activatedAt` (required): ISO 8601 UTC date-time, first activation, not in the future
   * - `currentPeriodStartDate` (required): ISO 8601 UTC date-time, at most a day from now
   * - `trialEndsAt`: ISO 8601 UTC date-time, only and always with the trial plan, at most 100 days after the period start
   * - `expiryDate` (required): ISO 8601 UTC date-time, at most a month ahead
   * - `country` or `shopId`
   *
   * Note: country is required here; a postcode parameter exists whose exact name is not shown; must be form-encoded, not JSON.
   */
  updateUnlimitedStreaming<K extends string>(...call: Promised<calls.UserUpdateUnlimitedStreamingParams, K, D>): CallResult<calls.UserUpdateUnlimitedStreamingResponse, F>;
  updateUnlimitedStreaming<K extends string>(params: Args<calls.UserUpdateUnlimitedStreamingParams, K, D>, ...then: Then<calls.UserUpdateUnlimitedStreamingResponse, F>): void;
  updateUnlimitedStreaming(callback: Alone<calls.UserUpdateUnlimitedStreamingParams, D, calls.UserUpdateUnlimitedStreamingResponse, F>): void;
  updateUnlimitedStreaming<K extends string>(params: Args<calls.UserUpdateUnlimitedStreamingParams, K, D>, ...then: ThenError): void;
  updateUnlimitedStreaming(callback: AloneError<calls.UserUpdateUnlimitedStreamingParams, D>): void;
  updateUnlimitedStreaming<K extends string>(params: Args<calls.UserUpdateUnlimitedStreamingParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserUpdateUnlimitedStreamingResponse, F>;
  updateUnlimitedStreaming<K extends string>(params: Args<calls.UserUpdateUnlimitedStreamingParams, K, D>, ...then: MaybeThen<calls.UserUpdateUnlimitedStreamingResponse, F>): void | CallResult<calls.UserUpdateUnlimitedStreamingResponse, F>;
  updateUnlimitedStreaming<K extends string>(params: Args<calls.UserUpdateUnlimitedStreamingParams, K, D>, options?: CallOptions | NoCallback<calls.UserUpdateUnlimitedStreamingResponse, F> | null, callback?: NoCallback<calls.UserUpdateUnlimitedStreamingResponse, F> | null): CallResult<calls.UserUpdateUnlimitedStreamingResponse, F>;

  /**
   * Purchases of a user.
   * `GET /user/locker, 3-legged, responds with locker.lockerReleases.lockerRelease: LockerRelease[]`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `releaseId`: only this release
   * - `trackId`: only this track, together with releaseId
   * - `purchaseId`: only this purchase
   * - `sort`: column and direction separated by a space, default releaseTitle asc
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getLocker<K extends string>(...call: Promised<calls.UserGetLockerParams, K, D>): CallResult<calls.UserGetLockerResponse, F, ItemAt<calls.UserGetLockerResponse, 'locker.lockerReleases.lockerRelease'>>;
  getLocker<K extends string>(params: Args<calls.UserGetLockerParams, K, D>, ...then: Then<calls.UserGetLockerResponse, F>): void;
  getLocker(callback: Alone<calls.UserGetLockerParams, D, calls.UserGetLockerResponse, F>): void;
  getLocker<K extends string>(params: Args<calls.UserGetLockerParams, K, D>, ...then: ThenError): void;
  getLocker(callback: AloneError<calls.UserGetLockerParams, D>): void;
  getLocker<K extends string>(params: Args<calls.UserGetLockerParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserGetLockerResponse, F, ItemAt<calls.UserGetLockerResponse, 'locker.lockerReleases.lockerRelease'>>;
  getLocker<K extends string>(params: Args<calls.UserGetLockerParams, K, D>, ...then: MaybeThen<calls.UserGetLockerResponse, F>): void | CallResult<calls.UserGetLockerResponse, F, ItemAt<calls.UserGetLockerResponse, 'locker.lockerReleases.lockerRelease'>>;
  getLocker<K extends string>(params: Args<calls.UserGetLockerParams, K, D>, options?: CallOptions | NoCallback<calls.UserGetLockerResponse, F> | null, callback?: NoCallback<calls.UserGetLockerResponse, F> | null): CallResult<calls.UserGetLockerResponse, F, ItemAt<calls.UserGetLockerResponse, 'locker.lockerReleases.lockerRelease'>>;

  /**
   * Buy one release or track with the default card.
   * `GET /user/purchase/item, 3-legged, responds with purchase: Purchase`
   * - `releaseId` (required): release
   * - `trackId`: buy only this track
   * - `price` (required): price shown to the user; must equal the current price (else 3004)
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  purchaseItem<K extends string>(...call: Promised<calls.UserPurchaseItemParams, K, D>): CallResult<calls.UserPurchaseItemResponse, F>;
  purchaseItem<K extends string>(params: Args<calls.UserPurchaseItemParams, K, D>, ...then: Then<calls.UserPurchaseItemResponse, F>): void;
  purchaseItem(callback: Alone<calls.UserPurchaseItemParams, D, calls.UserPurchaseItemResponse, F>): void;
  purchaseItem<K extends string>(params: Args<calls.UserPurchaseItemParams, K, D>, ...then: ThenError): void;
  purchaseItem(callback: AloneError<calls.UserPurchaseItemParams, D>): void;
  purchaseItem<K extends string>(params: Args<calls.UserPurchaseItemParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserPurchaseItemResponse, F>;
  purchaseItem<K extends string>(params: Args<calls.UserPurchaseItemParams, K, D>, ...then: MaybeThen<calls.UserPurchaseItemResponse, F>): void | CallResult<calls.UserPurchaseItemResponse, F>;
  purchaseItem<K extends string>(params: Args<calls.UserPurchaseItemParams, K, D>, options?: CallOptions | NoCallback<calls.UserPurchaseItemResponse, F> | null, callback?: NoCallback<calls.UserPurchaseItemResponse, F> | null): CallResult<calls.UserPurchaseItemResponse, F>;

  /**
   * Buy one item at its recommended retail price.
   * `GET /user/purchase/rrpitem, 3-legged, responds with purchase: Purchase`
   * - `releaseId` (required): release
   * - `trackId`: buy only this track
   * - `price`: price
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  purchaseRrpItem<K extends string>(...call: Promised<calls.UserPurchaseRrpItemParams, K, D>): CallResult<calls.UserPurchaseRrpItemResponse, F>;
  purchaseRrpItem<K extends string>(params: Args<calls.UserPurchaseRrpItemParams, K, D>, ...then: Then<calls.UserPurchaseRrpItemResponse, F>): void;
  purchaseRrpItem(callback: Alone<calls.UserPurchaseRrpItemParams, D, calls.UserPurchaseRrpItemResponse, F>): void;
  purchaseRrpItem<K extends string>(params: Args<calls.UserPurchaseRrpItemParams, K, D>, ...then: ThenError): void;
  purchaseRrpItem(callback: AloneError<calls.UserPurchaseRrpItemParams, D>): void;
  purchaseRrpItem<K extends string>(params: Args<calls.UserPurchaseRrpItemParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserPurchaseRrpItemResponse, F>;
  purchaseRrpItem<K extends string>(params: Args<calls.UserPurchaseRrpItemParams, K, D>, ...then: MaybeThen<calls.UserPurchaseRrpItemResponse, F>): void | CallResult<calls.UserPurchaseRrpItemResponse, F>;
  purchaseRrpItem<K extends string>(params: Args<calls.UserPurchaseRrpItemParams, K, D>, options?: CallOptions | NoCallback<calls.UserPurchaseRrpItemResponse, F> | null, callback?: NoCallback<calls.UserPurchaseRrpItemResponse, F> | null): CallResult<calls.UserPurchaseRrpItemResponse, F>;

  /**
   * Buy a whole basket with the default card.
   * `GET /user/purchase/basket, 3-legged, responds with purchase: Purchase`
   * - `basketId` (required): basket GUID
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  purchaseBasket<K extends string>(...call: Promised<calls.UserPurchaseBasketParams, K, D>): CallResult<calls.UserPurchaseBasketResponse, F>;
  purchaseBasket<K extends string>(params: Args<calls.UserPurchaseBasketParams, K, D>, ...then: Then<calls.UserPurchaseBasketResponse, F>): void;
  purchaseBasket(callback: Alone<calls.UserPurchaseBasketParams, D, calls.UserPurchaseBasketResponse, F>): void;
  purchaseBasket<K extends string>(params: Args<calls.UserPurchaseBasketParams, K, D>, ...then: ThenError): void;
  purchaseBasket(callback: AloneError<calls.UserPurchaseBasketParams, D>): void;
  purchaseBasket<K extends string>(params: Args<calls.UserPurchaseBasketParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserPurchaseBasketResponse, F>;
  purchaseBasket<K extends string>(params: Args<calls.UserPurchaseBasketParams, K, D>, ...then: MaybeThen<calls.UserPurchaseBasketResponse, F>): void | CallResult<calls.UserPurchaseBasketResponse, F>;
  purchaseBasket<K extends string>(params: Args<calls.UserPurchaseBasketParams, K, D>, options?: CallOptions | NoCallback<calls.UserPurchaseBasketResponse, F> | null, callback?: NoCallback<calls.UserPurchaseBasketResponse, F> | null): CallResult<calls.UserPurchaseBasketResponse, F>;

  /**
   * Buy one item at a caller-set price.
   * `GET /user/purchase/priceditem, 3-legged, responds with purchase: Purchase`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: parameters are not shown by any source; presumably releaseId, trackId and price.
   */
  purchasePricedItem<K extends string>(...call: Promised<calls.UserPurchasePricedItemParams, K, D>): CallResult<calls.UserPurchasePricedItemResponse, F>;
  purchasePricedItem<K extends string>(params: Args<calls.UserPurchasePricedItemParams, K, D>, ...then: Then<calls.UserPurchasePricedItemResponse, F>): void;
  purchasePricedItem(callback: Alone<calls.UserPurchasePricedItemParams, D, calls.UserPurchasePricedItemResponse, F>): void;
  purchasePricedItem<K extends string>(params: Args<calls.UserPurchasePricedItemParams, K, D>, ...then: ThenError): void;
  purchasePricedItem(callback: AloneError<calls.UserPurchasePricedItemParams, D>): void;
  purchasePricedItem<K extends string>(params: Args<calls.UserPurchasePricedItemParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserPurchasePricedItemResponse, F>;
  purchasePricedItem<K extends string>(params: Args<calls.UserPurchasePricedItemParams, K, D>, ...then: MaybeThen<calls.UserPurchasePricedItemResponse, F>): void | CallResult<calls.UserPurchasePricedItemResponse, F>;
  purchasePricedItem<K extends string>(params: Args<calls.UserPurchasePricedItemParams, K, D>, options?: CallOptions | NoCallback<calls.UserPurchasePricedItemResponse, F> | null, callback?: NoCallback<calls.UserPurchasePricedItemResponse, F> | null): CallResult<calls.UserPurchasePricedItemResponse, F>;

  /**
   * Stored cards of a user.
   * `GET /user/payment/card, 3-legged, responds with cards.card: Card[]`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  listCards<K extends string>(...call: Promised<calls.UserListCardsParams, K, D>): CallResult<calls.UserListCardsResponse, F>;
  listCards<K extends string>(params: Args<calls.UserListCardsParams, K, D>, ...then: Then<calls.UserListCardsResponse, F>): void;
  listCards(callback: Alone<calls.UserListCardsParams, D, calls.UserListCardsResponse, F>): void;
  listCards<K extends string>(params: Args<calls.UserListCardsParams, K, D>, ...then: ThenError): void;
  listCards(callback: AloneError<calls.UserListCardsParams, D>): void;
  listCards<K extends string>(params: Args<calls.UserListCardsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserListCardsResponse, F>;
  listCards<K extends string>(params: Args<calls.UserListCardsParams, K, D>, ...then: MaybeThen<calls.UserListCardsResponse, F>): void | CallResult<calls.UserListCardsResponse, F>;
  listCards<K extends string>(params: Args<calls.UserListCardsParams, K, D>, options?: CallOptions | NoCallback<calls.UserListCardsResponse, F> | null, callback?: NoCallback<calls.UserListCardsResponse, F> | null): CallResult<calls.UserListCardsResponse, F>;

  /**
   * Make a card the default.
   * `POST /user/payment/card/select, 3-legged, responds with ok`
   * - `cardId` (required): card id
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: empty ok reply.
   */
  selectCard<K extends string>(...call: Promised<calls.UserSelectCardParams, K, D>): CallResult<calls.UserSelectCardResponse, F>;
  selectCard<K extends string>(params: Args<calls.UserSelectCardParams, K, D>, ...then: Then<calls.UserSelectCardResponse, F>): void;
  selectCard(callback: Alone<calls.UserSelectCardParams, D, calls.UserSelectCardResponse, F>): void;
  selectCard<K extends string>(params: Args<calls.UserSelectCardParams, K, D>, ...then: ThenError): void;
  selectCard(callback: AloneError<calls.UserSelectCardParams, D>): void;
  selectCard<K extends string>(params: Args<calls.UserSelectCardParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserSelectCardResponse, F>;
  selectCard<K extends string>(params: Args<calls.UserSelectCardParams, K, D>, ...then: MaybeThen<calls.UserSelectCardResponse, F>): void | CallResult<calls.UserSelectCardResponse, F>;
  selectCard<K extends string>(params: Args<calls.UserSelectCardParams, K, D>, options?: CallOptions | NoCallback<calls.UserSelectCardResponse, F> | null, callback?: NoCallback<calls.UserSelectCardResponse, F> | null): CallResult<calls.UserSelectCardResponse, F>;

  /**
   * Forget a card.
   * `POST /user/payment/card/delete, 3-legged, responds with ok`
   * - `cardId` (required): card id
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: empty ok reply.
   */
  deleteCard<K extends string>(...call: Promised<calls.UserDeleteCardParams, K, D>): CallResult<calls.UserDeleteCardResponse, F>;
  deleteCard<K extends string>(params: Args<calls.UserDeleteCardParams, K, D>, ...then: Then<calls.UserDeleteCardResponse, F>): void;
  deleteCard(callback: Alone<calls.UserDeleteCardParams, D, calls.UserDeleteCardResponse, F>): void;
  deleteCard<K extends string>(params: Args<calls.UserDeleteCardParams, K, D>, ...then: ThenError): void;
  deleteCard(callback: AloneError<calls.UserDeleteCardParams, D>): void;
  deleteCard<K extends string>(params: Args<calls.UserDeleteCardParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserDeleteCardResponse, F>;
  deleteCard<K extends string>(params: Args<calls.UserDeleteCardParams, K, D>, ...then: MaybeThen<calls.UserDeleteCardResponse, F>): void | CallResult<calls.UserDeleteCardResponse, F>;
  deleteCard<K extends string>(params: Args<calls.UserDeleteCardParams, K, D>, options?: CallOptions | NoCallback<calls.UserDeleteCardResponse, F> | null, callback?: NoCallback<calls.UserDeleteCardResponse, F> | null): CallResult<calls.UserDeleteCardResponse, F>;

  /**
   * Start hosted card registration.
   * `POST /user/payment/cardregistration, 3-legged, responds with cardRegistration: CardRegistration`
   * - `redirectUrl` (required): page of the caller to return to
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: reply holds id, status pending and the page to send the user to; that page returns with cardRegistrationId in the query string.
   */
  registerCard<K extends string>(...call: Promised<calls.UserRegisterCardParams, K, D>): CallResult<calls.UserRegisterCardResponse, F>;
  registerCard<K extends string>(params: Args<calls.UserRegisterCardParams, K, D>, ...then: Then<calls.UserRegisterCardResponse, F>): void;
  registerCard(callback: Alone<calls.UserRegisterCardParams, D, calls.UserRegisterCardResponse, F>): void;
  registerCard<K extends string>(params: Args<calls.UserRegisterCardParams, K, D>, ...then: ThenError): void;
  registerCard(callback: AloneError<calls.UserRegisterCardParams, D>): void;
  registerCard<K extends string>(params: Args<calls.UserRegisterCardParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserRegisterCardResponse, F>;
  registerCard<K extends string>(params: Args<calls.UserRegisterCardParams, K, D>, ...then: MaybeThen<calls.UserRegisterCardResponse, F>): void | CallResult<calls.UserRegisterCardResponse, F>;
  registerCard<K extends string>(params: Args<calls.UserRegisterCardParams, K, D>, options?: CallOptions | NoCallback<calls.UserRegisterCardResponse, F> | null, callback?: NoCallback<calls.UserRegisterCardResponse, F> | null): CallResult<calls.UserRegisterCardResponse, F>;

  /**
   * Outcome of a card registration.
   * `GET /user/payment/cardregistration/:id, 3-legged, responds with cardRegistration: CardRegistration`
   * - `id` (required): registration id
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getCardRegistration<K extends string>(...call: Promised<calls.UserGetCardRegistrationParams, K, D>): CallResult<calls.UserGetCardRegistrationResponse, F>;
  getCardRegistration<K extends string>(params: Args<calls.UserGetCardRegistrationParams, K, D>, ...then: Then<calls.UserGetCardRegistrationResponse, F>): void;
  getCardRegistration(callback: Alone<calls.UserGetCardRegistrationParams, D, calls.UserGetCardRegistrationResponse, F>): void;
  getCardRegistration<K extends string>(params: Args<calls.UserGetCardRegistrationParams, K, D>, ...then: ThenError): void;
  getCardRegistration(callback: AloneError<calls.UserGetCardRegistrationParams, D>): void;
  getCardRegistration<K extends string>(params: Args<calls.UserGetCardRegistrationParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserGetCardRegistrationResponse, F>;
  getCardRegistration<K extends string>(params: Args<calls.UserGetCardRegistrationParams, K, D>, ...then: MaybeThen<calls.UserGetCardRegistrationResponse, F>): void | CallResult<calls.UserGetCardRegistrationResponse, F>;
  getCardRegistration<K extends string>(params: Args<calls.UserGetCardRegistrationParams, K, D>, options?: CallOptions | NoCallback<calls.UserGetCardRegistrationResponse, F> | null, callback?: NoCallback<calls.UserGetCardRegistrationResponse, F> | null): CallResult<calls.UserGetCardRegistrationResponse, F>;

  /**
   * Record a sale made outside 7digital and add the item to the locker.
   * `GET /user/deliveritem, 3-legged, responds with purchase: Purchase`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `emailAddress`: email of the user
   * - `releaseId` (required): release
   * - `trackId`: deliver only this track
   * - `transactionId` (required): transaction id of the partner
   * - `retailPrice`: price charged, dot decimals, 0 for free; required by current docs
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: never retry automatically: every call records a sale; XML replies only; docs also describe a package id (default 2), a currency and a post code whose exact names are not shown; keep the returned purchase id for refunds.
   */
  deliverItem<K extends string>(...call: Promised<calls.UserDeliverItemParams, K, D>): CallResult<calls.UserDeliverItemResponse, F>;
  deliverItem<K extends string>(params: Args<calls.UserDeliverItemParams, K, D>, ...then: Then<calls.UserDeliverItemResponse, F>): void;
  deliverItem(callback: Alone<calls.UserDeliverItemParams, D, calls.UserDeliverItemResponse, F>): void;
  deliverItem<K extends string>(params: Args<calls.UserDeliverItemParams, K, D>, ...then: ThenError): void;
  deliverItem(callback: AloneError<calls.UserDeliverItemParams, D>): void;
  deliverItem<K extends string>(params: Args<calls.UserDeliverItemParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserDeliverItemResponse, F>;
  deliverItem<K extends string>(params: Args<calls.UserDeliverItemParams, K, D>, ...then: MaybeThen<calls.UserDeliverItemResponse, F>): void | CallResult<calls.UserDeliverItemResponse, F>;
  deliverItem<K extends string>(params: Args<calls.UserDeliverItemParams, K, D>, options?: CallOptions | NoCallback<calls.UserDeliverItemResponse, F> | null, callback?: NoCallback<calls.UserDeliverItemResponse, F> | null): CallResult<calls.UserDeliverItemResponse, F>;

  /**
   * Open a 7digital account.
   * `POST /user/signup, 2-legged, responds with user: User`
   * - `emailAddress` (required): login
   * - `password` (required): password
   * - `country` or `shopId`
   */
  signup<K extends string>(...call: Promised<calls.UserSignupParams, K, D>): CallResult<calls.UserSignupResponse, F>;
  signup<K extends string>(params: Args<calls.UserSignupParams, K, D>, ...then: Then<calls.UserSignupResponse, F>): void;
  signup(callback: Alone<calls.UserSignupParams, D, calls.UserSignupResponse, F>): void;
  signup<K extends string>(params: Args<calls.UserSignupParams, K, D>, ...then: ThenError): void;
  signup(callback: AloneError<calls.UserSignupParams, D>): void;
  signup<K extends string>(params: Args<calls.UserSignupParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserSignupResponse, F>;
  signup<K extends string>(params: Args<calls.UserSignupParams, K, D>, ...then: MaybeThen<calls.UserSignupResponse, F>): void | CallResult<calls.UserSignupResponse, F>;
  signup<K extends string>(params: Args<calls.UserSignupParams, K, D>, options?: CallOptions | NoCallback<calls.UserSignupResponse, F> | null, callback?: NoCallback<calls.UserSignupResponse, F> | null): CallResult<calls.UserSignupResponse, F>;

  /**
   * Create a partner user.
   * `GET /user/create, 2-legged, responds with user: User`
   * - `userId` (required): partner user id, up to 255 characters, permanent
   * - `emailAddress`: email
   * - `country` or `shopId`
   *
   * Note: 2003 when the id exists already; country required by current docs.
   */
  create<K extends string>(...call: Promised<calls.UserCreateParams, K, D>): CallResult<calls.UserCreateResponse, F>;
  create<K extends string>(params: Args<calls.UserCreateParams, K, D>, ...then: Then<calls.UserCreateResponse, F>): void;
  create(callback: Alone<calls.UserCreateParams, D, calls.UserCreateResponse, F>): void;
  create<K extends string>(params: Args<calls.UserCreateParams, K, D>, ...then: ThenError): void;
  create(callback: AloneError<calls.UserCreateParams, D>): void;
  create<K extends string>(params: Args<calls.UserCreateParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserCreateResponse, F>;
  create<K extends string>(params: Args<calls.UserCreateParams, K, D>, ...then: MaybeThen<calls.UserCreateResponse, F>): void | CallResult<calls.UserCreateResponse, F>;
  create<K extends string>(params: Args<calls.UserCreateParams, K, D>, options?: CallOptions | NoCallback<calls.UserCreateResponse, F> | null, callback?: NoCallback<calls.UserCreateResponse, F> | null): CallResult<calls.UserCreateResponse, F>;

  /**
   * One user.
   * `GET /user/details, 2-legged, responds with user: User`
   * - `userId` (required): user id
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<calls.UserGetDetailsParams, K, D>): CallResult<calls.UserGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.UserGetDetailsParams, K, D>, ...then: Then<calls.UserGetDetailsResponse, F>): void;
  getDetails(callback: Alone<calls.UserGetDetailsParams, D, calls.UserGetDetailsResponse, F>): void;
  getDetails<K extends string>(params: Args<calls.UserGetDetailsParams, K, D>, ...then: ThenError): void;
  getDetails(callback: AloneError<calls.UserGetDetailsParams, D>): void;
  getDetails<K extends string>(params: Args<calls.UserGetDetailsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.UserGetDetailsParams, K, D>, ...then: MaybeThen<calls.UserGetDetailsResponse, F>): void | CallResult<calls.UserGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.UserGetDetailsParams, K, D>, options?: CallOptions | NoCallback<calls.UserGetDetailsResponse, F> | null, callback?: NoCallback<calls.UserGetDetailsResponse, F> | null): CallResult<calls.UserGetDetailsResponse, F>;

  /**
   * Check email and password.
   * `POST /user/authenticate, 2-legged, responds with user: User`
   * - `emailAddress` (required): login
   * - `password` (required): password
   * - `country` or `shopId`
   */
  authenticate<K extends string>(...call: Promised<calls.UserAuthenticateParams, K, D>): CallResult<calls.UserAuthenticateResponse, F>;
  authenticate<K extends string>(params: Args<calls.UserAuthenticateParams, K, D>, ...then: Then<calls.UserAuthenticateResponse, F>): void;
  authenticate(callback: Alone<calls.UserAuthenticateParams, D, calls.UserAuthenticateResponse, F>): void;
  authenticate<K extends string>(params: Args<calls.UserAuthenticateParams, K, D>, ...then: ThenError): void;
  authenticate(callback: AloneError<calls.UserAuthenticateParams, D>): void;
  authenticate<K extends string>(params: Args<calls.UserAuthenticateParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserAuthenticateResponse, F>;
  authenticate<K extends string>(params: Args<calls.UserAuthenticateParams, K, D>, ...then: MaybeThen<calls.UserAuthenticateResponse, F>): void | CallResult<calls.UserAuthenticateResponse, F>;
  authenticate<K extends string>(params: Args<calls.UserAuthenticateParams, K, D>, options?: CallOptions | NoCallback<calls.UserAuthenticateResponse, F> | null, callback?: NoCallback<calls.UserAuthenticateResponse, F> | null): CallResult<calls.UserAuthenticateResponse, F>;

  /**
   * Playlists of the user.
   * `GET /user/playlists, 3-legged, responds with playlists.playlist: PlaylistSummary[]`
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  listPlaylists<K extends string>(...call: Promised<calls.UserListPlaylistsParams, K, D>): CallResult<calls.UserListPlaylistsResponse, F, ItemAt<calls.UserListPlaylistsResponse, 'playlists.playlist'>>;
  listPlaylists<K extends string>(params: Args<calls.UserListPlaylistsParams, K, D>, ...then: Then<calls.UserListPlaylistsResponse, F>): void;
  listPlaylists(callback: Alone<calls.UserListPlaylistsParams, D, calls.UserListPlaylistsResponse, F>): void;
  listPlaylists<K extends string>(params: Args<calls.UserListPlaylistsParams, K, D>, ...then: ThenError): void;
  listPlaylists(callback: AloneError<calls.UserListPlaylistsParams, D>): void;
  listPlaylists<K extends string>(params: Args<calls.UserListPlaylistsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserListPlaylistsResponse, F, ItemAt<calls.UserListPlaylistsResponse, 'playlists.playlist'>>;
  listPlaylists<K extends string>(params: Args<calls.UserListPlaylistsParams, K, D>, ...then: MaybeThen<calls.UserListPlaylistsResponse, F>): void | CallResult<calls.UserListPlaylistsResponse, F, ItemAt<calls.UserListPlaylistsResponse, 'playlists.playlist'>>;
  listPlaylists<K extends string>(params: Args<calls.UserListPlaylistsParams, K, D>, options?: CallOptions | NoCallback<calls.UserListPlaylistsResponse, F> | null, callback?: NoCallback<calls.UserListPlaylistsResponse, F> | null): CallResult<calls.UserListPlaylistsResponse, F, ItemAt<calls.UserListPlaylistsResponse, 'playlists.playlist'>>;

  /**
   * Report streams of a subscriber.
   * `POST /user/subscription/log, 3-legged, responds with playLogs: PlayLogs`
   * - `userId` (required): listener
   * - `country` (required): ISO 3166-1 alpha-2 territory in which it was played
   * - `playLogItem` (required): streams, 10 to 20 in one request
   * - `accesstoken` and `accesssecret` of the user
   *
   * Note: error 1002 for a stream of the future or more than 61 days ago, 1003 where the user never had a subscription.
   */
  logSubscriptionStreams<K extends string>(...call: Promised<calls.UserLogSubscriptionStreamsParams, K, D>): CallResult<calls.UserLogSubscriptionStreamsResponse, F>;
  logSubscriptionStreams<K extends string>(params: Args<calls.UserLogSubscriptionStreamsParams, K, D>, ...then: Then<calls.UserLogSubscriptionStreamsResponse, F>): void;
  logSubscriptionStreams(callback: Alone<calls.UserLogSubscriptionStreamsParams, D, calls.UserLogSubscriptionStreamsResponse, F>): void;
  logSubscriptionStreams<K extends string>(params: Args<calls.UserLogSubscriptionStreamsParams, K, D>, ...then: ThenError): void;
  logSubscriptionStreams(callback: AloneError<calls.UserLogSubscriptionStreamsParams, D>): void;
  logSubscriptionStreams<K extends string>(params: Args<calls.UserLogSubscriptionStreamsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserLogSubscriptionStreamsResponse, F>;
  logSubscriptionStreams<K extends string>(params: Args<calls.UserLogSubscriptionStreamsParams, K, D>, ...then: MaybeThen<calls.UserLogSubscriptionStreamsResponse, F>): void | CallResult<calls.UserLogSubscriptionStreamsResponse, F>;
  logSubscriptionStreams<K extends string>(params: Args<calls.UserLogSubscriptionStreamsParams, K, D>, options?: CallOptions | NoCallback<calls.UserLogSubscriptionStreamsResponse, F> | null, callback?: NoCallback<calls.UserLogSubscriptionStreamsResponse, F> | null): CallResult<calls.UserLogSubscriptionStreamsResponse, F>;

  /**
   * Allow or stop offline play on a device.
   * `POST /user/unlimitedStreaming/offline, 3-legged, responds with offlineStatus: OfflineStatus`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `clientId` (required): id of the device
   * - `offlineEnabled` (required): allow it
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: error 1003 where the plan has no offline play or too many devices have it.
   */
  setOfflineStatus<K extends string>(...call: Promised<calls.UserSetOfflineStatusParams, K, D>): CallResult<calls.UserSetOfflineStatusResponse, F>;
  setOfflineStatus<K extends string>(params: Args<calls.UserSetOfflineStatusParams, K, D>, ...then: Then<calls.UserSetOfflineStatusResponse, F>): void;
  setOfflineStatus(callback: Alone<calls.UserSetOfflineStatusParams, D, calls.UserSetOfflineStatusResponse, F>): void;
  setOfflineStatus<K extends string>(params: Args<calls.UserSetOfflineStatusParams, K, D>, ...then: ThenError): void;
  setOfflineStatus(callback: AloneError<calls.UserSetOfflineStatusParams, D>): void;
  setOfflineStatus<K extends string>(params: Args<calls.UserSetOfflineStatusParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserSetOfflineStatusResponse, F>;
  setOfflineStatus<K extends string>(params: Args<calls.UserSetOfflineStatusParams, K, D>, ...then: MaybeThen<calls.UserSetOfflineStatusResponse, F>): void | CallResult<calls.UserSetOfflineStatusResponse, F>;
  setOfflineStatus<K extends string>(params: Args<calls.UserSetOfflineStatusParams, K, D>, options?: CallOptions | NoCallback<calls.UserSetOfflineStatusResponse, F> | null, callback?: NoCallback<calls.UserSetOfflineStatusResponse, F> | null): CallResult<calls.UserSetOfflineStatusResponse, F>;

  /**
   * Whether a device may play offline.
   * `GET /user/unlimitedStreaming/offline, 3-legged, responds with offlineStatus: OfflineStatus`
   * - `clientId` (required): id of the device; its name is assumed from setOfflineStatus
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getOfflineStatus<K extends string>(...call: Promised<calls.UserGetOfflineStatusParams, K, D>): CallResult<calls.UserGetOfflineStatusResponse, F>;
  getOfflineStatus<K extends string>(params: Args<calls.UserGetOfflineStatusParams, K, D>, ...then: Then<calls.UserGetOfflineStatusResponse, F>): void;
  getOfflineStatus(callback: Alone<calls.UserGetOfflineStatusParams, D, calls.UserGetOfflineStatusResponse, F>): void;
  getOfflineStatus<K extends string>(params: Args<calls.UserGetOfflineStatusParams, K, D>, ...then: ThenError): void;
  getOfflineStatus(callback: AloneError<calls.UserGetOfflineStatusParams, D>): void;
  getOfflineStatus<K extends string>(params: Args<calls.UserGetOfflineStatusParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserGetOfflineStatusResponse, F>;
  getOfflineStatus<K extends string>(params: Args<calls.UserGetOfflineStatusParams, K, D>, ...then: MaybeThen<calls.UserGetOfflineStatusResponse, F>): void | CallResult<calls.UserGetOfflineStatusResponse, F>;
  getOfflineStatus<K extends string>(params: Args<calls.UserGetOfflineStatusParams, K, D>, options?: CallOptions | NoCallback<calls.UserGetOfflineStatusResponse, F> | null, callback?: NoCallback<calls.UserGetOfflineStatusResponse, F> | null): CallResult<calls.UserGetOfflineStatusResponse, F>;

  /**
   * Devices that may play offline.
   * `GET /user/offlineclients, 3-legged, responds with ok`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  listOfflineDevices<K extends string>(...call: Promised<calls.UserListOfflineDevicesParams, K, D>): CallResult<calls.UserListOfflineDevicesResponse, F>;
  listOfflineDevices<K extends string>(params: Args<calls.UserListOfflineDevicesParams, K, D>, ...then: Then<calls.UserListOfflineDevicesResponse, F>): void;
  listOfflineDevices(callback: Alone<calls.UserListOfflineDevicesParams, D, calls.UserListOfflineDevicesResponse, F>): void;
  listOfflineDevices<K extends string>(params: Args<calls.UserListOfflineDevicesParams, K, D>, ...then: ThenError): void;
  listOfflineDevices(callback: AloneError<calls.UserListOfflineDevicesParams, D>): void;
  listOfflineDevices<K extends string>(params: Args<calls.UserListOfflineDevicesParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserListOfflineDevicesResponse, F>;
  listOfflineDevices<K extends string>(params: Args<calls.UserListOfflineDevicesParams, K, D>, ...then: MaybeThen<calls.UserListOfflineDevicesResponse, F>): void | CallResult<calls.UserListOfflineDevicesResponse, F>;
  listOfflineDevices<K extends string>(params: Args<calls.UserListOfflineDevicesParams, K, D>, options?: CallOptions | NoCallback<calls.UserListOfflineDevicesResponse, F> | null, callback?: NoCallback<calls.UserListOfflineDevicesResponse, F> | null): CallResult<calls.UserListOfflineDevicesResponse, F>;

  /**
   * Report the refund of a release.
   * `DELETE /user/purchase/:purchaseId/release/:releaseId, 3-legged, responds with release: RefundedRelease`
   * - `purchaseId` (required): purchase
   * - `releaseId` (required): release
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: refunds of a month are due before the 4th of the next one, in UTC (2002 afterwards); 3017 where it was refunded before; JSON has the two ids beside status.
   */
  refundRelease<K extends string>(...call: Promised<calls.UserRefundReleaseParams, K, D>): CallResult<calls.UserRefundReleaseResponse, F>;
  refundRelease<K extends string>(params: Args<calls.UserRefundReleaseParams, K, D>, ...then: Then<calls.UserRefundReleaseResponse, F>): void;
  refundRelease(callback: Alone<calls.UserRefundReleaseParams, D, calls.UserRefundReleaseResponse, F>): void;
  refundRelease<K extends string>(params: Args<calls.UserRefundReleaseParams, K, D>, ...then: ThenError): void;
  refundRelease(callback: AloneError<calls.UserRefundReleaseParams, D>): void;
  refundRelease<K extends string>(params: Args<calls.UserRefundReleaseParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserRefundReleaseResponse, F>;
  refundRelease<K extends string>(params: Args<calls.UserRefundReleaseParams, K, D>, ...then: MaybeThen<calls.UserRefundReleaseResponse, F>): void | CallResult<calls.UserRefundReleaseResponse, F>;
  refundRelease<K extends string>(params: Args<calls.UserRefundReleaseParams, K, D>, options?: CallOptions | NoCallback<calls.UserRefundReleaseResponse, F> | null, callback?: NoCallback<calls.UserRefundReleaseResponse, F> | null): CallResult<calls.UserRefundReleaseResponse, F>;

  /**
   * Report the refund of a track.
   * `DELETE /user/purchase/:purchaseId/track/:trackId, 3-legged, responds with track: RefundedTrack`
   * - `purchaseId` (required): purchase
   * - `trackId` (required): track
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: as refundRelease.
   */
  refundTrack<K extends string>(...call: Promised<calls.UserRefundTrackParams, K, D>): CallResult<calls.UserRefundTrackResponse, F>;
  refundTrack<K extends string>(params: Args<calls.UserRefundTrackParams, K, D>, ...then: Then<calls.UserRefundTrackResponse, F>): void;
  refundTrack(callback: Alone<calls.UserRefundTrackParams, D, calls.UserRefundTrackResponse, F>): void;
  refundTrack<K extends string>(params: Args<calls.UserRefundTrackParams, K, D>, ...then: ThenError): void;
  refundTrack(callback: AloneError<calls.UserRefundTrackParams, D>): void;
  refundTrack<K extends string>(params: Args<calls.UserRefundTrackParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserRefundTrackResponse, F>;
  refundTrack<K extends string>(params: Args<calls.UserRefundTrackParams, K, D>, ...then: MaybeThen<calls.UserRefundTrackResponse, F>): void | CallResult<calls.UserRefundTrackResponse, F>;
  refundTrack<K extends string>(params: Args<calls.UserRefundTrackParams, K, D>, options?: CallOptions | NoCallback<calls.UserRefundTrackResponse, F> | null, callback?: NoCallback<calls.UserRefundTrackResponse, F> | null): CallResult<calls.UserRefundTrackResponse, F>;

  /**
   * Prepare a basket for the hosted payment page.
   * `GET /user/purchase/prepare, 3-legged, responds with preparePayment: PreparedPayment`
   * - `basketId` (required): basket GUID
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  preparePurchase<K extends string>(...call: Promised<calls.UserPreparePurchaseParams, K, D>): CallResult<calls.UserPreparePurchaseResponse, F>;
  preparePurchase<K extends string>(params: Args<calls.UserPreparePurchaseParams, K, D>, ...then: Then<calls.UserPreparePurchaseResponse, F>): void;
  preparePurchase(callback: Alone<calls.UserPreparePurchaseParams, D, calls.UserPreparePurchaseResponse, F>): void;
  preparePurchase<K extends string>(params: Args<calls.UserPreparePurchaseParams, K, D>, ...then: ThenError): void;
  preparePurchase(callback: AloneError<calls.UserPreparePurchaseParams, D>): void;
  preparePurchase<K extends string>(params: Args<calls.UserPreparePurchaseParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UserPreparePurchaseResponse, F>;
  preparePurchase<K extends string>(params: Args<calls.UserPreparePurchaseParams, K, D>, ...then: MaybeThen<calls.UserPreparePurchaseResponse, F>): void | CallResult<calls.UserPreparePurchaseResponse, F>;
  preparePurchase<K extends string>(params: Args<calls.UserPreparePurchaseParams, K, D>, options?: CallOptions | NoCallback<calls.UserPreparePurchaseResponse, F> | null, callback?: NoCallback<calls.UserPreparePurchaseResponse, F> | null): CallResult<calls.UserPreparePurchaseResponse, F>;
}

/** `new api.User()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface UserResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<UserMethods<D, F>>,
    ResourceFields {}

/** Calls below `/user`: `new api.User(options?)` or `api.User(options?)`. */
export interface UserConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): UserResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): UserResource<D | Lowercase<K>, G>;
  readonly prototype: UserResource<D, F>;
}
