/** An ES module: the default export is the client, and the other exports have names. */
import api, {
  ApiError,
  ApiHttpError,
  ApiParseError,
  type ArtistsGetReleasesParams,
  configure,
  errors,
  IdentifiedApiError,
  OAuthError,
  type Release,
  RequestError,
  schema,
  type TerritoryParams,
} from '7digital-api';
import { runAll } from './program.js';

declare const console: { log(text: string): void };

const shown: Array<keyof Release> = ['title'];
const params: ArtistsGetReleasesParams & TerritoryParams = { artistId: 1, country: 'GB' };

export default async function main(): Promise<void> {
  const client = configure({ defaultParams: { artistId: 1 }, logger: null });
  const failure: unknown = await client
    .Artists()
    .getDetails({ artistId: 'missing' })
    .catch((err: unknown) => err);
  if (!(failure instanceof ApiError) || !(failure instanceof IdentifiedApiError))
    throw new Error('not an ApiError');
  if (failure.statusCode !== 404 || schema !== api.schema || errors.OAuthError !== OAuthError) throw failure;
  const others = [ApiHttpError, ApiParseError, RequestError].map((error) => error.prototype instanceof Error);
  const own = { shown, params, thrown: others.every((is) => is) };
  console.log(JSON.stringify({ ...own, ...(await runAll(api)) }));
}
