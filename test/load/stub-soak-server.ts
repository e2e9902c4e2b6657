/** The stub of `npm run soak:stub`: fills its stores when it is told to, and says how large its heap is. */
import { HOME } from '../../integration-test/api-stub/catalogue/territories';
import { start } from '../../integration-test/api-stub/start';
import { itemToBuy } from '../../integration-test/api-stub/state/purchases';
import type { World } from '../../integration-test/api-stub/world';

void main();

async function main(): Promise<void> {
  const { stub, world } = await start({});
  process.on('message', (wish) => {
    if (wish === 'fill') {
      fill(world);
      process.send!('full');
    } else void report();
  });
  process.once('disconnect', () => void stub.close());
  process.send!({ port: stub.port, certificate: stub.certificate });
}

/** Adds more to each store than it holds. */
function fill({ state, catalogue, now }: World): void {
  const item = itemToBuy(catalogue.release(2431)!, undefined);
  const seconds = Math.floor(now().getTime() / 1000);
  const times = (count: number, act: (index: number) => void): void => {
    for (let index = 0; index < count; index += 1) act(index);
  };
  times(11_000, (i) => state.users.signUp(`filler-${i}@example.com`, 'x'));
  times(22_000, () => state.tokens.request('YOUR_KEY_HERE'));
  times(110_000, (i) => state.nonces.use(`filler-${i}`, seconds + 300, 's', seconds, false));
  times(11_000, () => {
    const basket = state.baskets.create(HOME);
    times(5, () => state.baskets.add(basket, { release: item.release, pack: item.pack, price: 1 }));
  });
  times(30, (i) => {
    const user = state.users.create('YOUR_KEY_HERE', `filler-${i}`, '');
    times(1_000, () => state.purchases.record(user, HOME, [item], now()));
    times(400, () => state.cards.register(user, 'http://localhost/'));
  });
}

async function report(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    global.gc!();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external } = process.memoryUsage();
  process.send!({ heap: heapUsed + external });
}
