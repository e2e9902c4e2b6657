// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './payment-calls';

/** Calls below `/payment`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface PaymentMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Accepted card schemes.
   * `GET /payment/card/type, unsigned, answers cardTypes.cardType: CardType[]`
   * - `country` or `shopId`
   */
  getCardTypes<K extends string>(...call: Promised<'GET /payment/card/type, unsigned, answers cardTypes.cardType: CardType[]', calls.PaymentGetCardTypesParams, K, D>): Promise<Formatted<calls.PaymentGetCardTypesResponse, F>>;
  getCardTypes<K extends string>(params: Args<'GET /payment/card/type, unsigned, answers cardTypes.cardType: CardType[]', calls.PaymentGetCardTypesParams, K, D>, ...then: Then<calls.PaymentGetCardTypesResponse, F>): void;
  getCardTypes(callback: Alone<'GET /payment/card/type, unsigned, answers cardTypes.cardType: CardType[]', calls.PaymentGetCardTypesParams, D, calls.PaymentGetCardTypesResponse, F>): void;
  getCardTypes<K extends string>(params: Args<'GET /payment/card/type, unsigned, answers cardTypes.cardType: CardType[]', calls.PaymentGetCardTypesParams, K, D>, ...then: ThenError): void;
  getCardTypes(callback: AloneError<'GET /payment/card/type, unsigned, answers cardTypes.cardType: CardType[]', calls.PaymentGetCardTypesParams, D>): void;
  getCardTypes<K extends string>(params: Args<'GET /payment/card/type, unsigned, answers cardTypes.cardType: CardType[]', calls.PaymentGetCardTypesParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.PaymentGetCardTypesResponse, F>>;

  /**
   * State of a voucher.
   * `GET /payment/voucher/details, 2-legged, answers ok`
   * - `country` or `shopId`
   *
   * Note: neither parameters nor reply are shown by any source; presumably voucherCode.
   */
  getVoucherDetails<K extends string>(...call: Promised<'GET /payment/voucher/details, 2-legged, answers ok', calls.PaymentGetVoucherDetailsParams, K, D>): Promise<Formatted<calls.PaymentGetVoucherDetailsResponse, F>>;
  getVoucherDetails<K extends string>(params: Args<'GET /payment/voucher/details, 2-legged, answers ok', calls.PaymentGetVoucherDetailsParams, K, D>, ...then: Then<calls.PaymentGetVoucherDetailsResponse, F>): void;
  getVoucherDetails(callback: Alone<'GET /payment/voucher/details, 2-legged, answers ok', calls.PaymentGetVoucherDetailsParams, D, calls.PaymentGetVoucherDetailsResponse, F>): void;
  getVoucherDetails<K extends string>(params: Args<'GET /payment/voucher/details, 2-legged, answers ok', calls.PaymentGetVoucherDetailsParams, K, D>, ...then: ThenError): void;
  getVoucherDetails(callback: AloneError<'GET /payment/voucher/details, 2-legged, answers ok', calls.PaymentGetVoucherDetailsParams, D>): void;
  getVoucherDetails<K extends string>(params: Args<'GET /payment/voucher/details, 2-legged, answers ok', calls.PaymentGetVoucherDetailsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.PaymentGetVoucherDetailsResponse, F>>;
}

/** `new api.Payment()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface PaymentResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PaymentMethods<D, F>>,
    ResourceFields {}

export interface PaymentConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PaymentResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PaymentResource<D | Lowercase<K>, G>;
  readonly prototype: PaymentResource<D, F>;
}
