/** The configurations under which every method is called. */
import type { Package, Params, Resource } from './packages';
import { TOKEN, TOKEN_SECRET } from './parameters';

export const CONSUMER = { key: 'KEY &1', secret: 'SECRET+&1' };

export interface Configuration {
  title: string;
  /** New for each client, because 1.0.0 changes its options. */
  client?(): Params;
  /** New for each resource. */
  resource?(): Params;
}

export const configurations: readonly Configuration[] = [
  { title: 'plain' },
  {
    title: 'default parameters and headers',
    client: () => ({
      defaultParams: { country: 'GB', pageSize: 50, since: new Date(2020, 0, 1, 2), imageSize: undefined },
      headers: {
        'X-Custom': 'a b; c="d"',
        'User-Agent': 'mine',
        Host: 'elsewhere.example',
        'X-List': ['one', 'two'],
        'x-number': 5,
        'X-Null': null,
        Accept: 'application/json',
      },
    }),
  },
  { title: 'user management', client: () => ({ userManagement: true }) },
  { title: 'format XML', client: () => ({ format: 'XML' }) },
  {
    title: 'tokens as defaults',
    client: () => ({ defaultParams: { accesstoken: TOKEN, accesssecret: TOKEN_SECRET, country: 'FR' } }),
  },
  {
    title: 'defaults of the resource over those of the client',
    client: () => ({
      format: 'xml',
      defaultParams: { country: 'GB', pageSize: 50, accesstoken: 'of the client' },
      headers: { 'X-Custom': 'client', 'content-type': 'text/x-client', 'X-Client': '1' },
      userManagement: 0,
    }),
    resource: () => ({
      format: 'JSON',
      defaultParams: { country: 'US', pageSize: null, accesstoken: TOKEN, accesssecret: TOKEN_SECRET },
      headers: { 'user-agent': 'mine', 'x-custom': 'resource', 'Accept-Encoding': 'identity' },
    }),
  },
];

const silent = { silly() {}, info() {}, error() {} };

/** Makes resources of a package under a configuration, with the given port for everything. */
export function resourceMaker(
  { entry }: Package,
  configuration: Configuration,
  port: number,
): (resource: string) => Resource {
  const { key: consumerkey, secret: consumersecret } = CONSUMER;
  // Two names of the same machine, so that a call to the wrong host is found.
  const schema = { ...entry.schema, host: '127.0.0.1', sslHost: 'localhost', port };
  const options = { consumerkey, consumersecret, logger: silent, ...configuration.client?.() };
  const client = entry.configure(options, schema);
  return (name) => client[name]!(configuration.resource?.());
}

/** What a configuration adds to the parameters of a call. */
export function defaultsOf(configuration: Configuration): Params {
  const defaults: Params = {};
  for (const options of [configuration.resource?.(), configuration.client?.()]) {
    for (const [name, value] of Object.entries((options?.['defaultParams'] ?? {}) as Params)) {
      if (defaults[name] === undefined) defaults[name] = value;
    }
  }
  return defaults;
}

export function formatOf(configuration: Configuration): string {
  return String(configuration.resource?.()['format'] ?? configuration.client?.()['format'] ?? 'json');
}

export function isManaged(configuration: Configuration): boolean {
  return Boolean(configuration.client?.()['userManagement']);
}
