/** Requests of browsers and players: signed URLs and forms. */
import http from 'node:http';
import https from 'node:https';
import { server } from './server';

export interface Page {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

interface Sent {
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string;
}

/** A URL at the server of the tests, whatever the host at the service is, because the signature covers the host. */
export const here = (path: string): string => `https://${server().address}${path}`;

/** Fetches a URL, over https with the certificate of the server. */
export function fetchPage(address: string, { method = 'GET', headers, body }: Sent = {}): Promise<Page> {
  const { protocol } = new URL(address);
  const secure = protocol === 'https:';
  const options = { method, headers, ...(secure && { agent: server().httpsAgent }) };
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request(address, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        const { statusCode = 0, headers: got } = response;
        resolve({ status: statusCode, headers: got, body: whole, text: whole.toString() });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Sends a form as a browser does. */
export function submit(address: string, fields: Record<string, string>): Promise<Page> {
  return fetchPage(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}
