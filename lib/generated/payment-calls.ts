// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkAnswer } from '../types/calls';
import type { CardTypeList } from '../entities/shop';
import type { TerritoryParams, TokenParams } from '../types/params';

/** What `payment.getCardTypes` takes. */
export type PaymentGetCardTypesParams = TerritoryParams & TokenParams;

/** What `payment.getCardTypes` answers. */
export interface PaymentGetCardTypesResponse extends OkAnswer {
  cardTypes: CardTypeList;
}

/** What `payment.getVoucherDetails` takes. */
export type PaymentGetVoucherDetailsParams = TerritoryParams & TokenParams;

/** What `payment.getVoucherDetails` answers. */
export interface PaymentGetVoucherDetailsResponse extends OkAnswer {
  /** nothing is known to be here */
  [element: string]: unknown;
}
