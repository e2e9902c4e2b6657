/** The endpoints of the schema, for the page. */
import { allEndpoints, type Endpoint } from '../server/table';
import type { PageEndpoint, PageParam } from './protocol';
import { isStructured } from './places';
import { exampleOf } from './samples';

export type Param = Endpoint['action']['params'][number];

export const described: PageEndpoint[] = allEndpoints.map(describe);

export const endpointNamed = (name: string): Endpoint | undefined =>
  allEndpoints.find((endpoint) => endpoint.name === name);

/** Any other value than 2-legged means the token of a user (C-32). */
export function authOf({ action }: Endpoint): PageEndpoint['auth'] {
  if (action.oauth === undefined) return 'unsigned';
  return action.oauth === '2-legged' ? '2-legged' : '3-legged';
}

function describe(endpoint: Endpoint): PageEndpoint {
  const { name, verb, path, action } = endpoint;
  const dot = name.indexOf('.');
  return {
    name,
    resource: name.slice(0, dot),
    method: name.slice(dot + 1),
    verb,
    path,
    auth: authOf(endpoint),
    summary: action.summary ?? '',
    notes: action.notes,
    legacy: action.legacy ?? false,
    accept: action.accept ?? 'xml',
    media: action.media ?? false,
    params: action.params.map(paramOf),
  };
}

function paramOf(param: Param): PageParam {
  const { name, type, required, about, values, insteadOf, secret = false } = param;
  return {
    name,
    type,
    required,
    about,
    values,
    insteadOf,
    secret,
    structured: isStructured(param),
    sample: exampleOf(param),
  };
}
