/** Tries a table of faults on kinds of call: one test for each fault. */
import { type Fault, type Form, runCase, Stray } from './harness';
import type { Kind } from './kinds';

const FORMS: readonly Form[] = ['callback', 'promise'];

export function runMatrix(
  title: string,
  faults: readonly Fault[],
  kinds: readonly Kind[],
  forms: readonly Form[] = FORMS,
): void {
  const cases = faults.length * kinds.length * forms.length;

  describe(`${title} (${kinds.length} kinds, by ${forms.join(' and ')}) ends once and leaves nothing behind, after`, () => {
    const stray = new Stray();
    let passed = 0;

    before(() => stray.listen());
    after(() => {
      stray.stop();
      console.log(`      ${passed} of ${cases} cases ended once, as expected, and left nothing behind`);
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
