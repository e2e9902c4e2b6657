/** Responses of a client with `convert: true`. */
import type { ConvertsTo } from './entities/shapes';

/**
 * A response whose values have their own types: numbers, booleans and dates instead of strings, arrays wherever there
 * may be several, and objects in place of empty strings.
 */
export type Converted<T> = T extends string
  ? ConvertedText<T>
  : T extends ReadonlyArray<infer Item>
    ? Array<Converted<Item>>
    : T extends object
      ? ConvertedObject<T>
      : T;

/** A `string`, and one of a few strings, stay what they are. */
type ConvertedText<T extends string> =
  T extends ConvertsTo<infer Value> ? (unknown extends Value ? T : Exclude<Value, undefined>) : T;

type ConvertedObject<T> = Flat<
  {
    [Name in keyof T as Name extends ListNames<T> ? never : Name]: ConvertedField<T[Name]>;
  } & {
    [Name in ListNames<T>]-?: Array<Converted<ItemsOf<T[Name]>>>;
  }
>;

/** One object instead of two, which is what an editor shows. */
type Flat<T> = { [Name in keyof T]: T[Name] };

/** The fields that may be arrays. */
type ListNames<T> = { [Name in keyof T]-?: [ItemsOf<T[Name]>] extends [never] ? never : Name }[keyof T];

type ItemsOf<T> = 0 extends 1 & T ? never : ItemOfList<Extract<T, readonly unknown[]>>;

type ItemOfList<List> = List extends ReadonlyArray<infer Item> ? Item : never;

/** `''` stands for an empty object. */
type ConvertedField<T> = Converted<[Extract<T, object>] extends [never] ? T : Exclude<T, ''>>;
