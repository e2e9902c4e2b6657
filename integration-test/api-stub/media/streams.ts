/** Streams and clips. */
import { findTrack } from '../actions/lookup';
import { notFound, notHere, ServiceError } from '../responses/errors';
import type { Track } from '../catalogue/model';
import { reply, type Reply } from '../server/reply';
import { owns } from '../state/purchases';
import { isActive } from '../state/users';
import { audio } from './audio';
import { formatOf, type MediaCall, type Source } from './media-call';

function stream(call: MediaCall): Reply {
  const { bytes, contentType } = audio(formatOf(call));
  return reply(200, contentType, bytes, { 'Content-Disposition': 'inline' });
}

function mustStream(track: Track): void {
  if (!track.release.streamingReleaseDate) throw notHere(`Track ${track.id} as a stream`);
}

/** For radio, a signature with the key is enough. */
export const catalogueStream: Source = (call) => {
  mustStream(findTrack(call));
  return stream(call);
};

export const subscriptionStream: Source = (call) => {
  const user = call.listener();
  call.params.requiredInteger('formatId');
  mustStream(findTrack(call));
  if (!isActive(user, call.world.now())) throw new ServiceError(2002, 'The user has no active subscription');
  // A reserved value: another device is playing.
  if (call.params.text('clientId')?.toLowerCase() === 'busy') {
    throw new ServiceError(3201, 'The user is streaming on another device');
  }
  return stream(call);
};

/** To keep on a device, which must be named. */
export const offlineStream: Source = (call) => {
  call.listener();
  call.params.required('clientId');
  return subscriptionStream(call);
};

export const lockerStream: Source = (call) => {
  const user = call.listener();
  const id = call.params.requiredInteger('trackId');
  if (!call.world.catalogue.track(id)) throw notFound('tracks', id);
  if (!owns(user, id)) throw new ServiceError(2002, `Track ${id} is not in the user's locker`);
  return stream(call);
};

export const clip: Source = (call) => {
  const { id } = findTrack(call);
  const { bytes, contentType, extension } = audio(26);
  return reply(200, contentType, bytes, {
    'Content-Disposition': `inline; filename="${id}.clip.${extension}"`,
  });
};

/** An HLS playlist (RFC 8216) with one segment, for callers who may play the stream itself. */
export const playlistOf =
  (source: Source): Source =>
  (call) => {
    source(call);
    const lines = ['#EXTM3U', '#EXT-X-TARGETDURATION:5', '#EXTINF:5,', 'segment-1.mp3', '#EXT-X-ENDLIST', ''];
    return reply(200, 'application/vnd.apple.mpegurl', lines.join('\n'));
  };
