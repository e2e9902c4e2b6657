/** What an answer means: data, or which error. It begins with the decoded body, does no I/O and never throws. */
import type { Answer, AnswerContext } from './answer';
import { oauthRefusal, parseError, serviceError } from './answer-errors';
import { ApiHttpError, IdentifiedApiError } from './errors';
import type { Logger } from './options';
import {
  collectionPaths,
  ensureCollections,
  nullifyNils,
  removeXmlNamespaceKeys,
  renameCardTypes,
} from './response-cleaners';
import { nullifyAt } from './response-cleaners/nils';
import { parseXml } from './xml';
import type { XmlDocument } from './xml-tree';

export type { Answer, AnswerContext } from './answer';

export type Outcome = { error: IdentifiedApiError; data?: undefined } | { error: null; data: unknown };

/** What an answer means to the caller. */
export function interpret(answer: Answer, context: AnswerContext): Outcome {
  const { body, statusCode } = answer;
  if (statusCode >= 500) return { error: new ApiHttpError(statusCode, body, context.path) };

  const asText = /^xml$/i.test(String(context.format));
  const mayBeRefusal = context.secure && statusCode >= 400;
  if (asText && !mayBeRefusal) return { error: null, data: body };

  const outcome = read(answer, context);
  const refusal = mayBeRefusal && outcome.error ? oauthRefusal(outcome.error, answer, context) : undefined;
  if (refusal) return { error: refusal };
  return asText ? { error: null, data: body } : outcome;
}

/** For answers that are XML whatever they call themselves and whatever the caller asked for (C-117, C-118, C-120). */
export function interpretXml(answer: Answer, context: Omit<AnswerContext, 'format'>): Outcome {
  return interpret({ ...answer, contentType: undefined }, { ...context, format: undefined });
}

export interface LegacyParseOptions {
  format?: string | null;
  contentType?: string;
  url?: string;
  statusCode?: number;
  params?: Record<string, unknown>;
  /** Taken and not used, as it always was. */
  logger?: Logger | null;
}

/**
 * The old door (C-135): calls back before it returns, with one argument on failure and `(null, data)` on success
 * (C-137). It knows neither 5xx nor signed requests, which were not its business.
 */
export function parse(
  body: string,
  options: LegacyParseOptions,
  callback: (error: IdentifiedApiError | null, data?: unknown) => void,
): void {
  const answer = { body, statusCode: options.statusCode as number, contentType: options.contentType };
  const context = { ...options, path: String(options.url), secure: false };
  const asText = /^xml$/i.test(String(options.format));
  const outcome: Outcome = asText ? { error: null, data: body } : read(answer, context);
  if (outcome.error) callback(outcome.error);
  else callback(null, outcome.data);
}

function read(answer: Answer, context: AnswerContext): Outcome {
  try {
    return { error: null, data: dataOf(answer, context) };
  } catch (error) {
    // Whatever went wrong with an odd answer, the caller hears of it (D-21).
    if (error instanceof IdentifiedApiError) return { error };
    return { error: parseError('Unparsable api response', answer, context) };
  }
}

function dataOf(answer: Answer, context: AnswerContext): unknown {
  const isJson = answer.contentType?.includes('json') ?? false;
  const { root, nils } = isJson ? parseJson(answer.body) : parseXml(answer.body);

  if (!root) throw parseError('Empty response', answer, context);
  if (!root['response']) throw parseError('Missing response node', answer, context);
  const response = root['response'] as { status?: unknown; error?: unknown };
  if (response.status === 'error') throw serviceError(response.error, answer, context);
  if (response.status !== 'ok') throw parseError('Unexpected response status', answer, context);

  if (nils) nullifyAt(nils);
  else nullifyNils(response);
  removeXmlNamespaceKeys(response);
  ensureCollections(collectionPaths, response);
  return renameCardTypes(response);
}

/** A JSON answer is the inside of the response (C-81); a byte order mark before it does no harm (C-74). */
function parseJson(body: string): XmlDocument {
  const response: unknown = JSON.parse(body.startsWith('\uFEFF') ? body.slice(1) : body);
  // Nils are an affair of XML: without the name, or an escape that might spell it, there is nothing to look for.
  const mayHoldNils = body.includes('xsi:nil') || body.includes('\\u');
  return mayHoldNils ? { root: { response } } : { root: { response }, nils: [] };
}
