import { trackDetails, trackTree } from '../responses/entities';
import { type Handler, paged } from './call';
import { chart } from './charts';
import { findTrack, offeredTracks } from './lookup';
import { queryOf, search } from './search';
import { matches } from './tags';

const getChart: Handler = (call) =>
  chart(call, 'track', offeredTracks(call.world.catalogue.tracks, call), (track) => ({
    track: trackTree(track, call.view),
  }));

const getDetails: Handler = (call) => ({ track: trackDetails(findTrack(call), call.view) });

const searchTracks: Handler = (call) => {
  const tracks = offeredTracks(call.world.catalogue.tracks, call);
  const hits = search(
    tracks,
    queryOf(call),
    ({ title, version, appearsAs }) => `${title} ${version} ${appearsAs}`,
  );
  return {
    searchResults: paged(call, hits, 'searchResult', ({ item, score }) => ({
      type: 'track',
      score,
      track: trackTree(item, call.view),
    })),
  };
};

const matchById: Handler = (call) => matches(call, 'track', (id) => call.world.catalogue.track(id));

export const tracks: Record<string, Handler> = {
  'Tracks.getChart': getChart,
  'Tracks.getDetails': getDetails,
  'Tracks.search': searchTracks,
  'Tracks.matchById': matchById,
};
