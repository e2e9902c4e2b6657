/** The server of the bench, in a process of its own: the same bytes again and again, over http and https. */
import http from 'node:http';
import https from 'node:https';
import { generate } from 'selfsigned';
import { answerOf, SIZES } from './answers';

const bodies = new Map(
  Object.entries(SIZES).map(([size, releases]) => [size, Buffer.from(answerOf(releases, 'xml'))]),
);

void main();

async function main(): Promise<void> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const plain = await listening(http.createServer(answer));
  const secure = await listening(https.createServer({ key, cert }, answer));
  process.send?.({ httpPort: plain, httpsPort: secure, cert });
  process.once('disconnect', () => process.exit());
}

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  const body = bodies.get(String(request.headers['x-bench-size']));
  request.resume();
  response.writeHead(body ? 200 : 400, {
    'Content-Type': 'text/xml; charset=utf-8',
    'Content-Length': body?.length ?? 0,
  });
  response.end(body);
}

function listening(server: http.Server | https.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, 'localhost', () => resolve((server.address() as { port: number }).port));
  });
}
