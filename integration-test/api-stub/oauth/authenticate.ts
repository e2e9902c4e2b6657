/** Identifies the caller: a known consumer key, and a valid signature for signed calls. */
import type { Request } from 'express';
import { oauthError } from '../responses/errors';
import { originOf, rawPath } from '../server/incoming';
import type { Token } from '../state/tokens';
import type { ConsumerKey } from '../state/keys';
import { seenRequest } from '../server/request-log';
import type { World } from '../world';
import { signedParameters, type SignedParameters } from './request-parameters';
import { sameSignature, signatureOf } from './signature';

export interface Caller {
  key: ConsumerKey;
  signed: boolean;
  token?: Token;
}

/** Players use a media URL several times. */
export interface Rules {
  replayPermitted?: boolean;
}

/** An unsigned call needs only a known key. A signed call is verified even if it does not need a signature. */
export function authenticate(world: World, req: Request, rules: Rules = {}): Caller {
  // A second check of the same request would find its nonce used.
  const caller = known.get(req) ?? identify(world, req, rules);
  known.set(req, caller);
  const { key, signed, token } = caller;
  seenRequest(req).caller = {
    key: key.key,
    signed,
    ...(token && { token: token.token }),
    ...(token?.user && { user: token.user.id }),
  };
  return caller;
}

const known = new WeakMap<Request, Caller>();

function identify(world: World, req: Request, rules: Rules): Caller {
  const parameters = signedParameters(req);
  const key = knownKey(world, parameters);
  if (!parameters.protocol.has('oauth_signature')) return { key, signed: false };
  return { key, signed: true, token: verify(world, req, key, parameters, rules) };
}

export function authenticateSigned(world: World, req: Request, rules: Rules = {}): Caller {
  const caller = authenticate(world, req, rules);
  if (!caller.signed) throw oauthError('the request is not signed');
  return caller;
}

function knownKey(world: World, { protocol }: SignedParameters): ConsumerKey {
  const name = protocol.get('oauth_consumer_key');
  if (!name) throw oauthError('oauth_consumer_key is missing');
  const key = world.keys.get(name);
  if (!key) throw oauthError('oauth_consumer_key is not known');
  return key;
}

function verify(
  world: World,
  req: Request,
  key: ConsumerKey,
  { protocol, signed }: SignedParameters,
  rules: Rules,
): Token | undefined {
  const now = Math.floor(world.now().getTime() / 1000);
  const timestamp = checkedTimestamp(protocol, now, world.timestampWindow);
  const nonce = protocol.get('oauth_nonce');
  if (!nonce) throw oauthError('oauth_nonce is missing');
  if (protocol.get('oauth_signature_method') !== 'HMAC-SHA1') {
    throw oauthError('oauth_signature_method must be HMAC-SHA1');
  }
  if ((protocol.get('oauth_version') ?? '1.0') !== '1.0') throw oauthError('oauth_version must be 1.0');
  const token = knownToken(world, key, protocol.get('oauth_token'));
  const given = protocol.get('oauth_signature')!;
  const request = { method: req.method, url: originOf(req) + rawPath(req), parameters: signed };
  if (!sameSignature(given, signatureOf(request, key, token?.secret ?? ''))) {
    throw oauthError('oauth_signature is not valid');
  }
  const id = JSON.stringify([key.key, token?.token, timestamp, nonce]);
  if (!world.state.nonces.use(id, timestamp, given, now, rules.replayPermitted ?? false)) {
    throw oauthError('oauth_nonce has been used before');
  }
  return token;
}

function checkedTimestamp(protocol: Map<string, string>, now: number, window: number): number {
  const text = protocol.get('oauth_timestamp') ?? '';
  if (!/^\d{1,12}$/.test(text)) throw oauthError('oauth_timestamp is missing or not a number of seconds');
  if (Math.abs(Number(text) - now) > window) {
    throw oauthError(`oauth_timestamp differs by more than ${window} seconds`);
  }
  return Number(text);
}

/** An empty token counts as none, because some clients send one when they sign with their key only. */
function knownToken(world: World, key: ConsumerKey, name: string | undefined): Token | undefined {
  if (!name) return undefined;
  const token = world.state.tokens.find(name);
  if (!token || token.consumerKey !== key.key) throw oauthError('oauth_token is not known');
  return token;
}
