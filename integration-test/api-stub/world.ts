/** Everything one running stub knows. */
import type { Catalogue } from './catalogue/model';
import type { ConsumerKey } from './state/keys';
import type { Failures } from './shaping/failures';
import type { Replies } from './shaping/replies';
import type { State } from './state';

export interface World {
  catalogue: Catalogue;
  keys: Map<string, ConsumerKey>;
  /** Replaced as a whole by `reset()`: never keep it. */
  state: State;
  /** Calls per key and day. */
  rateLimit: number;
  now: () => Date;
  /** By how many seconds a timestamp may differ from `now`. */
  timestampWindow: number;
  replies: Replies;
  failures: Failures;
  /** Told of what should never happen: an error of the stub itself. */
  onFault: (error: unknown) => void;
}
