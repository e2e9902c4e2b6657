// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './payment-calls';

/** Calls below `/payment`: `new api.Payment(options?)` or `api.Payment(options?)`. */
// biome-ignore format: each form of a call on one line
export interface PaymentMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Accepted card schemes.
   * `GET /payment/card/type, unsigned, responds with cardTypes.cardType: CardType[]`
   * - `country` or `shopId`
   */
  getCardTypes<K extends string>(...call: Promised<calls.PaymentGetCardTypesParams, K, D>): CallResult<calls.PaymentGetCardTypesResponse, F>;
  getCardTypes<K extends string>(params: Args<calls.PaymentGetCardTypesParams, K, D>, ...then: Then<calls.PaymentGetCardTypesResponse, F>): void;
  getCardTypes(callback: Alone<calls.PaymentGetCardTypesParams, D, calls.PaymentGetCardTypesResponse, F>): void;
  getCardTypes<K extends string>(params: Args<calls.PaymentGetCardTypesParams, K, D>, ...then: ThenError): void;
  getCardTypes(callback: AloneError<calls.PaymentGetCardTypesParams, D>): void;
  getCardTypes<K extends string>(params: Args<calls.PaymentGetCardTypesParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PaymentGetCardTypesResponse, F>;
  getCardTypes<K extends string>(params: Args<calls.PaymentGetCardTypesParams, K, D>, ...then: MaybeThen<calls.PaymentGetCardTypesResponse, F>): void | CallResult<calls.PaymentGetCardTypesResponse, F>;
  getCardTypes<K extends string>(params: Args<calls.PaymentGetCardTypesParams, K, D>, options?: CallOptions | NoCallback<calls.PaymentGetCardTypesResponse, F> | null, callback?: NoCallback<calls.PaymentGetCardTypesResponse, F> | null): CallResult<calls.PaymentGetCardTypesResponse, F>;

  /**
   * State of a voucher.
   * `GET /payment/voucher/details, 2-legged, responds with ok`
   * - `country` or `shopId`
   *
   * Note: neither parameters nor reply are shown by any source; presumably voucherCode.
   */
  getVoucherDetails<K extends string>(...call: Promised<calls.PaymentGetVoucherDetailsParams, K, D>): CallResult<calls.PaymentGetVoucherDetailsResponse, F>;
  getVoucherDetails<K extends string>(params: Args<calls.PaymentGetVoucherDetailsParams, K, D>, ...then: Then<calls.PaymentGetVoucherDetailsResponse, F>): void;
  getVoucherDetails(callback: Alone<calls.PaymentGetVoucherDetailsParams, D, calls.PaymentGetVoucherDetailsResponse, F>): void;
  getVoucherDetails<K extends string>(params: Args<calls.PaymentGetVoucherDetailsParams, K, D>, ...then: ThenError): void;
  getVoucherDetails(callback: AloneError<calls.PaymentGetVoucherDetailsParams, D>): void;
  getVoucherDetails<K extends string>(params: Args<calls.PaymentGetVoucherDetailsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PaymentGetVoucherDetailsResponse, F>;
  getVoucherDetails<K extends string>(params: Args<calls.PaymentGetVoucherDetailsParams, K, D>, ...then: MaybeThen<calls.PaymentGetVoucherDetailsResponse, F>): void | CallResult<calls.PaymentGetVoucherDetailsResponse, F>;
  getVoucherDetails<K extends string>(params: Args<calls.PaymentGetVoucherDetailsParams, K, D>, options?: CallOptions | NoCallback<calls.PaymentGetVoucherDetailsResponse, F> | null, callback?: NoCallback<calls.PaymentGetVoucherDetailsResponse, F> | null): CallResult<calls.PaymentGetVoucherDetailsResponse, F>;
}

/** `new api.Payment()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface PaymentResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PaymentMethods<D, F>>,
    ResourceFields {}

/** Calls below `/payment`: `new api.Payment(options?)` or `api.Payment(options?)`. */
export interface PaymentConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PaymentResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PaymentResource<D | Lowercase<K>, G>;
  readonly prototype: PaymentResource<D, F>;
}
