/** OAuth tokens: a request token is authorised by a user, then exchanged once for an access token. */
import { randomBytes } from 'node:crypto';
import { oauthError } from '../responses/errors';
import { BoundedMap } from './bounded';
import type { User } from './users';

/** The largest number of issued tokens. The oldest are removed and then unknown. */
const MOST_TOKENS = 20_000;

export interface Token {
  kind: 'request' | 'access';
  token: string;
  secret: string;
  consumerKey: string;
  /** The user who authorised it. An access token always has one. */
  user?: User;
}

export class Tokens {
  readonly #accepted = new Map<string, Token>();
  readonly #issued = new BoundedMap<string, Token>(MOST_TOKENS);

  get size(): number {
    return this.#accepted.size + this.#issued.size;
  }

  request(consumerKey: string): Token {
    return this.#issue({ kind: 'request', consumerKey });
  }

  /** Adds a known token, which is never removed. */
  accept(token: Token): void {
    this.#accepted.set(token.token, token);
  }

  access(consumerKey: string, user: User): Token {
    return this.#issue({ kind: 'access', consumerKey, user });
  }

  find(token: string): Token | undefined {
    return this.#accepted.get(token) ?? this.#issued.get(token);
  }

  /** The request token cannot be used again. */
  exchange(token: Token): Token {
    if (token.kind !== 'request') throw oauthError('oauth_token is not a request token');
    if (!token.user) throw oauthError('request token has not been authorised by its user');
    this.withdraw(token);
    return this.access(token.consumerKey, token.user);
  }

  /** The user has denied access, so the token cannot be used. */
  withdraw(token: Token): void {
    this.#accepted.delete(token.token);
    this.#issued.delete(token.token);
  }

  #issue(token: Omit<Token, 'token' | 'secret'>): Token {
    const issued = {
      ...token,
      token: randomBytes(16).toString('hex'),
      secret: randomBytes(20).toString('base64'),
    };
    this.#issued.set(issued.token, issued);
    return issued;
  }
}
