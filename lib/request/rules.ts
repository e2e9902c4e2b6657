/** The definitions of a method that the format of 1.0.0 does not have. Actions in that format have no rules. */
import type { ResponseShape } from '../response/context';
import type { ActionDefinition, ParamDefinition } from '../types/schema';

/** The places of the parameters of a JSON call. Names are in lower case. */
export interface JsonShape {
  /** The parameter whose array is the whole body. */
  array: string | undefined;
  /** The parameters of the body, with their types. */
  inBody: ReadonlyMap<string, ParamDefinition['type']>;
  inQuery: ReadonlySet<string>;
}

export interface Rules {
  /** The Accept header, unless the caller sets one. */
  accept: string;
  /** Undefined for a form. */
  json: JsonShape | undefined;
  /** Lower-case names of the parameters whose arrays are joined by commas. */
  joined: ReadonlySet<string>;
  /** Whether a success may have no body. */
  mayBeEmpty: boolean;
  /** Paths of arrays in the response, in addition to those of all responses. */
  lists: readonly string[];
}

const NO_NAMES: ReadonlySet<string> = new Set();
const NO_LISTS: readonly string[] = [];

/** The rules of an action with `since`, `accept` or `body`, which the format of 1.0.0 does not have. */
export function rulesOf(
  { since, accept, body, bodyArray, response }: ActionDefinition,
  params: readonly ParamDefinition[],
): Rules | undefined {
  if (since === undefined && accept === undefined && body === undefined) return undefined;
  const joined = params.filter(({ type, in: place }) => type === 'list' && place !== 'body');
  return {
    accept: `application/${accept ?? 'xml'}`,
    json: body === 'json' ? jsonShape(bodyArray, params) : undefined,
    joined: joined.length > 0 ? namesOf(joined) : NO_NAMES,
    mayBeEmpty: response?.mayBeEmpty === true,
    lists: response ? [...(response.items ? [response.items] : []), ...(response.lists ?? [])] : NO_LISTS,
  };
}

/** The known structure of the response of an action. Undefined if the action defines none. */
export function shapeOf({ accept, response }: ActionDefinition): ResponseShape | undefined {
  if (!response || typeof response !== 'object') return undefined;
  const { root, type, rootType, mayBeEmpty } = response;
  return {
    root,
    rootType: rootType ?? (root === null ? type : undefined),
    hasEnvelope: accept !== 'json' && !mayBeEmpty,
  };
}

function jsonShape(bodyArray: string | undefined, params: readonly ParamDefinition[]): JsonShape {
  const inBody = params.filter(({ in: place }) => place === 'body');
  return {
    array: bodyArray?.toLowerCase(),
    inBody: new Map(inBody.map(({ name, type }) => [name.toLowerCase(), type])),
    inQuery: namesOf(params.filter(({ in: place }) => place === 'query')),
  };
}

function namesOf(params: readonly ParamDefinition[]): ReadonlySet<string> {
  return new Set(params.map(({ name }) => name.toLowerCase()));
}
