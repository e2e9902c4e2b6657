/* msw 2. Its `HttpResponse.error()` has no code. */
const { http, HttpResponse, delay: wait } = require('msw');
const { setupServer } = require('msw/node');

module.exports = () => {
  const server = setupServer();
  server.listen({ onUnhandledRequest: 'error' });

  return (expected) => {
    server.resetHandlers();
    const requests = [];
    const handlers = expected.map(
      ({ method = 'GET', url, status = 200, headers = {}, body, delay, failure, isCut }) =>
        http[method.toLowerCase()](
          url,
          async ({ request }) => {
            requests.push({
              method: request.method,
              url: request.url,
              authorization: request.headers.get('authorization') || undefined,
              sent: await request.text(),
            });
            if (failure) return HttpResponse.error();
            return new HttpResponse(streamOf(body, delay, isCut), { status, headers });
          },
          { once: true },
        ),
    );
    server.use(...handlers);
    return requests;
  };

  function streamOf(body, delay, isCut) {
    if (!delay && !isCut) return body;
    return new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(body.slice(0, 20)));
        await wait(delay || 20);
        if (isCut) return controller.error(new TypeError('cut'));
        controller.enqueue(new TextEncoder().encode(body.slice(20)));
        controller.close();
      },
    });
  }
};
