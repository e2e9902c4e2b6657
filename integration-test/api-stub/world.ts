/** The state and settings of a running stub. */
import type { Catalogue } from './catalogue/model';
import type { ConsumerKey } from './state/keys';
import type { Failures } from './shaping/failures';
import type { Replies } from './shaping/replies';
import type { State } from './state';

export interface World {
  catalogue: Catalogue;
  keys: Map<string, ConsumerKey>;
  /** Replaced by `reset()`, so do not keep a reference. */
  state: State;
  /** Calls per key and day. */
  rateLimit: number;
  now: () => Date;
  /** The allowed difference in seconds between a timestamp and `now`. */
  timestampWindow: number;
  replies: Replies;
  failures: Failures;
  /** Called for an error of the stub itself. */
  onFault: (error: unknown) => void;
}
