/** Options after defaults and merging, as the inside of this package passes them on. Types only. */
import type { ClientEvents } from './events';
import type { Protocol } from '../util/ports';
import type { AbortSignalLike, AgentLike, InstanceFields } from './options';

/** How a call reaches the service. */
export interface CallSettings {
  /** Milliseconds for the whole call; 0 means no limit. */
  timeout: number;
  retries: RetrySettings;
  protocol: Protocol | undefined;
  httpAgent: AgentLike | undefined;
  httpsAgent: AgentLike | undefined;
  maxResponseBytes: number;
  /** Values of responses have their own types. */
  convert: boolean;
  signal?: AbortSignalLike | undefined;
  /** Of the client. */
  listeners?: CallListeners | undefined;
  /** Of the client; undefined where any number of calls may be under way. */
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

/** What is retried, and how often. */
export interface RetrySettings {
  limit: number;
  /** Actions that change something are retried too. */
  isUnsafe: boolean;
  /** Upper case; undefined means every verb that the other settings allow. */
  methods: ReadonlySet<string> | undefined;
  statusCodes: ReadonlySet<number>;
}

/** What an instance of a resource holds of its own; a call reads it when it is made. */
export type InstanceSettings = { [Name in keyof InstanceFields]?: InstanceFields[Name] | undefined };
