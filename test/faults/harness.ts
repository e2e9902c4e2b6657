/**
 * Runs one call against one fault and looks at everything that must hold whatever the fault is: one settlement, and
 * nothing left behind. Time stands still unless a case moves it, so no case waits for a timer.
 */
import { getEventListeners } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { expect } from 'chai';
import { type SinonFakeTimers, stopClock } from '../support/clock';
import * as errors from '../../lib/errors';
import { type AnyAgent, clientFor, type Kind } from './kinds';
import { FIRST_PAGE } from './list-kinds';
import { type Behaviour, certificateAuthority, OK, type Peer, RawServer } from './raw-server';

export type Form = 'callback' | 'promise';

/** The expected result of a call. Fields that are absent must be absent from the error too. */
export interface Expected {
  /** Class and name of the error. */
  error?: string;
  code?: string | RegExp;
  status?: number;
  message?: RegExp;
  retryAfter?: number;
  /** Of a success: looks at the data. */
  data?: (data: any) => void;
  /** How many requests reach the server. */
  requests?: number;
}

/** When something happens to the call from the client's side, and what. */
export interface Intervention {
  at: 'call' | 'request' | 'head' | 'body' | 'settled';
  /** Its deadline passes, or its signal is aborted. */
  by: 'deadline' | 'abort';
}

export interface Fault {
  name: string;
  rules: string;
  serve?: Behaviour;
  /** Runs when a connection is made, before any request. */
  greet?: (peer: Peer) => void;
  /** The server is gone before the call. */
  isGone?: boolean;
  distrust?: boolean;
  host?: string;
  lookup?: LookupFunction;
  options?: Record<string, unknown>;
  /** The parameters and options of the call are frozen. */
  isFrozen?: boolean;
  /** Calls that succeed on the same client before. */
  warmUp?: number;
  intervene?: Intervention;
  /** The expected result, or a function of the kind if it depends on the kind. */
  expect: Expected | ((kind: Kind) => Expected);
}

/** Uncaught exceptions and unhandled rejections. */
export class Stray {
  readonly errors: unknown[] = [];
  private readonly note = (error: unknown) => void this.errors.push(error);

  listen(): void {
    process.on('uncaughtExceptionMonitor', this.note);
    process.on('unhandledRejection', this.note);
  }

  stop(): void {
    process.off('uncaughtExceptionMonitor', this.note);
    process.off('unhandledRejection', this.note);
  }
}

/** More than a test may take. Later, the waiting would only keep the process alive. */
const PATIENCE_MS = 30_000;

/** Waits until `holds` returns true. */
export async function until(holds: () => boolean): Promise<void> {
  const started = performance.now();
  while (!holds()) {
    if (performance.now() - started > PATIENCE_MS) throw new Error(`This did not happen in time: ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** How often a call settled, and with which arguments the first time. */
interface Settlement {
  count: number;
  args: unknown[];
}

export async function runCase(fault: Fault, kind: Kind, form: Form): Promise<void> {
  const server = await new RawServer(kind.protocol, serving(fault, kind), fault.greet).start();
  const clock = stopClock();
  const controller = new AbortController();
  const { client, agent } = clientFor(kind, {
    host: fault.host,
    port: server.port,
    ca: fault.distrust ? undefined : await certificateAuthority(),
    lookup: fault.lookup,
    options: fault.options,
  });
  try {
    for (let i = 0; i < (fault.warmUp ?? 0); i += 1) {
      await kind.call(client, kind.params);
      await until(() => count(agent.freeSockets) === 1);
    }
    if (fault.isGone) await server.close();
    const before = server.received;

    const intervene = () => {
      if (fault.intervene?.by === 'abort') controller.abort();
      else clock.tick(60_000);
    };
    if (fault.intervene) arrange(fault.intervene.at, server, agent, kind.pagesBefore ?? 0, intervene);
    const settled = settle(kind, form, client, controller.signal, fault.isFrozen);
    await until(() => settled.count > 0);
    if (fault.intervene?.at === 'settled') intervene();

    await assertNothingLeft(clock, agent, controller.signal);
    if (!fault.isGone) await until(() => server.connections.size === 0);
    expect(settled.count, 'settlements').to.equal(1);
    const expected = typeof fault.expect === 'function' ? fault.expect(kind) : fault.expect;
    assertOutcome(settled.args, expected, kind, form);
    if (expected.requests !== undefined) {
      expect(server.received - before, 'requests that reached the server').to.equal(
        expected.requests + (kind.pagesBefore ?? 0),
      );
    }
  } finally {
    clock.restore();
    agent.destroy();
    await server.stop();
  }
}

/** The calls before the fault get a success. */
function serving({ serve, warmUp = 0 }: Fault, { pagesBefore = 0 }: Kind): Behaviour {
  return (peer, request, server) => {
    if (request.number <= warmUp) peer.socket.write(OK);
    else if (request.number <= warmUp + pagesBefore) peer.socket.write(FIRST_PAGE);
    else serve?.(peer, request, server);
  };
}

/** Runs `act` at a point of the call that can be seen from outside the client. */
function arrange(
  at: Intervention['at'],
  server: RawServer,
  agent: AnyAgent,
  skipped: number,
  act: () => void,
): void {
  const soon = () => void setImmediate(act);
  if (at === 'call') act();
  if (at === 'request') void until(() => server.received > skipped).then(soon);
  if (at !== 'head' && at !== 'body') return;
  // Each request of a client passes here; its listeners come after this one.
  const spied = agent as AnyAgent & { addRequest(request: ClientRequest, ...rest: unknown[]): void };
  const { addRequest } = spied;
  let responses = 0;
  spied.addRequest = function (request, ...rest) {
    request.once('response', (response: IncomingMessage) => {
      responses += 1;
      if (responses <= skipped) return;
      if (at === 'head') soon();
      else response.once('data', soon);
    });
    addRequest.call(this, request, ...rest);
  };
}

function settle(
  kind: Kind,
  form: Form,
  client: unknown,
  signal: AbortSignal,
  isFrozen?: boolean,
): Settlement {
  const settlement: Settlement = { count: 0, args: [] };
  const note = (...args: unknown[]) => {
    settlement.count += 1;
    if (settlement.count === 1) settlement.args = args;
  };
  const wrap = isFrozen ? Object.freeze : <T>(value: T) => value;
  const [params, options] = [wrap({ ...kind.params }), wrap({ signal })];
  if (form === 'callback') {
    expect(kind.call(client, params, options, note)).to.equal(undefined);
  } else {
    (kind.call(client, params, options) as Promise<unknown>).then((data) => note(null, data), note);
  }
  // Nothing settles before the call returns (D-3).
  expect(settlement.count).to.equal(0);
  expect(params).to.deep.equal(kind.params);
  return settlement;
}

/** No timer of the client, no listener on the signal, no socket in use or waited for; then the kept ones are closed. */
async function assertNothingLeft(clock: SinonFakeTimers, agent: AnyAgent, signal: AbortSignal) {
  expect(clock.countTimers(), 'timers').to.equal(0);
  expect(getEventListeners(signal, 'abort').length, 'listeners on the signal').to.equal(0);
  await until(() => count(agent.sockets) === 0);
  expect(count(agent.requests), 'requests in the queue').to.equal(0);
  for (const socket of Object.values(agent.freeSockets).flat()) {
    expect(socket?.listenerCount('data'), 'listeners on a kept socket').to.be.at.most(1);
  }
  agent.destroy();
  await until(() => count(agent.freeSockets) === 0);
}

function count(lists: NodeJS.ReadOnlyDict<unknown[]>): number {
  return Object.values(lists).reduce((sum, list) => sum + (list?.length ?? 0), 0);
}

function assertOutcome(args: unknown[], expected: Expected, kind: Kind, form: Form): void {
  const error = args[0] as (Error & Record<string, unknown>) | null | undefined;
  if (!expected.error) {
    if (error) throw new Error(`${kind.name} failed: ${error.stack}`);
    // The callback of the helper has other arguments (C-117).
    if (!kind.isHelper) expect(args).to.have.length(2);
    if (!kind.isUnseen) expected.data?.(kind.isHelper && form === 'callback' ? args.slice(1) : args[1]);
    return;
  }
  if (!(error instanceof Error))
    throw new Error(`${kind.name} succeeded: ${JSON.stringify(args)?.slice(0, 300)}`);
  expect(args).to.have.length(1);
  const classes = errors as unknown as Record<string, new () => Error>;
  expect(error.name).to.equal(expected.error);
  expect(error).to.be.an.instanceOf(classes[expected.error] as new () => Error);
  expect(error.constructor.name).to.equal(expected.error);
  if (expected.code instanceof RegExp) expect(error['code']).to.match(expected.code);
  else expect(error['code'], 'code').to.equal(expected.code);
  // The status of a success, or of a redirect, would have a program respond with it (D-36).
  const isHidden = expected.error === 'RequestError' && Number(expected.status) < 400;
  expect(error['responseStatus'], 'responseStatus').to.equal(expected.status);
  expect(error['statusCode'], 'statusCode').to.equal(isHidden ? undefined : expected.status);
  expect(error['retryAfter'], 'retryAfter').to.equal(expected.retryAfter);
  if (expected.message) expect(error.message).to.match(expected.message);
  if (expected.error === 'RequestError') {
    expect(error.message).to.match(/^for url \//);
    expect((error as unknown as { cause(): unknown }).cause()).to.be.an.instanceOf(Error);
  }
}
