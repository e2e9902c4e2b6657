/** Several releases or tracks in one request. Failed ids are left out, and listed if the request has `showErrors`. */
import { releaseTree, trackTree } from '../responses/entities';
import { invalid, notFound, ServiceError } from '../responses/errors';
import { jsonOf } from '../responses/write';
import type { Branch, Tree } from '../responses/tree';
import { bare, type Call, type Handler } from './call';
import { sold } from './lookup';

interface Batch {
  /** `releaseIds` */
  param: string;
  plural: string;
  singular: string;
  find: (id: number, call: Call) => Tree | undefined;
}

const batch =
  ({ param, plural, singular, find }: Batch): Handler =>
  (call) => {
    const found: Tree[] = [];
    const errors: Array<{ itemId: string; code: number; errorMessage: string }> = [];
    for (const text of call.params.list(param)) {
      try {
        found.push(one(text, call));
      } catch (error) {
        const { code, message } = error as ServiceError;
        errors.push({ itemId: text, code, errorMessage: message });
      }
    }
    const showsErrors = call.params.boolean('showErrors') === true;
    if (call.wantsJson) {
      return bare({
        items: { [plural]: jsonOf(found as Branch[] as Tree[]), ...(showsErrors && { errors }) },
      });
    }
    const error = errors.map(({ itemId, code, errorMessage }) => ({
      '@itemId': itemId,
      '@code': code,
      errorMessage,
    }));
    return { items: { [plural]: { [singular]: found }, ...(showsErrors && { errors: { error } }) } };

    function one(text: string, from: Call): Tree {
      if (!/^-?\d{1,15}$/.test(text)) throw invalid(param, text);
      const tree = find(Number(text), from);
      if (!tree) throw notFound(plural, text);
      return tree;
    }
  };

export const batches: Record<string, Handler> = {
  'Releases.getDetailsBatch': batch({
    param: 'releaseIds',
    plural: 'releases',
    singular: 'release',
    find: (id, call) => {
      const release = call.world.catalogue.release(id);
      return release && sold(release, call) ? releaseTree(release, call.view) : undefined;
    },
  }),
  'Tracks.getDetailsBatch': batch({
    param: 'trackIds',
    plural: 'tracks',
    singular: 'track',
    find: (id, call) => {
      const track = call.world.catalogue.track(id);
      return track && sold(track.release, call) ? trackTree(track, call.view) : undefined;
    },
  }),
};
