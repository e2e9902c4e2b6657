/*
 * Calls whose responses come from a mock: `node calls.js ADAPTER [ARGUMENT]`. The adapter's function sets the responses of the
 * next requests, and returns the list of received requests. Prints the outcome of each call.
 */
const api = require('7digital-api').configure({ consumerkey: 'KEY', consumersecret: 'SECRET', logger: null });

const [, , adapter, ...args] = process.argv;
const replyTo = require(`./${adapter}.js`)(...args);

const ARTIST = 'http://api.7digital.com/1.2/artist/details';
const LOCKER = 'https://api.7digital.com/1.2/user/locker';
const SIGNUP = 'https://api.7digital.com/1.2/user/signup';
const ok = (content) => `<response status="ok" version="1.2">${content}</response>`;
const artist = { url: ARTIST, body: ok('<artist id="1"><name>Café ÅÄÖ</name></artist>') };
const locker = { url: LOCKER, body: ok('<locker><page>1</page></locker>') };
const user = { accesstoken: 'TOKEN', accesssecret: 'TOKEN_SECRET', pageSize: 10 };

const getArtist = (options) => api.Artists().getDetails({ artistId: 1 }, options);
const getLocker = () => api.User().getLocker(user);

const calls = {
  unsigned: [getArtist, artist],
  'by callback': [
    () =>
      new Promise((done, fail) =>
        api.Artists().getDetails({ artistId: 1 }, (e, d) => (e ? fail(e) : done(d))),
      ),
    artist,
  ],
  'signed GET': [getLocker, locker],
  'signed POST': [
    () => api.User().signup({ emailAddress: 'a+b@example.com', password: 'påss wörd' }),
    { method: 'POST', url: SIGNUP, body: ok('<user id="7"/>') },
  ],
  'error with XML': [
    getArtist,
    {
      url: ARTIST,
      status: 404,
      body: '<response status="error" version="1.2"><error code="2001"><errorMessage>Missing</errorMessage></error></response>',
    },
  ],
  'refused signature': [
    getLocker,
    { url: LOCKER, status: 401, body: 'OAuth authentication error: Invalid signature' },
  ],
  'server error': [getArtist, { url: ARTIST, status: 503, headers: { 'retry-after': '7' }, body: 'busy' }],
  retry: [() => getArtist({ retries: 1 }), { url: ARTIST, status: 429, body: 'slow down' }, artist],
  'failure that is an Error': [
    getArtist,
    { url: ARTIST, failure: Object.assign(new Error('no one listens'), { code: 'ECONNREFUSED' }) },
  ],
  'failure that is no Error': [
    () => getArtist({ timeout: 3000 }),
    { url: ARTIST, failure: { code: 'ECONNREFUSED', message: 'no one listens' } },
  ],
  redirect: [
    getLocker,
    { url: LOCKER, status: 302, headers: { location: `${LOCKER}/moved?a=b` }, body: '' },
    { ...locker, url: `${LOCKER}/moved` },
  ],
  'delayed body': [getArtist, { ...artist, delay: 60 }],
  'too slow': [() => getArtist({ timeout: 60 }), { ...artist, delay: 60_000 }],
  'cut body': [getArtist, { ...artist, isCut: true }],
};

async function main() {
  const results = {};
  for (const [name, [call, ...expected]] of Object.entries(calls)) {
    const requests = replyTo(expected);
    const unheard = new Promise((resolve) => setTimeout(resolve, 20_000, { never: true }).unref());
    const outcome = await Promise.race([call().then((data) => ({ data }), failure), unheard]);
    results[name] = { ...outcome, requests };
  }
  console.log(JSON.stringify(results));
  // Some mocks leave their servers open.
  process.exit();
}

function failure(error) {
  const { name, code, statusCode, retryAfter, message } = error;
  // It depends on the machine whether the head of a response came in time.
  const responseStatus = code === 'ETIMEDOUT' ? undefined : error.responseStatus;
  return { error: { name, code, statusCode, responseStatus, retryAfter, message } };
}

main();
