/** Assertions about types, for files that are compiled and not run. */

/** The value can be used as a `T`. */
export declare function expectType<T>(value: T): void;

/** The type of the value is exactly `T`: `same<T>()(value)`. */
export declare function same<T>(): <U>(
  value: U,
  ...differs: Equal<T, U> extends true ? [] : ['the types differ']
) => void;

type Equal<A, B> = (<V>() => V extends A ? 1 : 2) extends <V>() => V extends B ? 1 : 2 ? true : false;
