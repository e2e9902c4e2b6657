/** IPv6 addresses as hosts: in brackets in URLs and headers, without them for a socket (RFC 3986 §3.2.2). */

const IPV6 = /^\[?([\da-f.]*:[\da-f.]*:[\da-f:.]*)(%[^\]]+)?\]?$/i;

/** For URLs, `Host` and signatures. A zone such as `%eth0` is valid on this machine only (RFC 6874 §4). */
export function urlHost(host: string): string {
  const address = host.includes(':') ? IPV6.exec(host) : null;
  return address ? `[${address[1]}]` : host;
}

/** For a connection. */
export function socketHost(host: string): string {
  const address = host.includes(':') ? IPV6.exec(host) : null;
  return address ? `${address[1]}${address[2] ?? ''}` : host;
}
