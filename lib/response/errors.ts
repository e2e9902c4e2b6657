/** The errors that a response stands for. Each is made once, here. */
import { ApiError, ApiParseError, type ErrorResponse, type IdentifiedApiError, OAuthError } from '../errors';
import type { RawResponse, ResponseContext } from './context';

/** The response is none of the service's: `what` says in which way. A signed call may have been refused in plain text. */
export function parseError(
  what: string,
  response: RawResponse,
  context: ResponseContext,
): IdentifiedApiError {
  const { body, statusCode } = response;
  return mayBeRefusal(response, context) && mentionsOAuth(body)
    ? new OAuthError(body, messageOf(body, context), statusCode)
    : new ApiParseError(`${what} from: ${context.path}`, body, statusCode);
}

/** The error that the service put into `<error>`. */
export function serviceError(
  node: unknown,
  response: RawResponse,
  context: ResponseContext,
): IdentifiedApiError {
  const { statusCode } = response;
  const { details, text } = describe(node, isJson(response));
  const message = messageOf(text, context);
  // The service has no code for a refused signature, key or token; only the word in its message says so.
  if (/oauth/i.test(text)) {
    const refusal = mayBeRefusal(response, context)
      ? new OAuthError(response.body, message, statusCode)
      : new OAuthError(details, message, statusCode);
    refusal.code = details.code;
    return refusal;
  }
  const error = new ApiError(details, message, statusCode);
  if (context.params !== undefined) error.params = context.params;
  return error;
}

/** Every copy of a message, as in the stack, takes as much memory; `response` has the whole text. */
const MAX_MESSAGE = 2 ** 16;

function messageOf(text: string, { path }: ResponseContext): string {
  return `${text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text}: ${path}`;
}

export function isJson({ contentType }: RawResponse): boolean {
  return contentType?.includes('json') ?? false;
}

/** A signed call with a 4xx: the OAuth layer before the service may have refused it. */
export function mayBeRefusal({ statusCode }: RawResponse, { secure }: ResponseContext): boolean {
  return secure && statusCode >= 400;
}

/** Whether a body that is none of the service's speaks of OAuth. A URL that it echoes is no evidence. */
export function mentionsOAuth(body: string): boolean {
  return /oauth/i.test(body.replace(/oauth_consumer_key(?:(?:=|%3D)[^&\s"'<>]*)?/gi, ''));
}

/** Never without a message, however odd the node: of several errors the first counts. */
function describe(node: unknown, inJson: boolean): { details: ErrorResponse; text: string } {
  const first: unknown = Array.isArray(node) ? node[0] : node;
  if (typeof first !== 'object' || first === null) {
    const text = textOf(first);
    return { details: text === undefined ? {} : { errorMessage: text }, text: text ?? UNKNOWN };
  }
  const details = first as ErrorResponse & { _?: unknown };
  const fallback = inJson ? textOf(details.message) : undefined;
  return { details, text: textOf(details.errorMessage) ?? fallback ?? textOf(details._) ?? UNKNOWN };
}

const UNKNOWN = 'Unknown API error';

/** The text of an element, which is under `_` where it has attributes; undefined where it has none to show. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return textOf(value.map((item) => textOf(item) ?? '').join());
  if (typeof value === 'object') return textOf((value as { _?: unknown })._);
  return /\S/.test(String(value)) ? String(value) : undefined;
}
