/**
 * Values with which the calls of the page succeed at this stub: the samples of the schema, and objects made for the
 * call.
 */
import { randomUUID } from 'node:crypto';
import type { Endpoint } from '../server/table';
import type { World } from '../world';
import type { Param } from './describe';
import { basketFor, cardFor } from './prepared';

type Maker = (world: World) => string;

const fresh = (what: string): string => `${what}-${randomUUID().slice(0, 8)}`;

/** Values that must exist already, or must be new, by the name of the parameter. */
const MADE: Record<string, Maker> = {
  basketId: (world) => basketFor(world).id,
  cardId: (world) => String(cardFor(world).id),
  itemId: (world) => String(basketFor(world).items[0]!.id),
  transactionId: () => fresh('transaction'),
};

/** The same for single endpoints. */
const SPECIAL: Record<string, Record<string, Maker>> = {
  'User.create': { userId: () => fresh('partner') },
  'User.signup': { emailAddress: () => `${fresh('user')}@example.com` },
};

/** Examples for optional parameters that many endpoints have. */
const OPTIONAL: Record<string, string> = {
  country: 'GB',
  imageSize: '200',
  page: '1',
  pageSize: '10',
  shopId: '34',
};

/** An example for one parameter. Undefined if none is known. */
export function exampleOf({ name, type, values, sample }: Param): string | undefined {
  const known = sample ?? values?.[0] ?? OPTIONAL[name];
  if (known !== undefined) return textOf(known);
  if (type === 'date') return '20240131';
  return type === 'dateTime' ? '2024-01-31T12:00:00Z' : undefined;
}

/** As typed into a field: lists and objects of a JSON body are JSON. */
const textOf = (value: unknown): string =>
  typeof value === 'object'
    ? JSON.stringify(value, null, 2).replace(/"@now"/g, `"${new Date().toISOString()}"`)
    : String(value);

/** A value for each parameter that the endpoint requires. */
export function samplesOf(world: World, { name, action }: Endpoint): Record<string, string> {
  const required = action.params.filter((param) => param.required);
  const samples: Record<string, unknown> = {
    ...Object.fromEntries(required.map((param) => [param.name, exampleOf(param)])),
    ...action.sample,
  };
  const made = { ...MADE, ...SPECIAL[name] };
  return Object.fromEntries(
    Object.entries(samples).map(([param, value]) => [param, made[param]?.(world) ?? textOf(value ?? '')]),
  );
}
