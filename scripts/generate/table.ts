/** The table as the generators read it: one flat list of methods with what each says about itself. */
import api from '../../api.json';
import type { ActionDefinition, ParamDefinition, Schema } from '../../lib/types/schema';
import collectionPaths = require('../../lib/response/normalize/collection-paths');

export interface Method {
  name: string;
  /** `ArtistsGetReleases`, the beginning of the names of its types. */
  typeName: string;
  verb: string;
  /** With resource and without prefix: `/artist/releases`. */
  path: string;
  /** `unsigned`, `2-legged` or `3-legged`. */
  auth: string;
  summary: string;
  params: ParamDefinition[];
  paging: boolean;
  /** Element under the root of the answer; null where nothing is known to be there. */
  root: string | null;
  answer: Answer;
  notes?: string;
  legacy: boolean;
}

/** What an answer is about: where it stands and what it is. */
export interface Answer {
  /** `releases.release`, as it is reached in the data; empty where nothing is known to be there. */
  at: string;
  /** Name of the entity, or `string`. */
  entity?: string;
  /** `many`: a list; `either`: an object or a list (K-3); `one`: neither repeats. */
  form: 'one' | 'many' | 'either';
}

export interface Resource {
  /** `Artists` */
  name: string;
  /** `artist`, its path */
  path: string;
  methods: Method[];
}

export function readTable(schema: Schema = api as Schema): Resource[] {
  return Object.entries(schema.resources ?? {}).map(([name, { resource, actions }]) => ({
    name,
    path: resource,
    methods: Object.values(actions ?? []).map((action) => methodOf(name, resource, action)),
  }));
}

function methodOf(resourceName: string, resource: string, action: ActionDefinition | string): Method {
  if (typeof action === 'string' || !action.methodName || action.apiCall === undefined) {
    throw new Error(`api.json: an action of ${resourceName} has no methodName or no apiCall`);
  }
  const {
    methodName,
    apiCall,
    method = 'GET',
    oauth,
    summary,
    params = [],
    paging = false,
    response,
  } = action;
  const where = `${resourceName}.${methodName}`;
  if (!summary) throw new Error(`api.json: ${where} has no summary`);
  if (!response) throw new Error(`api.json: ${where} has no response`);
  if (response.root !== null && !response.type)
    throw new Error(`api.json: the response of ${where} has no type`);
  checkSlugs(where, `${resource}/${apiCall}`, params);
  return {
    name: methodName,
    typeName: resourceName + methodName.charAt(0).toUpperCase() + methodName.slice(1),
    verb: method.toUpperCase(),
    path: `/${resource}${apiCall && `/${apiCall}`}`,
    auth: oauth ?? 'unsigned',
    summary,
    params,
    paging,
    root: response.root,
    answer: answerOf(response.root, response.items, response.type),
    notes: action.notes,
    legacy: action.legacy ?? false,
  };
}

function answerOf(root: string | null, items: string | undefined, entity: string | undefined): Answer {
  if (root === null) return { at: '', form: 'one' };
  if (!items) return { at: root, entity, form: 'one' };
  // The one list that is lifted out of its container (C-95).
  if (items === 'basket.basketItems.basketItem') return { at: 'basket.basketItems', entity, form: 'many' };
  if (collectionPaths.includes(items)) return { at: items, entity, form: 'many' };
  return { at: items, entity, form: entity === 'string' ? 'one' : 'either' };
}

function checkSlugs(where: string, path: string, params: ParamDefinition[]): void {
  const slugs = [...path.matchAll(/:([^/]+)/g)].map((match) => match[1]);
  const inPath = params.filter((param) => param.in === 'path').map((param) => param.name);
  if (slugs.join() !== inPath.join()) {
    throw new Error(`api.json: the path of ${where} holds [${slugs}], its parameters say [${inPath}]`);
  }
}

/** `Release[]`, `User | User[]`, `Release`. */
export function answerType({ entity = '', form }: Answer): string {
  if (form === 'one') return entity;
  return form === 'many' ? `${entity}[]` : `${entity} | ${entity}[]`;
}

/** `GET /artist/releases, unsigned, answers releases.release: Release[]` */
export function signatureOf(method: Method): string {
  const { verb, path, auth, answer } = method;
  return `${verb} ${path}, ${auth}, answers ${answer.at ? `${answer.at}: ${answerType(answer)}` : 'ok'}`;
}
