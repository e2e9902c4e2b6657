/** The error of a response without media. */
import { ApiParseError, OAuthError } from '../../errors';
import type { HttpResponse } from '../../http/transport';
import type { Call } from '../../request/build';
import { responseError } from '../../request/error-details';
import { mentionsOAuth } from '../../response/errors';
import { parseResponse } from '../../response/parse';

/** The content type is ignored, because a media server may declare everything as audio. */
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
