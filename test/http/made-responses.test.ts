/** Tools that replace `http.request`: sinon, nock, mitm, the http module of a bundle. */
import { EventEmitter } from 'node:events';
import http from 'node:http';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import sinon = require('sinon');
import { exchange } from '../../lib/http/node';
import type { Failure, HttpRequest, HttpResponse } from '../../lib/http/transport';

type Loose = any;
type Respond = (response: Loose) => void;

const REQUEST: HttpRequest = {
  protocol: 'http:',
  host: 'api.test',
  port: 80,
  method: 'GET',
  path: '/',
  headers: {},
};

/** Streams like those of old tools, with only `statusCode`, `headers` and the body. */
function response(more: object = {}, ...chunks: unknown[]): Loose {
  const made = Object.assign(new PassThrough(), { statusCode: 200, headers: {}, ...more });
  setImmediate(() => {
    for (const chunk of chunks.length > 0 ? chunks : ['text']) made.write(chunk);
    made.end();
  });
  return made;
}

function emitting(...events: Array<[name: string, ...args: unknown[]]>): Loose {
  const emitter = Object.assign(new EventEmitter(), { statusCode: 200, headers: {} });
  setImmediate(() => events.forEach(([name, ...args]) => emitter.emit(name, ...args)));
  return emitter;
}

describe('A response made by a test tool (D-35)', () => {
  afterEach(() => sinon.restore());

  function send(request: (options: unknown, respond: Respond) => unknown) {
    sinon.stub(http, 'request').callsFake(request as never);
    return new Promise<{ failure: Failure | null; answer: HttpResponse | undefined }>((resolve) => {
      exchange(REQUEST, 1000, (failure, answer) => resolve({ failure, answer }));
    });
  }
  const bare = (): Loose => Object.assign(new EventEmitter(), { end() {} });

  const good: Array<[what: string, request: (options: unknown, respond: Respond) => unknown]> = [
    [
      'is passed only to the callback',
      (_, respond) => (setImmediate(() => respond(response())), new PassThrough()),
    ],
    [
      'is passed to the callback before the request is returned',
      (_, respond) => (respond(response()), new PassThrough()),
    ],
    [
      'is passed to the callback of a request whose methods are stubs',
      (_, respond) => (setImmediate(() => respond(response())), sinon.createStubInstance(http.ClientRequest)),
    ],
    [
      'is passed to the callback of a request without a list of listeners',
      (_, respond) => (setImmediate(() => respond(response())), { on() {}, end() {} }),
    ],
    [
      'is passed only to the event listeners',
      () => {
        const request = new PassThrough();
        setImmediate(() => request.emit('response', response()));
        return request;
      },
    ],
    [
      'is passed to both',
      (_, respond) => {
        const [request, made] = [new PassThrough(), response()];
        setImmediate(() => respond(made));
        setImmediate(() => request.emit('response', made));
        return request;
      },
    ],
    [
      'arrives after the request has closed',
      (_, respond) => {
        const request = new PassThrough();
        request.resume().on('close', () => setTimeout(() => respond(response()), 1));
        return request;
      },
    ],
    [
      'belongs to a request that is only an EventEmitter',
      (_, respond) => (setImmediate(() => respond(response())), bare()),
    ],
    [
      'has no headers',
      (_, respond) => (setImmediate(() => respond(response({ headers: undefined }))), bare()),
    ],
    [
      'emits strings',
      (_, respond) => (
        setImmediate(() => respond(emitting(['data', 'te'], ['data', 'xt'], ['end']))), bare()
      ),
    ],
    [
      'has the property complete',
      (_, respond) => (setImmediate(() => respond(response({ complete: true }))), bare()),
    ],
    [
      'is an IncomingMessage made by the tool',
      (_, respond) => {
        const made = Object.assign(new http.IncomingMessage(null as never), { statusCode: 200 });
        made.push('text');
        made.push(null);
        setImmediate(() => respond(made));
        return bare();
      },
    ],
    [
      'has a socket without bytesRead',
      (_, respond) => {
        const request = bare();
        setImmediate(() => request.emit('socket', {}));
        setImmediate(() => request.emit('socket'));
        setImmediate(() => respond(response()));
        return request;
      },
    ],
    [
      'ends and then emits "aborted", as nock up to version 10 does with gzip',
      (_, respond) => {
        const headers = { 'content-encoding': 'gzip' };
        const made = Object.assign(emitting(), { headers });
        setImmediate(() => {
          respond(made);
          made.emit('data', gzipSync('text'));
          made.emit('end');
          made.emit('aborted');
          made.emit('error', new Error('aborted'));
          made.emit('close');
        });
        return bare();
      },
    ],
    [
      'emits "end" twice',
      (_, respond) => (setImmediate(() => respond(emitting(['data', 'text'], ['end'], ['end']))), bare()),
    ],
  ];
  for (const [what, request] of good) {
    it(`The response is read if it ${what}`, async () => {
      const { failure, answer } = await send(request);
      expect(failure).to.equal(null);
      expect(answer).to.include({ statusCode: 200, body: 'text' });
    });
  }

  const bad: Array<[what: string, request: (options: unknown, respond: Respond) => unknown, reason: object]> =
    [
      [
        'has complete set to false',
        (_, respond) => (setImmediate(() => respond(response({ complete: false }))), bare()),
        { code: 'ECONNRESET' },
      ],
      [
        'was aborted',
        (_, respond) => (setImmediate(() => respond(response({ aborted: true, complete: true }))), bare()),
        { code: 'ECONNRESET' },
      ],
      [
        'closes without an end',
        (_, respond) => (setImmediate(() => respond(emitting(['data', 'te'], ['close']))), bare()),
        { code: 'ECONNRESET' },
      ],
      [
        'is too large',
        (_, respond) => (setImmediate(() => respond(response({}, 'x'.repeat(1001)))), bare()),
        { code: 'ERR_RESPONSE_TOO_LARGE' },
      ],
      ['is not a stream', (_, respond) => (setImmediate(() => respond({})), bare()), {}],
      ['never arrives because the request is undefined', () => undefined, {}],
      [
        'never arrives because the request emits an object as error',
        () => {
          const request = bare();
          setImmediate(() => request.emit('error', { code: 'AWFUL', message: 'something awful happened' }));
          return request;
        },
        { code: 'AWFUL', message: 'something awful happened' },
      ],
      [
        'emits values that are not bytes',
        (_, respond) => (setImmediate(() => respond(emitting(['data', 5], ['data', null], ['end']))), bare()),
        {},
      ],
    ];
  for (const [what, request, reason] of bad) {
    it(`The response is an error if it ${what}`, async () => {
      const { failure, answer } = await send(request);
      expect(answer).to.equal(undefined);
      expect(failure?.reason).to.be.an.instanceOf(Error);
      expect(failure?.reason).to.include(reason);
    });
  }

  for (const [what, isWritten] of [
    ['The connection is kept if the request is written a moment after the response', true],
    ['The connection is closed if the request is never written', false],
  ] as const) {
    it(`${what} (C-75)`, async () => {
      const destroy = sinon.spy();
      const { answer } = await send((_, respond) => {
        const request = Object.assign(bare(), { writableFinished: false, destroy });
        setImmediate(() => {
          const made = emitting();
          respond(made);
          made.emit('data', 'text');
          made.emit('end');
          if (isWritten) request.emit('finish');
        });
        return request;
      });
      expect(answer?.body).to.equal('text');
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      expect(destroy.callCount).to.equal(isWritten ? 0 : 1);
    });
  }
});
