/** The messages of the compiler for mistakes: few lines, and the name of the parameter or option. */
import { join } from 'node:path';
import { expect } from 'chai';
import { createProgramWith, projectRoot, ts } from './compiler';

interface Mistake {
  call: string;
  /** Text that must be in the message or in the marked code. */
  named: string;
  says: RegExp;
  lines?: number;
}

const row = (call: string, named: string, says: RegExp, lines?: number): Mistake => ({
  call,
  named,
  says,
  lines,
});

const noArtist = /Property 'artistId' is missing in type '.*' but required/;
const noQuery = /Property 'q' is missing in type '.*' but required/;
const notOfTypes =
  /Type '"albun"' is not assignable to type '"album" \| "single" \| "video".* Did you mean '"album"'/;
const isOneString =
  /Property ''is one string: list\.join\(\)'' is missing in type '.*\[\]' but required in type 'JoinedList'/;
const misspeltOption = /'timeot' does not exist in type 'CallOptions.*\. Did you mean to write 'timeout'\?/;
const notCallback =
  /Property ''takes \(err, data\) and is the last argument'' is missing in type '\(err.*\) => void'/;

const mistakes: Mistake[] = [
  /* A required parameter is missing. */
  row('artists.getReleases()', 'artistId', /not assignable to method's 'this' of type 'Needs<"artistId">'/),
  row(
    'basket.addItem()',
    'releaseId',
    /not assignable to method's 'this' of type 'Needs<"basketId" \| "releaseId">'/,
  ),
  row('artists.getReleases({})', 'artistId', noArtist),
  row('artists.getReleases({ pageSize: 5 })', 'artistId', noArtist),
  row(
    'artists.getReleases({ artistId: maybe })',
    'artistId',
    /'undefined' is not assignable to type 'string \| number'/,
  ),
  row('artists.getReleases({}, {})', 'artistId', noArtist),
  row('artists.getReleases({}, (err, data) => {})', 'artistId', noArtist),
  row('artists.getReleases({}, (err) => {})', 'artistId', noArtist),
  row('artists.getReleases({}, done)', 'artistId', noArtist),
  row('artists.getReleases({}, { timeout: 1 }, (err, data) => {})', 'artistId', noArtist),
  row(
    'artists.getReleases(null, (err, data) => {})',
    'null',
    /'null' is not assignable to .*ArtistsGetReleasesParams/,
  ),
  row('artists.getReleases(done)', 'done', /not assignable to type 'ArtistsGetReleasesParams'/),
  row('artists.search({ pageSize: 5 })', 'q', noQuery),
  row('artists.search({ pageSize: 5 }, (err, data) => {})', 'q', noQuery),
  row(
    "user.updateUnlimitedStreaming({ userId: 'u', planCode: 'p', status: 'active', currency: 'GBP', recurringFee: 1 })",
    'activatedAt',
    /missing the following properties .* activatedAt, currentPeriodStartDate, expiryDate/,
  ),
  /* A parameter has the wrong type. */
  row(
    'artists.getReleases({ artistId: true })',
    'artistId',
    /'boolean' is not assignable to type 'string \| number'/,
  ),
  row(
    'artists.getReleases({ artistId: true }, (err, data) => {})',
    'artistId',
    /'boolean' is not assignable/,
  ),
  row("artists.getReleases({ artistId: 1, type: 'albun' })", 'type', notOfTypes),
  row("artists.getReleases({ artistId: 1, type: 'albun' }, (err, data) => {})", 'type', notOfTypes),
  row("artists.getReleases({ artistId: 1, streamable: 'yes' })", 'streamable', /'"yes"' is not assignable/),
  row('artists.getReleases({ artistId: 1, pagesize: true })', 'pagesize', /'true' is not assignable/),
  row("artists.getReleases({ artistId: 1, usageTypes: ['download'] })", 'usageTypes', isOneString),
  row(
    "artists.getReleases({ artistId: 1, usageTypes: ['download'] }, (err, data) => {})",
    'usageTypes',
    isOneString,
  ),
  row("artists.getReleases({ artistId: 1, usagetypes: ['download'] })", 'usagetypes', isOneString),
  row('artists.getReleases({ artistId: 1, usageTypes: [] })', 'usageTypes', isOneString),
  row('releases.getByDate({ country: 5 })', 'country', /'number' is not assignable to type 'string'/),
  row('releases.getByDate({ country: 5 }, (err, data) => {})', 'country', /'number' is not assignable/),
  row('releases.getByDate({ fromDate: 5 })', 'fromDate', /'number' is not assignable to type 'DateParam/),
  row(
    'tags.all({ pageSize: true }, (err) => {})',
    'pageSize',
    /'true' is not assignable to type 'NumberParam/,
  ),
  row(
    "user.getLocker({ accessToken: 'x' })",
    'accesstoken',
    /not assignable to type 'Misspelt<"accesstoken">'/,
  ),
  row("user.getLocker({ accessToken: 'x' }, (err, data) => {})", 'accesstoken', /Misspelt<"accesstoken">/),
  row('tags.all(5)', '5', /'number' is not assignable to .*TagsAllParams/),
  row('tags.all(5, (err, data) => {})', '5', /'number' is not assignable to .*TagsAllParams/),
  /* Options and callbacks. */
  row('artists.getReleases({ artistId: 1 }, { timeot: 1 })', 'timeot', misspeltOption),
  row('artists.getReleases({ artistId: 1 }, { timeot: 1 }, (err, data) => {})', 'timeot', misspeltOption),
  row(
    "artists.getReleases({ artistId: 1 }, { timeout: '1' })",
    'timeout',
    /'string' is not assignable to type 'number'/,
  ),
  row('artists.getReleases({ artistId: 1 }, (err, data) => {}, { timeout: 1 })', '(err, data)', notCallback),
  row('artists.getReleases({ artistId: 1 }, (err: string) => {})', '(err: string)', notCallback),
];

/* The methods of a custom schema, where any parameters are valid. */
mistakes.push(
  row('anyMethod({}, { timeot: 1 })', 'timeot', misspeltOption),
  row('anyMethod({}, { timeot: 1 }, (err, data) => {})', 'timeot', misspeltOption),
  row('anyMethod({}, (err, data) => {}, { timeout: 1 })', '(err, data)', notCallback),
  row('anyMethod(5, (err, data) => {})', '5', /'number' is not assignable to .*'Params'/),
);

/* The OAuth helper. */
const pair = "{ requesttoken: 'a', requestsecret: 'b' }";
const noSecret = /Property 'requestsecret' is missing/;
const notTokenCallback =
  /''takes \(err, requesttoken, requestsecret, authoriseUrl\) and is the last argument'' is missing/;
mistakes.push(
  row('oauth.getRequestToken(5)', '5', /'number' is not assignable to parameter of type 'UrlLike'/),
  row("oauth.getRequestToken('u', { timeot: 1 })", 'timeot', misspeltOption),
  row("oauth.getRequestToken('u', { timeot: 1 }, (err, token) => {})", 'timeot', misspeltOption),
  row("oauth.getRequestToken('u', { timeout: '1' }, (err) => {})", 'timeout', /'string' is not assignable/),
  row("oauth.getRequestToken('u', (err: string) => {})", '(err: string)', notTokenCallback),
  row("oauth.getRequestToken('u', (err, token) => {}, {})", '(err, token)', notTokenCallback),
  row("oauth.getAccessToken({ requesttoken: 'a' })", 'requestsecret', noSecret),
  row("oauth.getAccessToken({ requesttoken: 'a' }, (err, token) => {})", 'requestsecret', noSecret),
  row(
    "oauth.authoriseRequestToken({ username: 'a', password: 'b' }, (err) => {})",
    'token',
    /Property 'token' is missing/,
  ),
);

const valid: Array<[what: string, call: string]> = [
  ['An optional callback can be passed on', 'artists.getReleases({ artistId: 1 }, maybeDone)'],
  [
    'An optional callback for the error only can be passed on',
    'artists.getReleases({ artistId: 1 }, maybeErrorOnly)',
  ],
  [
    'An optional callback after options can be passed on',
    'artists.getReleases({ artistId: 1 }, { timeout: 1 }, maybeDone)',
  ],
  ['An optional callback can be passed to a method of a custom schema', 'anyMethod({}, maybeErrorOnly)'],
  ['An optional callback can be passed if no parameter is required', 'tags.all({}, maybeErrorOnly)'],
  ['An optional callback can be passed to the helper', "oauth.getRequestToken('u', maybeToken)"],
  [
    'An optional callback after options can be passed to the helper',
    "oauth.getRequestToken('u', { timeout: 1 }, maybeToken)",
  ],
  ['An optional callback can be passed to the helper', `oauth.getAccessToken(${pair}, maybeToken)`],
  [
    'An optional callback can be passed to the helper',
    "oauth.authoriseRequestToken({ username: 'a', password: 'b', token: 'c' }, maybeAuthorised)",
  ],
  [
    'A call of the helper with a callback of any type returns nothing',
    "(oauth.getRequestToken('u', anything) satisfies undefined | void)",
  ],
  [
    'A call of the helper without callback returns a promise',
    "oauth.getRequestToken('u', {}).then((token) => token.authoriseUrl)",
  ],
  [
    'A callback of the helper needs no types',
    "oauth.getRequestToken('u', (err, token, secret, url) => { void [err && err.code, url.length]; })",
  ],
];

const head = `import type { ArtistsGetReleasesResponse, Callback, CustomMethod, DefaultClient } from '../../lib/types/generated/exports';
declare const api: DefaultClient;
declare const anyMethod: CustomMethod;
declare const maybe: number | undefined;
declare const done: Callback<ArtistsGetReleasesResponse>;
declare const maybeDone: Callback<ArtistsGetReleasesResponse> | undefined;
declare const maybeErrorOnly: ((err: Error | null) => void) | null | undefined;
declare const maybeToken: ((err: Error | null, token: string, secret: string) => void) | null | undefined;
declare const maybeAuthorised: ((err?: Error) => void) | undefined;
declare const anything: any;
const oauth = new api.OAuth();
const [artists, releases, tags, user, basket] = [new api.Artists(), new api.Releases(), new api.Tags(), new api.User(), new api.Basket()];
`;

describe('Mistakes in a call', () => {
  let diagnostics: ts.Diagnostic[];
  const calls = [...mistakes.map(({ call }) => call), ...valid.map(([, call]) => call)];
  const lineOf = (call: string): number => head.split('\n').length - 1 + calls.indexOf(call);

  before(() => {
    const file = 'test/types/mistakes-program.ts';
    const program = createProgramWith(file, head + calls.map((call) => `void ${call};\n`).join(''));
    const source = program.getSourceFile(join(projectRoot, file));
    diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });

  const on = (line: number): ts.Diagnostic[] =>
    diagnostics.filter(
      ({ file, start = 0 }) => file && file.getLineAndCharacterOfPosition(start).line === line,
    );
  const textOf = ({ messageText }: ts.Diagnostic): string =>
    ts.flattenDiagnosticMessageText(messageText, '\n');

  for (const { call, named, says, lines = 4 } of mistakes) {
    it(`The mistake is reported once, by name, in at most ${lines} lines: ${call}`, () => {
      const [diagnostic, ...more] = on(lineOf(call));
      expect(more.map(textOf)).to.deep.equal([]);
      const { file, start = 0, length = 0 } = diagnostic as ts.Diagnostic;
      const text = textOf(diagnostic as ts.Diagnostic);
      expect(text).to.match(says);
      expect(`${text}\n${file?.text.slice(start, start + length)}`).to.include(named);
      expect(text.split('\n').length, text).to.be.at.most(lines);
    });
  }

  for (const [what, call] of valid) {
    it(`${what}: ${call}`, () => {
      expect(on(lineOf(call)).map(textOf)).to.deep.equal([]);
    });
  }
});
