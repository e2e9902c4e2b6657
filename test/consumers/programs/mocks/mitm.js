/* mitm, which replaces the sockets. */
const mitm = require('mitm')();

let expected = [];
let requests = [];

// The client's end of each connection, to make a request fail there.
let connecting;
const clients = new Map();
mitm.on('connect', (socket) => {
  connecting = socket;
});
mitm.on('connection', (socket) => clients.set(socket, connecting));

mitm.on('request', (request, response) => {
  const { status = 200, headers = {}, body = '', delay = 0, failure, isCut } = expected.shift();
  // Without keep-alive, the request fails with the error passed to destroy().
  response.shouldKeepAlive = false;
  const protocol = request.connection.encrypted ? 'https:' : 'http:';
  const { host, authorization } = request.headers;
  const seen = { method: request.method, url: `${protocol}//${host}${request.url}`, authorization, sent: '' };
  requests.push(seen);
  if (failure) return clients.get(request.socket).destroy(failure);
  request.on('data', (chunk) => (seen.sent += chunk));
  request.on('end', () => {
    response.writeHead(status, isCut ? { 'content-length': 500 } : headers);
    response.write(body.slice(0, 20));
    setTimeout(() => {
      if (isCut) response.socket.destroy();
      else response.end(body.slice(20));
    }, delay);
  });
});

module.exports = () => (replies) => {
  expected = [...replies];
  requests = [];
  return requests;
};
