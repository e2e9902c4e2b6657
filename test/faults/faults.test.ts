import { ANSWER_FAULTS } from './answer-faults';
import { BODY_FAULTS } from './body-faults';
import { type Fault, type Form, runCase, Stray } from './harness';
import { HELPER_FAULTS } from './helper-faults';
import { HELPER_KINDS, JSON_KIND, type Kind, KINDS } from './kinds';
import { JSON_FAULTS } from './json-faults';
import { NETWORK_FAULTS } from './network-faults';

const FORMS: readonly Form[] = ['callback', 'promise'];

function tryAll(title: string, faults: readonly Fault[], kinds: readonly Kind[]): void {
  describe(`${title}: ${faults.length} on ${kinds.length} kinds of call by callback and promise`, () => {
    const stray = new Stray();
    let passed = 0;

    before(() => stray.listen());
    after(() => {
      stray.stop();
      const cases = faults.length * kinds.length * FORMS.length;
      console.log(`      ${passed} of ${cases} cases ended once, rightly, with nothing left behind`);
    });

    for (const fault of faults) {
      it(`${fault.name} (${fault.rules})`, async function () {
        this.timeout(180_000);
        for (const kind of kinds) {
          for (const form of FORMS) {
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
