/** Host, port and prefix from the environment, which replace those of the schema. */
import type { Schema } from '../types/schema';

/**
 * The schema with the values of the environment: the same object if no variable is set, otherwise a copy. Empty
 * variables count as unset.
 */
export function withEnvironment<S extends Schema>(schema: S, env: NodeJS.ProcessEnv = process.env): S {
  const overrides: Partial<Schema> = {};
  const host = env['_7D_API_CLIENT_HOST'];
  const sslHost = env['_7D_API_CLIENT_SSL_HOST'];
  const port = env['_7D_API_CLIENT_PORT'];
  const prefix = env['_7D_API_CLIENT_PREFIX'];
  if (host) overrides.host = host;
  if (sslHost) overrides.sslHost = sslHost;
  // Otherwise a program that uses a stub would fetch its media from the service.
  if ((sslHost || host) && hasMedia(schema)) overrides.mediaHost = sslHost || host;
  if (port && isPort(Number(port))) overrides.port = Number(port);
  // The word means no prefix, because an empty variable counts as unset.
  if (prefix) overrides.prefix = prefix.toLowerCase() === 'empty' ? '' : prefix;
  return Object.keys(overrides).length > 0 ? { ...schema, ...overrides } : schema;
}

function hasMedia({ resources }: Schema): boolean {
  const actions = Object.values(resources ?? {}).flatMap((resource) => Object.values(resource.actions ?? {}));
  return actions.some((action) => typeof action === 'object' && action.media);
}

// 0 means the default port of the scheme.
function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65535;
}
