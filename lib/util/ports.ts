/** The ports of http and https (RFC 9110 §4.2). */

export type Protocol = 'http:' | 'https:';

/** The given port, or that of the scheme where none is given. */
export function portOf(protocol: string, port: number | string | undefined): number | string {
  return port || (protocol === 'https:' ? 443 : 80);
}

/** Whether a URL of this scheme leaves the port out. */
export function isDefaultPort(protocol: string, port: number | string | undefined): boolean {
  return Number(portOf(protocol, port)) === portOf(protocol, undefined);
}
