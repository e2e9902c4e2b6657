/** The log lines of a call, with secrets masked. */
import type { RequestError } from '../errors';
import { isSecretName, REDACTED, redactHeader, redactQuery } from '../redaction/names';
import type { Logger } from '../types/options';
import { type Pair, toQuery } from '../util/encoding';
import { urlHost } from '../util/hosts';
import { portOf } from '../util/ports';
import type { Call } from './build';
import { basicHeaders } from './headers';
import { hasLevel, log } from './logger';
import { objectNames } from './params';
import { redactedPath } from './secrets';

/** Logged before a call is sent: method and URL, headers, and the body of a signed call. */
export function logRequest(call: Call, logger: Logger | null | undefined): void {
  if (hasLevel(logger, 'warn')) warnOfObjects(call, logger);
  if (!hasLevel(logger, 'info')) return;
  const { method, protocol, host, port, authtype, secretParams } = call.endpoint;
  const { form, headers, userAgent, consumer, token } = call;
  writeRequest(logger, {
    method,
    site: `${protocol}//${urlHost(host)}:${portOf(protocol, port)}`,
    path: redactedPath(call),
    headers: Object.entries(basicHeaders(headers, host, userAgent)),
    authtype,
    token: token.token,
    secret: token.secret,
    form: form && consumer ? [...form, ['oauth_consumer_key', consumer.key]] : form,
    json: consumer ? call.json : undefined,
    secretParams,
  });
}

/** A form and a query cannot have an object. */
function warnOfObjects({ params, endpoint, json }: Call, logger: Logger): void {
  if (json !== undefined) return;
  const names = objectNames(params);
  if (names.length === 0) return;
  log(logger, 'warn', `Sent empty, since it is an object: ${names.join(', ')} (${endpoint.path})`);
}

/** The logged parts of a request. */
export interface LoggedRequest {
  method: string;
  /** `http://host:port` */
  site: string;
  /** Path and query as sent. */
  path: string;
  /** The headers of the caller, `Host` and `User-Agent`. */
  headers: ReadonlyArray<readonly [string, unknown]>;
  authtype: string | undefined;
  token?: unknown;
  secret?: unknown;
  /** The form of a signed POST or PUT, with the consumer key. */
  form?: readonly Pair[] | undefined;
  /** The JSON body of a signed POST or PUT. */
  json?: string | undefined;
  secretParams: ReadonlySet<string> | undefined;
}

export function writeRequest(logger: Logger | null | undefined, request: LoggedRequest): void {
  if (!hasLevel(logger, 'info')) return;
  const { method, site, path, headers, authtype, token, secret, form, json, secretParams } = request;
  const url = `${site}${redactQuery(path, secretParams)}`;
  if (authtype) {
    log(logger, 'info', `token: ${maskText(token)} secret: ${maskText(secret)}`);
    log(logger, 'info', `${method}: ${url} (${authtype} oauth)`);
  } else {
    log(logger, 'info', `${method}: ${url}`);
  }
  for (const [name, value] of headers) log(logger, 'info', oneLine(`${name}: ${redactHeader(name, value)}`));
  if (form) log(logger, 'info', `DATA: ${maskForm(form, secretParams)}`);
  if (json !== undefined) log(logger, 'info', `DATA: ${maskJson(json, secretParams)}`);
}

/** An unsigned call logs a line, a signed call logs the error itself. */
export function logFailure(error: RequestError, call: Call, logger: Logger | null | undefined): void {
  if (call.consumer) log(logger, 'error', error);
  else log(logger, 'info', `Error fetching [${redactedPath(call)}]. Body:\n${error.cause()}`);
}

// Line breaks and other control characters in a value could forge lines (CWE-117).
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

function oneLine(text: string): string {
  return text.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// A call without a token logs `null` when it is 2-legged and `undefined` when its token is missing.
function maskText(value: unknown): string {
  return value === null || value === undefined ? `${value}` : REDACTED;
}

function maskForm(form: readonly Pair[], secretParams: ReadonlySet<string> | undefined): string {
  return form
    .map(([name, value]) =>
      isSecretName(name, secretParams) ? `${toQuery([[name, '']])}${REDACTED}` : toQuery([[name, value]]),
    )
    .join('&');
}

function maskJson(json: string, secretParams: ReadonlySet<string> | undefined): string {
  // Loaded with the first JSON body that is logged.
  const { redactParams } = require('../redaction/params') as typeof import('../redaction/params');
  return JSON.stringify(redactParams({ json: JSON.parse(json) as unknown }, secretParams)['json']);
}
