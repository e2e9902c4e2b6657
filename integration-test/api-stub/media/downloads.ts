/** Downloads of items in the locker of the user. Whole releases and purchases are ZIP files. */
import { zipSync } from 'fflate';
import { invalid, notFound, ServiceError } from '../responses/errors';
import type { Track } from '../catalogue/model';
import { type Reply, reply } from '../server/reply';
import { type LockerTrack, locker } from '../state/locker';
import type { User } from '../state/users';
import { audio } from './audio';
import { formatOf, type MediaCall, type Source } from './media-call';

export const downloadTrack: Source = (call) => {
  const user = call.listener();
  const releaseId = call.params.requiredInteger('releaseId');
  const trackId = call.params.requiredInteger('trackId');
  const entry = locker(user).find(({ release }) => release.id === releaseId);
  const item = entry?.tracks.find(({ track }) => track.id === trackId);
  if (!item) throw notOwned(`Track ${trackId} of release ${releaseId}`);
  const formatId = boughtFormat(call, [item]);
  take(call, user, [item]);
  const { bytes, contentType } = audio(formatId);
  return attachment(fileName(item.track, formatId), contentType, bytes);
};

export const downloadRelease: Source = (call) => {
  const user = call.listener();
  const releaseId = call.params.requiredInteger('releaseId');
  const entry = locker(user).find(({ release }) => release.id === releaseId);
  if (!entry) throw notOwned(`Release ${releaseId}`);
  return zipped(call, user, entry.tracks, `${entry.release.artist.name} - ${entry.release.title}`);
};

export const downloadPurchase: Source = (call) => {
  const user = call.listener();
  const purchaseId = call.params.requiredInteger('purchaseId');
  const purchase = user.purchases.find(({ id }) => id === purchaseId);
  if (!purchase) throw notFound('purchases', purchaseId);
  const tracks = locker(user, [purchase]).flatMap((entry) => entry.tracks);
  return zipped(call, user, tracks, `Purchase ${purchaseId}`);
};

const notOwned = (what: string): ServiceError =>
  new ServiceError(2002, `${what} is not in the user's locker`);

/** The requested format must be a bought one. The default is the first. */
function boughtFormat(call: MediaCall, items: LockerTrack[]): number {
  const bought = items.flatMap(({ formats }) => formats.map(({ id }) => id));
  const wanted = call.params.integer('formatId') === undefined ? bought[0]! : formatOf(call);
  if (!bought.includes(wanted)) throw invalid('formatId', String(wanted));
  return wanted;
}

/** A download counts when it starts at the beginning. A later range continues an earlier download. */
function take(call: MediaCall, user: User, items: LockerTrack[]): void {
  if (call.continued) return;
  const spent = items.find(({ remaining }) => remaining === 0);
  if (spent) throw new ServiceError(2002, `Track ${spent.track.id} has no downloads left`);
  for (const { track } of items) user.downloads.set(track.id, (user.downloads.get(track.id) ?? 0) + 1);
}

function zipped(call: MediaCall, user: User, items: LockerTrack[], name: string): Reply {
  const formatId = boughtFormat(call, items);
  take(call, user, items);
  const { bytes } = audio(formatId);
  const files = Object.fromEntries(items.map(({ track }) => [fileName(track, formatId), bytes]));
  // The same bytes for the same purchase, so that ranges fit together. ZIP uses local time.
  const archive = zipSync(files, { level: 0, mtime: '1980-01-01T00:00:00' });
  return attachment(`${name}.zip`, 'application/x-zip-compressed', Buffer.from(archive));
}

function fileName(track: Track, formatId: number): string {
  const number = `${track.discNumber}-${String(track.number).padStart(2, '0')}`;
  return `${number} ${track.title}`.replace(/[\\/]/g, '_') + `.${audio(formatId).extension}`;
}

const attachment = (name: string, contentType: string, bytes: Buffer): Reply => ({
  ...reply(200, contentType, bytes),
  attachment: name,
});
