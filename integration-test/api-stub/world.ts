/** Everything one running stub knows. */
import type { Catalogue } from './catalogue/model';
import type { State } from './state';

/** Who may call. */
export interface ConsumerKey {
  key: string;
  secret: string;
  /** May name a user by `userId` in calls that otherwise need a user token. */
  userManagement: boolean;
}

export interface World {
  catalogue: Catalogue;
  keys: Map<string, ConsumerKey>;
  /** Replaced as a whole by `reset()`: never keep it. */
  state: State;
  /** Calls per key and day. */
  rateLimit: number;
  now: () => Date;
  /** Told of what should never happen: an error of the stub itself. */
  onFault: (error: unknown) => void;
}
