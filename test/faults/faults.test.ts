import { ANSWER_FAULTS } from './answer-faults';
import { BODY_FAULTS } from './body-faults';
import { type Fault, type Form, runCase, Stray } from './harness';
import { HELPER_FAULTS } from './helper-faults';
import { HELPER_KINDS, JSON_KIND, type Kind, KINDS } from './kinds';
import { JSON_FAULTS } from './json-faults';
import { LIST_KINDS, SECOND_PAGE_KINDS } from './list-kinds';
import { MEDIA_FAULTS } from './media-faults';
import { MEDIA_KINDS, removeFolder } from './media-kinds';
import { NETWORK_FAULTS } from './network-faults';

const FORMS: readonly Form[] = ['callback', 'promise'];

function tryAll(title: string, faults: readonly Fault[], kinds: readonly Kind[], forms = FORMS): void {
  describe(`${title}: ${faults.length} on ${kinds.length} kinds of call by ${forms.join(' and ')}`, () => {
    const stray = new Stray();
    let passed = 0;

    before(() => stray.listen());
    after(() => {
      stray.stop();
      const cases = faults.length * kinds.length * forms.length;
      console.log(`      ${passed} of ${cases} cases ended once, rightly, with nothing left behind`);
    });

    for (const fault of faults) {
      it(`${fault.name} (${fault.rules})`, async function () {
        this.timeout(180_000);
        for (const kind of kinds) {
          for (const form of forms) {
            try {
              await runCase(fault, kind, form);
            } catch (error) {
              (error as Error).message = `${kind.name}, ${form}: ${(error as Error).message}`;
              throw error;
            }
            if (stray.errors.length > 0) throw stray.errors[0];
            passed += 1;
          }
        }
      });
    }
  });
}

tryAll(
  'faults',
  [...NETWORK_FAULTS, ...ANSWER_FAULTS, ...BODY_FAULTS, ...JSON_FAULTS],
  [...KINDS, JSON_KIND],
);
tryAll('faults of the OAuth helper', [...NETWORK_FAULTS, ...HELPER_FAULTS], HELPER_KINDS);

const CALL_FAULTS = [...NETWORK_FAULTS, ...ANSWER_FAULTS, ...BODY_FAULTS];
tryAll('faults of lists in for await', CALL_FAULTS, LIST_KINDS, ['promise']);
// Before the second page there is no call that could be aborted, and no kept connection; redirects count requests.
const inTheMiddle = ({ rules, intervene, warmUp, isGone, lookup, distrust, greet }: Fault) =>
  !rules.includes('D-15') && intervene?.at !== 'call' && !warmUp && !isGone && !lookup && !distrust && !greet;
tryAll('faults of second pages in for await', CALL_FAULTS.filter(inTheMiddle), SECOND_PAGE_KINDS, [
  'promise',
]);

describe('media', () => {
  after(removeFolder);
  tryAll('faults of media', [...NETWORK_FAULTS, ...MEDIA_FAULTS], MEDIA_KINDS);
});
