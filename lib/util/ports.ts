/** The ports of http and https (RFC 9110 §4.2). */

export type Protocol = 'http:' | 'https:';

/** The given port, or the default port of the scheme. */
export function portOf(protocol: string, port: number | string | undefined): number | string {
  return port || (protocol === 'https:' ? 443 : 80);
}

/** Whether the port is the default of the scheme, so that a URL leaves it out. */
export function isDefaultPort(protocol: string, port: number | string | undefined): boolean {
  return Number(portOf(protocol, port)) === portOf(protocol, undefined);
}
