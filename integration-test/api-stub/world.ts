/** Everything one running stub knows. */
import type { Catalogue } from './catalogue/model';

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
  now: () => Date;
  /** Told of what should never happen: an error of the stub itself. */
  onFault: (error: unknown) => void;
}
