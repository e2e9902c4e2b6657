/** Stops the clock of this package. */
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { clock } from '../../lib/util/clock';

export type { SinonFakeTimers };

/** Until `restore`, timers run and the clock moves only by `tick` and `next`. */
export function stopClock(): SinonFakeTimers {
  const real = { ...clock };
  const global = { ...clock, Date };
  const fake = useFakeTimers({ global, toFake: ['setTimeout', 'clearTimeout'] } as never);
  Object.assign(clock, {
    setTimeout: global.setTimeout,
    clearTimeout: global.clearTimeout,
    now: () => fake.now,
  });
  fake.restore = () => void Object.assign(clock, real);
  return fake;
}
