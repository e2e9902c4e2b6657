/** Responses of the shape and the sizes that the service sends, invented. */

/** Releases in a list: 1.3 kB, 10 kB, 59 kB, 6 MB as XML. */
export const SIZES = { small: 1, page: 9, medium: 55, large: 5_600 } as const;

export function xmlOf(releases: number): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<response xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" status="ok" version="1.2">
  <releases>
    <page>1</page>
    <pageSize>${releases}</pageSize>
    <totalItems>${releases * 7}</totalItems>
${numbers(releases).map(releaseOf).join('\n')}
  </releases>
</response>
`;
}

/** As the JSON of the service has it: numbers and booleans are their own. */
export function jsonOf(releases: number): string {
  const release = numbers(releases).map(plainRelease);
  const list = { page: 1, pageSize: releases, totalItems: releases * 7, release };
  return JSON.stringify({ status: 'ok', version: '1.2', releases: list });
}

/** A list of another service, of as many bytes as the XML of `releases` has, or a few more. */
export function otherJsonAsLargeAs(releases: number): string {
  const wanted = Buffer.byteLength(xmlOf(releases));
  const data: object[] = [];
  for (let bytes = 0, id = 1; bytes < wanted; id += 1) {
    const release = plainRelease(id);
    data.push(release);
    bytes += Buffer.byteLength(JSON.stringify(release)) + 1;
  }
  return JSON.stringify({ object: 'list', url: '/v1/charges', has_more: false, data });
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Most responses of the service have some letters that are not ASCII, and a few have some that are not Latin-1. */
function bandOf(id: number): string {
  const number = id % 40;
  if (number % 10 === 1) return `Invénted Bänd no. ${number}`;
  return number === 25 ? `Invented Band’s no. ${number}` : `Invented Band no. ${number}`;
}

function releaseOf(id: number): string {
  return `    <release id="${id}">
      <title>Songs from room ${id} &amp; other places</title>
      <version/>
      <type>Album</type>
      <barcode>00${88697700000 + id}</barcode>
      <explicitContent>false</explicitContent>
      <artist id="${id * 3}">
        <name>${bandOf(id)}</name>
        <appearsAs>${bandOf(id)}</appearsAs>
        <slug>invented-band-${id % 40}</slug>
      </artist>
      <slug>songs-from-room-${id}</slug>
      <image>http://artwork.example/sleeveart/00/0${id % 10}/${id}_50.jpg</image>
      <streamingReleaseDate xsi:nil="true"/>
      <download>
        <packages>
          <package id="2">
            <description>standard</description>
            <price>
              <currencyCode>GBP</currencyCode>
              <sevendigitalPrice>7.99</sevendigitalPrice>
            </price>
            <formats>
              <format id="17">
                <description>MP3 320</description>
              </format>
            </formats>
          </package>
        </packages>
        <releaseDate>2011-04-11T00:00:00+01:00</releaseDate>
      </download>
    </release>`;
}

function plainRelease(id: number): object {
  return {
    id,
    title: `Songs from room ${id} & other places`,
    version: '',
    type: 'Album',
    barcode: `00${88697700000 + id}`,
    explicitContent: false,
    artist: { id: id * 3, name: bandOf(id), slug: `invented-band-${id % 40}` },
    slug: `songs-from-room-${id}`,
    image: `http://artwork.example/sleeveart/00/0${id % 10}/${id}_50.jpg`,
    streamingReleaseDate: null,
    download: {
      packages: {
        package: { id: 2, description: 'standard', formats: { format: { id: 17, description: 'MP3 320' } } },
      },
      releaseDate: '2011-04-11T00:00:00+01:00',
    },
  };
}
