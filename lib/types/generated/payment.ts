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
import type * as calls from './payment-calls';

type GetCardTypesCall = Call<calls.PaymentGetCardTypesParams, calls.PaymentGetCardTypesResponse>;
type GetVoucherDetailsCall = Call<
  calls.PaymentGetVoucherDetailsParams,
  calls.PaymentGetVoucherDetailsResponse
>;

/** Calls below `/payment`: `new api.Payment(options?)` or `api.Payment(options?)`. */
// biome-ignore format: each form of a call on one line
export interface PaymentMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Accepted card schemes.
   * `GET /payment/card/type, unsigned, responds with cardTypes.cardType: CardType[]`
   * - `country` or `shopId`
   */
  getCardTypes<K extends string>(...call: Promised<GetCardTypesCall, K, D>): CallResult<GetCardTypesCall, F>;
  getCardTypes<K extends string>(params: Args<GetCardTypesCall, K, D>, ...then: Then<GetCardTypesCall, F>): void;
  getCardTypes(callback: Alone<GetCardTypesCall, D, F>): void;
  getCardTypes<K extends string>(params: Args<GetCardTypesCall, K, D>, ...then: ThenError): void;
  getCardTypes(this: Complete<GetCardTypesCall, D>, ...callback: AloneError<GetCardTypesCall, D>): void;
  getCardTypes<K extends string>(params: Args<GetCardTypesCall, K, D>, options: Options): CallResult<GetCardTypesCall, F>;
  getCardTypes<K extends string>(params: Args<GetCardTypesCall, K, D>, ...then: MaybeThen<GetCardTypesCall, F>): void | CallResult<GetCardTypesCall, F>;
  getCardTypes<K extends string>(params: Args<GetCardTypesCall, K, D>, ...rest: Rest<GetCardTypesCall, F>): CallResult<GetCardTypesCall, F>;

  /**
   * State of a voucher.
   * `GET /payment/voucher/details, 2-legged, responds with ok`
   * - `country` or `shopId`
   *
   * Note: no source shows the parameters or the response; the parameter is probably voucherCode.
   */
  getVoucherDetails<K extends string>(...call: Promised<GetVoucherDetailsCall, K, D>): CallResult<GetVoucherDetailsCall, F>;
  getVoucherDetails<K extends string>(params: Args<GetVoucherDetailsCall, K, D>, ...then: Then<GetVoucherDetailsCall, F>): void;
  getVoucherDetails(callback: Alone<GetVoucherDetailsCall, D, F>): void;
  getVoucherDetails<K extends string>(params: Args<GetVoucherDetailsCall, K, D>, ...then: ThenError): void;
  getVoucherDetails(this: Complete<GetVoucherDetailsCall, D>, ...callback: AloneError<GetVoucherDetailsCall, D>): void;
  getVoucherDetails<K extends string>(params: Args<GetVoucherDetailsCall, K, D>, options: Options): CallResult<GetVoucherDetailsCall, F>;
  getVoucherDetails<K extends string>(params: Args<GetVoucherDetailsCall, K, D>, ...then: MaybeThen<GetVoucherDetailsCall, F>): void | CallResult<GetVoucherDetailsCall, F>;
  getVoucherDetails<K extends string>(params: Args<GetVoucherDetailsCall, K, D>, ...rest: Rest<GetVoucherDetailsCall, F>): CallResult<GetVoucherDetailsCall, F>;
}

/** `new api.Payment()`. `D` are the names of the default parameters, `F` is the format. */
export interface PaymentResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PaymentMethods<D, F>>,
    ResourceFields {}

/** Calls below `/payment`: `new api.Payment(options?)` or `api.Payment(options?)`. */
export interface PaymentConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): PaymentResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): PaymentResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: PaymentResource<D, F>;
}
