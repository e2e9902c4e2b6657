/** Options after defaults and merging, as they are used inside this package. Types only. */
import type { ClientEvents } from './events';
import type { Protocol } from '../util/ports';
import type { AbortSignalLike, AgentLike, InstanceFields } from './options';

/** The settings of a call. */
export interface CallSettings {
  /** Milliseconds for the whole call. 0 means no limit. */
  timeout: number;
  retries: RetrySettings;
  protocol: Protocol | undefined;
  httpAgent: AgentLike | undefined;
  httpsAgent: AgentLike | undefined;
  maxResponseBytes: number;
  /** Whether values of responses are converted. */
  convert: boolean;
  signal?: AbortSignalLike | undefined;
  /** The listeners of the client. */
  listeners?: CallListeners | undefined;
  /** The limiter of the client. Undefined without a limit. */
  limiter?: CallLimiter | undefined;
}

/** `Listeners` of lib/request/listeners.ts. */
export interface CallListeners {
  has(name: keyof ClientEvents): boolean;
  of(name: keyof ClientEvents): Array<(event: unknown) => unknown>;
}

/** `Limiter` of lib/request/limiter.ts. */
export interface CallLimiter {
  enter(signal: AbortSignalLike | undefined, start: (leave: () => void) => void, abort: () => void): void;
}

/** The retries of a call. */
export interface RetrySettings {
  limit: number;
  /** Whether actions that change something are retried too. */
  isUnsafe: boolean;
  /** In upper case. Undefined means every verb that the other settings allow. */
  methods: ReadonlySet<string> | undefined;
  statusCodes: ReadonlySet<number>;
}

/** The own settings of an instance of a resource. A call reads them when it is made. */
export type InstanceSettings = { [Name in keyof InstanceFields]?: InstanceFields[Name] | undefined };
