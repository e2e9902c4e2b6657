/** The endpoints of api.json. The stub serves exactly these. */
import table from '../../../api.json';
import type { ActionDefinition, ParamDefinition, Schema } from '../../../lib/types/schema';
import { expandParams } from '../../../lib/util/expand-params';

/** An action with its groups of parameters resolved. */
export interface ResolvedAction extends ActionDefinition {
  params: ParamDefinition[];
}

export interface Endpoint {
  /** `Resource.method`, the name of its handler. */
  name: string;
  verb: string;
  /** Below host and prefix, with `:slugs`. */
  path: string;
  action: ResolvedAction;
}

export const PREFIX: string = table.prefix;

/** In the order of the schema. */
export const allEndpoints: Endpoint[] = read(table as unknown as Schema);

/** Endpoints that return XML or JSON. */
export const endpoints: Endpoint[] = allEndpoints.filter(({ action }) => !action.media);

/** Streams, clips, downloads and feeds. */
export const mediaEndpoints: Endpoint[] = allEndpoints.filter(({ action }) => action.media);

function read(schema: Schema): Endpoint[] {
  return Object.entries(schema.resources ?? {}).flatMap(([name, { resource, actions }]) =>
    Object.values(actions ?? []).map((definition) => {
      const action = typeof definition === 'string' ? spelledOut(definition) : definition;
      return {
        name: `${name}.${action.methodName}`,
        verb: (action.method ?? 'GET').toUpperCase(),
        path: action.apiCall?.startsWith('/')
          ? action.apiCall
          : `/${[resource, action.apiCall].filter(Boolean).join('/')}`,
        action: { ...action, params: expandParams(action.params, schema.groups) },
      };
    }),
  );
}

/** A string is short for a GET (C-28). */
const spelledOut = (text: string): ActionDefinition => ({
  apiCall: text,
  methodName: `get${text.charAt(0).toUpperCase()}${text.slice(1)}`,
});
