/** Reads the request of the page and rejects invalid values. */
import type { Endpoint } from '../server/table';
import { endpointNamed } from './describe';
import { PageError } from './failure';
import type { Identity, Wish } from './protocol';

const IDENTITIES: Identity[] = ['default', 'no token', 'wrong secret', 'unknown key'];
const LONGEST_FAULT = 200;

export function readEndpoint(body: unknown): Endpoint {
  const { name } = fields(body);
  const endpoint = typeof name === 'string' ? endpointNamed(name) : undefined;
  if (!endpoint) throw new PageError(404, 'There is no such endpoint');
  return endpoint;
}

export function readWish(body: unknown): Wish & { endpoint: Endpoint } {
  const endpoint = readEndpoint(body);
  const { params, accept = 'xml', identity = 'default', fault = '' } = fields(body);
  if (accept !== 'xml' && accept !== 'json') throw new PageError(400, 'accept is xml or json');
  if (!IDENTITIES.includes(identity as Identity)) {
    throw new PageError(400, `identity is one of: ${IDENTITIES.join(', ')}`);
  }
  if (typeof fault !== 'string' || fault.length > LONGEST_FAULT || !/^[\x20-\x7e]*$/.test(fault)) {
    throw new PageError(400, `A fault is up to ${LONGEST_FAULT} printable ASCII characters`);
  }
  return {
    endpoint,
    name: endpoint.name,
    params: readParams(endpoint, params),
    accept,
    identity: identity as Identity,
    fault: fault.trim(),
  };
}

/**
 * Parameters with a value. The service accepts more than the schema lists, but the page may not set OAuth parameters.
 */
function readParams(endpoint: Endpoint, given: unknown): Record<string, string> {
  const known = endpoint.action.params.map(({ name }) => name);
  const read = new Map<string, string>();
  for (const [name, value] of Object.entries(fields(given ?? {}))) {
    const fits = /^[a-z]\w{0,63}$/i.test(name) && !/^oauth_/i.test(name);
    if (!fits && !known.includes(name)) throw new PageError(400, 'The name of a parameter is not valid');
    if (typeof value !== 'string') throw new PageError(400, `The value of ${name} is not a string`);
    if (value !== '') read.set(name, value);
  }
  return Object.fromEntries(read);
}

function fields(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PageError(400, 'The request is not a JSON object of the expected form');
  }
  return value as Record<string, unknown>;
}
