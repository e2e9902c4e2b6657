/** Every option of a client, a resource and a call: valid values, default, and which value applies. */
import { hideProperty, inspectAs, inspectOptions } from '../redaction/inspect';
import type { CallOptions, ClientOptions, Logger, ResourceOptions } from '../types/options';
import type { CallSettings, InstanceSettings, RetrySettings } from '../types/settings';
import type { ClientSettings } from '../types';
import { assertArgument } from '../util/invalid-argument';
import { isAgent, isObject, isSignal } from './option-checks';
import { warnOfMisspelt } from './option-names';
import { isRecord } from '../util/objects';
import { retrySettings } from './retry-option';
import config = require('./defaults.js');

export const DEFAULT_TIMEOUT = 60_000;
export const DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
// Node.js runs longer timers immediately.
const LONGEST_TIMER = 2 ** 31 - 1;

type Level = 'client' | 'resource' | 'call' | 'request';

interface Option {
  /** The places where the option can be given. */
  levels: readonly Level[];
  /** The expected value, for the message. */
  expected: string;
  /** Whether a message may show the value, because it is never a secret. */
  isShown?: boolean;
  isValid(value: unknown, level: Level): boolean;
}

const everywhere: readonly Level[] = ['client', 'resource', 'call'];
const instances: readonly Level[] = ['client', 'resource'];

const OPTIONS: Record<string, Option> = {
  format: { levels: instances, expected: 'a string', isValid: (value) => typeof value === 'string' },
  // A logger may also be a function with the levels as properties.
  logger: {
    levels: instances,
    expected: 'an object',
    isValid: (value) => typeof value === 'function' || isObject(value),
  },
  convert: {
    levels: instances,
    expected: 'true or false',
    isShown: true,
    isValid: (value) => typeof value === 'boolean',
  },
  defaultParams: { levels: instances, expected: 'an object', isValid: isRecord },
  headers: { levels: everywhere, expected: 'an object', isValid: isRecord },
  timeout: {
    levels: everywhere,
    expected: `a number of milliseconds from 0 to ${LONGEST_TIMER}`,
    isShown: true,
    isValid: (value) => typeof value === 'number' && value >= 0 && value <= LONGEST_TIMER,
  },
  // Throws its own errors, because the value may have several properties.
  retries: {
    levels: everywhere,
    expected: '',
    isValid: (value, level) => Boolean(retrySettings(value, level === 'call')),
  },
  safe: {
    levels: ['request'],
    expected: 'true or false',
    isShown: true,
    isValid: (value) => typeof value === 'boolean',
  },
  oauth: oneOf(['2-legged', '3-legged']),
  body: oneOf(['form', 'json']),
  host: {
    levels: ['request'],
    expected: "a host such as 'api.example.com' or 'localhost:8080'",
    isValid: (value) => typeof value === 'string' && /^(\[[\da-f:.]+\]|[^\s:/?#@[\]]+)(:\d+)?$/i.test(value),
  },
  signal: { levels: ['call'], expected: 'an AbortSignal', isValid: isSignal },
  protocol: {
    levels: ['client'],
    expected: "'http:' or 'https:'",
    isShown: true,
    isValid: (value) => value === 'http:' || value === 'https:',
  },
  httpAgent: {
    levels: ['client'],
    expected: "an agent of node's http module",
    isValid: (value) => isAgent(value, 'http:'),
  },
  httpsAgent: {
    levels: ['client'],
    expected: "an agent of node's https module",
    isValid: (value) => isAgent(value, 'https:'),
  },
  maxConcurrency: {
    levels: ['client'],
    expected: 'a whole number above 0',
    isShown: true,
    isValid: (value) => Number.isInteger(value) && (value as number) > 0,
  },
  maxResponseBytes: {
    levels: ['client'],
    expected: 'a whole number of bytes above 0',
    isShown: true,
    isValid: (value) => Number.isInteger(value) && (value as number) > 0,
  },
};

const NAMES: Record<Level, readonly string[]> = {
  client: namesOf('client'),
  resource: namesOf('resource'),
  call: namesOf('call'),
  request: namesOf('request'),
};

function namesOf(level: Level): string[] {
  return Object.keys(OPTIONS).filter((name) => (OPTIONS[name] as Option).levels.includes(level));
}

// Any value is valid for the first three.
const KNOWN: Record<Level, readonly string[]> = {
  ...NAMES,
  client: ['consumerkey', 'consumersecret', 'userManagement', ...NAMES.client],
};

/** Logs a warning for options with names similar to a known one, which are ignored. */
export function warnOfUnknown(
  options: object | null | undefined,
  level: Level,
  logger: Logger | null | undefined,
): void {
  warnOfMisspelt(options, KNOWN[level], logger);
}

/** An option of `client.request`. */
function oneOf(values: readonly string[]): Option {
  return {
    levels: ['request'],
    expected: values.map((value) => `'${value}'`).join(' or '),
    isShown: true,
    isValid: (value) => values.includes(value as string),
  };
}

/** @throws {TypeError} that names the invalid option */
export function assertOptions(options: unknown, level: Level): asserts options is ResourceOptions {
  assertArgument(isRecord(options), 'options', 'an object', options);
  for (const name of NAMES[level]) assertOption(name, (options as Record<string, unknown>)[name], level);
}

function assertOption(name: string, value: unknown, level: Level): void {
  if (value === null || value === undefined) return;
  const { isValid, expected, isShown } = OPTIONS[name] as Option;
  assertArgument(isValid(value, level), `option ${name}`, expected, value, isShown);
}

/** A timeout of media. @throws {TypeError} that names the invalid option */
export function assertTimeout(name: string, value: unknown): asserts value is number {
  const { isValid, expected } = OPTIONS['timeout'] as Option;
  assertArgument(isValid(value, 'call'), `option ${name}`, expected, value, true);
}

/** The options of one call. Each is read once. */
export interface GivenOptions extends Omit<CallOptions, 'retries'> {
  retries?: RetrySettings | undefined;
}

const NOTHING_GIVEN: GivenOptions = Object.freeze({});

/** @throws {TypeError} that names the invalid option */
export function readCallOptions(options: unknown): GivenOptions {
  if (options === null || options === undefined) return NOTHING_GIVEN;
  const given: Record<string, unknown> = {};
  const subject = 'argument after the parameters';
  assertArgument(isRecord(options), subject, 'a callback or an object of options', options);
  for (const name of NAMES.call) {
    const value = options[name] ?? undefined;
    if (name === 'retries') given[name] = value === undefined ? value : retrySettings(value, true);
    else assertOption(name, (given[name] = value), 'call');
  }
  return given;
}

/** The settings of a client, with defaults. @throws {TypeError} that names the invalid option */
export function clientSettings(options: ClientOptions): CallSettings {
  assertOptions(options, 'client');
  return {
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    retries: retrySettings(options.retries ?? 0, false),
    protocol: options.protocol ?? undefined,
    httpAgent: options.httpAgent ?? undefined,
    httpsAgent: options.httpsAgent ?? undefined,
    maxResponseBytes: options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES,
    convert: options.convert ?? false,
  };
}

/**
 * The settings of one call: its own options, then those of the instance, then those of the client.
 * @throws {TypeError} that names the invalid option
 */
export function callSettings(
  instance: InstanceSettings,
  client: CallSettings,
  options: GivenOptions,
): CallSettings {
  const { signal } = options;
  const timeout = options.timeout ?? timeoutOf(instance) ?? client.timeout;
  const retries = options.retries ?? retriesOf(instance) ?? client.retries;
  const convert = convertOf(instance) ?? client.convert;
  const isSame =
    signal === undefined &&
    timeout === client.timeout &&
    retries === client.retries &&
    convert === client.convert;
  return isSame ? client : { ...client, signal, timeout, retries, convert };
}

// The options of an instance may have changed since it was made.
function timeoutOf(instance: InstanceSettings): number | null | undefined {
  const timeout = own(instance, 'timeout');
  assertOption('timeout', timeout, 'resource');
  return timeout;
}

function convertOf(instance: InstanceSettings): boolean | null | undefined {
  const convert = own(instance, 'convert');
  assertOption('convert', convert, 'resource');
  return convert;
}

function retriesOf(instance: InstanceSettings): RetrySettings | undefined {
  const retries = own(instance, 'retries') ?? undefined;
  return retries === undefined ? undefined : retrySettings(retries, false);
}

/** Own properties only, because a method on the prototype may have the same name. */
function own<Name extends 'timeout' | 'retries' | 'convert'>(
  instance: InstanceSettings,
  name: Name,
): InstanceSettings[Name] {
  return Object.prototype.hasOwnProperty.call(instance, name) ? instance[name] : undefined;
}

/** Sets the options of an instance: its own, or those of the client. @throws {TypeError} as above */
export function initializeInstance(
  instance: InstanceSettings,
  given: ResourceOptions,
  client: ClientSettings,
): void {
  assertOptions(given, 'resource');
  instance.format = given.format === undefined ? client.format : given.format;
  instance.logger = given.logger === undefined ? client.logger : given.logger;
  warnOfUnknown(given, 'resource', instance.logger);
  hideProperty(instance, 'defaultParams', inherit(given.defaultParams, client.defaultParams));
  hideProperty(instance, 'headers', inherit(given.headers, client.headers));
  for (const name of ['timeout', 'retries', 'convert'] as const) {
    if (given[name] === undefined || given[name] === null) continue;
    Object.defineProperty(instance, name, { value: given[name], writable: true, configurable: true });
  }
}

/** The object of the client if the resource has none, so that later changes affect it. Otherwise a merged copy. */
function inherit<T extends object>(
  given: T | null | undefined,
  inherited: T | undefined,
): T | null | undefined {
  if (given === undefined) return inherited;
  if (given === null) return null;
  const merged = { ...given } as Record<string, unknown>;
  for (const [name, value] of Object.entries(inherited ?? {})) {
    if (merged[name] === undefined) merged[name] = value;
  }
  return merged as T;
}

// An agent refers to its sockets, and they refer to sent data.
const HIDDEN = ['consumersecret', 'defaultParams', 'headers', 'httpAgent', 'httpsAgent'];

/** A new object with all defaults. The object of the caller is not changed. */
export function withDefaultOptions(given: ClientOptions): ClientSettings {
  const options: Record<string, unknown> = { ...given };
  for (const [name, value] of Object.entries(config)) {
    if (options[name] === undefined) options[name] = value;
  }
  // null means "not given" here. For the logger it means no logging.
  options['format'] ??= config.format;
  options['defaultParams'] = given.defaultParams ?? {};
  options['headers'] = given.headers ?? {};
  for (const name of HIDDEN) if (name in options) hideProperty(options, name, options[name]);
  return inspectAs(options, inspectOptions) as unknown as ClientSettings;
}
