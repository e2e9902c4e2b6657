/** Artists, releases and tracks as trees, with the elements of the recorded responses in their order. */
import type { Artist, Package, Release, Track } from '../catalogue/model';
import { amount, formatted, localPackagePrice, localPackageRrp } from '../catalogue/prices';
import type { Territory } from '../catalogue/territories';
import { isoDate, NIL, orNil, type Tree } from './tree';

/** The details of the caller that change how an entity is written. */
export interface View {
  territory: Territory;
  /** `http://localhost:9876`, for URLs in responses. */
  origin: string;
  imageSize?: number;
  /** Empty for the download fields only. */
  usageTypes: string[];
}

const digits = (id: number): string => String(id).padStart(10, '0');

function image(view: View, kind: 'sleeveart' | 'artistimages', id: number, size: number): string {
  const all = digits(id);
  const folder = `${all.slice(0, 2)}/${all.slice(2, 5)}/${all.slice(5, 8)}`;
  return `${view.origin}/static/img/${kind}/${folder}/${all}_${view.imageSize ?? size}.jpg`;
}

export const artistRef = (artist: Artist, appearsAs: string = artist.name): Tree => ({
  '@id': artist.id,
  name: artist.name,
  appearsAs,
  slug: artist.slug,
});

export const artistTree = (artist: Artist, view: View): Tree => ({
  '@id': artist.id,
  name: artist.name,
  sortName: artist.sortName,
  slug: artist.slug,
  image: image(view, 'artistimages', artist.id, 150),
  popularity: artist.popularity,
});

export const artistDetails = (artist: Artist, view: View): Tree => ({
  ...artistTree(artist, view),
  bio: { text: artist.bio },
});

/** A release inside a track, a locker or a list. */
export const releaseRef = (release: Release, view: View): Tree => ({
  '@id': release.id,
  title: release.title,
  version: release.version,
  type: release.type,
  barcode: release.barcode,
  artist: artistRef(release.artist, release.appearsAs),
  slug: release.slug,
  image: image(view, 'sleeveart', release.id, 50),
});

export function releaseTree(release: Release, view: View): Tree {
  const { artist, slug, image: sleeve, ...head } = releaseRef(release, view);
  return {
    ...head,
    year: release.year,
    explicitContent: release.explicitContent,
    artist,
    slug,
    image: sleeve,
    ...downloads(release.packages, release.releaseDate, view),
    label: release.label && { '@id': release.label.id, name: release.label.name },
    licensor: { '@id': release.licensor.id, name: release.licensor.name },
    popularity: release.popularity,
    streamingReleaseDate: orNil(release.streamingReleaseDate && isoDate(release.streamingReleaseDate)),
    duration: release.tracks.reduce((sum, track) => sum + track.duration, 0),
    trackCount: release.tracks.length,
    ...streaming(release, view),
  };
}

export const releaseDetails = (release: Release, view: View): Tree => ({
  ...releaseTree(release, view),
  cline: `(C) ${release.year} ${release.label?.name ?? release.artist.name}`,
  pline: `(P) ${release.year} ${release.label?.name ?? release.artist.name}`,
});

export function trackTree(track: Track, view: View): Tree {
  const { release } = track;
  return {
    '@id': track.id,
    title: track.title,
    version: track.version,
    artist: artistRef(track.artist, track.appearsAs),
    trackNumber: track.discNumber > 1 ? track.discNumber * 100 + track.number : track.number,
    duration: track.duration,
    explicitContent: track.explicitContent,
    isrc: track.isrc,
    type: release.type === 'Video' ? 'video' : 'audio',
    release: releaseRef(release, view),
    slug: release.slug,
    price: price(track.packages, view.territory),
    ...downloads(track.packages, release.releaseDate, view),
    streamingReleaseDate: orNil(release.streamingReleaseDate && isoDate(release.streamingReleaseDate)),
    discNumber: track.discNumber,
    popularity: track.popularity,
    number: track.number,
    ...streaming(release, view),
  };
}

export const trackDetails = (track: Track, view: View): Tree => ({
  ...trackTree(track, view),
  pline: `${track.release.year} ${track.release.label?.name ?? track.artist.name}`,
});

/** The older form of a price. An item that is not for sale has an empty value and `N/A`. */
function price(packages: Package[], territory: Territory): Tree {
  const { currency } = territory;
  const value = packages[0] && localPackagePrice(packages[0], territory);
  const rrp = packages[0] && localPackageRrp(packages[0], territory);
  return {
    currency: { '@code': currency.code, _: currency.symbol },
    value: value === undefined ? '' : amount(value),
    formattedPrice: value === undefined ? 'N/A' : formatted(value, currency),
    rrp: rrp === undefined ? NIL : amount(rrp),
    formattedRrp: rrp === undefined ? 'N/A' : formatted(rrp, currency),
    onSale: false,
  };
}

function downloads(packages: Package[], releaseDate: Date, view: View): Tree {
  if (view.usageTypes.length > 0 && !view.usageTypes.includes('download')) return {};
  return {
    download: {
      releaseDate: isoDate(releaseDate),
      packages: { package: packages.map((pack) => packageTree(pack, view)) },
    },
  };
}

function packageTree(pack: Package, { territory }: View): Tree {
  const value = localPackagePrice(pack, territory);
  const rrp = localPackageRrp(pack, territory);
  return {
    '@id': pack.id,
    description: pack.description,
    price: {
      currencyCode: territory.currency.code,
      sevendigitalPrice: orNil(value === undefined ? undefined : amount(value)),
      recommendedRetailPrice: orNil(rrp === undefined ? undefined : amount(rrp)),
    },
    formats: { format: pack.formats.map(({ id, description }) => ({ '@id': id, description })) },
  };
}

/** Streaming data are returned only for `usageTypes`. */
function streaming(release: Release, view: View): Tree {
  const date = release.streamingReleaseDate;
  const about = (usage: string): Tree | undefined =>
    date && view.usageTypes.includes(usage) ? { releaseDate: isoDate(date) } : undefined;
  return {
    subscriptionStreaming: about('subscriptionstreaming'),
    adSupportedStreaming: about('adsupportedstreaming'),
  };
}
