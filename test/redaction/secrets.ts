/** The secrets of these tests, the ways in which a server may write them, and a search for them. */

/** Invented, and full of characters that are escaped differently in URLs, forms, XML, HTML and JSON. */
export const SECRETS = {
  consumersecret: 'c0nsumer+S/cret&x=1',
  accesstoken: 'tok\'en<1>"x" y',
  accesssecret: 't0ken§secret%41(é)',
  requesttoken: 'request~token*7',
  requestsecret: 'request!secret;8',
  password: 'P&ss wörd/+?:\\end',
  shortPassword: 'abc&1',
  username: 'some.one+tag@example.com',
  cardNumber: '4929000000006',
  cardVerificationCode: '737',
  cardExpiryDate: '203112',
  cardHolderName: 'M R Holder-Smith',
  payPalToken: 'EC-6XL31573DK9170433',
  authorization: 'dXNlcjpwYXNzd29yZA==',
  cookie: 'kcoo-kie-value-5',
  apiKey: 'my-x-api-key-9',
  authHeader: 'hdrsecret-in-x-auth',
} as const;

export type SecretName = keyof typeof SECRETS;

const hex = (value: number, digits = 2) => value.toString(16).padStart(digits, '0');
const each = (text: string, write: (character: string) => string) => Array.from(text, write).join('');
const NAMED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The spellings in which servers write a string. */
export function spellingsOf(secret: string): string[] {
  const percent = encodeURIComponent(secret);
  const strict = percent.replace(/[!'()*]/g, (c) => `%${hex(c.charCodeAt(0)).toUpperCase()}`);
  const named = each(secret, (c) => NAMED[c] ?? c);
  return [
    secret,
    secret.toUpperCase(),
    percent,
    strict,
    strict.replace(/%../g, (escape) => escape.toLowerCase()),
    strict.replace(/%20/g, '+'),
    encodeURIComponent(strict),
    named,
    named.replace(/&/g, '&amp;'),
    each(secret, (c) => (/\w/.test(c) ? c : `&#${c.codePointAt(0)};`)),
    each(secret, (c) => (/\w/.test(c) ? c : `&#x${hex(c.codePointAt(0) as number)};`)),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replace(/\//g, '\\/'),
    each(secret, (c) => (/\w/.test(c) ? c : `\\u${hex(c.charCodeAt(0), 4)}`)),
  ];
}

/** What `inspect` and JSON print of a Buffer. */
function bytesOf(secret: string): string[] {
  const bytes = [...Buffer.from(secret)];
  return [bytes.map((byte) => hex(byte)).join(' '), bytes.join(',')];
}

const searchedFor = (secret: string) => [...new Set([...spellingsOf(secret), ...bytesOf(secret)])];

/** A short spelling must be a separate word, because a few digits occur in many ports and timestamps. */
function finds(text: string, spelling: string): boolean {
  if (spelling.length > 5) return text.toLowerCase().includes(spelling.toLowerCase());
  const escaped = spelling.replace(/[^\w]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`).test(text);
}

const SEARCHED = Object.entries(SECRETS).map(([name, secret]) => ({
  name,
  spellings: searchedFor(secret),
}));

/** The numbers that `inspect` adds to a shortened string, and the line numbers of a stack: no request sent them. */
const COUNTED = /\.\.\. \d+ more (?:characters|bytes|items)|(?:\.[cm]?[jt]s|\bnode:[\w/]+):\d+:\d+/g;

/** The secrets in a text, with their spelling. */
export function leaksIn(rendering: string, more: Record<string, string> = {}): string[] {
  const text = rendering.replace(COUNTED, '');
  const extra = Object.entries(more).map(([name, secret]) => ({ name, spellings: searchedFor(secret) }));
  return [...SEARCHED, ...extra].flatMap(({ name, spellings }) =>
    spellings.filter((spelling) => finds(text, spelling)).map((spelling) => `${name} as ${spelling}`),
  );
}
