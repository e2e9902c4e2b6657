/** Calls by callback and by promise, with a client from any entry. */
import type {
  ArtistsGetReleasesParams,
  ArtistsGetReleasesResponse,
  Callback,
  CallOptions,
  DefaultClient,
  Release,
} from '7digital-api';

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

function titles(releases: Release[]): Array<string | undefined> {
  return releases.map((release) => release.title);
}

export function byCallback(api: DefaultClient, done: (titles: Array<string | undefined>) => void): void {
  const artists = new api.Artists();
  artists.getReleases({ artistid: 1 }, (err, data) => {
    if (err) throw err;
    same<typeof data, ArtistsGetReleasesResponse>(true);
    done(titles(data.releases.release));
  });
}

export function byCallbackWithOptions(api: DefaultClient, done: (count: number) => void): void {
  const then: Callback<ArtistsGetReleasesResponse> = (err, data) => {
    if (err) throw err;
    done(data.releases.release.length);
  };
  api.Artists({ defaultParams: { pageSize: 3 } }).getReleases({ artistId: 1 }, { timeout: 20_000 }, then);
}

/** undefined means "not given", even with `exactOptionalPropertyTypes`. */
export async function byPromise(api: DefaultClient, shopId?: number): Promise<Array<string | undefined>> {
  const params: ArtistsGetReleasesParams = { artistId: 1, pageSize: 2, imageSize: '180', shopId };
  const options: CallOptions = { timeout: 20_000, retries: 1, headers: { 'X-Trace': 'a' } };
  const { releases } = await new api.Artists().getReleases(params, options);
  return titles(releases.release);
}

/** A default replaces a required parameter. */
export async function byDefaults(api: DefaultClient): Promise<string> {
  const french = api.configure({ defaultParams: { country: 'fr', artistId: 1 }, logger: null });
  const { releases } = await french.Artists().getReleases();
  return releases.totalItems;
}

/** The response as a string. */
export async function asXml(api: DefaultClient): Promise<string> {
  const answer = await api.configure({ format: 'XML', logger: null }).Artists().getReleases({ artistId: 1 });
  same<typeof answer, string>(true);
  return answer;
}
