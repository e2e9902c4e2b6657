/** The error that a response stands for which holds no media. */
import { ApiParseError, OAuthError } from '../../errors';
import type { HttpResponse } from '../../http/transport';
import type { Call } from '../../request/build';
import { responseError } from '../../request/error-details';
import { mentionsOAuth } from '../../response/errors';
import { parseResponse } from '../../response/parse';

/** Content types are not trusted: a media server may say audio of all that it sends. */
export function mediaError(response: HttpResponse, call: Call): Error {
  const { body, statusCode } = response;
  const { path } = call.endpoint;
  const start = body.replace(/^\uFEFF/, '').trimStart();
  const isJson = start.startsWith('{') || start.startsWith('[');
  const isText = !isJson && !start.startsWith('<');
  if (isText && statusCode < 500 && mentionsOAuth(body))
    return responseError(new OAuthError(body, `${body}: ${path}`, statusCode), call, response);
  const { error } = parseResponse(
    { body, statusCode, contentType: isJson ? 'application/json' : undefined },
    { format: undefined, path, secure: true },
  );
  return responseError(
    error ?? new ApiParseError(`No media from: ${path}`, body, statusCode),
    call,
    response,
  );
}
