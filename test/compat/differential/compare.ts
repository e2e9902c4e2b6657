/** Makes a call through both packages and returns the differences that are not decided. */
import { inspect, isDeepStrictEqual } from 'node:util';
import type { RecordingServer } from './capture';
import { type Case, tokenSecretOf } from './case';
import { type Configuration, resourceMaker } from './configurations';
import { type CallbackDecision, callbackDecisions } from './decisions-callback';
import { isSignedWrongByOriginal, wireDecisions } from './decisions-wire';
import { type Observation, observe } from './observe';
import { original, ours, type Package, type Resource } from './packages';
import { argumentsOf, kinds, NOTHING } from './parameters';
import { isSignedRight, nonceOf } from './signatures';
import { Tally } from './tally';
import type { Wire } from './wire';

const COPIES = "D-1: the caller's objects are left alone";
const NO_PARAMETERS = 'D-2: null and undefined for the parameters mean none, so that defaults apply';

export const reasons = [
  COPIES,
  NO_PARAMETERS,
  ...Object.keys(wireDecisions),
  ...Object.keys(callbackDecisions),
];

type Makers = Record<Package['title'], (resource: string) => Resource>;

export class Comparison {
  readonly tally = new Tally(reasons);
  readonly #makers = new Map<Configuration, Makers>();

  constructor(readonly server: RecordingServer) {}

  /** @returns the wrong differences, as messages */
  async run(call: Case): Promise<string[]> {
    const { server, tally } = this;
    const theirs = await this.#observe(original, call);
    const mine = await this.#observe(ours, call);
    const differing = new Set<string>();
    const expected = await this.#decide(call, theirs, differing);
    const problems = [
      ...difference('the call', { ...expected, requests: [] }, { ...mine, requests: [] }),
      ...difference('the number of requests', expected.requests.length, mine.requests.length),
    ];
    expected.requests.forEach((wire, hop) =>
      problems.push(...difference(`request ${hop + 1}`, wire, mine.requests[hop])),
    );

    mine.requests.forEach((wire) => problems.push(...this.#checkOurs(wire, call)));
    // If another call of 1.0.0 is the reference, its signature is checked there.
    if (!differing.has(NO_PARAMETERS)) {
      theirs.requests.forEach((wire, hop) => problems.push(...this.#checkOriginal(wire, hop, call)));
    }
    tally.pairs += 1;
    tally.requests += mine.requests.length;
    for (const reason of differing) tally.count(reason);
    return problems.map((problem) => `${call.label} (port ${server.port}): ${problem}`);
  }

  #observe(pack: Package, { method, kind, configuration, answer }: Case): Promise<Observation> {
    const { server } = this;
    let makers = this.#makers.get(configuration);
    if (!makers) {
      const [theirs, mine] = [original, ours].map((each) => resourceMaker(each, configuration, server.port));
      makers = { 'the original': theirs!, ours: mine! };
      this.#makers.set(configuration, makers);
    }
    const make = () => makers[pack.title](method.resource);
    const given = argumentsOf(kind, method);
    return observe(server, pack, make, method.name, given, answer.responses(server.port));
  }

  /** The expected behaviour of this package, from that of 1.0.0. */
  async #decide(call: Case, theirs: Observation, differing: Set<string>): Promise<Observation> {
    const given = argumentsOf(call.kind, call.method);
    if (!isDeepStrictEqual(theirs.given, given)) differing.add(COPIES);
    let expected = { ...theirs, given };

    if (given.length > 0 && (given[0] === null || given[0] === undefined)) {
      const callbackOnly = kinds.find((kind) => kind.given() === NOTHING)!;
      const reference = { ...(await this.#observe(original, { ...call, kind: callbackOnly })), given };
      if (!isDeepStrictEqual(withoutParams(expected), withoutParams(reference))) differing.add(NO_PARAMETERS);
      expected = reference;
    }

    const apply = <T>(reason: string, before: T, after: T): T => {
      if (!isDeepStrictEqual(before, after)) differing.add(reason);
      return after;
    };
    for (const [reason, decision] of Object.entries(wireDecisions)) {
      const requests = expected.requests.map((wire, hop) => apply(reason, wire, decision(wire, call, hop)));
      expected = { ...expected, requests };
    }
    const responses = call.answer.responses(this.server.port);
    const last = responses[Math.min(expected.requests.length, responses.length) - 1];
    for (const [reason, decision] of Object.entries<CallbackDecision>(callbackDecisions)) {
      expected = apply(reason, expected, decision(expected, { call, last }));
    }
    return expected;
  }

  #checkOurs(wire: Wire, call: Case): string[] {
    const isSigned = wire.authorization?.some((pair) => pair.startsWith('oauth_signature='));
    if (!call.signing) return isSigned ? ['a call that is not to be signed is'] : [];
    const { tally, server } = this;
    const nonce = nonceOf(wire);
    if (tally.nonces.has(nonce)) return [`the nonce ${nonce} comes twice`];
    tally.nonces.add(nonce);
    if (!isSignedRight(wire, server.port, tokenSecretOf(call)))
      return [`wrong signature: ${inspect(wire.raw)}`];
    tally.ours += 1;
    return [];
  }

  /** The signature of 1.0.0 is wrong in the decided cases only. */
  #checkOriginal(wire: Wire, hop: number, call: Case): string[] {
    if (!call.signing) return [];
    const right = isSignedRight(wire, this.server.port, tokenSecretOf(call));
    this.tally.original[right ? 'right' : 'wrong'] += 1;
    const wrong = isSignedWrongByOriginal(call, hop);
    return right === wrong ? [`the original's signature is ${right ? 'right' : 'wrong'} against D-10`] : [];
  }
}

/** `err.params` is what the caller passed, so two ways to pass nothing differ in it. */
function withoutParams(seen: Observation): Observation {
  if (!seen.error?.own['params']) return seen;
  const { params, ...own } = seen.error.own;
  return { ...seen, error: { ...seen.error, own, json: '' } };
}

function difference(what: string, expected: unknown, actual: unknown): string[] {
  if (isDeepStrictEqual(expected, actual)) return [];
  const parts = partsThatDiffer(expected, actual).map(([name, wanted, got]) => {
    const show = (value: unknown) => inspect(value, { depth: 8, breakLength: 110 });
    return `\n  ${name}\n    decided: ${show(wanted)}\n    ours:    ${show(got)}`;
  });
  return [`${what} differs${parts.join('')}`];
}

function partsThatDiffer(expected: unknown, actual: unknown): Array<[string, unknown, unknown]> {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;
  if (!isObject(expected) || !isObject(actual)) return [['', expected, actual]];
  const [wanted, got] = [expected, actual] as Array<Record<string, unknown>>;
  return [...new Set([...Object.keys(wanted!), ...Object.keys(got!)])]
    .filter((name) => !isDeepStrictEqual(wanted![name], got![name]))
    .map((name) => [name, wanted![name], got![name]]);
}
