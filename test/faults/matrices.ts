/** Which faults are tried on which kinds of call. */
import { RESPONSE_FAULTS } from './response-faults';
import { BODY_FAULTS } from './body-faults';
import type { Fault } from './harness';
import { HELPER_FAULTS } from './helper-faults';
import { HELPER_KINDS, JSON_KIND, KINDS } from './kinds';
import { JSON_FAULTS } from './json-faults';
import { LIST_KINDS, SECOND_PAGE_KINDS } from './list-kinds';
import { byPromise, type FormsOf, runMatrix } from './matrix';
import { MEDIA_FAULTS } from './media-faults';
import { MEDIA_KINDS, removeFolder } from './media-kinds';
import { NETWORK_FAULTS } from './network-faults';
import { aboveLimit, withinLimit } from './size-faults';

const CALL_FAULTS = [...NETWORK_FAULTS, ...RESPONSE_FAULTS, ...BODY_FAULTS];

/** Before the second page no call can be aborted and no connection is kept, and redirects count requests. */
function fitsSecondPage({ rules, intervene, warmUp, isGone, lookup, distrust, greet }: Fault): boolean {
  return (
    !rules.includes('D-15') &&
    intervene?.at !== 'call' &&
    !warmUp &&
    !isGone &&
    !lookup &&
    !distrust &&
    !greet
  );
}

interface Tables {
  calls: readonly Fault[];
  helper: readonly Fault[];
  firstPages: readonly Fault[];
  secondPages: readonly Fault[];
  media: readonly Fault[];
}

const ALL: Tables = {
  calls: [...CALL_FAULTS, ...JSON_FAULTS],
  helper: [...NETWORK_FAULTS, ...HELPER_FAULTS],
  firstPages: CALL_FAULTS,
  secondPages: CALL_FAULTS.filter(fitsSecondPage),
  media: [...NETWORK_FAULTS, ...MEDIA_FAULTS],
};

function runTables({ calls, helper, firstPages, secondPages, media }: Tables, formsOf: FormsOf): void {
  runMatrix('A call', calls, [...KINDS, JSON_KIND], formsOf);
  runMatrix('A call of the OAuth helper', helper, HELPER_KINDS, formsOf);
  runMatrix('The first page of a list in `for await`', firstPages, LIST_KINDS, byPromise);
  runMatrix('The second page of a list in `for await`', secondPages, SECOND_PAGE_KINDS, byPromise);

  describe('Media', () => {
    after(removeFolder);
    runMatrix('A call for media', media, MEDIA_KINDS, formsOf);
  });
}

/** Every fault on every kind of call. */
export function runFaults(formsOf: FormsOf): void {
  runTables(ALL, formsOf);
}

/** Bodies of so many megabytes, below and above the limit, on every kind of call. */
export function runLargeBodies(megabytes: number, formsOf: FormsOf): void {
  const [read, refused] = [withinLimit(megabytes), aboveLimit(megabytes)];
  const both = [read, refused];
  const media = [refused];
  runTables({ calls: both, helper: [refused], firstPages: both, secondPages: both, media }, formsOf);
}
