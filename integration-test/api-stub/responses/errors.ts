/** Errors with the codes and messages of the service. README.md lists the HTTP status of each code. */

/** Sent as `<response status="error"><error code="…">`. */
export class ServiceError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly httpStatus: number = statusOf(code),
  ) {
    super(message);
  }
}

/** Sent as plain text, like errors of the layers before the service. */
export class TextError extends Error {
  constructor(
    readonly httpStatus: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

function statusOf(code: number): number {
  if (code === 2001) return 404;
  if (code === 2002) return 403;
  if (code === 2003) return 409;
  return code >= 7000 ? 500 : 400;
}

/** The beginning of a long value. */
const shown = (value: string): string => (value.length <= 200 ? value : `${value.slice(0, 200)}…`);

export const missing = (name: string): ServiceError => new ServiceError(1001, `Missing parameter ${name}.`);
export const invalid = (name: string, value: string): ServiceError =>
  new ServiceError(1002, `Value of parameter ${name} is not valid: ${shown(value)}`);
export const outOfRange = (name: string, value: string): ServiceError =>
  new ServiceError(1003, `Value of parameter ${name} is out of range: ${shown(value)}`);
export const notAValue = (name: string, value: string, known: string[]): ServiceError =>
  new ServiceError(1006, `Value of parameter ${name} is not one of ${known.join(', ')}: ${shown(value)}`);
export const notFound = (what: string, id: string | number): ServiceError =>
  new ServiceError(2001, `No ${what} found with id: ${shown(String(id))}`);
export const notHere = (what: string): ServiceError =>
  new ServiceError(2002, `${shown(what)} is not available in this territory`);
export const exists = (what: string): ServiceError => new ServiceError(2003, `${shown(what)} already exists`);

/** Every failed signature: 401 and a string that clients recognise by its first word. */
export const oauthError = (detail: string): TextError =>
  new TextError(401, `OAuth authentication error: ${detail}`, {
    'WWW-Authenticate': 'OAuth realm="7digital"',
  });
