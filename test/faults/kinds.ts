/** The kinds of call that every fault is tried on, and the clients that make them. */
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import tls from 'node:tls';
import type { Schema } from '../../lib/types/schema';
import api = require('../../lib');
import type { Protocol } from './raw-server';

type Callback = (...args: unknown[]) => void;
/** Clients of these tests get options and parameters that no typed program would give. */
type Loose = any;

export interface Kind {
  name: string;
  protocol: Protocol;
  method: 'GET' | 'POST' | 'PUT';
  signed: boolean;
  params: Record<string, unknown>;
  call(client: Loose, ...args: unknown[]): unknown;
  /** What a plain success hands over: the arguments after `null`. */
  isHelper?: boolean;
  /** Pages of a list that are as they should be before the fault. */
  pagesBefore?: number;
  /** What it comes to shows only whether it succeeds. */
  isUnseen?: boolean;
}

const TOKEN = { accesstoken: 'token-of-the-user', accesssecret: 'secret-of-the-user' };

export const KINDS: readonly Kind[] = [
  {
    name: 'an unsigned GET',
    protocol: 'http:',
    method: 'GET',
    signed: false,
    params: { releaseId: 1, country: 'GB' },
    call: (client, ...args) => client.Releases().getDetails(...args),
  },
  {
    name: 'an unsigned GET over https',
    protocol: 'https:',
    method: 'GET',
    signed: false,
    params: { releaseId: 1, country: 'GB' },
    call: (client, ...args) => client.Releases().getDetails(...args),
  },
  {
    name: 'a 2-legged GET',
    protocol: 'https:',
    method: 'GET',
    signed: true,
    params: { mbIds: 'a,b' },
    call: (client, ...args) => client.Artists().matchById(...args),
  },
  {
    name: 'a 3-legged GET',
    protocol: 'https:',
    method: 'GET',
    signed: true,
    params: { ...TOKEN, pageSize: 5 },
    call: (client, ...args) => client.User().getLocker(...args),
  },
  {
    name: 'a POST',
    protocol: 'https:',
    method: 'POST',
    signed: true,
    params: { ...TOKEN, cardId: 7 },
    call: (client, ...args) => client.User().selectCard(...args),
  },
  {
    name: 'a PUT',
    protocol: 'https:',
    method: 'PUT',
    signed: true,
    params: { ...TOKEN, id: 12, emailAddress: 'someone@example.com' },
    call: (client, ...args) => client.Users().update(...args),
  },
];

export const JSON_KIND: Kind = {
  name: 'a POST of JSON',
  protocol: 'https:',
  method: 'POST',
  signed: true,
  params: { ...TOKEN, playlistId: 'p', country: 'GB', tracks: [{ trackId: 1 }] },
  call: (client, ...args) => client.Playlists().addTracks(...args),
};

export const HELPER_KINDS: readonly Kind[] = [
  {
    name: 'getRequestToken',
    protocol: 'https:',
    method: 'POST',
    signed: true,
    isHelper: true,
    params: {},
    call: (client, _params, ...rest) => client.OAuth().getRequestToken('https://example.com/back', ...rest),
  },
  {
    name: 'authoriseRequestToken',
    protocol: 'https:',
    method: 'GET',
    signed: true,
    isHelper: true,
    params: { username: 'someone', password: 'hunter2-and-more', token: 'request-token' },
    call: (client, ...args) => client.OAuth().authoriseRequestToken(...args),
  },
  {
    name: 'getAccessToken',
    protocol: 'https:',
    method: 'POST',
    signed: true,
    isHelper: true,
    params: { requesttoken: 'request-token', requestsecret: 'request-secret' },
    call: (client, ...args) => client.OAuth().getAccessToken(...args),
  },
];

export interface Setup {
  host?: string;
  port: number;
  /** Undefined: none is trusted. */
  ca?: string | undefined;
  lookup?: LookupFunction | undefined;
  options?: Record<string, unknown> | undefined;
  /** Default: the shipped one. */
  schema?: Schema;
}

const contexts = new Map<string, tls.SecureContext>();

/** One for all agents with the same authorities, as making it costs milliseconds. */
function contextFor(ca: string | undefined): tls.SecureContext {
  const context = contexts.get(ca ?? '') ?? tls.createSecureContext({ ca: ca ?? [] });
  contexts.set(ca ?? '', context);
  return context;
}

export type AnyAgent = http.Agent | https.Agent;

/** A client that sends everything to one place, and the agent whose sockets it uses. */
export function clientFor(
  kind: Kind,
  { host = '127.0.0.1', port, ca, lookup, options, schema: table = api.schema }: Setup,
) {
  const pool = { keepAlive: true, ...(lookup && { lookup }) };
  const agent: AnyAgent =
    kind.protocol === 'https:'
      ? new https.Agent({ ...pool, secureContext: contextFor(ca) })
      : new http.Agent(pool);
  const schema = { ...table, host, sslHost: host, port, protocol: kind.protocol };
  const client: Loose = api.configure(
    {
      consumerkey: 'key-of-the-program',
      consumersecret: 'secret-of-the-program',
      logger: null,
      [kind.protocol === 'https:' ? 'httpsAgent' : 'httpAgent']: agent,
      ...options,
    },
    schema,
  );
  return { client, agent };
}

export type { Callback, Loose };
