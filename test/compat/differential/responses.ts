/** The responses of the server: the forms of the service's responses, and broken ones. All data is invented. */
import type { Response } from './capture';
import { TOKEN } from './parameters';

export interface PreparedResponse {
  title: string;
  /** The port is that of the server, for redirects. */
  responses(port: number): Response[];
  /** Has a `Location` on its last response. With the format XML, 1.0.0 crashes on it (C-72). */
  located?: boolean;
}

const XML = { 'Content-Type': 'text/xml; charset=utf-8' };
const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
const TEXT = { 'Content-Type': 'text/plain' };
const NAMESPACES =
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:noNamespaceSchemaLocation="http://api.example/schema.xsd"';

const response = (inside: string, status = 'ok') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<response status="${status}" version="1.2" ${NAMESPACES}>${inside}</response>`;
const failure = (code: string, message: string, more = '') =>
  response(`<error code="${code}"><errorMessage>${message}</errorMessage>${more}</error>`, 'error');

const PACKAGE =
  '<download><packages><package id="2"><formats><format id="17"><fileFormat>MP3</fileFormat></format></formats>' +
  '</package></packages></download>';
const RELEASE = `<release id="7"><title>Gr&amp;&#233;en &eacute;</title><label xsi:nil="true"/>${PACKAGE}</release>`;

function plain(
  title: string,
  body: string,
  status = 200,
  headers: Record<string, string> = XML,
): PreparedResponse {
  const located = Object.keys(headers).includes('Location');
  return { title, responses: () => [{ status, headers, body }], located };
}

export const preparedResponses: readonly PreparedResponse[] = [
  plain('a release with one package and a nil', response(RELEASE)),
  plain('a list with one item', response(`<releases><page>1</page>${RELEASE}</releases>`)),
  plain(
    'a list with several items',
    response(
      `<searchResults>${'<searchResult>' + RELEASE + '</searchResult>'}<searchResult/></searchResults>`,
    ),
  ),
  plain('an empty container', response('<tracks/>')),
  plain('a container that only has attributes', response('<tracks totalItems="0"/>')),
  plain('an empty basket', response('<basket id="b-1"><basketItems/></basket>')),
  plain(
    'a basket with an item',
    response(
      '<basket id="b-1"><basketItems><basketItem id="1"><price>0.99</price></basketItem></basketItems></basket>',
    ),
  ),
  plain(
    'card types',
    response('<cardTypes><cardType id="VISA">Visa</cardType><cardType id="X"/></cardTypes>'),
  ),
  plain(
    'a locker with one track',
    response(
      '<locker><lockerReleases><lockerRelease><lockerTracks><lockerTrack><downloadUrls/></lockerTrack></lockerTracks></lockerRelease></lockerReleases></locker>',
    ),
  ),
  plain(
    'odd text',
    response('\n <a>\n</a><b c="1"> text<d/>more</b><e><![CDATA[ <x> ]]></e><f g="1"><g>2</g></f>'),
  ),
  plain('a single text in a collection', response('<tags><tag>rock</tag></tags>')),
  plain(
    'JSON',
    JSON.stringify({ status: 'ok', releases: { release: [{ id: 1, title: null }], total: 1.5 } }),
    200,
    JSON_TYPE,
  ),
  plain(
    'JSON with one item',
    JSON.stringify({ status: 'ok', tags: { tag: { id: 'rock' } } }),
    200,
    JSON_TYPE,
  ),
  plain('success in spite of 404', response('<artist id="1"/>'), 404),
  plain('an error of the service in a 200', failure('2001', 'Release not found')),
  plain('an error of the service in a 404', failure('2001', 'No releases found with id: x'), 404),
  plain(
    'an error of the service in JSON',
    JSON.stringify({ status: 'error', error: { code: 1001, errorMessage: 'Missing parameter' } }),
    400,
    JSON_TYPE,
  ),
  plain('an error about OAuth in a 200', failure('9000', 'OAuth: token is not valid')),
  plain('an error about OAuth in a 401', failure('9000', 'OAuth: token is not valid'), 401),
  plain(
    'an error that mentions OAuth aside in a 400',
    failure('1002', 'Bad value', '<see>/docs/oauth</see>'),
    400,
  ),
  plain('a refusal as text', 'OAuth authentication error: Not found consumer', 401, TEXT),
  plain('a refusal that echoes the token', `OAuth authentication error: token ${TOKEN} expired`, 401, TEXT),
  plain(
    'a page that echoes the address',
    '<html><p>No /x?oauth_consumer_key=KEY%20%261&amp;a=1</p></html>',
    404,
    { 'Content-Type': 'text/html' },
  ),
  plain('a page that is no XML', '<html><br>Not found', 404, { 'Content-Type': 'text/html' }),
  plain('429', 'Too many requests', 429, { ...TEXT, 'Retry-After': '7' }),
  plain('500 with a page', '<html>oauth trouble</html>', 500, { 'Content-Type': 'text/html' }),
  plain('503 with success in it', response('<artist id="1"/>'), 503, { ...XML, 'Retry-After': '120' }),
  plain('an empty body', '', 200, {}),
  plain('204', '', 204, {}),
  plain('malformed XML', '<response status="ok"><a></response>'),
  plain('no response node', '<answer status="ok"/>'),
  plain('an unknown status', response('', 'perhaps')),
  plain('a 303 that parses', response('<url>x</url>'), 303, {
    ...XML,
    Location: 'http://clips.example/1.mp3',
  }),
  plain('a Location beside success', response('<url/><location>inside</location>'), 200, {
    ...XML,
    Location: '/elsewhere',
  }),
  {
    title: 'a redirect on the same host',
    located: true,
    responses: (port) => [
      {
        status: 302,
        headers: { ...XML, Location: `https://localhost:${port}/1.2/moved?x=1&y=%C3%A9%20%26` },
        body: response('<url/>'),
      },
      { status: 200, headers: XML, body: response(RELEASE) },
    ],
  },
  {
    title: 'letters split over chunks',
    responses: () => {
      const bytes = Buffer.from('<response status="ok"><name>Sigur Rós 日本</name></response>');
      return [{ status: 200, headers: XML, body: [...bytes].map((byte) => Buffer.from([byte])) }];
    },
  },
  {
    title: 'gzip for those who ask',
    responses: () => [{ status: 200, headers: XML, body: response(RELEASE), gzip: true }],
  },
];
