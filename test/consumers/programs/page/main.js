/* A program in a page. It has only `report` and the globals of every browser. */
const api = require('7digital-api').configure({ consumerkey: 'KEY', consumersecret: 'SECRET', logger: null });
const { ApiError, RequestError } = api.errors;

const user = { accesstoken: 'TOKEN', accesssecret: 'TOKEN_SECRET' };
const getArtist = (artistId, options) => api.Artists().getDetails({ artistId }, options);

const calls = {
  unsigned: () => getArtist(1),
  'by callback': () =>
    new Promise((resolve, reject) => {
      api.Artists().getDetails({ artistId: 1 }, (err, data) => (err ? reject(err) : resolve(data)));
    }),
  'signed GET': () => api.User().getLocker({ ...user, pageSize: 10 }),
  'signed POST': () => api.User().signup({ emailAddress: 'a+b@example.com', password: 'påss wörd' }),
  'signed URL': async () => api.OAuth().sign('https://previews.7digital.com/clip/123', { country: 'GB' }),
  'error with XML': () => getArtist('missing'),
  'network failure': () => getArtist('down'),
  timeout: () => getArtist('silent', { timeout: 50 }),
  abort: () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    return getArtist('silent', { signal: controller.signal });
  },
};

async function main() {
  const results = {};
  for (const [name, call] of Object.entries(calls)) {
    results[name] = await call().then(
      (data) => ({ data }),
      (error) => ({
        error: {
          name: error.name,
          isKnown: error instanceof ApiError || error instanceof RequestError,
          code: error.code,
          statusCode: error.statusCode,
          message: error.message,
        },
      }),
    );
  }
  report(JSON.stringify(results));
}

main();
