/** A CommonJS program: the client is `import … = require(…)`, and the types are in its namespace. */
import api = require('7digital-api');
import type { ArtistsGetReleasesParams, Release } from '7digital-api';
import { runAll } from './program.js';

declare const console: { log(text: string): void };

const { ApiError } = api.errors;
const shown: Array<keyof Release> = ['title'];
const params: ArtistsGetReleasesParams & api.TerritoryParams = { artistId: 1, country: 'GB' };

export = async function main(): Promise<void> {
  const own = { shown, params, thrown: new ApiError({ code: '1' }) instanceof Error };
  console.log(JSON.stringify({ ...own, ...(await runAll(api)) }));
};
