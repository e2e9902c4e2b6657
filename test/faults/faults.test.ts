import { ANSWER_FAULTS } from './answer-faults';
import { BODY_FAULTS } from './body-faults';
import type { Fault } from './harness';
import { HELPER_FAULTS } from './helper-faults';
import { HELPER_KINDS, JSON_KIND, KINDS } from './kinds';
import { JSON_FAULTS } from './json-faults';
import { LIST_KINDS, SECOND_PAGE_KINDS } from './list-kinds';
import { runMatrix } from './matrix';
import { MEDIA_FAULTS } from './media-faults';
import { MEDIA_KINDS, removeFolder } from './media-kinds';
import { NETWORK_FAULTS } from './network-faults';

const CALL_FAULTS = [...NETWORK_FAULTS, ...ANSWER_FAULTS, ...BODY_FAULTS];

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

runMatrix('a call', [...CALL_FAULTS, ...JSON_FAULTS], [...KINDS, JSON_KIND]);
runMatrix('a call of the OAuth helper', [...NETWORK_FAULTS, ...HELPER_FAULTS], HELPER_KINDS);
runMatrix('the first page of a list in `for await`', CALL_FAULTS, LIST_KINDS, ['promise']);
runMatrix('the second page of a list in `for await`', CALL_FAULTS.filter(fitsSecondPage), SECOND_PAGE_KINDS, [
  'promise',
]);

describe('media', () => {
  after(removeFolder);
  runMatrix('a call for media', [...NETWORK_FAULTS, ...MEDIA_FAULTS], MEDIA_KINDS);
});
