/** The pages in the documentation of the vendor, by verb and path of their endpoints. */
const REFERENCE = 'https://docs.massivemusic.com/reference';

/** The known pages. The other endpoints have no page, or it is not known. */
const PAGES: Record<string, string> = {
  'DELETE /playlists/:playlistId/tracks/:playlistItemId': 'remove-tracks',
  'DELETE /user/purchase/:purchaseId/release/:releaseId': 'report-release-refund',
  'DELETE /user/purchase/:purchaseId/track/:trackId': 'report-release-refund',
  'GET /artist/releases': 'releases',
  'GET /media/user/download/purchase': 'download-purchase-zip',
  'GET /offline/subscription': 'stream-to-subscriber-offline',
  'GET /playlists/:playlistId/tracks': 'list-playlist-tracks',
  'GET /release/details': 'release-details',
  'GET /release/tracks': 'track-listing',
  'GET /stream/subscription.m3u8': 'stream-to-subscriber-hls',
  'GET /track/details': 'track-details',
  'GET /track/details/batch': 'details-in-batch-1',
  'GET /user/locker': 'users-locker',
  'GET /user/playlists/groups/:playlistGroupId': 'retrieve-playlist-group',
  'POST /catalogue/log': 'report-a-catalogue-stream',
  'POST /playlists': 'create-playlist',
  'POST /playlists/:playlistId': 'replace-playlist',
  'POST /playlists/:playlistId/details': 'update-playlist-details',
  'POST /playlists/:playlistId/tracks': 'add-tracks-to-playlist',
  'POST /playlists/:playlistId/tracks/:playlistItemId/move': 'move-tracks',
  'POST /preview/log': 'report-a-preview-stream',
  'POST /user/playlists/groups/:playlistGroupId': 'add-playlists-to-playlist-group',
  'POST /user/subscription/log': 'report-a-subscriber-stream',
  'POST /user/unlimitedStreaming': 'create-a-subscription',
  'POST /user/unlimitedStreaming/offline': 'authorise-device-for-off-line-streaming',
  'PUT /user/playlists/groups/:playlistGroupId': 'replace-playlist-group',
};

/** A link in Markdown to the page of the endpoint, or to the list of all pages. */
export function vendorLink({ verb, path }: { verb: string; path: string }): string {
  const page = PAGES[`${verb} ${path}`];
  return page === undefined ? `[vendor's reference](${REFERENCE})` : `[vendor's page](${REFERENCE}/${page})`;
}
