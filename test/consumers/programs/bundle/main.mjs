/* A program for bundlers, with everything that the client loads later. */
import api from '7digital-api';
import { parse } from '7digital-api/lib/responseparser';

const quiet = { logger: null };
const user = { accesstoken: 'DEMO_TOKEN', accesssecret: 'DEMO_TOKEN_SECRET' };
const packed = { headers: { 'x-stub-fault': 'gzip' } };

async function main() {
  const { releases } = await new api.Artists(quiet).getReleases({ artistId: 1 }, packed);
  const { locker } = await new api.User(quiet).getLocker(user);
  const failures = [];
  for (const releaseId of ['missing', '2431~503', '2431~reset']) {
    await new api.Releases(quiet).getDetails({ releaseId }).catch((err) => {
      failures.push([err.name, err instanceof api.errors[err.name], err.code || err.statusCode]);
    });
  }
  let title;
  // Only the full reader of XML knows this entity.
  parse('<response status="ok"><title>caf&eacute;</title></response>', { format: 'json' }, (err, data) => {
    title = err ? err.message : data.title;
  });
  const token = await new api.OAuth().getRequestToken('http://localhost/back');
  console.log(
    JSON.stringify({
      releases: releases.release.length,
      locker: locker.lockerReleases.lockerRelease.length,
      failures,
      title,
      token: Object.keys(token),
      resources: Object.keys(api.schema.resources).length,
      signed: new api.OAuth().sign('https://previews.7digital.com/clip/1').includes('oauth_signature='),
    }),
  );
}

await main();
