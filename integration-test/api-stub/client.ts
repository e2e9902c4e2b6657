/** Clients of the installed package `7digital-api` that call a stub. */
import { Agent } from 'node:https';
import type { Client, ClientOptions, DefaultClient } from '7digital-api';
import { leading, type Place } from './environment';
import { PLACEHOLDER } from './state/keys';

export interface Clients {
  make(options?: ClientOptions): Client;
  /** Closes the idle connections of the clients. */
  close(): void;
}

export function makeClient(place: Place): Clients {
  const agents = new Set<Agent>();
  return {
    make(options = {}) {
      mustLeadHere(place);
      const { configure, schema } = installed();
      const { host, port, certificate } = place;
      const httpsAgent = new Agent({ ca: certificate, keepAlive: true });
      agents.add(httpsAgent);
      const key = { consumerkey: PLACEHOLDER.key, consumersecret: PLACEHOLDER.secret };
      const accountHost = `${host.includes(':') ? `[${host}]` : host}:${port}`;
      // The types of the installed client may differ from those that this was compiled with.
      return configure({ ...key, logger: null, httpsAgent, ...options } as ClientOptions, {
        ...schema,
        host,
        sslHost: host,
        port,
        accountHost,
      }) as Client;
    },
    close() {
      for (const agent of agents) agent.destroy();
      agents.clear();
    },
  };
}

function installed(): DefaultClient {
  let found: DefaultClient | undefined;
  try {
    found = require('7digital-api') as DefaultClient;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
  }
  if (found) return found;
  throw new Error('stub.client() requires the package 7digital-api; install it with 7digital-api-stub');
}

/** The environment takes precedence over the schema, and the client would call the service. */
function mustLeadHere(place: Place): void {
  for (const [name, value] of Object.entries(leading(place))) {
    const set = process.env[name];
    if (set && set !== value) {
      throw new Error(
        `${name} is set to ${set} and would lead the client there; remove it before stub.client()`,
      );
    }
  }
  if (process.env['_7D_API_CLIENT_PREFIX']) {
    throw new Error(
      '_7D_API_CLIENT_PREFIX is set, and the stub has the prefix of the schema; remove it before stub.client()',
    );
  }
}
