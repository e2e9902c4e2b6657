/** The errors that an answer stands for. */
import type { Answer, AnswerContext } from './answer';
import { ApiError, ApiParseError, type ErrorResponse, type IdentifiedApiError, OAuthError } from './errors';

/** The answer is none of the service's: `what` says in which way (C-101). */
export function parseError(
  what: string,
  { body, statusCode }: Answer,
  { path }: AnswerContext,
): ApiParseError {
  return new ApiParseError(`${what} from: ${path}`, body, statusCode);
}

/** The error that the service put into `<error>` (C-101). */
export function serviceError(
  node: unknown,
  { statusCode }: Answer,
  context: AnswerContext,
): IdentifiedApiError {
  const { response, text } = describe(node);
  const message = `${text}: ${context.path}`;
  // The service has no code for a refused signature, key or token; the word tells (D-24).
  if (/oauth/i.test(text)) return new OAuthError(response, message, statusCode);

  const error = new ApiError(response, message, statusCode);
  if (context.params !== undefined) error.params = context.params;
  return error;
}

/**
 * The OAuthError that a signed call ends in when a 4xx speaks of OAuth: in the service's message, or anywhere in a
 * body that is none of the service's (C-106). The address that such a body may echo is no evidence (C-107).
 */
export function oauthRefusal(
  error: IdentifiedApiError,
  answer: Answer,
  { path }: AnswerContext,
): OAuthError | undefined {
  const { body, statusCode } = answer;
  if (error instanceof OAuthError) {
    const refusal = new OAuthError(body, error.message, statusCode);
    refusal.code = error.code;
    return refusal;
  }
  const isForeign = error instanceof ApiParseError;
  return isForeign && /oauth/i.test(withoutEchoes(body))
    ? new OAuthError(body, `${body}: ${path}`, statusCode)
    : undefined;
}

function withoutEchoes(body: string): string {
  return body.replace(/oauth_consumer_key(?:(?:=|%3D)[^&\s"'<>]*)?/gi, '');
}

/** Never without a message, however odd the node (C-108): of several errors the first counts. */
function describe(node: unknown): { response: ErrorResponse; text: string } {
  const first: unknown = Array.isArray(node) ? node[0] : node;
  if (typeof first !== 'object' || first === null) {
    const text = textOf(first);
    return { response: text === undefined ? {} : { errorMessage: text }, text: text ?? UNKNOWN };
  }
  const response = first as ErrorResponse & { _?: unknown };
  return { response, text: textOf(response.errorMessage) ?? textOf(response._) ?? UNKNOWN };
}

const UNKNOWN = 'Unknown API error';

/** The text of an element, which is under `_` where it has attributes (C-83); undefined where it has none to show. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return textOf(value.map((item) => textOf(item) ?? '').join());
  if (typeof value === 'object') return textOf((value as { _?: unknown })._);
  return /\S/.test(String(value)) ? String(value) : undefined;
}
