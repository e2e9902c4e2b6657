/** The schema for the generators: a flat list of methods with all their details. */
import api from '../../api.json';
import type { ActionDefinition, ParamDefinition, ResourceDefinition, Schema } from '../../lib/types/schema';
import { expandParams } from '../../lib/util/expand-params';
import collectionPaths = require('../../lib/response/normalize/collection-paths');
import { sampleParams } from './samples';

export interface Method {
  name: string;
  /** `ArtistsGetReleases`, the beginning of the names of its types. */
  typeName: string;
  verb: string;
  /** With the resource and without the prefix: `/artist/releases`. */
  path: string;
  /** `unsigned`, `2-legged` or `3-legged`. */
  auth: string;
  /** Whether it only reads, so that it may be retried. */
  isSafe: boolean;
  summary: string;
  params: ParamDefinition[];
  /** Parameters of a sample call, without the token of a user. */
  sample: Record<string, unknown>;
  /** Whether it has the parameters `page` and `pageSize`. */
  hasPages: boolean;
  /** Element under the root of the response. null if none is known. */
  root: string | null;
  /**
   * Name of the entity at `root` if it is not the one of `Roots`, or, without a root, of the fields beside the status.
   */
  rootType?: string;
  /** Whether it returns media. */
  isMedia: boolean;
  /** Host of media. */
  host?: string;
  /** Parameters in a JSON body. */
  body: ParamDefinition[];
  /** The parameter whose array is the whole body. */
  bodyArray?: string;
  /** Whether its response always has `status` and `version`. */
  hasEnvelope: boolean;
  /** Whether a success may have no body. */
  mayBeEmpty: boolean;
  isUncertain: boolean;
  content: Content;
  notes?: string;
  legacy: boolean;
  /** Version of this package that added it. Undefined for the methods of 1.0.0. */
  since: string | undefined;
}

/** The main content of a response: its path and its type. */
export interface Content {
  /** The path in the data, such as `releases.release`. Empty if it is not known. */
  at: string;
  /** Name of the entity, or `string`. */
  entity?: string;
  /** `many`: an array; `either`: an object or an array (K-3); `one`: neither repeats. */
  form: 'one' | 'many' | 'either';
}

export interface Resource {
  /** `Artists` */
  name: string;
  /** `artist`, its path */
  path: string;
  methods: Method[];
}

export function readResources(schema: Schema = api as Schema): Resource[] {
  return Object.entries(schema.resources ?? {}).map(([name, definition]) => ({
    name,
    path: definition.resource,
    methods: Object.values(definition.actions ?? []).map((action) =>
      methodOf(name, definition, action, schema.groups),
    ),
  }));
}

function methodOf(
  resourceName: string,
  { resource, host }: ResourceDefinition,
  action: ActionDefinition | string,
  groups: Schema['groups'],
): Method {
  if (typeof action === 'string' || !action.methodName || action.apiCall === undefined) {
    throw new Error(`api.json: an action of ${resourceName} has no methodName or no apiCall`);
  }
  const { methodName, apiCall, oauth, summary, response, safe, accept, bodyArray } = action;
  const where = `${resourceName}.${methodName}`;
  const verb = (action.method ?? 'GET').toUpperCase();
  if (!summary) throw new Error(`api.json: ${where} has no summary`);
  if (!response) throw new Error(`api.json: ${where} has no response`);
  if (response.root !== null && !response.type)
    throw new Error(`api.json: the response of ${where} has no type`);
  if (verb === 'GET' && safe === undefined)
    throw new Error(`api.json: ${where} has no "safe": true if it only reads, false if it changes something`);
  const params = paramsOf(where, action, groups);
  checkSlugs(where, `${resource}/${apiCall}`, params);
  return {
    name: methodName,
    typeName: resourceName + methodName.charAt(0).toUpperCase() + methodName.slice(1),
    verb,
    path: pathOf(resource, apiCall),
    auth: oauth ?? 'unsigned',
    isSafe: safe ?? false,
    summary,
    params,
    sample: sampleParams(where, params, action.sample),
    hasPages: ['page', 'pageSize'].every((name) =>
      params.some((param) => param.name === name && !param.required),
    ),
    root: response.root,
    rootType: response.rootType ?? (response.root === null ? response.type : undefined),
    isMedia: action.media ?? false,
    host: action.host ?? host,
    body: action.body ? params.filter((param) => param.in === 'body') : [],
    bodyArray,
    hasEnvelope: accept !== 'json' && !response.mayBeEmpty,
    mayBeEmpty: response.mayBeEmpty ?? false,
    isUncertain: action.evidence === 'low',
    content: contentOf(action),
    notes: action.notes,
    legacy: action.legacy ?? false,
    since: action.since,
  };
}

function pathOf(resource: string, apiCall: string): string {
  if (apiCall.startsWith('/')) return apiCall;
  return `/${resource}${apiCall && `/${apiCall}`}`;
}

function paramsOf(where: string, { params = [] }: ActionDefinition, groups: Schema['groups']) {
  for (const entry of params) {
    if (typeof entry === 'string' && !entry.startsWith('@'))
      throw new Error(`api.json: the parameter "${entry}" of ${where} is neither an object nor a "@group"`);
  }
  return expandParams(params, groups, `api.json: ${where}`);
}

function contentOf({ response, since }: ActionDefinition): Content {
  const { root = null, items, type: entity } = response ?? {};
  if (root === null) return { at: '', form: 'one' };
  if (!items) return { at: root, entity, form: 'one' };
  // The only list that replaces its container (C-95).
  if (items === 'basket.basketItems.basketItem') return { at: 'basket.basketItems', entity, form: 'many' };
  if (since !== undefined || collectionPaths.includes(items)) return { at: items, entity, form: 'many' };
  return { at: items, entity, form: entity === 'string' ? 'one' : 'either' };
}

function checkSlugs(where: string, path: string, params: ParamDefinition[]): void {
  const slugs = [...path.matchAll(/:([^/]+)/g)].map((match) => match[1]);
  const inPath = params.filter((param) => param.in === 'path').map((param) => param.name);
  if (slugs.join() !== inPath.join()) {
    throw new Error(
      `api.json: the path of ${where} has the slugs [${slugs}], but its parameters define [${inPath}]`,
    );
  }
}

/** `Release[]`, `User | User[]`, `Release`. */
export function contentType({ entity = '', form }: Content): string {
  if (form === 'one') return entity;
  return form === 'many' ? `${entity}[]` : `${entity} | ${entity}[]`;
}

/** `GET /artist/releases, unsigned, responds with releases.release: Release[]` */
export function signatureOf(method: Method): string {
  const { verb, path, auth, content, isMedia, host } = method;
  if (isMedia) return `${verb} ${host}${path}, ${auth}, returns media`;
  return `${verb} ${path}, ${auth}, responds with ${content.at ? `${content.at}: ${contentType(content)}` : 'ok'}`;
}
