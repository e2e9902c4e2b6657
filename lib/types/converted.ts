/** Responses of a client with `convert: true`. */
import type { ConvertsTo } from './entities/shapes';

/**
 * A response with converted values: numbers, booleans and dates instead of strings, arrays for all lists, and objects
 * instead of empty strings.
 */
export type Converted<T> = T extends string
  ? ConvertedText<T>
  : T extends ReadonlyArray<infer Item>
    ? Array<Converted<Item>>
    : T extends object
      ? ConvertedObject<T>
      : T;

/** A `string` and a union of strings stay the same. */
type ConvertedText<T extends string> =
  T extends ConvertsTo<infer Value> ? (unknown extends Value ? T : Exclude<Value, undefined>) : T;

type ConvertedObject<T> = Flat<
  {
    [Name in keyof T as Name extends ListNames<T> ? never : Name]: ConvertedField<T[Name]>;
  } & {
    [Name in ListNames<T>]-?: Array<Converted<ItemsOf<T[Name]>>>;
  }
>;

/** One object instead of two, for a shorter display in editors. */
type Flat<T> = { [Name in keyof T]: T[Name] };

/** The fields that may be arrays. */
type ListNames<T> = { [Name in keyof T]-?: [ItemsOf<T[Name]>] extends [never] ? never : Name }[keyof T];

type ItemsOf<T> = 0 extends 1 & T ? never : ItemOfList<Extract<T, readonly unknown[]>>;

type ItemOfList<List> = List extends ReadonlyArray<infer Item> ? Item : never;

/** `''` means an empty object. */
type ConvertedField<T> = Converted<[Extract<T, object>] extends [never] ? T : Exclude<T, ''>>;
