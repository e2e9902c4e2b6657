/** Options after defaults and merging, as the inside of this package passes them on. Types only. */
import type { Protocol } from '../util/ports';
import type { AbortSignalLike, AgentLike, Headers, Logger, Params } from './options';

/** How a call reaches the service. */
export interface CallSettings {
  /** Milliseconds for the whole call; 0 means no limit. */
  timeout: number;
  retries: number;
  protocol: Protocol | undefined;
  httpAgent: AgentLike | undefined;
  httpsAgent: AgentLike | undefined;
  maxResponseBytes: number;
  signal?: AbortSignalLike | undefined;
}

/** What an instance of a resource holds of its own; a call reads it when it is made. */
export interface InstanceSettings {
  format?: string | null | undefined;
  logger?: Logger | null | undefined;
  defaultParams?: Params | null | undefined;
  headers?: Headers | null | undefined;
  timeout?: number | null | undefined;
  retries?: number | null | undefined;
}
