/** What each decision changes in the result of a call. The rest must be the same. */
import type { Response } from './capture';
import type { Case } from './case';
import type { DataView, ErrorView, Observation } from './observe';
import { toJson, viewError } from './observe';
import { original, originalParser, type Params } from './packages';
import { TOKEN } from './parameters';

export interface Answered {
  call: Case;
  /** The last response, or undefined if nothing was sent. */
  last: Response | undefined;
}

export type CallbackDecision = (seen: Observation, answered: Answered) => Observation;

export const callbackDecisions: Readonly<Record<string, CallbackDecision>> = {
  'D-5: a missing slug has a code': (seen, { call: { method } }) => {
    if (seen.thrown?.message !== `Missing ${method.slug}`) return seen;
    return { ...seen, thrown: withOwn(seen.thrown, { ...seen.thrown.own, code: 'ERR_MISSING_PARAMETER' }) };
  },

  'D-23: a single text in a collection is a list': (seen) => {
    const data = seen.data?.data as { tags?: { tag?: unknown } } | undefined;
    if (typeof data?.tags?.tag !== 'string') return seen;
    return { ...seen, data: viewData({ ...data, tags: { ...data.tags, tag: [data.tags.tag] } }) };
  },

  'D-24: a refusal is read before it is judged, and carries its status': (seen, { call, last }) => {
    if (seen.error?.class !== 'OAuthError' || !last) return seen;
    const body = String(last.body);
    if (seen.error.own['response'] !== body) return { ...seen, error: withStatus(seen.error, last) };

    // A signed 4xx with the word in its body, which 1.0.0 does not parse (C-106).
    const read = readByOriginal(call, last, 'json');
    if (read.error?.class === 'OAuthError') {
      return { ...seen, error: withStatus(withOwn(read.error, { ...read.error.own, response: body }), last) };
    }
    const isPage = read.error?.class === 'ApiParseError';
    if (isPage && /oauth/i.test(body.replace(/oauth_consumer_key=[\w%]+/g, '')))
      return { ...seen, error: withStatus(seen.error, last) };
    return { ...seen, ...(call.isText ? readByOriginal(call, last, 'XML') : read) };
  },

  "D-1: an error has a copy of the caller's parameters, without key and token": (seen, { call }) => {
    const { error } = seen;
    if (error?.class !== 'ApiError') return seen;
    const { oauth_consumer_key, accesstoken, accesssecret, ...params } = call.params;
    for (const name of ['password', 'AccessToken', 'oauth_token']) {
      if (name in params) params[name] = '[redacted]';
    }
    return { ...seen, error: withOwn(error, { ...error.own, params }) };
  },

  'D-25: an error says when to try again': (seen, { last }) => {
    const wait = last?.headers['Retry-After'];
    if (!seen.error || !wait) return seen;
    return { ...seen, error: withOwn(seen.error, { ...seen.error.own, retryAfter: Number(wait) }) };
  },

  'D-27: a token that comes back is masked': (seen, { call: { params } }) => {
    const { error } = seen;
    if (!error || params['accesstoken'] !== TOKEN) return seen;
    const [message, response] = [error.message, error.own['response']].map((text) =>
      typeof text === 'string' ? mask(text) : text,
    );
    const own = { ...error.own, message, ...('response' in error.own && { response }) };
    const text = mask(error.text);
    return { ...seen, error: withOwn({ ...error, message: message as string, text }, own) };
  },
};

const mask = (text: string) => text.split(TOKEN).join('[redacted]');

function withOwn(view: ErrorView, own: Params): ErrorView {
  return { ...view, message: (own['message'] as string) ?? view.message, own, json: toJson(own) };
}

function withStatus(view: ErrorView, { status }: Response): ErrorView {
  return withOwn(view, { ...view.own, statusCode: status });
}

function viewData(data: unknown): DataView {
  return { data, json: toJson(data) };
}

/** The result of 1.0.0 if it parses the response, as it does for unsigned calls. */
function readByOriginal(
  { method, params }: Case,
  { body, status, headers }: Response,
  format: string,
): Pick<Observation, 'error' | 'data' | 'argumentCount'> {
  let read: Pick<Observation, 'error' | 'data' | 'argumentCount'> | undefined;
  const contentType = headers['Content-Type'];
  originalParser.parse(
    String(body),
    { format, contentType, url: method.path, statusCode: status, params },
    (error, data) => {
      read = error
        ? { error: viewError(error, original), data: undefined, argumentCount: 1 }
        : { error: null, data: viewData(data), argumentCount: 2 };
    },
  );
  return read!;
}
