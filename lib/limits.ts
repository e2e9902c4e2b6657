/** Timeouts, retries, agents and sizes: their defaults, and a clear error for what cannot be meant. */
import { invalidArgument } from './check';
import type { AgentLike, CallOptions, ClientOptions, ResourceOptions } from './options';

export const DEFAULT_TIMEOUT = 60_000;
export const DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
// Longer timers fire at once in node.
const LONGEST_TIMER = 2 ** 31 - 1;

/** How a client reaches the service; one object for each client, shared by its resources. */
export interface TransportSettings {
  timeout: number;
  retries: number;
  protocol: 'http:' | 'https:' | undefined;
  httpAgent: AgentLike | undefined;
  httpsAgent: AgentLike | undefined;
  maxResponseBytes: number;
}

/** @throws {TypeError} naming the option that cannot be used */
export function transportSettings(options: ClientOptions): TransportSettings {
  checkLimits(options);
  const { protocol, httpAgent, httpsAgent, maxResponseBytes } = options;
  check(
    isAbsent(protocol) || protocol === 'http:' || protocol === 'https:',
    'protocol',
    "'http:' or 'https:'",
    protocol,
  );
  check(
    isAbsent(maxResponseBytes) || (Number.isInteger(maxResponseBytes) && (maxResponseBytes as number) > 0),
    'maxResponseBytes',
    'a whole number of bytes above 0',
    maxResponseBytes,
  );
  checkAgent('httpAgent', httpAgent, 'http:');
  checkAgent('httpsAgent', httpsAgent, 'https:');
  return {
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    retries: options.retries ?? 0,
    protocol: protocol ?? undefined,
    httpAgent: httpAgent ?? undefined,
    httpsAgent: httpsAgent ?? undefined,
    maxResponseBytes: maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES,
  };
}

/** Of a resource or a call. @throws {TypeError} naming the option that cannot be used */
export function checkLimits(options: Pick<ResourceOptions, 'timeout' | 'retries'>): void {
  const { timeout, retries } = options;
  check(
    isAbsent(timeout) || (typeof timeout === 'number' && timeout >= 0 && timeout <= LONGEST_TIMER),
    'timeout',
    `a number of milliseconds from 0 to ${LONGEST_TIMER}`,
    timeout,
  );
  check(
    isAbsent(retries) || (Number.isInteger(retries) && (retries as number) >= 0),
    'retries',
    'a whole number from 0 up',
    retries,
  );
}

/** Limits of an instance, which its owner may set to null. */
interface OwnLimits {
  timeout?: number | null | undefined;
  retries?: number | null | undefined;
}

/** What bounds a call: its own options, then those of the resource, then the client's. @throws {TypeError} as above */
export function boundsOf(
  resource: OwnLimits,
  settings: TransportSettings,
  options: CallOptions | null | undefined,
) {
  const bounds = {
    ...settings,
    timeout: options?.timeout ?? own(resource, 'timeout') ?? settings.timeout,
    retries: options?.retries ?? own(resource, 'retries') ?? settings.retries,
    signal: options?.signal ?? undefined,
  };
  checkLimits(bounds);
  return bounds;
}

/** Not of its prototype: there a method may have this name (C-28). */
function own(resource: OwnLimits, name: keyof OwnLimits): number | null | undefined {
  return Object.prototype.hasOwnProperty.call(resource, name) ? resource[name] : undefined;
}

/** Of one call (D-4). @throws {TypeError} naming the option that cannot be used */
export function checkCallOptions(options: unknown): asserts options is CallOptions | null | undefined {
  if (isAbsent(options)) return;
  check(
    typeof options === 'object' && !Array.isArray(options),
    'argument after the parameters',
    'a callback or an object of options',
    options,
  );
  const { signal, headers } = options as CallOptions;
  checkLimits(options as CallOptions);
  check(
    isAbsent(signal) ||
      (typeof signal === 'object' &&
        typeof signal.aborted === 'boolean' &&
        typeof signal.addEventListener === 'function' &&
        typeof signal.removeEventListener === 'function'),
    'signal',
    'an AbortSignal',
    signal,
  );
  check(
    isAbsent(headers) || (typeof headers === 'object' && !Array.isArray(headers)),
    'headers',
    'an object',
    headers,
  );
}

function checkAgent(name: string, agent: unknown, protocol: string): void {
  if (isAbsent(agent)) return;
  const candidate = agent as { addRequest?: unknown; protocol?: unknown };
  check(
    typeof candidate.addRequest === 'function',
    name,
    `an agent of node's ${protocol.slice(0, -1)} module`,
    agent,
  );
  // node's own agents say which scheme they are for; proxy agents may serve both and do not.
  const declared = Object.prototype.hasOwnProperty.call(candidate, 'protocol')
    ? candidate.protocol
    : protocol;
  check(declared === protocol, name, `an agent for ${protocol}, not for ${declared}`, agent);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function check(holds: boolean, name: string, wanted: string, got: unknown): void {
  if (holds) return;
  const subject = name.includes(' ') ? `The ${name}` : `The option ${name}`;
  throw invalidArgument(`${subject} must be ${wanted}; it is ${shown(got)}`);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'an array' : 'an object';
}
