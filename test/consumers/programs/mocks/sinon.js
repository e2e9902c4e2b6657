/* `sinon.stub(http, 'request').callsArgWith(1, response)`, as programs have used it since 2013. */
const http = require('http');
const https = require('https');
const { PassThrough } = require('stream');
const sinon = require('sinon');

module.exports = () => (expected) => {
  sinon.restore();
  const requests = [];
  const stubs = { 'http:': sinon.stub(http, 'request'), 'https:': sinon.stub(https, 'request') };
  for (const [
    index,
    { url, status = 200, headers = {}, body, delay = 0, failure, isCut },
  ] of expected.entries()) {
    const { protocol } = new URL(url);
    const stub = stubs[protocol];
    const request = new PassThrough();
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method, path, headers: names } = stub.getCall(index).args[0];
      const url = `${protocol}//${names.Host}${path}`;
      requests.push({ method, url, authorization: names.Authorization, sent: `${Buffer.concat(chunks)}` });
    });
    stub.onCall(index).returns(request);
    if (failure) setTimeout(() => request.emit('error', failure));
    else {
      const response = Object.assign(new PassThrough(), { statusCode: status, headers });
      stub.onCall(index).callsArgWith(1, response);
      setTimeout(() => {
        response.write(body);
        if (isCut) response.destroy();
        else response.end();
      }, delay);
    }
  }
  return requests;
};
