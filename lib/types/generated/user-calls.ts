// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { Locker } from '../entities/locker';
import type { Purchase } from '../entities/shop';
import type { CardList, CardRegistration, StreamingSubscription, User } from '../entities/users';
import type {
  DateTimeParam,
  ListParam,
  NumberParam,
  PagingParams,
  TerritoryParams,
  TokenParams,
} from '../params';

/** What `user.getUnlimitedStreaming` takes. */
export interface UserGetUnlimitedStreamingParams extends TerritoryParams, TokenParams {
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.getUnlimitedStreaming` answers. */
export interface UserGetUnlimitedStreamingResponse extends OkResponse {
  streaming: StreamingSubscription;
}

/** What `user.updateUnlimitedStreaming` takes. */
export interface UserUpdateUnlimitedStreamingParams extends TerritoryParams, TokenParams {
  /** partner user id */
  userId: string;
  /** subscription type agreed with the vendor */
  planCode:
    | 'standard-unlimited-streaming'
    | 'premium-unlimited-streaming'
    | 'trial-unlimited-streaming'
    | (string & {});
  /** state; docs only allow active */
  status: 'active' | 'expired';
  /** ISO 4217 code */
  currency: string;
  /** charge in cents, 0 for vouchers */
  recurringFee: NumberParam;
  /** ISO 8601 UTC date-time, first activation, not in the future */
  activatedAt: DateTimeParam;
  /** ISO 8601 UTC date-time, at most a day from now */
  currentPeriodStartDate: DateTimeParam;
  /** ISO 8601 UTC date-time, only and always with the trial plan, at most 100 days after the period start */
  trialEndsAt?: DateTimeParam | null | undefined;
  /** ISO 8601 UTC date-time, at most a month ahead */
  expiryDate: DateTimeParam;
}

/** What `user.updateUnlimitedStreaming` answers. */
export interface UserUpdateUnlimitedStreamingResponse extends OkResponse {
  streaming: StreamingSubscription;
}

/** What `user.getLocker` takes. */
export interface UserGetLockerParams extends PagingParams, TerritoryParams, TokenParams {
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
  /** only this release */
  releaseId?: NumberParam | null | undefined;
  /** only this track, together with releaseId */
  trackId?: NumberParam | null | undefined;
  /** only this purchase */
  purchaseId?: NumberParam | null | undefined;
  /** column and direction separated by a space, default releaseTitle asc */
  sort?:
    | 'releaseTitle asc'
    | 'releaseTitle desc'
    | 'purchaseDate asc'
    | 'purchaseDate desc'
    | 'artistName asc'
    | 'artistName desc'
    | null
    | undefined;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** What `user.getLocker` answers. */
export interface UserGetLockerResponse extends OkResponse {
  locker: Locker;
}

/** What `user.purchaseItem` takes. */
export interface UserPurchaseItemParams extends TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
  /** buy only this track */
  trackId?: NumberParam | null | undefined;
  /** price shown to the user; must equal the current price (else 3004) */
  price: NumberParam;
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.purchaseItem` answers. */
export interface UserPurchaseItemResponse extends OkResponse {
  purchase: Purchase;
}

/** What `user.purchaseRrpItem` takes. */
export interface UserPurchaseRrpItemParams extends TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
  /** buy only this track */
  trackId?: NumberParam | null | undefined;
  /** price */
  price?: NumberParam | null | undefined;
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.purchaseRrpItem` answers. */
export interface UserPurchaseRrpItemResponse extends OkResponse {
  purchase: Purchase;
}

/** What `user.purchaseBasket` takes. */
export interface UserPurchaseBasketParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.purchaseBasket` answers. */
export interface UserPurchaseBasketResponse extends OkResponse {
  purchase: Purchase;
}

/** What `user.purchasePricedItem` takes. */
export interface UserPurchasePricedItemParams extends TerritoryParams, TokenParams {
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.purchasePricedItem` answers. */
export interface UserPurchasePricedItemResponse extends OkResponse {
  purchase: Purchase;
}

/** What `user.listCards` takes. */
export interface UserListCardsParams extends TerritoryParams, TokenParams {
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.listCards` answers. */
export interface UserListCardsResponse extends OkResponse {
  cards: CardList | '';
}

/** What `user.selectCard` takes. */
export interface UserSelectCardParams extends TerritoryParams, TokenParams {
  /** card id */
  cardId: NumberParam;
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.selectCard` answers. */
export interface UserSelectCardResponse extends OkResponse {
  /** nothing is known to be here */
  [element: string]: unknown;
}

/** What `user.deleteCard` takes. */
export interface UserDeleteCardParams extends TerritoryParams, TokenParams {
  /** card id */
  cardId: NumberParam;
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.deleteCard` answers. */
export interface UserDeleteCardResponse extends OkResponse {
  /** nothing is known to be here */
  [element: string]: unknown;
}

/** What `user.registerCard` takes. */
export interface UserRegisterCardParams extends TerritoryParams, TokenParams {
  /** page of the caller to return to */
  redirectUrl: string;
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.registerCard` answers. */
export interface UserRegisterCardResponse extends OkResponse {
  cardRegistration: CardRegistration;
}

/** What `user.getCardRegistration` takes. */
export interface UserGetCardRegistrationParams extends TerritoryParams, TokenParams {
  /** registration id */
  id: string;
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
}

/** What `user.getCardRegistration` answers. */
export interface UserGetCardRegistrationResponse extends OkResponse {
  cardRegistration: CardRegistration;
}

/** What `user.deliverItem` takes. */
export interface UserDeliverItemParams extends TerritoryParams, TokenParams {
  /** user id when calling for a partner/managed user without access token */
  userId?: string | null | undefined;
  /** email of the user */
  emailAddress?: string | null | undefined;
  /** release */
  releaseId: NumberParam;
  /** deliver only this track */
  trackId?: NumberParam | null | undefined;
  /** transaction id of the partner */
  transactionId: string;
  /** price charged, dot decimals, 0 for free; required by current docs */
  retailPrice?: NumberParam | null | undefined;
}

/** What `user.deliverItem` answers. */
export interface UserDeliverItemResponse extends OkResponse {
  purchase: Purchase;
}

/** What `user.signup` takes. */
export interface UserSignupParams extends TerritoryParams, TokenParams {
  /** login */
  emailAddress: string;
  /** password */
  password: string;
}

/** What `user.signup` answers. */
export interface UserSignupResponse extends OkResponse {
  user: User;
}

/** What `user.create` takes. */
export interface UserCreateParams extends TerritoryParams, TokenParams {
  /** partner user id, up to 255 characters, permanent */
  userId: string;
  /** email */
  emailAddress?: string | null | undefined;
}

/** What `user.create` answers. */
export interface UserCreateResponse extends OkResponse {
  user: User;
}

/** What `user.getDetails` takes. */
export interface UserGetDetailsParams extends TerritoryParams, TokenParams {
  /** user id */
  userId: string;
}

/** What `user.getDetails` answers. */
export interface UserGetDetailsResponse extends OkResponse {
  user: User;
}

/** What `user.authenticate` takes. */
export interface UserAuthenticateParams extends TerritoryParams, TokenParams {
  /** login */
  emailAddress: string;
  /** password */
  password: string;
}

/** What `user.authenticate` answers. */
export interface UserAuthenticateResponse extends OkResponse {
  user: User;
}
