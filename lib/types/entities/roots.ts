/** Which entity an answer holds. */
import type {
  Artist,
  ArtistList,
  Editorial,
  ReleaseDetails,
  ReleaseList,
  TagList,
  Track,
  TrackList,
} from './catalogue';
import type { Chart, List, Matches, Recommendations, SearchResults, TaggedResults } from './lists';
import type { Locker } from './locker';
import type { Basket, CardTypeList, ExpressCheckout, Purchase } from './shop';
import type { CountryList, GeoIpLookup, TranslationList } from './stores';
import type { CardList, CardRegistration, StreamingSubscription, User, UserList } from './users';

/**
 * What stands under which element of an answer: `npm run generate` looks up `response.root` of the table here.
 *
 * An empty element is `''` and stays so. The types say so where nothing is an ordinary outcome and the
 * element holds nothing besides its items: cards, users, editorial, list items, download URLs. Lists with a page
 * number are never empty elements, and a price or a package without content has not been seen in any answer, so
 * `''` there would cost every reader a check for nothing.
 */
export interface Roots {
  GeoIpLookup: GeoIpLookup;
  artist: Artist;
  artists: ArtistList;
  basket: Basket;
  cardRegistration: CardRegistration;
  cardTypes: CardTypeList;
  cards: CardList | '';
  chart: Chart;
  countries: CountryList;
  editorial: Editorial | '';
  expressCheckout: ExpressCheckout;
  list: List;
  locker: Locker;
  matches: Matches;
  purchase: Purchase;
  recommendations: Recommendations;
  release: ReleaseDetails;
  releases: ReleaseList;
  searchResults: SearchResults;
  streaming: StreamingSubscription;
  taggedResults: TaggedResults;
  tags: TagList;
  track: Track;
  tracks: TrackList;
  translations: TranslationList;
  user: User;
  users: UserList | '';
}
