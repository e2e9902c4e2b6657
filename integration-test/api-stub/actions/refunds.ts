/** Reports of refunds that were made elsewhere. Refunded items leave the locker. */
import { notFound, ServiceError } from '../responses/errors';
import type { Tree } from '../responses/tree';
import type { Purchase, PurchasedItem } from '../state/users';
import { type Call, type Handler, userIn } from './call';

/** Until the 4th of the next month, in UTC. */
function assertInTime({ date }: Purchase, now: Date): void {
  const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 4);
  if (now.getTime() >= end) throw new ServiceError(2002, 'The sale is outside the reporting period');
}

function purchaseOf(call: Call): Purchase {
  const id = call.params.requiredInteger('purchaseId');
  const purchase = userIn(call).purchases.find((item) => item.id === id);
  if (!purchase) throw notFound('purchases', id);
  assertInTime(purchase, call.world.now());
  return purchase;
}

function assertFirst({ refunded }: Purchase, what: string): void {
  if (refunded.has(what)) throw new ServiceError(3017, 'Already refunded');
  refunded.add(what);
}

function shown(call: Call, root: string, name: 'releaseId' | 'trackId'): Tree {
  const ids = {
    purchaseId: call.params.requiredInteger('purchaseId'),
    [name]: call.params.requiredInteger(name),
  };
  if (!call.wantsJson) return { [root]: ids };
  // In JSON the ids are strings beside the status.
  return Object.fromEntries(Object.entries(ids).map(([key, id]) => [key, String(id)]));
}

const refundRelease: Handler = (call) => {
  const purchase = purchaseOf(call);
  const releaseId = call.params.requiredInteger('releaseId');
  const item = purchase.items.find(({ release }) => release.id === releaseId);
  if (!item && !purchase.refunded.has(`release ${releaseId}`)) throw notFound('sales', releaseId);
  assertFirst(purchase, `release ${releaseId}`);
  purchase.items = purchase.items.filter((other) => other !== item);
  return shown(call, 'release', 'releaseId');
};

const refundTrack: Handler = (call) => {
  const purchase = purchaseOf(call);
  const trackId = call.params.requiredInteger('trackId');
  const holds = ({ tracks }: PurchasedItem): boolean => tracks.some(({ id }) => id === trackId);
  if (!purchase.items.some(holds) && !purchase.refunded.has(`track ${trackId}`))
    throw notFound('sales', trackId);
  assertFirst(purchase, `track ${trackId}`);
  for (const item of purchase.items) item.tracks = item.tracks.filter(({ id }) => id !== trackId);
  return shown(call, 'track', 'trackId');
};

export const refunds: Record<string, Handler> = {
  'User.refundRelease': refundRelease,
  'User.refundTrack': refundTrack,
};
