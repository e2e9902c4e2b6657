/** Answers of the shape and the sizes that the service sends, invented. */

/** Releases in a list: 1.4 kB, 59 kB, 6 MB as XML. */
export const SIZES = { small: 1, medium: 55, large: 5_600 } as const;

export function answerOf(releases: number, format: 'xml' | 'json'): string {
  const items = Array.from({ length: releases }, (_, index) => index + 1);
  if (format === 'json') return JSON.stringify(listOf(items));
  return `<?xml version="1.0" encoding="utf-8"?>
<response xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" status="ok" version="1.2">
  <releases>
    <page>1</page>
    <pageSize>${releases}</pageSize>
    <totalItems>${releases * 7}</totalItems>
${items.map(releaseOf).join('\n')}
  </releases>
</response>
`;
}

function releaseOf(id: number): string {
  return `    <release id="${id}">
      <title>Songs from room ${id} &amp; other places</title>
      <version/>
      <type>Album</type>
      <barcode>00${88697700000 + id}</barcode>
      <explicitContent>false</explicitContent>
      <artist id="${id * 3}">
        <name>Invented Band no. ${id % 40}</name>
        <appearsAs>Invented Band no. ${id % 40}</appearsAs>
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

/** The same as the JSON of the service has it: numbers and booleans are their own. */
function listOf(ids: number[]): object {
  const release = ids.map((id) => ({
    id,
    title: `Songs from room ${id} & other places`,
    version: '',
    type: 'Album',
    barcode: `00${88697700000 + id}`,
    explicitContent: false,
    artist: { id: id * 3, name: `Invented Band no. ${id % 40}`, slug: `invented-band-${id % 40}` },
    slug: `songs-from-room-${id}`,
    image: `http://artwork.example/sleeveart/00/0${id % 10}/${id}_50.jpg`,
    streamingReleaseDate: null,
    download: {
      packages: {
        package: { id: 2, description: 'standard', formats: { format: { id: 17, description: 'MP3 320' } } },
      },
      releaseDate: '2011-04-11T00:00:00+01:00',
    },
  }));
  return {
    status: 'ok',
    version: '1.2',
    releases: { page: 1, pageSize: ids.length, totalItems: ids.length, release },
  };
}
