/** Configuring, custom schemas, errors and the OAuth helper. */
import type { Client, ClientOptions, CustomSchema, DefaultClient, RequestToken } from '7digital-api';

/** The reason for a failure, from the error classes. */
export async function nameOfFailure(api: DefaultClient, releaseId: string): Promise<string> {
  try {
    await api.Releases().getDetails({ releaseId });
    return 'none';
  } catch (err) {
    const { ApiError, ApiHttpError, ApiParseError, IdentifiedApiError, OAuthError, RequestError } =
      api.errors;
    // The parent class has the properties that all subclasses have.
    if (err instanceof IdentifiedApiError && !(err.statusCode && err.response)) return 'no response';
    if (err instanceof ApiError) return `ApiError ${err.code} ${err.statusCode} ${err.params?.['releaseId']}`;
    if (err instanceof ApiParseError) return `ApiParseError ${err.message}`;
    if (err instanceof ApiHttpError)
      return `ApiHttpError ${err.statusCode.toFixed()} ${err.response?.length}`;
    if (err instanceof OAuthError) return `OAuthError ${err.message}`;
    if (err instanceof RequestError) return `RequestError ${err.code} ${err.cause()?.message}`;
    throw err;
  }
}

/** The error of a callback can be read before its class is known. */
export function statusOfFailure(api: DefaultClient, done: (status: number | undefined) => void): void {
  api.Releases().getDetails({ releaseId: 'missing' }, (err, data) => {
    if (err) done(err.statusCode);
    else done(Number(data.release.id));
  });
}

const ownSchema = {
  prefix: '1.2',
  resources: {
    Bands: { resource: 'artist', actions: ['releases', { apiCall: 'details', methodName: 'getBand' }] },
  },
};
const checked: CustomSchema = ownSchema;

/** A custom schema: resources by name, methods and responses without types. */
export async function customSchema(api: DefaultClient): Promise<string> {
  const { host, sslHost, port } = api.schema;
  void checked;
  const client = api.configure({ logger: null }, { ...ownSchema, host, sslHost, port });
  const response = await client.Bands()['getBand']?.({ artistId: 1 });
  return response?.['artist'].name;
}

/** A copy of the shipped schema keeps the types of its methods. */
export async function copiedSchema(api: DefaultClient): Promise<string | undefined> {
  const client = api.configure({ logger: null }, { ...api.schema, prefix: '' });
  const { tags } = await client.Tags().all({ pageSize: 1 });
  return tags.tag[0]?.id;
}

export function reconfigured(api: DefaultClient, options: ClientOptions): Client {
  return api.configure({ ...options, logger: null }).reconfigure({ defaultParams: { country: 'fr' } });
}

/** The whole OAuth flow by promise, then a call for the user. */
export async function lockerOf(api: DefaultClient, username: string, password: string): Promise<number> {
  const oauth = new api.OAuth();
  const token: RequestToken = await oauth.getRequestToken('http://localhost/back');
  await oauth.authoriseRequestToken({ username, password, token: token.requesttoken });
  const access = await oauth.getAccessToken(token);
  const user = new (api.reconfigure({ defaultParams: access, logger: null }).User)();
  const { locker } = await user.getLocker({ pageSize: 1 });
  return locker.lockerReleases.lockerRelease.length;
}

/** The same by callback, as in old programs. */
export function tokenOf(
  api: DefaultClient,
  username: string,
  password: string,
  done: (secret: string) => void,
): void {
  const oauth = api.OAuth();
  oauth.getRequestToken('http://localhost/back', (err, requesttoken, requestsecret, authoriseUrl) => {
    if (err || !authoriseUrl.includes('oauth_token')) throw err ?? new Error(authoriseUrl);
    oauth.authoriseRequestToken({ username, password, token: requesttoken }, (refused) => {
      if (refused) throw refused;
      oauth.getAccessToken({ requesttoken, requestsecret }, { timeout: 20_000 }, (failed, _, secret) => {
        if (failed) throw failed;
        done(secret);
      });
    });
  });
}

export function signedAddress(api: DefaultClient): string {
  return new api.OAuth({ defaultParams: { country: 'GB' } }).sign('https://previews.7digital.com/clip/12345');
}
