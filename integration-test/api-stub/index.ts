/** The 7digital API on localhost, for tests, examples and experiments. See README.md. */
import { start } from './start';
import { DEMO_TOKEN as demoToken, DEMO_USER as demoUser } from './state';
import { PLACEHOLDER as placeholder } from './state/keys';
import type { Stub, StubOptions } from './types';

export type {
  Failure,
  ReplyBody,
  ReplyFunction,
  ReplyOptions,
  ReplyTree,
  ReplyValue,
  Stub,
  StubCaller,
  StubClock,
  StubOptions,
  StubRequest,
} from './types';

/** A user that exists from the start, with a card, a subscription and a purchase. */
export const DEMO_USER: { emailAddress: string; password: string; id: string } = demoUser;

/** An access token of that user for the built-in key. */
export const DEMO_TOKEN: { token: string; secret: string } = demoToken;

/** The built-in key, which a client without its own key also uses. */
export const PLACEHOLDER: { key: string; secret: string } = placeholder;

/**
 * Starts a stub of the 7digital API on this machine. Several stubs share nothing.
 *
 * @throws {TypeError} naming the invalid option
 * @throws {Error} with the code EADDRINUSE if the port is in use
 */
export async function startStub(options: StubOptions = {}): Promise<Stub> {
  return (await start(options)).stub;
}
