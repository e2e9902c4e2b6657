/** Lines that must not compile. Each has the one mistake that its comment names. Nothing here runs. */
import type { ArtistsGetReleasesParams, DefaultClient, OAuthResource } from '7digital-api';

export async function refusedCalls(api: DefaultClient): Promise<void> {
  const artists = new api.Artists();
  // @ts-expect-error: the required artistId is missing
  await artists.getReleases();
  // @ts-expect-error: artistId is missing here too
  await artists.getReleases({ pageSize: 10 });
  // @ts-expect-error: a known parameter has the wrong type
  await artists.getReleases({ artistId: true });
  // @ts-expect-error: the same in another spelling
  await artists.getReleases({ ARTISTID: new Date() });
  // @ts-expect-error: not one of the values of the parameter
  await artists.getReleases({ artistId: 1, type: 'albun' });
  // @ts-expect-error: no such method
  await artists.getAlbums({ artistId: 1 });
  // @ts-expect-error: no such resource
  await new api.Playlists().all();
  // @ts-expect-error: the timeout is a number
  await artists.getReleases({ artistId: 1 }, { timeout: '1000' });
  // @ts-expect-error: misspelt option of a call
  await artists.getReleases({ artistId: 1 }, { timeOut: 1000 });
  const { releases } = await artists.getReleases({ artistId: 1 });
  // @ts-expect-error: the response has no such field
  void releases.release[0]?.titel;
  // @ts-expect-error: values of responses are strings
  const id: number = releases.release[0]?.id ?? 0;
  void id;
  artists.getReleases({ artistId: 1 }, (_err, data) => {
    // @ts-expect-error: data may be undefined until the error is excluded
    void data.releases;
  });
  const params: ArtistsGetReleasesParams = {
    artistId: 1,
    // @ts-expect-error: misspelt in a variable of the type
    pagesise: 10,
  };
  void params;
}

export function refusedClients(api: DefaultClient): void {
  // @ts-expect-error: misspelt option of a client
  api.configure({ consumerKey: 'KEY', format: 'json' });
  // @ts-expect-error: accessToken would be an ordinary parameter
  api.configure({ defaultParams: { accessToken: 'TOKEN' } });
  // @ts-expect-error: a logger's methods are functions
  api.configure({ logger: { info: true } });
  // @ts-expect-error: not a schema
  api.configure({}, { host: 1 });
  // @ts-expect-error: the schema has no such resource
  void api.configure({}, { resources: { Things: { resource: 'thing' } } }).Artists;
}

export async function refusedOAuth(oauth: OAuthResource): Promise<void> {
  // @ts-expect-error: the callback URL is missing
  await oauth.getRequestToken();
  // @ts-expect-error: the secret is missing
  await oauth.getAccessToken({ requesttoken: 'x' });
  // @ts-expect-error: the user's name is missing
  await oauth.authoriseRequestToken({ password: 'x', token: 'x' });
  const { accesstoken } = await oauth.getAccessToken({ requesttoken: 'x', requestsecret: 'y' });
  // @ts-expect-error: the token is a string
  const token: number = accesstoken;
  void token;
}
