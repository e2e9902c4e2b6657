/** Turns a response into data or an error. Starts from the decoded body, does no I/O and never throws. */
import { ApiHttpError, IdentifiedApiError, OAuthError, RequestError } from '../errors';
import { isTooLarge } from './bounds';
import type { RawResponse, ResponseContext } from './context';
import { isJson, mayBeRefusal, parseError, serviceError } from './errors';
import {
  collectionPaths,
  ensureCollections,
  nullifyNils,
  removeXmlNamespaceKeys,
  renameCardTypes,
} from './normalize';
import { ensureItems } from './normalize/ensure-items';
import { nullifyAt } from './normalize/nils';
import { parseJson } from './json';
import { parseXml } from './xml';
import type { XmlDocument } from './xml/tree';

export type Outcome =
  | { error: IdentifiedApiError | RequestError; data?: undefined }
  | { error: null; data: unknown };

/** The data or the error of a response. */
export function parseResponse(response: RawResponse, context: ResponseContext): Outcome {
  const { statusCode } = response;
  if (statusCode >= 500) return { error: new ApiHttpError(statusCode, response.body, context.path) };
  if (!/^xml$/i.test(String(context.format))) return parseBody(response, context);
  // For the format XML, only an OAuth error is an error.
  const error = mayBeRefusal(response, context) ? parseBody(response, context).error : null;
  return error instanceof OAuthError ? { error } : { error: null, data: response.body };
}

/** For responses that are XML whatever the content type and the format are. */
export function parseXmlResponse(response: RawResponse, context: Omit<ResponseContext, 'format'>): Outcome {
  return parseResponse({ ...response, contentType: undefined }, { ...context, format: undefined });
}

/** The data of a body, or its error. */
export function parseBody(response: RawResponse, context: ResponseContext): Outcome {
  try {
    return { error: null, data: dataOf(response, context) };
  } catch (error) {
    // Any error in an unexpected response is reported to the caller.
    if (error instanceof IdentifiedApiError) return { error };
    if (isTooLarge(error)) return { error: new RequestError(error, context.path) };
    return { error: parseError('Unparsable api response', response, context) };
  }
}

function dataOf(raw: RawResponse, context: ResponseContext): unknown {
  if (context.mayBeEmpty && isSuccess(raw) && !/\S/.test(raw.body)) return {};
  const inJson = isJson(raw);
  const { root, nils } = inJson ? jsonDocument(raw.body) : parseXml(raw.content ?? raw.body);

  if (!root) throw parseError('Empty response', raw, context);
  if (!root['response']) throw parseError('Missing response node', raw, context);
  const response = root['response'] as { status?: unknown; error?: unknown };
  if (inJson && isBare(response)) return bareData(response, raw, context);
  if (response.status === 'error') throw serviceError(response.error, raw, context);
  if (response.status !== 'ok') throw parseError('Unexpected response status', raw, context);

  if (nils) nullifyAt(nils);
  else nullifyNils(response);
  removeXmlNamespaceKeys(response);
  ensureCollections(collectionPaths, response);
  // In JSON these are arrays already.
  if (!inJson) for (const path of context.lists ?? []) ensureItems(path, response);
  return renameCardTypes(response);
}

/** JSON has no element `response`: the root of the body is its content. */
function jsonDocument(body: string): XmlDocument {
  const response = parseJson(body);
  // Without the name, or an escape that may spell it, there are no nils.
  const mayHoldNils = body.includes('xsi:nil') || body.includes('\\u');
  return mayHoldNils ? { root: { response } } : { root: { response }, nils: [] };
}

function isSuccess({ statusCode }: RawResponse): boolean {
  return statusCode >= 200 && statusCode < 300;
}

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * JSON without the envelope of the service: it has no status, or the status of an entity, such as a playlist, which
 * also has an id.
 */
function isBare(response: unknown): response is Record<string, unknown> {
  if (typeof response !== 'object' || Array.isArray(response)) return false;
  const { status, version } = response as { status?: unknown; version?: unknown };
  if (!hasOwn.call(response, 'status')) return !hasOwn.call(response, 'response');
  const isKnown = status === 'ok' || status === 'error';
  return typeof status === 'string' && !isKnown && version === undefined && hasOwn.call(response, 'id');
}

/** The data unchanged. Arrays in JSON need no normalising. */
function bareData(
  response: Record<string, unknown>,
  raw: RawResponse,
  context: ResponseContext,
): Record<string, unknown> {
  const { error } = response;
  if (error !== undefined && error !== null && error !== false) throw serviceError(error, raw, context);
  if (isSuccess(raw)) return response;
  if (hasOwn.call(response, 'message') || hasOwn.call(response, 'errorMessage'))
    throw serviceError(response, raw, context);
  throw parseError('Unexpected response status', raw, context);
}
