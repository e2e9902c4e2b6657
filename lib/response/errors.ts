/** Makes the errors of responses. */
import { ApiError, ApiParseError, type ErrorResponse, type IdentifiedApiError, OAuthError } from '../errors';
import type { RawResponse, ResponseContext } from './context';

/**
 * The response is not one of the service. `what` is the reason. For a signed call it may be an OAuth error in plain text.
 */
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

/** The error of the service in `<error>`. */
export function serviceError(
  node: unknown,
  response: RawResponse,
  context: ResponseContext,
): IdentifiedApiError {
  const { statusCode } = response;
  const { details, text } = describe(node, isJson(response));
  const message = messageOf(text, context);
  // The service has no code for a rejected signature, key or token. Only the word in the message shows it.
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

/** Limits the memory of all copies of a message, such as the stack. `response` has the whole text. */
const MAX_MESSAGE = 2 ** 16;

function messageOf(text: string, { path }: ResponseContext): string {
  return `${text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text}: ${path}`;
}

export function isJson({ contentType }: RawResponse): boolean {
  return contentType?.includes('json') ?? false;
}

/** A signed call with a 4xx may have been rejected by the OAuth layer before the service. */
export function mayBeRefusal({ statusCode }: RawResponse, { secure }: ResponseContext): boolean {
  return secure && statusCode >= 400;
}

/** Whether a body that is not of the service mentions OAuth. A URL in it does not count. */
export function mentionsOAuth(body: string): boolean {
  return /oauth/i.test(body.replace(/oauth_consumer_key(?:(?:=|%3D)[^&\s"'<>]*)?/gi, ''));
}

/** Always has a message, whatever the node is. The first of several errors is used. */
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

/** The text of an element, which is under `_` if it has attributes. Undefined without text. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return textOf(value.map((item) => textOf(item) ?? '').join());
  if (typeof value === 'object') return textOf((value as { _?: unknown })._);
  return /\S/.test(String(value)) ? String(value) : undefined;
}
