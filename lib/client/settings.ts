/** Every option of a client, a resource and a call: what is valid, its default, and which one applies. */
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
// Longer timers fire at once in node.
const LONGEST_TIMER = 2 ** 31 - 1;

type Level = 'client' | 'resource' | 'call' | 'request';

interface Option {
  /** Where it may be given. */
  levels: readonly Level[];
  /** What a message says it must be. */
  expected: string;
  /** Its value holds no secret, so a message may show it. */
  isShown?: boolean;
  isValid(value: unknown, level: Level): boolean;
}

const everywhere: readonly Level[] = ['client', 'resource', 'call'];
const instances: readonly Level[] = ['client', 'resource'];

const OPTIONS: Record<string, Option> = {
  format: { levels: instances, expected: 'a string', isValid: (value) => typeof value === 'string' },
  // A logger may also be a function that has the levels as properties.
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
  // Throws by itself, as it has several parts.
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

// Of the first three any value is valid.
const KNOWN: Record<Level, readonly string[]> = {
  ...NAMES,
  client: ['consumerkey', 'consumersecret', 'userManagement', ...NAMES.client],
};

/** Warns of options that look like a known one but are none, and are ignored therefore. */
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

/** @throws {TypeError} that names the option that is invalid */
export function assertOptions(options: unknown, level: Level): asserts options is ResourceOptions {
  assertArgument(isRecord(options), 'options', 'an object', options);
  for (const name of NAMES[level]) assertOption(name, (options as Record<string, unknown>)[name], level);
}

function assertOption(name: string, value: unknown, level: Level): void {
  if (value === null || value === undefined) return;
  const { isValid, expected, isShown } = OPTIONS[name] as Option;
  assertArgument(isValid(value, level), `option ${name}`, expected, value, isShown);
}

/** An option of media that is a time-out. @throws {TypeError} that names it */
export function assertTimeout(name: string, value: unknown): asserts value is number {
  const { isValid, expected } = OPTIONS['timeout'] as Option;
  assertArgument(isValid(value, 'call'), `option ${name}`, expected, value, true);
}

/** The options of one call, each read once. */
export interface GivenOptions extends Omit<CallOptions, 'retries'> {
  retries?: RetrySettings | undefined;
}

/** @throws {TypeError} that names the option that is invalid */
export function readCallOptions(options: unknown): GivenOptions {
  const given: Record<string, unknown> = {};
  if (options === null || options === undefined) return given;
  const subject = 'argument after the parameters';
  assertArgument(isRecord(options), subject, 'a callback or an object of options', options);
  for (const name of NAMES.call) {
    const value = options[name] ?? undefined;
    if (name === 'retries') given[name] = value === undefined ? value : retrySettings(value, true);
    else assertOption(name, (given[name] = value), 'call');
  }
  return given;
}

/** The settings of a client, with defaults. @throws {TypeError} that names the option that is invalid */
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
 * The settings of one call: its own options, then those of the instance, then the client's.
 * @throws {TypeError} that names the option that is invalid
 */
export function callSettings(
  instance: InstanceSettings,
  client: CallSettings,
  options: GivenOptions,
): CallSettings {
  return {
    ...client,
    signal: options.signal,
    timeout: options.timeout ?? timeoutOf(instance) ?? client.timeout,
    retries: options.retries ?? retriesOf(instance) ?? client.retries,
    convert: convertOf(instance) ?? client.convert,
  };
}

// What an instance holds may have been changed since it was made.
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

/** Not of its prototype: there a method may have this name. */
function own<Name extends 'timeout' | 'retries' | 'convert'>(
  instance: InstanceSettings,
  name: Name,
): InstanceSettings[Name] {
  return Object.prototype.hasOwnProperty.call(instance, name) ? instance[name] : undefined;
}

/** Gives an instance its own options, and the client's where it has none. @throws {TypeError} as above */
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

/** The client's own object where the resource has none, so that later changes reach it; else a merged copy. */
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

// An agent refers to its sockets, and they to what was sent over them.
const HIDDEN = ['consumersecret', 'defaultParams', 'headers', 'httpAgent', 'httpsAgent'];

/** A new object with every default in place; the caller's object is not changed. */
export function withDefaultOptions(given: ClientOptions): ClientSettings {
  const options: Record<string, unknown> = { ...given };
  for (const [name, value] of Object.entries(config)) {
    if (options[name] === undefined) options[name] = value;
  }
  // null means "not given" here; for the logger it means silence.
  options['format'] ??= config.format;
  options['defaultParams'] = given.defaultParams ?? {};
  options['headers'] = given.headers ?? {};
  for (const name of HIDDEN) if (name in options) hideProperty(options, name, options[name]);
  return inspectAs(options, inspectOptions) as unknown as ClientSettings;
}
