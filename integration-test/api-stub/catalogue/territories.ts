/** Shops with their countries and currencies. Invented, except for ISO codes and shop ids. */

export interface Currency {
  code: string;
  symbol: string;
  /** The price of one pound. */
  rate: number;
}

export interface Territory {
  shopId: number;
  /** ISO 3166-1 alpha-2, or `WW` for the world store. */
  country: string;
  name: string;
  localName: string;
  currency: Currency;
  languages: Array<{ code: string; name: string; localName: string }>;
}

const CURRENCIES: Record<string, Currency> = {
  GBP: { code: 'GBP', symbol: '£', rate: 1 },
  EUR: { code: 'EUR', symbol: '€', rate: 1.2 },
  USD: { code: 'USD', symbol: '$', rate: 1.3 },
  CAD: { code: 'CAD', symbol: 'C$', rate: 1.7 },
  AUD: { code: 'AUD', symbol: 'A$', rate: 1.9 },
  SEK: { code: 'SEK', symbol: 'kr', rate: 13 },
  CHF: { code: 'CHF', symbol: 'CHF', rate: 1.25 },
};

const LANGUAGES: Record<string, { code: string; name: string; localName: string }> = {
  en: { code: 'en', name: 'English', localName: 'English' },
  fr: { code: 'fr', name: 'French', localName: 'Français' },
  de: { code: 'de', name: 'German', localName: 'Deutsch' },
  es: { code: 'es', name: 'Spanish', localName: 'Español' },
  it: { code: 'it', name: 'Italian', localName: 'Italiano' },
  nl: { code: 'nl', name: 'Dutch', localName: 'Nederlands' },
  sv: { code: 'sv', name: 'Swedish', localName: 'Svenska' },
  pt: { code: 'pt', name: 'Portuguese', localName: 'Português' },
};

type Row = [
  shopId: number,
  country: string,
  name: string,
  localName: string,
  currency: string,
  ...languages: string[],
];

const ROWS: Row[] = [
  [34, 'GB', 'United Kingdom', 'United Kingdom', 'GBP', 'en'],
  [826, 'WW', 'World', 'World', 'USD', 'en'],
  [656, 'US', 'United States', 'United States', 'USD', 'en'],
  [1001, 'AT', 'Austria', 'Österreich', 'EUR', 'de'],
  [1002, 'AU', 'Australia', 'Australia', 'AUD', 'en'],
  [1003, 'BE', 'Belgium', 'België/Belgique', 'EUR', 'fr', 'nl'],
  [1004, 'CA', 'Canada', 'Canada', 'CAD', 'en', 'fr'],
  [1005, 'CH', 'Switzerland', 'Schweiz', 'CHF', 'de', 'fr', 'it'],
  [1064, 'DE', 'Germany', 'Deutschland', 'EUR', 'de'],
  [1065, 'ES', 'Spain', 'España', 'EUR', 'es'],
  [1106, 'FR', 'France', 'France', 'EUR', 'fr'],
  [1007, 'IE', 'Ireland', 'Ireland', 'EUR', 'en'],
  [1008, 'IT', 'Italy', 'Italia', 'EUR', 'it'],
  [1009, 'NL', 'Netherlands', 'Nederland', 'EUR', 'nl'],
  [1010, 'PT', 'Portugal', 'Portugal', 'EUR', 'pt'],
  [1011, 'SE', 'Sweden', 'Sverige', 'SEK', 'sv'],
];

export const TERRITORIES: Territory[] = ROWS.map(
  ([shopId, country, name, localName, currency, ...languages]) => ({
    shopId,
    country,
    name,
    localName,
    currency: CURRENCIES[currency]!,
    languages: languages.map((code) => LANGUAGES[code]!),
  }),
);

/** The territory of a call that names neither country nor shop. */
export const HOME = TERRITORIES[0]!;

export const byCountry = (country: string): Territory | undefined =>
  TERRITORIES.find((territory) => territory.country === country.toUpperCase());

export const byShop = (shopId: number): Territory | undefined =>
  TERRITORIES.find((territory) => territory.shopId === shopId);
