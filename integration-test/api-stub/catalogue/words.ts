/** The parts of invented names. */

const words = (text: string): string[] => text.trim().split(/\s+/);

export const ADJECTIVES = words(`
  Amber Borrowed Brass Careful Cobalt Crooked Distant Electric Endless Faded Feral Gentle Glass Golden Hollow Idle
  Inland Ivory Late Little Lunar Marble Midnight Northern Orphan Paper Patient Quiet Restless Rusted Salt Second Silver
  Slow Stolen Sunken Tidal Velvet Wandering Winter`);

export const NOUNS = words(`
  Almanac Arcade Atlas Avenue Beacon Bicycle Canal Carnival Cathedral Comet Compass Engine Ferry Fountain Garden Harbour
  Heron Horizon Island Kingdom Ladder Lantern Library Lighthouse Machine Meadow Mirror Monsoon Orchard Parade Pilot
  Postcard Railway River Satellite Season Signal Station Thunder Window`);

export const FIRST_NAMES = words(`
  Ada Björk-Anna Cosmo Delphine Emeka Fatima Günther Hana Ilse Jonas Kofi Léa Mirela Nuño Oona Piotr Rosa Søren Tamsin
  Yusuf`);

export const LAST_NAMES = words(`
  Abara Bellweather Castellane Dufresne Eklund Fairbairn Grönlund Hargreave Iwasaki Jorvik Kestrel Lindqvist Moreau
  Niemeyer Okonjo Pellegrini Quill Rowntree Sandoval Thistlewood`);

export const VERSIONS = [
  'Deluxe Edition',
  'Remastered',
  'Live',
  'Instrumental',
  'Radio Edit',
  'Extended Mix',
];

export const TAGS = [
  ...words(
    'rock pop electronic folk jazz classical dance house techno soul hip-hop ambient metal punk country blues',
  ),
  ...words('reggae latin world soundtrack 1990s 2000s 2010s'),
  'indie rock',
];

export const LABELS = [
  'Paper Boat Records',
  'Third Platform',
  'Lighthouse Recordings',
  'Kitchen Sink Music',
  'North Pier',
  'Overland & Sea',
  'Wednesday Club',
];

export const LICENSORS = ['Harbour Music Group', 'Meridian', 'Oakfield Distribution', 'Independent Union'];

/** `Ünïque Näme & Co` → `unique-name-co`, as in the URLs of the store. */
export function slug(text: string): string {
  return plain(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Lower case without accents, for comparisons. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/gi, 'o').toLowerCase();
}
