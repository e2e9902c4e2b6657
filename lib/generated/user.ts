// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './user-calls';

/** Calls below `/user`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
export interface UserMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Subscription state of a user.
   * `GET /user/unlimitedStreaming, 3-legged, answers streaming: StreamingSubscription`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* GET /user/unlimitedStreaming, 3-legged, answers streaming: StreamingSubscription */ getUnlimitedStreaming<K extends string>(...call: Promised<calls.UserGetUnlimitedStreamingParams, K, D>): Promise<Formatted<calls.UserGetUnlimitedStreamingResponse, F>>;
  /* GET /user/unlimitedStreaming, 3-legged, answers streaming: StreamingSubscription */ getUnlimitedStreaming<K extends string>(params: Args<calls.UserGetUnlimitedStreamingParams, K, D>, ...then: Then<calls.UserGetUnlimitedStreamingResponse, F>): void;
  /* GET /user/unlimitedStreaming, 3-legged, answers streaming: StreamingSubscription */ getUnlimitedStreaming(callback: Alone<calls.UserGetUnlimitedStreamingParams, D, calls.UserGetUnlimitedStreamingResponse, F>): void;
  /* GET /user/unlimitedStreaming, 3-legged, answers streaming: StreamingSubscription */ getUnlimitedStreaming<K extends string>(params: Args<calls.UserGetUnlimitedStreamingParams, K, D>, ...then: ThenError): void;
  /* GET /user/unlimitedStreaming, 3-legged, answers streaming: StreamingSubscription */ getUnlimitedStreaming(callback: AloneError<calls.UserGetUnlimitedStreamingParams, D>): void;
  /* GET /user/unlimitedStreaming, 3-legged, answers streaming: StreamingSubscription */ getUnlimitedStreaming<K extends string>(params: Args<calls.UserGetUnlimitedStreamingParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserGetUnlimitedStreamingResponse, F>>;

  /**
   * Create, renew or end a subscription.
   * `POST /user/unlimitedStreaming, 2-legged, answers streaming: StreamingSubscription`
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
  /* POST /user/unlimitedStreaming, 2-legged, answers streaming: StreamingSubscription */ updateUnlimitedStreaming<K extends string>(...call: Promised<calls.UserUpdateUnlimitedStreamingParams, K, D>): Promise<Formatted<calls.UserUpdateUnlimitedStreamingResponse, F>>;
  /* POST /user/unlimitedStreaming, 2-legged, answers streaming: StreamingSubscription */ updateUnlimitedStreaming<K extends string>(params: Args<calls.UserUpdateUnlimitedStreamingParams, K, D>, ...then: Then<calls.UserUpdateUnlimitedStreamingResponse, F>): void;
  /* POST /user/unlimitedStreaming, 2-legged, answers streaming: StreamingSubscription */ updateUnlimitedStreaming(callback: Alone<calls.UserUpdateUnlimitedStreamingParams, D, calls.UserUpdateUnlimitedStreamingResponse, F>): void;
  /* POST /user/unlimitedStreaming, 2-legged, answers streaming: StreamingSubscription */ updateUnlimitedStreaming<K extends string>(params: Args<calls.UserUpdateUnlimitedStreamingParams, K, D>, ...then: ThenError): void;
  /* POST /user/unlimitedStreaming, 2-legged, answers streaming: StreamingSubscription */ updateUnlimitedStreaming(callback: AloneError<calls.UserUpdateUnlimitedStreamingParams, D>): void;
  /* POST /user/unlimitedStreaming, 2-legged, answers streaming: StreamingSubscription */ updateUnlimitedStreaming<K extends string>(params: Args<calls.UserUpdateUnlimitedStreamingParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserUpdateUnlimitedStreamingResponse, F>>;

  /**
   * Purchases of a user.
   * `GET /user/locker, 3-legged, answers locker.lockerReleases.lockerRelease: LockerRelease[]`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `releaseId`: only this release
   * - `trackId`: only this track, together with releaseId
   * - `purchaseId`: only this purchase
   * - `sort`: column and direction separated by a space, default releaseTitle asc
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* GET /user/locker, 3-legged, answers locker.lockerReleases.lockerRelease: LockerRelease[] */ getLocker<K extends string>(...call: Promised<calls.UserGetLockerParams, K, D>): Promise<Formatted<calls.UserGetLockerResponse, F>>;
  /* GET /user/locker, 3-legged, answers locker.lockerReleases.lockerRelease: LockerRelease[] */ getLocker<K extends string>(params: Args<calls.UserGetLockerParams, K, D>, ...then: Then<calls.UserGetLockerResponse, F>): void;
  /* GET /user/locker, 3-legged, answers locker.lockerReleases.lockerRelease: LockerRelease[] */ getLocker(callback: Alone<calls.UserGetLockerParams, D, calls.UserGetLockerResponse, F>): void;
  /* GET /user/locker, 3-legged, answers locker.lockerReleases.lockerRelease: LockerRelease[] */ getLocker<K extends string>(params: Args<calls.UserGetLockerParams, K, D>, ...then: ThenError): void;
  /* GET /user/locker, 3-legged, answers locker.lockerReleases.lockerRelease: LockerRelease[] */ getLocker(callback: AloneError<calls.UserGetLockerParams, D>): void;
  /* GET /user/locker, 3-legged, answers locker.lockerReleases.lockerRelease: LockerRelease[] */ getLocker<K extends string>(params: Args<calls.UserGetLockerParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserGetLockerResponse, F>>;

  /**
   * Buy one release or track with the default card.
   * `GET /user/purchase/item, 3-legged, answers purchase: Purchase`
   * - `releaseId` (required): release
   * - `trackId`: buy only this track
   * - `price` (required): price shown to the user; must equal the current price (else 3004)
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* GET /user/purchase/item, 3-legged, answers purchase: Purchase */ purchaseItem<K extends string>(...call: Promised<calls.UserPurchaseItemParams, K, D>): Promise<Formatted<calls.UserPurchaseItemResponse, F>>;
  /* GET /user/purchase/item, 3-legged, answers purchase: Purchase */ purchaseItem<K extends string>(params: Args<calls.UserPurchaseItemParams, K, D>, ...then: Then<calls.UserPurchaseItemResponse, F>): void;
  /* GET /user/purchase/item, 3-legged, answers purchase: Purchase */ purchaseItem(callback: Alone<calls.UserPurchaseItemParams, D, calls.UserPurchaseItemResponse, F>): void;
  /* GET /user/purchase/item, 3-legged, answers purchase: Purchase */ purchaseItem<K extends string>(params: Args<calls.UserPurchaseItemParams, K, D>, ...then: ThenError): void;
  /* GET /user/purchase/item, 3-legged, answers purchase: Purchase */ purchaseItem(callback: AloneError<calls.UserPurchaseItemParams, D>): void;
  /* GET /user/purchase/item, 3-legged, answers purchase: Purchase */ purchaseItem<K extends string>(params: Args<calls.UserPurchaseItemParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserPurchaseItemResponse, F>>;

  /**
   * Buy one item at its recommended retail price.
   * `GET /user/purchase/rrpitem, 3-legged, answers purchase: Purchase`
   * - `releaseId` (required): release
   * - `trackId`: buy only this track
   * - `price`: price
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* GET /user/purchase/rrpitem, 3-legged, answers purchase: Purchase */ purchaseRrpItem<K extends string>(...call: Promised<calls.UserPurchaseRrpItemParams, K, D>): Promise<Formatted<calls.UserPurchaseRrpItemResponse, F>>;
  /* GET /user/purchase/rrpitem, 3-legged, answers purchase: Purchase */ purchaseRrpItem<K extends string>(params: Args<calls.UserPurchaseRrpItemParams, K, D>, ...then: Then<calls.UserPurchaseRrpItemResponse, F>): void;
  /* GET /user/purchase/rrpitem, 3-legged, answers purchase: Purchase */ purchaseRrpItem(callback: Alone<calls.UserPurchaseRrpItemParams, D, calls.UserPurchaseRrpItemResponse, F>): void;
  /* GET /user/purchase/rrpitem, 3-legged, answers purchase: Purchase */ purchaseRrpItem<K extends string>(params: Args<calls.UserPurchaseRrpItemParams, K, D>, ...then: ThenError): void;
  /* GET /user/purchase/rrpitem, 3-legged, answers purchase: Purchase */ purchaseRrpItem(callback: AloneError<calls.UserPurchaseRrpItemParams, D>): void;
  /* GET /user/purchase/rrpitem, 3-legged, answers purchase: Purchase */ purchaseRrpItem<K extends string>(params: Args<calls.UserPurchaseRrpItemParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserPurchaseRrpItemResponse, F>>;

  /**
   * Buy a whole basket with the default card.
   * `GET /user/purchase/basket, 3-legged, answers purchase: Purchase`
   * - `basketId` (required): basket GUID
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* GET /user/purchase/basket, 3-legged, answers purchase: Purchase */ purchaseBasket<K extends string>(...call: Promised<calls.UserPurchaseBasketParams, K, D>): Promise<Formatted<calls.UserPurchaseBasketResponse, F>>;
  /* GET /user/purchase/basket, 3-legged, answers purchase: Purchase */ purchaseBasket<K extends string>(params: Args<calls.UserPurchaseBasketParams, K, D>, ...then: Then<calls.UserPurchaseBasketResponse, F>): void;
  /* GET /user/purchase/basket, 3-legged, answers purchase: Purchase */ purchaseBasket(callback: Alone<calls.UserPurchaseBasketParams, D, calls.UserPurchaseBasketResponse, F>): void;
  /* GET /user/purchase/basket, 3-legged, answers purchase: Purchase */ purchaseBasket<K extends string>(params: Args<calls.UserPurchaseBasketParams, K, D>, ...then: ThenError): void;
  /* GET /user/purchase/basket, 3-legged, answers purchase: Purchase */ purchaseBasket(callback: AloneError<calls.UserPurchaseBasketParams, D>): void;
  /* GET /user/purchase/basket, 3-legged, answers purchase: Purchase */ purchaseBasket<K extends string>(params: Args<calls.UserPurchaseBasketParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserPurchaseBasketResponse, F>>;

  /**
   * Buy one item at a caller-set price.
   * `GET /user/purchase/priceditem, 3-legged, answers purchase: Purchase`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: parameters are not shown by any source; presumably releaseId, trackId and price.
   */
  /* GET /user/purchase/priceditem, 3-legged, answers purchase: Purchase */ purchasePricedItem<K extends string>(...call: Promised<calls.UserPurchasePricedItemParams, K, D>): Promise<Formatted<calls.UserPurchasePricedItemResponse, F>>;
  /* GET /user/purchase/priceditem, 3-legged, answers purchase: Purchase */ purchasePricedItem<K extends string>(params: Args<calls.UserPurchasePricedItemParams, K, D>, ...then: Then<calls.UserPurchasePricedItemResponse, F>): void;
  /* GET /user/purchase/priceditem, 3-legged, answers purchase: Purchase */ purchasePricedItem(callback: Alone<calls.UserPurchasePricedItemParams, D, calls.UserPurchasePricedItemResponse, F>): void;
  /* GET /user/purchase/priceditem, 3-legged, answers purchase: Purchase */ purchasePricedItem<K extends string>(params: Args<calls.UserPurchasePricedItemParams, K, D>, ...then: ThenError): void;
  /* GET /user/purchase/priceditem, 3-legged, answers purchase: Purchase */ purchasePricedItem(callback: AloneError<calls.UserPurchasePricedItemParams, D>): void;
  /* GET /user/purchase/priceditem, 3-legged, answers purchase: Purchase */ purchasePricedItem<K extends string>(params: Args<calls.UserPurchasePricedItemParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserPurchasePricedItemResponse, F>>;

  /**
   * Stored cards of a user.
   * `GET /user/payment/card, 3-legged, answers cards.card: Card[]`
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* GET /user/payment/card, 3-legged, answers cards.card: Card[] */ listCards<K extends string>(...call: Promised<calls.UserListCardsParams, K, D>): Promise<Formatted<calls.UserListCardsResponse, F>>;
  /* GET /user/payment/card, 3-legged, answers cards.card: Card[] */ listCards<K extends string>(params: Args<calls.UserListCardsParams, K, D>, ...then: Then<calls.UserListCardsResponse, F>): void;
  /* GET /user/payment/card, 3-legged, answers cards.card: Card[] */ listCards(callback: Alone<calls.UserListCardsParams, D, calls.UserListCardsResponse, F>): void;
  /* GET /user/payment/card, 3-legged, answers cards.card: Card[] */ listCards<K extends string>(params: Args<calls.UserListCardsParams, K, D>, ...then: ThenError): void;
  /* GET /user/payment/card, 3-legged, answers cards.card: Card[] */ listCards(callback: AloneError<calls.UserListCardsParams, D>): void;
  /* GET /user/payment/card, 3-legged, answers cards.card: Card[] */ listCards<K extends string>(params: Args<calls.UserListCardsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserListCardsResponse, F>>;

  /**
   * Make a card the default.
   * `POST /user/payment/card/select, 3-legged, answers ok`
   * - `cardId` (required): card id
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: empty ok reply.
   */
  /* POST /user/payment/card/select, 3-legged, answers ok */ selectCard<K extends string>(...call: Promised<calls.UserSelectCardParams, K, D>): Promise<Formatted<calls.UserSelectCardResponse, F>>;
  /* POST /user/payment/card/select, 3-legged, answers ok */ selectCard<K extends string>(params: Args<calls.UserSelectCardParams, K, D>, ...then: Then<calls.UserSelectCardResponse, F>): void;
  /* POST /user/payment/card/select, 3-legged, answers ok */ selectCard(callback: Alone<calls.UserSelectCardParams, D, calls.UserSelectCardResponse, F>): void;
  /* POST /user/payment/card/select, 3-legged, answers ok */ selectCard<K extends string>(params: Args<calls.UserSelectCardParams, K, D>, ...then: ThenError): void;
  /* POST /user/payment/card/select, 3-legged, answers ok */ selectCard(callback: AloneError<calls.UserSelectCardParams, D>): void;
  /* POST /user/payment/card/select, 3-legged, answers ok */ selectCard<K extends string>(params: Args<calls.UserSelectCardParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserSelectCardResponse, F>>;

  /**
   * Forget a card.
   * `POST /user/payment/card/delete, 3-legged, answers ok`
   * - `cardId` (required): card id
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: empty ok reply.
   */
  /* POST /user/payment/card/delete, 3-legged, answers ok */ deleteCard<K extends string>(...call: Promised<calls.UserDeleteCardParams, K, D>): Promise<Formatted<calls.UserDeleteCardResponse, F>>;
  /* POST /user/payment/card/delete, 3-legged, answers ok */ deleteCard<K extends string>(params: Args<calls.UserDeleteCardParams, K, D>, ...then: Then<calls.UserDeleteCardResponse, F>): void;
  /* POST /user/payment/card/delete, 3-legged, answers ok */ deleteCard(callback: Alone<calls.UserDeleteCardParams, D, calls.UserDeleteCardResponse, F>): void;
  /* POST /user/payment/card/delete, 3-legged, answers ok */ deleteCard<K extends string>(params: Args<calls.UserDeleteCardParams, K, D>, ...then: ThenError): void;
  /* POST /user/payment/card/delete, 3-legged, answers ok */ deleteCard(callback: AloneError<calls.UserDeleteCardParams, D>): void;
  /* POST /user/payment/card/delete, 3-legged, answers ok */ deleteCard<K extends string>(params: Args<calls.UserDeleteCardParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserDeleteCardResponse, F>>;

  /**
   * Start hosted card registration.
   * `POST /user/payment/cardregistration, 3-legged, answers cardRegistration: CardRegistration`
   * - `redirectUrl` (required): page of the caller to return to
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: reply holds id, status pending and the page to send the user to; that page returns with cardRegistrationId in the query string.
   */
  /* POST /user/payment/cardregistration, 3-legged, answers cardRegistration: CardRegistration */ registerCard<K extends string>(...call: Promised<calls.UserRegisterCardParams, K, D>): Promise<Formatted<calls.UserRegisterCardResponse, F>>;
  /* POST /user/payment/cardregistration, 3-legged, answers cardRegistration: CardRegistration */ registerCard<K extends string>(params: Args<calls.UserRegisterCardParams, K, D>, ...then: Then<calls.UserRegisterCardResponse, F>): void;
  /* POST /user/payment/cardregistration, 3-legged, answers cardRegistration: CardRegistration */ registerCard(callback: Alone<calls.UserRegisterCardParams, D, calls.UserRegisterCardResponse, F>): void;
  /* POST /user/payment/cardregistration, 3-legged, answers cardRegistration: CardRegistration */ registerCard<K extends string>(params: Args<calls.UserRegisterCardParams, K, D>, ...then: ThenError): void;
  /* POST /user/payment/cardregistration, 3-legged, answers cardRegistration: CardRegistration */ registerCard(callback: AloneError<calls.UserRegisterCardParams, D>): void;
  /* POST /user/payment/cardregistration, 3-legged, answers cardRegistration: CardRegistration */ registerCard<K extends string>(params: Args<calls.UserRegisterCardParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserRegisterCardResponse, F>>;

  /**
   * Outcome of a card registration.
   * `GET /user/payment/cardregistration/:id, 3-legged, answers cardRegistration: CardRegistration`
   * - `id` (required): registration id
   * - `userId`: user id when calling for a partner/managed user without access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* GET /user/payment/cardregistration/:id, 3-legged, answers cardRegistration: CardRegistration */ getCardRegistration<K extends string>(...call: Promised<calls.UserGetCardRegistrationParams, K, D>): Promise<Formatted<calls.UserGetCardRegistrationResponse, F>>;
  /* GET /user/payment/cardregistration/:id, 3-legged, answers cardRegistration: CardRegistration */ getCardRegistration<K extends string>(params: Args<calls.UserGetCardRegistrationParams, K, D>, ...then: Then<calls.UserGetCardRegistrationResponse, F>): void;
  /* GET /user/payment/cardregistration/:id, 3-legged, answers cardRegistration: CardRegistration */ getCardRegistration(callback: Alone<calls.UserGetCardRegistrationParams, D, calls.UserGetCardRegistrationResponse, F>): void;
  /* GET /user/payment/cardregistration/:id, 3-legged, answers cardRegistration: CardRegistration */ getCardRegistration<K extends string>(params: Args<calls.UserGetCardRegistrationParams, K, D>, ...then: ThenError): void;
  /* GET /user/payment/cardregistration/:id, 3-legged, answers cardRegistration: CardRegistration */ getCardRegistration(callback: AloneError<calls.UserGetCardRegistrationParams, D>): void;
  /* GET /user/payment/cardregistration/:id, 3-legged, answers cardRegistration: CardRegistration */ getCardRegistration<K extends string>(params: Args<calls.UserGetCardRegistrationParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserGetCardRegistrationResponse, F>>;

  /**
   * Record a sale made outside 7digital and add the item to the locker.
   * `GET /user/deliveritem, 3-legged, answers purchase: Purchase`
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
  /* GET /user/deliveritem, 3-legged, answers purchase: Purchase */ deliverItem<K extends string>(...call: Promised<calls.UserDeliverItemParams, K, D>): Promise<Formatted<calls.UserDeliverItemResponse, F>>;
  /* GET /user/deliveritem, 3-legged, answers purchase: Purchase */ deliverItem<K extends string>(params: Args<calls.UserDeliverItemParams, K, D>, ...then: Then<calls.UserDeliverItemResponse, F>): void;
  /* GET /user/deliveritem, 3-legged, answers purchase: Purchase */ deliverItem(callback: Alone<calls.UserDeliverItemParams, D, calls.UserDeliverItemResponse, F>): void;
  /* GET /user/deliveritem, 3-legged, answers purchase: Purchase */ deliverItem<K extends string>(params: Args<calls.UserDeliverItemParams, K, D>, ...then: ThenError): void;
  /* GET /user/deliveritem, 3-legged, answers purchase: Purchase */ deliverItem(callback: AloneError<calls.UserDeliverItemParams, D>): void;
  /* GET /user/deliveritem, 3-legged, answers purchase: Purchase */ deliverItem<K extends string>(params: Args<calls.UserDeliverItemParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserDeliverItemResponse, F>>;

  /**
   * Open a 7digital account.
   * `POST /user/signup, 2-legged, answers user: User`
   * - `emailAddress` (required): login
   * - `password` (required): password
   * - `country` or `shopId`
   */
  /* POST /user/signup, 2-legged, answers user: User */ signup<K extends string>(...call: Promised<calls.UserSignupParams, K, D>): Promise<Formatted<calls.UserSignupResponse, F>>;
  /* POST /user/signup, 2-legged, answers user: User */ signup<K extends string>(params: Args<calls.UserSignupParams, K, D>, ...then: Then<calls.UserSignupResponse, F>): void;
  /* POST /user/signup, 2-legged, answers user: User */ signup(callback: Alone<calls.UserSignupParams, D, calls.UserSignupResponse, F>): void;
  /* POST /user/signup, 2-legged, answers user: User */ signup<K extends string>(params: Args<calls.UserSignupParams, K, D>, ...then: ThenError): void;
  /* POST /user/signup, 2-legged, answers user: User */ signup(callback: AloneError<calls.UserSignupParams, D>): void;
  /* POST /user/signup, 2-legged, answers user: User */ signup<K extends string>(params: Args<calls.UserSignupParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserSignupResponse, F>>;

  /**
   * Create a partner user.
   * `GET /user/create, 2-legged, answers user: User`
   * - `userId` (required): partner user id, up to 255 characters, permanent
   * - `emailAddress`: email
   * - `country` or `shopId`
   *
   * Note: 2003 when the id exists already; country required by current docs.
   */
  /* GET /user/create, 2-legged, answers user: User */ create<K extends string>(...call: Promised<calls.UserCreateParams, K, D>): Promise<Formatted<calls.UserCreateResponse, F>>;
  /* GET /user/create, 2-legged, answers user: User */ create<K extends string>(params: Args<calls.UserCreateParams, K, D>, ...then: Then<calls.UserCreateResponse, F>): void;
  /* GET /user/create, 2-legged, answers user: User */ create(callback: Alone<calls.UserCreateParams, D, calls.UserCreateResponse, F>): void;
  /* GET /user/create, 2-legged, answers user: User */ create<K extends string>(params: Args<calls.UserCreateParams, K, D>, ...then: ThenError): void;
  /* GET /user/create, 2-legged, answers user: User */ create(callback: AloneError<calls.UserCreateParams, D>): void;
  /* GET /user/create, 2-legged, answers user: User */ create<K extends string>(params: Args<calls.UserCreateParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserCreateResponse, F>>;

  /**
   * One user.
   * `GET /user/details, 2-legged, answers user: User`
   * - `userId` (required): user id
   * - `country` or `shopId`
   */
  /* GET /user/details, 2-legged, answers user: User */ getDetails<K extends string>(...call: Promised<calls.UserGetDetailsParams, K, D>): Promise<Formatted<calls.UserGetDetailsResponse, F>>;
  /* GET /user/details, 2-legged, answers user: User */ getDetails<K extends string>(params: Args<calls.UserGetDetailsParams, K, D>, ...then: Then<calls.UserGetDetailsResponse, F>): void;
  /* GET /user/details, 2-legged, answers user: User */ getDetails(callback: Alone<calls.UserGetDetailsParams, D, calls.UserGetDetailsResponse, F>): void;
  /* GET /user/details, 2-legged, answers user: User */ getDetails<K extends string>(params: Args<calls.UserGetDetailsParams, K, D>, ...then: ThenError): void;
  /* GET /user/details, 2-legged, answers user: User */ getDetails(callback: AloneError<calls.UserGetDetailsParams, D>): void;
  /* GET /user/details, 2-legged, answers user: User */ getDetails<K extends string>(params: Args<calls.UserGetDetailsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserGetDetailsResponse, F>>;

  /**
   * Check email and password.
   * `POST /user/authenticate, 2-legged, answers user: User`
   * - `emailAddress` (required): login
   * - `password` (required): password
   * - `country` or `shopId`
   */
  /* POST /user/authenticate, 2-legged, answers user: User */ authenticate<K extends string>(...call: Promised<calls.UserAuthenticateParams, K, D>): Promise<Formatted<calls.UserAuthenticateResponse, F>>;
  /* POST /user/authenticate, 2-legged, answers user: User */ authenticate<K extends string>(params: Args<calls.UserAuthenticateParams, K, D>, ...then: Then<calls.UserAuthenticateResponse, F>): void;
  /* POST /user/authenticate, 2-legged, answers user: User */ authenticate(callback: Alone<calls.UserAuthenticateParams, D, calls.UserAuthenticateResponse, F>): void;
  /* POST /user/authenticate, 2-legged, answers user: User */ authenticate<K extends string>(params: Args<calls.UserAuthenticateParams, K, D>, ...then: ThenError): void;
  /* POST /user/authenticate, 2-legged, answers user: User */ authenticate(callback: AloneError<calls.UserAuthenticateParams, D>): void;
  /* POST /user/authenticate, 2-legged, answers user: User */ authenticate<K extends string>(params: Args<calls.UserAuthenticateParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UserAuthenticateResponse, F>>;
}

/** `new api.User()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface UserResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<UserMethods<D, F>>,
    ResourceFields {}

export interface UserConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): UserResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): UserResource<D | Lowercase<K>, G>;
  readonly prototype: UserResource<D, F>;
}
