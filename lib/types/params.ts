/**
 * The parameters of a method. The service ignores the case of names and sometimes adds parameters, so a call can spell
 * names differently and pass others. A known parameter of the wrong type, in any spelling, is a type error, and so is a
 * required one that is in neither the call nor the defaults.
 *
 * For that, a method is generic over the names `K` of a call. Required names are looked up, in any case of letters,
 * among these and among the names `D` of the `defaultParams` of `configure` and of the resource. Defaults whose names
 * the compiler does not know, such as a `Record<string, string>`, make every parameter optional.
 */

import type { ReplacedParams } from './generated/replaced-params';

/** Any parameter. Dates become `YYYYMMDD`, arrays repeat their name, null and undefined are sent empty. */
export type ParamValue = string | number | bigint | boolean | Date | null | undefined | ListOfValues;
type ListOfValues = ReadonlyArray<string | number | bigint | boolean | null | undefined>;

/** An integer or a decimal. Prices and ids are often strings. */
export type NumberParam = number | string;
export type BooleanParam = boolean | 'true' | 'false';
/** A date. A `Date` is sent as `YYYYMMDD` in local time. A string must have that form. */
export type DateParam = Date | string;
/** A time in ISO 8601. Not a `Date`, which would be sent without its time: pass `date.toISOString()`. */
export type DateTimeParam = string;
/** Several values in one string, separated by commas. Not an array, which would repeat the name: pass `list.join()`. */
export type ListParam<Values extends string = string> = Values | (string & {}) | JoinedList;

/** No value has this type. The error for an array names it. */
export interface JoinedList extends ReadonlyArray<unknown> {
  'is one string: list.join()': never;
}

/** Several values: one string with commas, or an array, which the method joins by commas. */
export type ListOrArray<Values extends string = string> =
  | Values
  | (string & {})
  | ReadonlyArray<Values | (string & {}) | number>;

/** The territory of a call: one of the two, in the call or in `defaultParams`. */
export interface TerritoryParams {
  /** ISO 3166-1 alpha-2 territory; give this or shopId */
  country?: string | null | undefined;
  /** shop number, alternative to country */
  shopId?: NumberParam | null | undefined;
}

export interface PagingParams {
  /** 1-based page, default 1 */
  page?: NumberParam | null | undefined;
  /** items per page, default 10, maximum 50 (older docs: 500) */
  pageSize?: NumberParam | null | undefined;
}

/** The user of a 3-legged call. Other calls do not send these parameters. The spelling must be exact. */
export interface TokenParams {
  /** access token of the user, used by 3-legged calls */
  accesstoken?: string | null | undefined;
  /** secret of the access token, used to sign and never sent */
  accesssecret?: string | null | undefined;
}

/** Shown for a misspelt token: `accessToken` would be an ordinary parameter. */
export interface Misspelt<Name> {
  'is read only when spelt': Name;
}

/** Shown for missing required parameters. */
export interface Needs<Names> {
  'this call needs parameters': Names;
}

/** The values of `defaultParams` with the names `K`. An optional one counts as present. */
export type Defaults<K extends string> = { [N in K]?: DefaultValue<N> };

type DefaultValue<N extends string> = N extends keyof CommonParams
  ? CommonParams[N]
  : Lowercase<N> extends keyof TokenParams
    ? Misspelt<Lowercase<N>>
    : unknown;

interface CommonParams extends TerritoryParams, PagingParams, TokenParams {}

/** The required parameters that these parameters replace. */
type ReplacedBy<Names> = {
  [N in keyof ReplacedParams]: N extends Names ? ReplacedParams[N] : never;
}[keyof ReplacedParams];

/** The parameters `P` of a method, passed with the names `K`, with defaults for the names `D`. */
export type Given<P, K extends string, D> = Expected<
  P,
  D | Low<Exclude<K, keyof P>> | ReplacedBy<D | Low<K>>
> &
  Checked<P, K>;

/** The required parameters of `P` without a default in `D`, in lower case. */
export type Missing<P, D> = Exclude<Low<RequiredKeys<P>>, D | ReplacedBy<D>>;

/** As `Missing`, as they are spelt in the schema. */
export type MissingNames<P, D> = SpeltAs<P, Missing<P, D>>;

type SpeltAs<P, LowNames> = LowNames extends string
  ? { [N in keyof P]-?: Low<N> extends LowNames ? N : never }[keyof P]
  : never;

type Low<K> = K extends string ? Lowercase<K> : never;

type RequiredKeys<P> = { [N in keyof P]-?: object extends Pick<P, N> ? never : N }[keyof P];

/** `P` with its own name if possible, so that messages are short, or with the `Supplied` made optional. */
type Expected<P, Supplied> = Low<RequiredKeys<P>> & Supplied extends never ? P : Loosened<P, Supplied>;

type Loosened<P, Supplied> = { [N in keyof P as Low<N> extends Supplied ? never : N]: P[N] } & {
  [N in keyof P as Low<N> extends Supplied ? N : never]?: P[N];
};

/**
 * The type of each given name: that of the parameter with this spelling, or any value. The compiler infers `K` from the
 * first part. A name that spells a required parameter must always be present, others may be optional.
 */
type Checked<P, K extends string> = { [N in K]?: ValueOf<P, N> } & {
  [N in Exclude<K, keyof P> as Low<N> extends Low<RequiredKeys<P>> ? N : never]: ValueOf<P, N>;
};

type ValueOf<P, N extends string> = N extends keyof P ? P[N] : OtherSpelling<P, N>;

type OtherSpelling<P, N extends string> = string extends N
  ? unknown
  : Lowercase<N> extends keyof TokenParams
    ? Misspelt<Lowercase<N>>
    : [Spelt<P, N>] extends [never]
      ? ParamValue
      : Spelt<P, N>;

type Spelt<P, N extends string> = { [M in keyof P]-?: Low<M> extends Lowercase<N> ? P[M] : never }[keyof P];
