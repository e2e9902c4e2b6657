/** Clients of the built package that use the server of the tests. */
import './environment';
import api = require('7digital-api');
import { server } from './server';

export { api };

export interface Credentials {
  consumerkey: string;
  consumersecret: string;
}

/** With user management: may name users by `userId`. */
export const KEY: Credentials = { consumerkey: 'YOUR_KEY_HERE', consumersecret: 'YOUR_SECRET_HERE' };
/** Without user management: 3-legged calls require a token. */
export const BASIC: Credentials = { consumerkey: 'BASIC_KEY', consumersecret: 'BASIC_SECRET' };

export interface TokenPair {
  accesstoken: string;
  accesssecret: string;
}

/** A user that exists from the start of the stub. */
export const DEMO = {
  id: '4000001',
  username: 'demo@example.com',
  password: 'demo-password',
  token: { accesstoken: 'DEMO_TOKEN', accesssecret: 'DEMO_TOKEN_SECRET' },
};

/** A copy of the shipped schema with the host of the server. `changes` are more values for it. */
export function schema(changes: Partial<api.ShippedSchema> = {}): api.ShippedSchema {
  const { host, port, address } = server();
  return { ...api.schema, host, sslHost: host, port, accountHost: address, ...changes };
}

/** A client that logs nothing and trusts the certificate of the server. */
export function client(
  options: api.ClientOptions = {},
  changes: Partial<api.ShippedSchema> = {},
): api.Client {
  const { httpsAgent } = server();
  return api.configure({ ...KEY, logger: null, httpsAgent, ...options } as object, schema(changes));
}
