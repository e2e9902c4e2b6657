// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { Locker } from '../entities/locker';
import type { PlaylistList } from '../entities/playlists';
import type { SubscriptionStreamLog } from '../entities/requests';
import type {
  OfflineStatus,
  PlayLogs,
  PreparedPayment,
  RefundedRelease,
  RefundedTrack,
} from '../entities/service';
import type { Purchase } from '../entities/shop';
import type { CardList, CardRegistration, StreamingSubscription, User } from '../entities/users';
import type {
  BooleanParam,
  DateTimeParam,
  ListParam,
  NumberParam,
  PagingParams,
  TerritoryParams,
  TokenParams,
} from '../params';

/** Parameters of `user.getUnlimitedStreaming`. */
export interface UserGetUnlimitedStreamingParams extends TerritoryParams, TokenParams {
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.getUnlimitedStreaming`. */
export interface UserGetUnlimitedStreamingResponse extends OkResponse {
  streaming: StreamingSubscription;
}

/** Parameters of `user.updateUnlimitedStreaming`. */
export interface UserUpdateUnlimitedStreamingParams extends TerritoryParams, TokenParams {
  /** partner user id */
  userId: string;
  /** subscription type agreed with 7digital */
  planCode:
    | 'standard-unlimited-streaming'
    | 'premium-unlimited-streaming'
    | 'trial-unlimited-streaming'
    | (string & {});
  /** state; the documentation allows only active */
  status: 'active' | 'expired';
  /** ISO 4217 code */
  currency: string;
  /** charge in cents, 0 for vouchers */
  recurringFee: NumberParam;
  /** ISO 8601 UTC date-time, first activation, not in the future */
  activatedAt: DateTimeParam;
  /** ISO 8601 UTC date-time, at most a day from now */
  currentPeriodStartDate: DateTimeParam;
  /** ISO 8601 UTC date-time, required with the trial plan and not allowed otherwise, at most 100 days after the period start */
  trialEndsAt?: DateTimeParam | null | undefined;
  /** ISO 8601 UTC date-time, at most a month ahead */
  expiryDate: DateTimeParam;
}

/** Response of `user.updateUnlimitedStreaming`. */
export interface UserUpdateUnlimitedStreamingResponse extends OkResponse {
  streaming: StreamingSubscription;
}

/** Parameters of `user.getLocker`. */
export interface UserGetLockerParams extends PagingParams, TerritoryParams, TokenParams {
  /** id of a managed user of the partner, instead of an access token */
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

/** Response of `user.getLocker`. */
export interface UserGetLockerResponse extends OkResponse {
  locker: Locker;
}

/** Parameters of `user.purchaseItem`. */
export interface UserPurchaseItemParams extends TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
  /** buy only this track */
  trackId?: NumberParam | null | undefined;
  /** price shown to the user; must be the current price (error 3004 otherwise) */
  price: NumberParam;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.purchaseItem`. */
export interface UserPurchaseItemResponse extends OkResponse {
  purchase: Purchase;
}

/** Parameters of `user.purchaseRrpItem`. */
export interface UserPurchaseRrpItemParams extends TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
  /** buy only this track */
  trackId?: NumberParam | null | undefined;
  /** price */
  price?: NumberParam | null | undefined;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.purchaseRrpItem`. */
export interface UserPurchaseRrpItemResponse extends OkResponse {
  purchase: Purchase;
}

/** Parameters of `user.purchaseBasket`. */
export interface UserPurchaseBasketParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.purchaseBasket`. */
export interface UserPurchaseBasketResponse extends OkResponse {
  purchase: Purchase;
}

/** Parameters of `user.purchasePricedItem`. */
export interface UserPurchasePricedItemParams extends TerritoryParams, TokenParams {
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.purchasePricedItem`. */
export interface UserPurchasePricedItemResponse extends OkResponse {
  purchase: Purchase;
}

/** Parameters of `user.listCards`. */
export interface UserListCardsParams extends TerritoryParams, TokenParams {
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.listCards`. */
export interface UserListCardsResponse extends OkResponse {
  cards: CardList | '';
}

/** Parameters of `user.selectCard`. */
export interface UserSelectCardParams extends TerritoryParams, TokenParams {
  /** card id */
  cardId: NumberParam;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.selectCard`. */
export interface UserSelectCardResponse extends OkResponse {
  /** The content of this response is not documented. */
  [element: string]: unknown;
}

/** Parameters of `user.deleteCard`. */
export interface UserDeleteCardParams extends TerritoryParams, TokenParams {
  /** card id */
  cardId: NumberParam;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.deleteCard`. */
export interface UserDeleteCardResponse extends OkResponse {
  /** The content of this response is not documented. */
  [element: string]: unknown;
}

/** Parameters of `user.registerCard`. */
export interface UserRegisterCardParams extends TerritoryParams, TokenParams {
  /** URL of the caller's page to which the user returns */
  redirectUrl: string;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.registerCard`. */
export interface UserRegisterCardResponse extends OkResponse {
  cardRegistration: CardRegistration;
}

/** Parameters of `user.getCardRegistration`. */
export interface UserGetCardRegistrationParams extends TerritoryParams, TokenParams {
  /** registration id */
  id: string;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.getCardRegistration`. */
export interface UserGetCardRegistrationResponse extends OkResponse {
  cardRegistration: CardRegistration;
}

/** Parameters of `user.deliverItem`. */
export interface UserDeliverItemParams extends TerritoryParams, TokenParams {
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
  /** email of the user */
  emailAddress?: string | null | undefined;
  /** release */
  releaseId: NumberParam;
  /** deliver only this track */
  trackId?: NumberParam | null | undefined;
  /** transaction id of the partner */
  transactionId: string;
  /** price charged, with a decimal point, 0 for free; the current documentation requires it */
  retailPrice?: NumberParam | null | undefined;
}

/** Response of `user.deliverItem`. */
export interface UserDeliverItemResponse extends OkResponse {
  purchase: Purchase;
}

/** Parameters of `user.signup`. */
export interface UserSignupParams extends TerritoryParams, TokenParams {
  /** login */
  emailAddress: string;
  /** password */
  password: string;
}

/** Response of `user.signup`. */
export interface UserSignupResponse extends OkResponse {
  user: User;
}

/** Parameters of `user.create`. */
export interface UserCreateParams extends TerritoryParams, TokenParams {
  /** partner user id, up to 255 characters, permanent */
  userId: string;
  /** email */
  emailAddress?: string | null | undefined;
}

/** Response of `user.create`. */
export interface UserCreateResponse extends OkResponse {
  user: User;
}

/** Parameters of `user.getDetails`. */
export interface UserGetDetailsParams extends TerritoryParams, TokenParams {
  /** user id */
  userId: string;
}

/** Response of `user.getDetails`. */
export interface UserGetDetailsResponse extends OkResponse {
  user: User;
}

/** Parameters of `user.authenticate`. */
export interface UserAuthenticateParams extends TerritoryParams, TokenParams {
  /** login */
  emailAddress: string;
  /** password */
  password: string;
}

/** Response of `user.authenticate`. */
export interface UserAuthenticateResponse extends OkResponse {
  user: User;
}

/** Parameters of `user.listPlaylists`. */
export interface UserListPlaylistsParams extends PagingParams, TerritoryParams, TokenParams {
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `user.listPlaylists`. */
export interface UserListPlaylistsResponse extends OkResponse {
  playlists: PlaylistList;
}

/** Parameters of `user.logSubscriptionStreams`. */
export interface UserLogSubscriptionStreamsParams extends TokenParams {
  /** listener */
  userId: string;
  /** ISO 3166-1 alpha-2 territory in which it was played */
  country: string;
  /** streams, 10 to 20 in one request */
  playLogItem: readonly SubscriptionStreamLog[];
}

/** Response of `user.logSubscriptionStreams`. */
export interface UserLogSubscriptionStreamsResponse extends OkResponse {
  playLogs: PlayLogs;
}

/** Parameters of `user.setOfflineStatus`. */
export interface UserSetOfflineStatusParams extends TerritoryParams, TokenParams {
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
  /** id of the device */
  clientId: string;
  /** allow it */
  offlineEnabled: BooleanParam;
}

/** Response of `user.setOfflineStatus`. */
export interface UserSetOfflineStatusResponse extends OkResponse {
  offlineStatus: OfflineStatus;
}

/** Parameters of `user.getOfflineStatus`. */
export interface UserGetOfflineStatusParams extends TerritoryParams, TokenParams {
  /** id of the device; its name is assumed from setOfflineStatus */
  clientId: string;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.getOfflineStatus`. */
export interface UserGetOfflineStatusResponse extends OkResponse {
  offlineStatus: OfflineStatus;
}

/** Parameters of `user.listOfflineDevices`. */
export interface UserListOfflineDevicesParams extends TerritoryParams, TokenParams {
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.listOfflineDevices`. */
export interface UserListOfflineDevicesResponse extends OkResponse {
  /** The content of this response is not documented. */
  [element: string]: unknown;
}

/** Parameters of `user.refundRelease`. */
export interface UserRefundReleaseParams extends TerritoryParams, TokenParams {
  /** purchase */
  purchaseId: NumberParam;
  /** release */
  releaseId: NumberParam;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.refundRelease`. */
export interface UserRefundReleaseResponse extends OkResponse {
  release: RefundedRelease;
}

/** Parameters of `user.refundTrack`. */
export interface UserRefundTrackParams extends TerritoryParams, TokenParams {
  /** purchase */
  purchaseId: NumberParam;
  /** track */
  trackId: NumberParam;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.refundTrack`. */
export interface UserRefundTrackResponse extends OkResponse {
  track: RefundedTrack;
}

/** Parameters of `user.preparePurchase`. */
export interface UserPreparePurchaseParams extends TerritoryParams, TokenParams {
  /** basket GUID */
  basketId: string;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Response of `user.preparePurchase`. */
export interface UserPreparePurchaseResponse extends OkResponse {
  preparePayment: PreparedPayment;
}
