/**
 * The types and recorded responses of the real service. We may not publish the recordings, so they are outside the
 * project, and the test is skipped without them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'chai';
import { IdentifiedApiError } from '../../lib/errors';
import { parse } from '../../lib/legacy/responseparser';
import { readResources } from '../../scripts/generate/schema';
import { projectRoot } from './compiler';
import { createWalker, type Walker } from './walk';

const recordings = join(projectRoot, '..', 'shared', 'responses');

/** Folders whose name differs from the recorded path. null: not in the schema. */
const exceptions: Record<string, string | null> = {
  'artist/recommend': null,
  'basket/status': null,
  'catalogue/artist': 'CatalogueGetArtistIdByUrl',
  'catalogue/release': 'CatalogueGetReleaseIdByUrl',
  'country/georestrictions': null,
  'merchandising/list/details': 'EditorialGetList',
  'track/search2': 'TracksSearch',
  'user/payment/card/add': null,
  'user/payment/cardregistration': 'UserGetCardRegistration',
  'user/purchase/prepare': null,
  'users/update': 'UsersUpdate',
};

const methods = readResources().flatMap((resource) => resource.methods);

/** The method with the longest path that contains the recording. */
function methodOf(file: string): string | null | undefined {
  const under = (path: string): boolean => `${file}/`.startsWith(`${path}/`) || file === `${path}.xml`;
  const exception = Object.keys(exceptions).find(under);
  if (exception) return exceptions[exception];
  const candidates = methods.filter((method) => under(method.path.slice(1).toLowerCase()));
  return candidates.sort((a, b) => b.path.length - a.path.length)[0]?.typeName;
}

function outcomeOf(body: string): unknown {
  let outcome: unknown;
  parse(body, { contentType: 'text/xml', statusCode: 200, url: 'recorded' }, (error, data) => {
    outcome = error ?? data;
  });
  return outcome;
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

describe('The types of responses and the recordings', () => {
  if (!existsSync(recordings)) {
    it('The recorded responses have their types (skipped: the folder does not exist)');
    return;
  }

  let walk: Walker;
  before(() => {
    walk = createWalker();
  });

  let walked = 0;
  for (const path of filesBelow(recordings)) {
    const file = relative(recordings, path);
    const outcome = outcomeOf(readFileSync(path, 'utf8'));
    if (outcome instanceof IdentifiedApiError) continue;
    const method = methodOf(file);
    if (method === null) {
      it(`${file} has its type (skipped: the schema has no method for it)`);
      continue;
    }
    it(`The recording ${file} has the type of a response of ${method}`, () => {
      expect(walk(outcome, `${method}Response`)).to.deep.equal([]);
      walked++;
    });
  }

  it('Most recordings were checked', () => {
    expect(walked).to.be.greaterThan(45);
  });
});
