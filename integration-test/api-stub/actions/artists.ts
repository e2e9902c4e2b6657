import { artistDetails, artistTree, releaseTree, trackTree } from '../responses/entities';
import { notFound } from '../responses/errors';
import type { Artist } from '../catalogue/model';
import { plain } from '../catalogue/words';
import { type Handler, paged } from './call';
import { chart } from './charts';
import { findArtist, newestFirst, offered, offeredTracks, popularFirst } from './lookup';
import { queryOf, search } from './search';
import { matches, tagsOf, withTags } from './tags';

const browse: Handler = (call) => {
  const letters = plain(call.params.required('letter'));
  const found = call.world.catalogue.artists
    .filter((artist) => plain(artist.sortName).startsWith(letters))
    .sort((a, b) => a.sortName.localeCompare(b.sortName, 'en'));
  return { artists: paged(call, found, 'artist', (artist) => artistTree(artist, call.view)) };
};

const getChart: Handler = (call) =>
  chart(call, 'artist', call.world.catalogue.artists, (artist) => ({
    artist: { '@id': artist.id, name: artist.name, slug: artist.slug },
  }));

const getDetails: Handler = (call) => ({ artist: artistDetails(findArtist(call), call.view) });

const getReleases: Handler = (call) => {
  const type = call.params.text('type')?.toLowerCase();
  const found = offered(call.world.catalogue.releasesOf(findArtist(call)), call)
    .filter((release) => type === undefined || release.type.toLowerCase() === type)
    .sort(newestFirst);
  return { releases: paged(call, found, 'release', (release) => releaseTree(release, call.view)) };
};

/** Artists with common tags, most common tags first. */
const getSimilar: Handler = (call) => {
  const seed = findArtist(call);
  const shared = (artist: Artist): number => artist.tags.filter((tag) => seed.tags.includes(tag)).length;
  const found = call.world.catalogue.artists
    .filter((artist) => artist !== seed && shared(artist) > 0)
    .sort((a, b) => shared(b) - shared(a) || popularFirst(a, b));
  return { artists: paged(call, found, 'artist', (artist) => artistTree(artist, call.view)) };
};

const searchArtists: Handler = (call) => {
  const hits = search(call.world.catalogue.artists, queryOf(call), (artist) => artist.name);
  const [by, direction] = (call.params.text('sort') ?? 'score desc').toLowerCase().split(/\s+/);
  const sign = direction === 'asc' ? 1 : -1;
  if (by === 'name') hits.sort((a, b) => sign * a.item.name.localeCompare(b.item.name, 'en'));
  if (by === 'popularity') hits.sort((a, b) => sign * (a.item.popularity - b.item.popularity));
  if (by === 'score' && sign > 0) hits.reverse();
  return {
    searchResults: paged(call, hits, 'searchResult', ({ item, score }) => ({
      type: 'artist',
      score,
      artist: artistTree(item, call.view),
    })),
  };
};

const getTopTracks: Handler = (call) => {
  const artist = findArtist(call);
  const tracks = call.world.catalogue.tracks.filter((track) => track.artist === artist);
  const found = offeredTracks(tracks, call).sort(popularFirst);
  return { tracks: paged(call, found, 'track', (track) => trackTree(track, call.view)) };
};

const getTags: Handler = (call) => tagsOf(call, findArtist(call).tags);

const getTopByTags: Handler = (call) =>
  withTags(call, 'artist', [...call.world.catalogue.artists].sort(popularFirst), (artist) => ({
    artist: artistTree(artist, call.view),
  }));

const matchById: Handler = (call) => matches(call, 'artist', (id) => call.world.catalogue.artist(id));

const getArtistIdByUrl: Handler = (call) => {
  const slug = call.params.required('artistSlug');
  const artist = call.world.catalogue.artists.find((item) => item.slug === slug.toLowerCase());
  if (!artist) throw notFound('artists', slug);
  return { artist: { '@id': artist.id, '@key': artist.slug, name: artist.name, sortname: artist.sortName } };
};

export const artists: Record<string, Handler> = {
  'Artists.browse': browse,
  'Artists.getChart': getChart,
  'Artists.getDetails': getDetails,
  'Artists.getReleases': getReleases,
  'Artists.getSimilar': getSimilar,
  'Artists.search': searchArtists,
  'Artists.getTopTracks': getTopTracks,
  'Artists.getTags': getTags,
  'Artists.matchById': matchById,
  'Artists.getTopByTags': getTopByTags,
  'Catalogue.getArtistIdByUrl': getArtistIdByUrl,
};
