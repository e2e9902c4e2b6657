// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { CardTypeList } from '../entities/shop';
import type { TerritoryParams, TokenParams } from '../params';

/** Parameters of `payment.getCardTypes`. */
export type PaymentGetCardTypesParams = TerritoryParams & TokenParams;

/** Response of `payment.getCardTypes`. */
export interface PaymentGetCardTypesResponse extends OkResponse {
  cardTypes: CardTypeList;
}

/** Parameters of `payment.getVoucherDetails`. */
export type PaymentGetVoucherDetailsParams = TerritoryParams & TokenParams;

/** Response of `payment.getVoucherDetails`. */
export interface PaymentGetVoucherDetailsResponse extends OkResponse {
  /** The content of this response is not documented. */
  [element: string]: unknown;
}
