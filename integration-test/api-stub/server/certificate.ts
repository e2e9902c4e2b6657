/** Makes a certificate for this run, so that the repository has none. */
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

const DAY = 24 * 60 * 60 * 1000;

export async function makeCertificate(host: string): Promise<Certificate> {
  const names = new Set(['localhost', ...(isAddress(host) ? [] : [host])]);
  const addresses = new Set(['127.0.0.1', '::1', ...(isAddress(host) ? [host] : [])]);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // Clocks of other machines may be a little late.
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + 30 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          ...[...names].map((value) => ({ type: 2 as const, value })),
          ...[...addresses].map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return { key, cert };
}

const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host);
