/** Products: packages, formats, prices. */
import type { BooleanText, DateText, DecimalText, Forms, IntegerText, Items, OneOrMore } from './shapes';

/** The products that may be bought and downloaded, and from which date. */
export interface Download<Form extends Forms = 'many'> {
  /** first day of sale */
  releaseDate?: DateText;
  /** first day a preview may be played */
  previewDate?: DateText;
  /** sellable packages; absent in locker responses */
  packages?: PackageList<Form>;
}

/** The packages (quality tiers) of a product. */
export interface PackageList<Form extends Forms = 'many'> {
  /** one entry per quality tier */
  package: Items<Package<Form>, Form>;
}

/** A package: a quality tier with its price and its formats. */
export interface Package<Form extends Forms = 'many'> {
  /** 2 standard, 9 premium, 12/16/17 deluxe tiers, 19 MQA, 20 MQA Studio; an integer */
  id: string;
  /** tier name */
  description: string;
  /** price of the tier */
  price: PackagePrice;
  /** formats in the tier */
  formats?: FormatList<Form>;
  /** in some responses in addition to or instead of `formats` */
  format?: OneOrMore<Format>;
}

/** The price of a package. Amounts are decimals with a dot; one recorded list has the string `N/A`. */
export interface PackagePrice {
  /** ISO 4217 code, empty or a country code in a few recorded responses */
  currencyCode: string;
  /** price charged; null when not sold */
  sevendigitalPrice: DecimalText | null;
  /** RRP; null when unknown */
  recommendedRetailPrice: DecimalText | null;
}

/** The formats of a package, or of a release or track of older responses. */
export interface FormatList<Form extends Forms = 'many'> {
  /** `true` or `false`; older responses only */
  availableDrmFree?: BooleanText;
  /** formats */
  format: Items<Format, Form>;
}

/** A file format. */
export interface Format {
  /** format id, e.g. 17 MP3 320, 33 AAC 320, 45 FLAC 16/44.1, 52 FLAC 24/44.1; an integer */
  id: string;
  /** an integer; older track searches only */
  priority?: IntegerText;
  /** human-readable name */
  description?: string;
  /** codec name (older responses) */
  fileFormat?: string;
  /** kbit/s, may be empty (older responses) */
  bitRate?: string;
  /** `true` or `false`; older responses only */
  drmFree?: BooleanText;
  /** in a locker: the download URL, unsigned */
  url?: string;
}

/** A price in older responses, baskets and purchases. */
export interface Price {
  /** symbol with ISO code attribute */
  currency?: Currency;
  /** amount; empty when not for sale */
  value?: DecimalText | null;
  /** amount with symbol, "N/A" when not for sale */
  formattedPrice?: string;
  /** recommended retail price */
  rrp?: DecimalText | null;
  /** RRP with symbol; an array in the one recorded response that has it twice */
  formattedRrp?: OneOrMore<string>;
  /** discounted */
  onSale?: BooleanText;
}

/** A currency: code and symbol. */
export interface Currency {
  /** ISO 4217 code */
  code: string;
  /** currency symbol */
  _?: string;
}
