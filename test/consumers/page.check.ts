/** Bundles for browsers, with the usual replacements of Node.js modules, over a network of the test. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { build } from 'esbuild';
import { installInto } from '../../scripts/packed';
import { isSignedAddress, isSignedBy } from '../support/signatures';
import { place, runNode, valueOf, workshop } from './workshop';

interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

interface Result {
  data?: any;
  error?: object;
}

/** The replacements that browserify installs, for esbuild. */
const REPLACEMENTS = {
  assert: 'assert/',
  buffer: 'buffer/',
  crypto: 'crypto-browserify',
  events: 'events/',
  http: 'stream-http',
  https: 'https-browserify',
  querystring: 'querystring-es3',
  stream: 'stream-browserify',
  string_decoder: 'string_decoder/',
  timers: 'timers-browserify',
  url: 'url/',
  util: 'util/',
  vm: 'vm-browserify',
};

/** The interfaces that stream-http uses for the network, in new and in old browsers. */
const NETWORKS = ['fetch', 'xhr', 'old-xhr'];

const ARTIST = '/1.2/artist/details?artistId=';
const ok = (content: object) => ({ data: { status: 'ok', version: '1.2', ...content } });
const artist = ok({ artist: { id: '1', name: 'Café ÅÄÖ' } });
const user = ok({ user: { id: '7' } });
const failed = (code: string | undefined, id: string, reason: string) => ({
  error: {
    name: 'RequestError',
    isKnown: true,
    ...(code && { code }),
    message: `for url ${ARTIST}${id}&oauth_consumer_key=KEY: ${reason}`,
  },
});

const EXPECTED: Record<string, (network: string) => object> = {
  unsigned: () => artist,
  'by callback': () => artist,
  'signed GET': () => user,
  'signed POST': () => user,
  'error with XML': () => ({
    error: {
      name: 'ApiError',
      isKnown: true,
      code: '2001',
      statusCode: 404,
      message: 'Missing: /1.2/artist/details',
    },
  }),
  'network failure': (network) =>
    failed(undefined, 'down', network === 'fetch' ? 'Failed to fetch' : 'XHR error'),
  timeout: () => failed('ETIMEDOUT', 'silent', 'No complete response within 50 ms'),
  abort: () => failed('ABORT_ERR', 'silent', 'The call was aborted'),
};

describe('A bundle for browsers', function () {
  this.timeout(300_000);
  let program: string;

  before(async () => {
    const folder = join(workshop().folder, 'page');
    await installInto(folder, workshop().tarball, 'browserify@17.0.1');
    program = place('page', folder, 'program');
  });

  const bundlers: Record<string, () => Promise<string>> = {
    async browserify() {
      const tool = join(program, '../node_modules/browserify/bin/cmd.js');
      const { code, stdout, stderr } = await runNode(program, [tool, 'main.js']);
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
      return stdout;
    },
    async esbuild() {
      const { warnings, outputFiles } = await build({
        entryPoints: [join(program, 'main.js')],
        absWorkingDir: program,
        inject: [join(program, 'globals.mjs')],
        alias: REPLACEMENTS,
        define: { global: 'globalThis' },
        bundle: true,
        write: false,
        format: 'iife',
        logLevel: 'silent',
      });
      expect(warnings).to.deep.equal([]);
      return outputFiles[0]?.text ?? '';
    },
  };

  for (const [bundler, make] of Object.entries(bundlers)) {
    describe(`by ${bundler}`, () => {
      const file = `${bundler}.bundle.js`;
      before(async () => writeFileSync(join(program, file), await make()));

      for (const network of NETWORKS) {
        describe(`over ${network}`, () => {
          let results: Record<string, Result>;
          let requests: Request[];
          before(async () => {
            ({ results, requests } = await valueOf(program, ['run.js', file, network]));
          });

          for (const [call, outcome] of Object.entries(EXPECTED)) {
            it(`A call (${call}) has the expected outcome`, () => {
              expect(results[call]).to.deep.equal(outcome(network));
            });
          }

          it('Another implementation computes the same signatures of URLs and requests (C-142)', () => {
            expect(isSignedAddress(results['signed URL']?.data, { consumer: 'SECRET' })).to.equal(true);
            const signed = requests.filter(({ headers }) => headers['authorization']);
            expect(signed.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([
              'GET https://api.7digital.com/1.2/user/locker?pageSize=10&oauth_consumer_key=KEY',
              'POST https://api.7digital.com/1.2/user/signup',
            ]);
            expect(signed.map(isRight)).to.deep.equal([true, true]);
          });
        });
      }
    });
  }
});

function isRight({ method, url, headers, body }: Request): boolean {
  const { host, pathname, search } = new URL(url);
  const request = {
    scheme: 'https' as const,
    port: 443,
    clientPort: 0,
    method,
    url: pathname + search,
    path: pathname,
    query: search.slice(1),
    headers: [...Object.entries(headers), ['host', host] as [string, string]],
    body,
  };
  const token = method === 'GET' && { token: 'TOKEN_SECRET' };
  return isSignedBy(request, { consumer: 'SECRET', ...token });
}
