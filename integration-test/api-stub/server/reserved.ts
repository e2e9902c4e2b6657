/** Ids with unusual responses, which the tests of 1.0.0 request (C-145). */
import { notFound } from '../responses/errors';
import type { Tree } from '../responses/tree';
import { elementXml, toJson, toXml } from '../responses/write';
import type { Params } from './params';
import { type Reply, reply } from './reply';
import type { ResolvedAction } from './table';

/** Parameters with an id of the catalogue, and the kind of item. */
const ID_PARAMS: Record<string, string> = { releaseId: 'releases', artistId: 'artists', trackId: 'tracks' };

export function reservedReply(action: ResolvedAction, params: Params, json: boolean): Reply | undefined {
  for (const { name, required } of action.params) {
    const what = ID_PARAMS[name];
    const value = required && what ? params.text(name) : undefined;
    switch (value?.toLowerCase()) {
      case 'missing':
        throw notFound(what!, value!);
      case 'error':
        return body(json, cutShort(json));
      case 'strangeresponse':
        return body(
          json,
          json ? JSON.stringify({ strangeResponse: STRANGE }) : elementXml('strangeResponse', STRANGE),
        );
      case 'unrecognisedstatus':
        return body(json, unrecognised(json));
      default:
        break;
    }
  }
  return undefined;
}

const STRANGE: Tree = { veryStrange: 'indeed' };
const SAMPLE: Tree = { release: { '@id': 2443, title: 'Unfinished Box Set', version: '', type: 'Album' } };

const body = (json: boolean, text: string): Reply =>
  reply(200, json ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8', text);

/** A cut document in a complete response. */
const cutShort = (json: boolean): string =>
  (json ? toJson('ok', SAMPLE) : toXml('ok', SAMPLE)).slice(0, json ? -40 : -60);

const unrecognised = (json: boolean): string =>
  (json ? toJson('ok', SAMPLE) : toXml('ok', SAMPLE)).replace(/(status"?[=:]")ok"/, '$1unrecognised"');
