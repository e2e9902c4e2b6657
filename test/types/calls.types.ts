/* oxlint-disable no-unused-expressions, no-new, no-floating-promises, no-misused-promises,
   no-meaningless-void-operator -- nothing here runs, and naming a value is enough for the type check */
/**
 * What compiles and what does not compile in a program that uses the package. Nothing here runs: the type check of the
 * project is the test, and compile.test.ts repeats it with an older compiler.
 */
import type {
  ArtistsGetReleasesParams,
  ArtistsGetReleasesResponse,
  CallPromise,
  DefaultClient,
  Release,
  SevenDigitalError,
} from '../../lib/types/generated/exports';
import { expectType, same } from './assertions';

declare const api: DefaultClient;
declare const text: string;
declare const maybe: number | undefined;

// @ts-expect-error: the assertions below can fail
same<string>()(1);
// @ts-expect-error: and so can these
expectType<string>(1);

const artists = new api.Artists();

/* Forms of a call (C-36, D-2 to D-4). */
artists.getReleases({ artistId: 1 }, (err, data) => {
  if (err) {
    expectType<SevenDigitalError>(err);
    expectType<undefined>(data);
    expectType<string | number | undefined>(err.code);
    return;
  }
  expectType<null>(err);
  expectType<ArtistsGetReleasesResponse>(data);
  expectType<Release[]>(data.releases.release);
});
artists.getReleases({ artistId: 1 }, function (err, data) {
  // @ts-expect-error: data is not known before err is excluded
  data.releases;
  if (!err) data.releases;
});
artists.getReleases({ artistId: 1 }, (err) => expectType<SevenDigitalError | null>(err));
artists.getReleases({ artistId: 1 }, () => {});
artists.getReleases({ artistId: 1 }, async (err, data) => {
  if (err) throw err;
  data.releases;
});
artists.getReleases({ artistId: 1 }, { timeout: 500, retries: 2 }, (err, data) => {
  if (!err) data.releases;
});
artists.getReleases({ artistId: 1 }, null, (err, data) => {
  if (!err) data.releases;
});
artists.getReleases({ artistId: 1 }, undefined, (err) => expectType<SevenDigitalError | null>(err));
same<CallPromise<ArtistsGetReleasesResponse, Release>>()(artists.getReleases({ artistId: 1 }));
same<CallPromise<ArtistsGetReleasesResponse, Release>>()(
  artists.getReleases({ artistId: 1 }, { timeout: 0 }),
);
same<void>()(artists.getReleases({ artistId: 1 }, () => {}));

const tags = api.Tags();
tags.all((err, data) => {
  if (!err) data.tags.tag;
});
tags.all((err) => expectType<SevenDigitalError | null>(err));
tags.all(undefined, (err, data) => {
  if (!err) data.tags.tag;
});
tags.all(null, { timeout: 1 }, (err, data) => {
  if (!err) data.tags.tag;
});
void tags.all().then((data) => data.tags.tag);
void tags.all(null, { retries: 1 }).then((data) => data.tags.tag);
void tags.all({ page: 2, pageSize: '50' });

/* Callbacks without these types, such as those of a control flow library. */
declare const nodeStyle: (err: Error | null, data?: unknown) => void;
declare const loose: (err?: unknown, ...results: unknown[]) => void;
artists.getReleases({ artistId: 1 }, nodeStyle);
artists.getReleases({ artistId: 1 }, loose);

// @ts-expect-error: options are checked
void artists.getReleases({ artistId: 1 }, { timout: 1 });
// @ts-expect-error: options come before the callback
artists.getReleases({ artistId: 1 }, () => {}, { timeout: 1 });
// @ts-expect-error: parameters are an object
void tags.all(5);
// @ts-expect-error: the schema has no such method
void artists.sing({ artistId: 1 });

/* Required parameters. */
// @ts-expect-error: artistId is missing
void artists.getReleases();
// @ts-expect-error: artistId is missing
void artists.getReleases({});
// @ts-expect-error: artistId is missing
void artists.getReleases({ pageSize: 1 });
// @ts-expect-error: artistId is missing
artists.getReleases({}, (err) => expectType<unknown>(err));
// @ts-expect-error: artistId is missing
artists.getReleases((err: Error | null) => expectType<unknown>(err));
// @ts-expect-error: artistId is missing
artists.getReleases(null, () => {});
// @ts-expect-error: artistId may be missing
void artists.getReleases({ artistId: maybe });
// @ts-expect-error: artistId may be missing
void artists.getReleases({ artistid: maybe });

/* A required parameter that another may replace. */
void artists.search({ qa: 'name:"river"' });
void artists.search({ QA: 'name:"river"', pageSize: 5 });
void api.Tracks().search({ q: 'river', qa: 'title:"river"' });
void api.Releases({ defaultParams: { qa: 'title:"river"' } }).search();
artists.search({ qa: 'river' }, (err, data) => {
  if (!err) data.searchResults.searchResult;
});
// @ts-expect-error: neither of the two
void artists.search({ pageSize: 5 });
// @ts-expect-error: it is a string too
void artists.search({ qa: 5 });
// @ts-expect-error: it replaces no other parameter
void artists.getReleases({ qa: 'river' });

/* Parameters from a variable. */
declare const prepared: ArtistsGetReleasesParams;
declare const sized: { artistId: number; pageSize?: number };
declare const unsure: { artistId?: number; pageSize?: number };
declare const unsureSpelling: { artistid?: number };
void artists.getReleases(prepared);
artists.getReleases(prepared, (err, data) => {
  if (!err) data.releases.release;
});
void artists.getReleases(sized);
void artists.getReleases(sized, { timeout: 1 });
// @ts-expect-error: artistId may be missing
void artists.getReleases(unsure);
// @ts-expect-error: artistId may be missing
void artists.getReleases(unsureSpelling);

/* Names in other spellings, and other names. */
void artists.getReleases({ artistid: 1 });
void artists.getReleases({ ARTISTID: '1', PageSize: 5 });
artists.getReleases({ artistid: 1 }, (err, data) => {
  if (!err) data.releases.release;
});
void artists.getReleases({ artistId: 1, packageIds: '2', since: new Date(), list: ['a', 1], nothing: null });
// @ts-expect-error: an object would be sent empty (C-45)
void artists.getReleases({ artistId: 1, filter: { genre: 'rock' } });
// @ts-expect-error: another spelling of artistId is still an id
void artists.getReleases({ artistid: {} });
// @ts-expect-error: another spelling of pageSize is still a number
void artists.getReleases({ artistId: 1, pagesize: true });
// @ts-expect-error: accessToken would be an ordinary parameter (C-61)
void api.User().getLocker({ accessToken: 'TOKEN', accesssecret: 'SECRET' });
void api.User().getLocker({ accesstoken: 'TOKEN', accesssecret: 'SECRET' });

interface Query {
  artistId: number;
  whatever: string;
}
declare const query: Query;
declare const anything: Record<string, unknown>;
void artists.getReleases(query);
void artists.getReleases(anything);
artists.getReleases(query, (err, data) => {
  if (!err) data.releases;
});
artists.getReleases(anything, { timeout: 1 }, (err, data) => {
  if (!err) data.releases;
});

/* Types of parameters. */
void artists.getReleases({ artistId: '1', type: 'album', streamable: true, usageTypes: 'download' });
void artists.getReleases({
  artistId: 1,
  streamable: 'false',
  usageTypes: 'download,subscriptionstreaming',
  type: null,
});
void artists.getReleases({ artistId: 1, usageTypes: ['download', 'adsupportedstreaming'].join() });
void api.Releases().getByDate({ fromDate: new Date(), toDate: '20240131' });
// @ts-expect-error: not one of the types
void artists.getReleases({ artistId: 1, type: 'albun' });
// @ts-expect-error: any string may not be one of the types
void artists.getReleases({ artistId: 1, type: text });
// @ts-expect-error: neither true nor false
void artists.getReleases({ artistId: 1, streamable: 'yes' });
// @ts-expect-error: an array would repeat the name, the service wants commas
void artists.getReleases({ artistId: 1, usageTypes: ['download'] });
// @ts-expect-error: an id is not a boolean
void artists.getReleases({ artistId: true });
// @ts-expect-error: milliseconds are not a date
void api.Releases().getByDate({ fromDate: Date.now() });

const subscription = {
  userId: 'u',
  planCode: 'premium-unlimited-streaming',
  currency: 'GBP',
  recurringFee: 999,
};
const dates = { activatedAt: text, currentPeriodStartDate: text, expiryDate: text };
const user = api.User();
void user.updateUnlimitedStreaming({ ...subscription, ...dates, status: 'active' });
// @ts-expect-error: a Date would be sent without its time
void user.updateUnlimitedStreaming({ ...subscription, ...dates, status: 'active', activatedAt: new Date() });
// @ts-expect-error: three dates are missing
void user.updateUnlimitedStreaming({ ...subscription, status: 'active' });

/* The properties of a method (C-25). */
expectType<string>(artists.getReleases.action);
expectType<string | undefined>(artists.getReleases.authtype);
artists.getReleases.host = 'localhost';
artists.getReleases.port = 8080;
// @ts-expect-error: it is read-only
artists.getReleases.action = 'details';
expectType<string>(artists.resourceName);
artists.headers = { 'x-trace': '1' };
