import { notFound } from '../responses/errors';
import { releaseDetails, releaseTree, trackTree } from '../responses/entities';
import type { Release } from '../catalogue/model';
import { type Handler, paged } from './call';
import { chart, startOfDay } from './charts';
import { findRelease, newestFirst, offered, popularFirst } from './lookup';
import { queryOf, search } from './search';
import { matches, tagsOf, withTags } from './tags';

const getByDate: Handler = (call) => {
  const today = startOfDay(call.world.now());
  const from = call.params.date('fromDate') ?? today;
  const to = call.params.date('toDate') ?? today;
  const found = offered(call.world.catalogue.releases, call)
    .filter(({ releaseDate }) => startOfDay(releaseDate) >= from && startOfDay(releaseDate) <= to)
    .sort(newestFirst);
  return { releases: paged(call, found, 'release', (release) => releaseTree(release, call.view)) };
};

const getDetails: Handler = (call) => ({ release: releaseDetails(findRelease(call), call.view) });

const getEditorial: Handler = (call) => {
  const release = findRelease(call);
  return {
    editorial: {
      review: { text: release.review },
      promotionalText:
        release.popularity > 0.8 ? { text: `Everybody is listening to ${release.title}.` } : undefined,
    },
  };
};

const getChart: Handler = (call) =>
  chart(call, 'album', offered(call.world.catalogue.releases, call), (release) => ({
    release: releaseTree(release, call.view),
  }));

/** Releases with common tags, most common tags first. */
const getRecommendations: Handler = (call) => {
  const seed = findRelease(call);
  const shared = (release: Release): number => release.tags.filter((tag) => seed.tags.includes(tag)).length;
  const found = offered(call.world.catalogue.releases, call)
    .filter((release) => release !== seed && shared(release) > 0)
    .sort((a, b) => shared(b) - shared(a) || popularFirst(a, b))
    .slice(0, 60);
  return {
    recommendations: paged(call, found, 'recommendedItem', (release) => ({
      release: releaseTree(release, call.view),
    })),
  };
};

const searchReleases: Handler = (call) => {
  const types = call.params.list('type').map((type) => type.toLowerCase());
  const labelId = call.params.integer('labelId');
  const candidates = offered(call.world.catalogue.releases, call).filter(
    (release) =>
      (types.length === 0 || types.includes(release.type.toLowerCase())) &&
      (labelId === undefined || release.label?.id === labelId),
  );
  const hits = search(
    candidates,
    queryOf(call),
    ({ title, version, appearsAs }) => `${title} ${version} ${appearsAs}`,
  );
  return {
    searchResults: paged(call, hits, 'searchResult', ({ item, score }) => ({
      type: 'release',
      score,
      release: releaseTree(item, call.view),
    })),
  };
};

const getTracks: Handler = (call) => ({
  tracks: paged(call, findRelease(call).tracks, 'track', (track) => trackTree(track, call.view)),
});

const getTags: Handler = (call) => tagsOf(call, findRelease(call).tags);

const getNewByTags: Handler = (call) => byTags(call, newestFirst);
const getTopByTags: Handler = (call) => byTags(call, popularFirst);

const byTags = (call: Parameters<Handler>[0], order: (a: Release, b: Release) => number) =>
  withTags(call, 'release', offered(call.world.catalogue.releases, call).sort(order), (release) => ({
    release: releaseTree(release, call.view),
  }));

const getReleaseIdByUrl: Handler = (call) => {
  const slug = call.params.required('releaseSlug');
  const release = call.world.catalogue.releases.find((item) => item.slug === slug.toLowerCase());
  if (!release) throw notFound('releases', slug);
  const { artist } = release;
  return {
    release: {
      '@id': release.id,
      '@slug': release.slug,
      title: release.title,
      type: release.type,
      artist: { '@id': artist.id, name: artist.name },
    },
  };
};

const matchById: Handler = (call) => matches(call, 'release', (id) => call.world.catalogue.release(id));

export const releases: Record<string, Handler> = {
  'Releases.getByDate': getByDate,
  'Releases.getDetails': getDetails,
  'Releases.getEditorial': getEditorial,
  'Releases.getChart': getChart,
  'Releases.getRecommendations': getRecommendations,
  'Releases.search': searchReleases,
  'Releases.getTracks': getTracks,
  'Releases.getTags': getTags,
  'Releases.matchById': matchById,
  'Releases.getNewByTags': getNewByTags,
  'Releases.getTopByTags': getTopByTags,
  'Catalogue.getReleaseIdByUrl': getReleaseIdByUrl,
};
