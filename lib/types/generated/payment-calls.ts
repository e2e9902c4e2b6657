// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { CardTypeList } from '../entities/shop';
import type { TerritoryParams, TokenParams } from '../params';

/** What `payment.getCardTypes` takes. */
export type PaymentGetCardTypesParams = TerritoryParams & TokenParams;

/** What `payment.getCardTypes` answers. */
export interface PaymentGetCardTypesResponse extends OkResponse {
  cardTypes: CardTypeList;
}

/** What `payment.getVoucherDetails` takes. */
export type PaymentGetVoucherDetailsParams = TerritoryParams & TokenParams;

/** What `payment.getVoucherDetails` answers. */
export interface PaymentGetVoucherDetailsResponse extends OkResponse {
  /** nothing is known to be here */
  [element: string]: unknown;
}
