/**
 * A stub like that of 1.0.0: fixed responses by path and id, no state, and no check of signatures. It serves to run the
 * tests with a server that is not of this project.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from '@httptoolkit/httpolyglot';
import { makeCertificate } from '../api-stub/server/certificate';

const ok = (content: string): string => `<response status="ok" version="1.2">${content}</response>`;
const error = (code: number, message: string): string =>
  `<response status="error"><error code="${code}"><errorMessage>${message}</errorMessage></error></response>`;
const packages =
  '<download><packages><package id="2"><formats><format id="17"/></formats></package></packages></download>';

const ANSWERS: Array<[url: RegExp, body: string, status?: number]> = [
  [/^\/basket\/create/, ok('<basket id="b"><basketItems/></basket>')],
  [/^\/release\/details.*=2431\b/, ok(`<release id="2431">${packages}</release>`)],
  [/^\/release\/details.*=1192901\b/, ok('<release id="1192901"><title>Wasting Light</title></release>')],
  [/^\/release\/details.*=error\b/, '<response status="ok"><release>'],
  [/^\/release\/details.*=missing\b/, error(2001, 'No releases found with id: missing'), 404],
  [/^\/release\/details.*=strangeResponse\b/, '<other/>'],
  [/^\/release\/details.*=unrecognisedStatus\b/, '<response status="odd"><release/></response>'],
  [/^\/editorial\/list/, ok('<list><listItems><listItem id="1"/></listItems></list>')],
  [/^\/track\/search/, ok('<searchResults><searchResult id="1"/></searchResults>')],
  [/^\/user\/details/, error(1002, 'Value of parameter userId is not valid: invalid'), 400],
];

export async function startFixedStub(): Promise<{ port: number; close: () => Promise<void> }> {
  const { key, cert } = await makeCertificate('elsewhere.example');
  const server = createServer({ tls: { key, cert } }, (req, res) => {
    const [, body, status = 200] = ANSWERS.find(([url]) => url.test(req.url!)) ?? [/./, 'Not found', 404];
    res.writeHead(status, { 'Content-Type': 'text/xml', Connection: 'close' });
    res.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
