/** A process that serves as many bytes as are asked for, and pages of as many items. Forked by media.ts and the bench. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const BLOCK = Buffer.alloc(64 * 1024, 0xfb);
const ITEMS = 50;

const server = http.createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url as string, 'http://localhost');
  if (pathname.endsWith('/releases')) return sendPage(response, searchParams);
  return sendBytes(response, Number(pathname.split('/').pop()));
});

function sendBytes(response: http.ServerResponse, size: number): void {
  response.writeHead(200, { 'Content-Type': 'audio/mpeg', 'Content-Length': size });
  let left = size;
  const more = () => {
    let isFull = false;
    while (left > 0 && !isFull) {
      const block = left < BLOCK.length ? BLOCK.subarray(0, left) : BLOCK;
      left -= block.length;
      isFull = !response.write(block);
    }
    if (isFull) response.once('drain', more);
    else response.end();
  };
  more();
}

/** A megabyte for each page; the id of the artist is the number of items. */
function sendPage(response: http.ServerResponse, params: URLSearchParams): void {
  const page = Number(params.get('page') ?? 1);
  const total = params.get('artistId') ?? '10000';
  const title = 'x'.repeat(20_000);
  const items = Array.from(
    { length: ITEMS },
    (_, index) => `<release id="${(page - 1) * ITEMS + index}"><title>${title}</title></release>`,
  );
  const counts = `<page>${page}</page><pageSize>${ITEMS}</pageSize><totalItems>${total}</totalItems>`;
  response.writeHead(200, { 'Content-Type': 'text/xml' });
  response.end(
    `<response status="ok" version="1.2"><releases>${counts}${items.join('')}</releases></response>`,
  );
}

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.once('disconnect', () => process.exit());
