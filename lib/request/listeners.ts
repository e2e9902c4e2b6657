/** The listeners for events of a client: its own, and the channels of `diagnostics_channel`. */
import { EventEmitter } from 'events';
import type { ClientEvents } from '../types/events';
import type { CallListeners } from '../types/settings';
import { builtinModule } from '../util/builtin-module';
import { assertArgument } from '../util/invalid-argument';

export type EventName = keyof ClientEvents;
type Listener = (event: unknown) => unknown;

const NAMES: readonly EventName[] = ['request', 'response', 'retry'];

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

let channels: Record<EventName, Channel> | null | undefined;

/** The listeners of one client. */
export class Listeners implements CallListeners {
  // Made with the first listener, because most clients have none.
  private emitter: EventEmitter | undefined;

  /** @throws {TypeError} for an unknown event, and for a listener that is not a function */
  add(name: unknown, listener: unknown, once = false): void {
    assertName(name);
    assertListener(listener);
    this.emitter ??= new EventEmitter().setMaxListeners(0);
    if (once) this.emitter.once(name, listener);
    else this.emitter.on(name, listener);
  }

  /** @throws {TypeError} as `add` does */
  remove(name: unknown, listener: unknown): void {
    assertName(name);
    assertListener(listener);
    this.emitter?.off(name, listener);
  }

  copy(): Listeners {
    const copy = new Listeners();
    for (const name of NAMES) {
      for (const listener of this.of(name)) {
        const { listener: original } = listener as { listener?: Listener };
        copy.add(name, original ?? listener, original !== undefined);
      }
    }
    return copy;
  }

  /** Listeners of `once` remove themselves when they are called. */
  of(name: EventName): Listener[] {
    return (this.emitter?.rawListeners(name) ?? []) as Listener[];
  }

  has(name: EventName): boolean {
    return this.emitter !== undefined && this.emitter.listenerCount(name) > 0;
  }
}

export function isHeard(name: EventName, listeners: CallListeners | undefined): boolean {
  // Opened at the first call.
  if (channels === undefined) channels = openChannels();
  return channels?.[name].hasSubscribers === true || listeners?.has(name) === true;
}

export function isAnyHeard(listeners: CallListeners | undefined): boolean {
  return NAMES.some((name) => isHeard(name, listeners));
}

/** A listener that throws is reported as a warning of the process. It affects neither the call nor other listeners. */
export function emit<Name extends EventName>(
  name: Name,
  event: ClientEvents[Name],
  listeners: CallListeners | undefined,
): void {
  for (const listener of listeners?.of(name) ?? []) {
    try {
      const returned = listener(event);
      if (returned instanceof Promise) returned.catch((error: unknown) => warn(name, listener, error));
    } catch (error) {
      warn(name, listener, error);
    }
  }
  if (channels?.[name].hasSubscribers) channels[name].publish(event);
}

const warned = new WeakSet<Listener>();

/** Once for each listener, because a busy client would print too many warnings. */
function warn(name: string, listener: Listener, error: unknown): void {
  if (warned.has(listener)) return;
  warned.add(listener);
  let text = 'an error that cannot be shown';
  try {
    text = error instanceof Error ? `${error.stack}` : String(error);
  } catch {
    // The rejection is reported as a warning.
  }
  process.emitWarning(`A listener of the event '${name}' failed: ${text}`, '7digital-api');
}

function assertName(name: unknown): asserts name is EventName {
  const isKnown = NAMES.some((known) => known === name);
  assertArgument(isKnown, 'event', `'${NAMES.join("', '")}'`, name, true);
}

function assertListener(listener: unknown): asserts listener is Listener {
  assertArgument(typeof listener === 'function', 'listener of an event', 'a function', listener);
}

function openChannels(): Record<EventName, Channel> | null {
  try {
    const { channel } = builtinModule('diagnostics_channel') as typeof import('diagnostics_channel');
    const [request, response, retry] = NAMES.map((name) => channel(`7digital-api:${name}`));
    return { request, response, retry } as Record<EventName, Channel>;
  } catch {
    // A runtime or bundle without this module has no tool that could subscribe.
    return null;
  }
}
