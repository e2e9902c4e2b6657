/** Tries a table of faults on kinds of call: one test for each fault. */
import { type Fault, type Form, runCase, Stray } from './harness';
import type { Kind } from './kinds';

/** The forms of the call in which a kind meets a fault, both by their place in the tables. */
export type FormsOf = (fault: number, kind: number) => readonly Form[];

const BOTH: readonly Form[] = ['callback', 'promise'];

export const bothForms: FormsOf = () => BOTH;
export const byPromise: FormsOf = () => ['promise'];
/** One form in turn, so that each fault and each kind meets both. */
export const alternateForms: FormsOf = (fault, kind) => [BOTH[(fault + kind) % 2] as Form];

export function runMatrix(
  title: string,
  faults: readonly Fault[],
  kinds: readonly Kind[],
  formsOf: FormsOf,
): void {
  describe(`${title} (${kinds.length} kinds) ends once, as expected, and leaves nothing behind`, () => {
    const stray = new Stray();
    let passed = 0;
    let tried = 0;

    before(() => stray.listen());
    after(() => {
      stray.stop();
      console.log(`      ${passed} of ${tried} cases ended once, as expected, and left nothing behind`);
    });

    faults.forEach((fault, faultIndex) => {
      it(`After ${fault.name} (${fault.rules})`, async function () {
        this.timeout(180_000);
        for (const [kindIndex, kind] of kinds.entries()) {
          for (const form of formsOf(faultIndex, kindIndex)) {
            tried += 1;
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
    });
  });
}
