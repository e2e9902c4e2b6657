/** The requests of a reply or a failure: `GET /release/details`, `Releases.getDetails` or `*`. */
import { METHODS } from 'node:http';
import { type Endpoint, endpoints, PREFIX } from '../server/table';

export interface Route {
  matches(verb: string, path: string): boolean;
}

const EVERY: Route = { matches: () => true };

/** @throws {TypeError} naming the invalid route */
export function routeOf(text: unknown, { every = false } = {}): Route {
  if (typeof text !== 'string')
    throw new TypeError(`The route must be a string such as GET /release/details`);
  const route = text.trim();
  if (every && route === '*') return EVERY;
  if (!/\s/.test(route)) return ofMethod(route);
  const [verb = '', path = '', ...rest] = route.split(/\s+/);
  if (!METHODS.includes(verb.toUpperCase()) || !path.startsWith('/') || rest.length > 0) throw noRoute(route);
  return ofPath(verb.toUpperCase(), path);
}

function ofMethod(name: string): Route {
  const wanted = name.toLowerCase();
  const endpoint = endpoints.find((item) => item.name.toLowerCase() === wanted);
  if (!endpoint) throw noRoute(name);
  return ofPath(endpoint.verb, endpoint.path);
}

const noRoute = (text: string): TypeError =>
  new TypeError(
    `${text} is neither a verb and a path, as in GET /release/details, nor a method, as in Releases.getDetails`,
  );

function ofPath(verb: string, path: string): Route {
  const wanted = segmentsOf(path);
  return {
    matches: (given, other) => {
      const segments = segmentsOf(other);
      return (
        (given === 'HEAD' && verb === 'GET' ? 'GET' : given) === verb &&
        segments.length === wanted.length &&
        wanted.every((part, index) => part.startsWith(':') || part === segments[index])
      );
    },
  };
}

/** In lower case, without the version. */
function segmentsOf(path: string): string[] {
  const segments = path.toLowerCase().split('/').filter(Boolean);
  return segments[0] === PREFIX ? segments.slice(1) : segments;
}

/** The endpoint of the schema at a path. */
export function endpointAt(verb: string, path: string): Endpoint | undefined {
  return ROUTES.find(({ route }) => route.matches(verb, path))?.endpoint;
}

const ROUTES = endpoints.map((endpoint) => ({ endpoint, route: ofPath(endpoint.verb, endpoint.path) }));
