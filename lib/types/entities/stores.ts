/** Countries, languages, texts. */
import type { OneOrMore, Page } from './shapes';

/** The countries with a store. */
export interface CountryList {
  /** countries with a store */
  country: OneOrMore<Country>;
}

/** A country with a store. */
export interface Country {
  /** ISO 3166-1 alpha-2 */
  code: string;
  /** store URL */
  url: string;
  /** English name */
  name: string;
  /** native name */
  localName: string;
  /** store languages */
  languages: LanguageList;
}

/** The languages of a store. */
export interface LanguageList {
  /** languages */
  language: OneOrMore<Language>;
}

/** A language of a store. */
export interface Language {
  /** English name */
  name: string;
  /** native name */
  localName: string;
  /** store URL in that language */
  url: string;
}

/** The country of an IP address. */
export interface GeoIpLookup {
  /** the requested IP address */
  ipaddress: string;
  /** ISO 3166-1 alpha-2 */
  countryCode: string;
}

/** A page of translated texts. */
export interface TranslationList extends Page {
  /** texts; missing on an empty page */
  translation?: OneOrMore<Translation>;
}

/** A text of the store in the language of the country. */
export interface Translation {
  /** key */
  key: string;
  /** localised text, can be empty */
  translatedText: string;
}

/** Elements of a response that hold these entities. */
export interface StoreRoots {
  GeoIpLookup: GeoIpLookup;
  countries: CountryList;
  translations: TranslationList;
}
