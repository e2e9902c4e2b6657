/** Countries, translations, and the country of an IP address. */
import { isIP } from 'node:net';
import { invalid } from '../responses/errors';
import { hash01 } from '../catalogue/random';
import { TERRITORIES } from '../catalogue/territories';
import { TRANSLATIONS } from '../catalogue/translations';
import { MOST } from '../server/validate';
import { type Handler, paged } from './call';

const COUNTRIES = TERRITORIES.filter(({ country }) => country !== 'WW').sort((a, b) =>
  a.country.localeCompare(b.country),
);

const getCountries: Handler = ({ view }) => ({
  countries: {
    country: COUNTRIES.map(({ country, name, localName, languages }) => ({
      '@code': country,
      url: `${view.origin}/shop/${country.toLowerCase()}`,
      name,
      localName,
      languages: {
        language: languages.map((language) => ({
          name: language.name,
          localName: language.localName,
          url: `${view.origin}/shop/${country.toLowerCase()}/${language.code}`,
        })),
      },
    })),
  },
});

const getTranslations: Handler = (call) => {
  const language = call.territory.languages[0]!.code;
  const texts = Object.entries(TRANSLATIONS).map(([key, byLanguage]) => ({
    key,
    translatedText: byLanguage[language] ?? byLanguage.en!,
  }));
  return { translations: paged(call, texts, 'translation', (text) => ({ ...text }), MOST.translations) };
};

/** Computed from the IP address, so that the same address always has the same country. */
const getCountryForIp: Handler = ({ params }) => {
  const ipaddress = params.required('ipaddress');
  if (isIP(ipaddress) === 0) throw invalid('ipaddress', ipaddress);
  const { country } = COUNTRIES[Math.floor(hash01('ip', ipaddress) * COUNTRIES.length)]!;
  return { GeoIpLookup: { ipaddress, countryCode: country } };
};

export const places: Record<string, Handler> = {
  'Territories.getCountries': getCountries,
  'Translations.get': getTranslations,
  'IpLookup.getCountryForIp': getCountryForIp,
};
