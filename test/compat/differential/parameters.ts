/** The kinds of parameters that every method is called with. */
import type { Method, Params } from './packages';

/** Stands for a call with nothing but a callback. */
export const NOTHING = Symbol('callback only');

export interface Kind {
  title: string;
  /** New for each call, because 1.0.0 changes its parameters. */
  given(): Params | null | undefined | typeof NOTHING;
  /** The value for the `:slug` of a path. If it is missing, the parameter is not passed. */
  slug?: unknown;
}

export const TOKEN = 'user-token/1';
export const TOKEN_SECRET = 'user+secret&2';

const noop = () => {};

export const kinds: readonly Kind[] = [
  { title: 'no parameters', given: () => ({}) },
  {
    title: 'ordinary parameters',
    given: () => ({ artistId: 1, q: 'daft punk', pageSize: '10', price: 7.99, streamable: true }),
    slug: 42,
  },
  {
    title: 'unicode and reserved characters',
    given: () => ({
      q: 'Sigur Rós – ágætis 日本 😀',
      'na me&': "a=b&c+d %41 !'()*~-_.",
      reserved: ':/?#[]@!$&\'()*+,;="<>\\^`{|}\t\r\n',
      ключ: 'ß',
      ArtistId: 1,
      artistId: 2,
    }),
    slug: 'a&b=c+d,(e)',
  },
  {
    title: 'dates',
    given: () => ({
      fromDate: new Date(2014, 5, 9),
      newYear: new Date(2019, 11, 31, 23, 30),
      toDate: new Date(2020, 0, 1, 0, 30),
    }),
    slug: 7,
  },
  {
    title: 'arrays',
    given: () => ({
      trackIds: [3, 1, 2],
      tags: ['b b', 'a&a', 'ä'],
      single: ['x'],
      empty: [],
      mixed: ['text', true, '', null, undefined],
    }),
    slug: ['4', '2'],
  },
  {
    title: 'scalars, 0, false and empty text among them',
    given: () => ({
      zero: 0,
      no: false,
      none: '',
      yes: true,
      negative: -1.5,
      large: 1e21,
      big: 12345678901234567890n,
      nan: NaN,
      infinite: -Infinity,
    }),
    slug: 'x',
  },
  {
    title: 'values that are null, undefined or objects',
    given: () => ({ artistId: null, country: undefined, pageSize: null, own: { a: 1 }, run: noop, q: 'x' }),
    slug: 'y',
  },
  {
    title: "a user's token",
    given: () => ({ trackId: 5, accesstoken: TOKEN, accesssecret: TOKEN_SECRET, password: 'pa ss&word' }),
    slug: 42,
  },
  {
    title: 'a token without its secret, and one in other letters',
    given: () => ({ accesstoken: TOKEN, AccessToken: 'ordinary', q: 'x' }),
    slug: 42,
  },
  {
    title: 'parameters of the protocol',
    given: () => ({ oauth_consumer_key: 'mine', q: 'x', oauth_token: 'given', oauth_verifier: 'v&v' }),
    slug: 42,
  },
  { title: 'a callback only', given: () => NOTHING },
  { title: 'null for the parameters', given: () => null },
  { title: 'undefined for the parameters', given: () => undefined },
];

/** The arguments before the callback. */
export function argumentsOf(kind: Kind, { slug }: Method): unknown[] {
  const given = kind.given();
  if (given === NOTHING) return [];
  if (given && slug && kind.slug !== undefined) return [{ ...given, [slug]: kind.slug }];
  return [given];
}
