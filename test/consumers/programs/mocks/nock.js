/* nock, by the name of the installed package. */
const { Readable } = require('stream');

module.exports = (name) => {
  const nock = require(name);
  nock.disableNetConnect();

  return (expected) => {
    const requests = [];
    for (const { method = 'GET', url, status = 200, headers = {}, body, delay, failure, isCut } of expected) {
      const { origin, pathname, protocol, hostname } = new URL(url);
      const interceptor = nock(origin).intercept(pathname, method).query(true);
      if (delay) interceptor.delay({ head: 0, body: delay });
      if (failure) interceptor.replyWithError(failure);
      else
        interceptor.reply(function (uri, sent) {
          // On new versions of Node.js, nock 8 has no headers here.
          const { host = hostname, authorization } = lowerCased(this.req.headers);
          requests.push({
            method: this.req.method || method,
            url: `${protocol}//${host}${uri}`,
            authorization,
            sent,
          });
          return [status, isCut ? cut(body) : body, headers];
        });
    }
    return requests;
  };
};

/** Old versions do not change the case of names, and some have arrays as values. */
const lowerCased = (headers) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [].concat(value)[0]]),
  );

/** Fails at the second read: nock throws if the error comes before the client listens. */
function cut(body) {
  let isBegun = false;
  return new Readable({
    read() {
      if (isBegun)
        return setImmediate(() => this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
      isBegun = true;
      this.push(body.slice(0, 20));
    },
  });
}
