/** Host, port and prefix from the environment, which beat the schema's. */
import type { Schema } from '../types/schema';

/**
 * The schema as the environment wants it: the very object where nothing is set, else a copy.
 * Empty variables count as unset.
 */
export function withEnvironment<S extends Schema>(schema: S, env: NodeJS.ProcessEnv = process.env): S {
  const overrides: Partial<Schema> = {};
  const host = env['_7D_API_CLIENT_HOST'];
  const sslHost = env['_7D_API_CLIENT_SSL_HOST'];
  const port = env['_7D_API_CLIENT_PORT'];
  const prefix = env['_7D_API_CLIENT_PREFIX'];
  if (host) overrides.host = host;
  if (sslHost) overrides.sslHost = sslHost;
  // Otherwise the media of a program that is led to a stub would be those of the service.
  if ((sslHost || host) && hasMedia(schema)) overrides.mediaHost = sslHost || host;
  if (port && isPort(Number(port))) overrides.port = Number(port);
  // The word stands for no prefix, as an empty variable cannot.
  if (prefix) overrides.prefix = prefix.toLowerCase() === 'empty' ? '' : prefix;
  return Object.keys(overrides).length > 0 ? { ...schema, ...overrides } : schema;
}

function hasMedia({ resources }: Schema): boolean {
  const actions = Object.values(resources ?? {}).flatMap((resource) => Object.values(resource.actions ?? {}));
  return actions.some((action) => typeof action === 'object' && action.media);
}

// 0 is the default port of the scheme.
function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65535;
}
