/** CommonJS programs: the snippets of the README of 1.0.0, and the deep imports of this package. */
import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import OAuth from 'oauth-1.0a';
import { place, runNode, suiteStub, valueOf, workshop } from './workshop';

const readme = readFileSync(require.resolve('7digital-api-original/README.md'), 'utf8');
const snippets = [...readme.matchAll(/```javascript\n([^]*?)```/g)].map((match) => match[1] ?? '');

/** What a snippet does: the requests that it sends, and what it prints. */
interface Task {
  about: string;
  /** The code that a reader has to add to get a complete program. */
  add?: string;
  /** Scheme, verb and path of each request, and a pattern for the query or the form. */
  requests: Array<[line: string, holds?: RegExp]>;
  prints: RegExp;
}

// The stub gets the key of the second snippet, and its user is signed up first.
const tasks: Task[] = [
  {
    about: 'the default client',
    requests: [['http GET /1.2/artist/releases', /artistid=1&oauth_consumer_key=YOUR_KEY_HERE$/]],
    prints: /releases: \{\s+page: '1'/,
  },
  {
    about: 'configure, for XML',
    requests: [['http GET /1.2/artist/releases', /artistid=1&country=fr&oauth_consumer_key=MY_KEY_HERE$/]],
    prints: /'<\?xml version="1\.0"[^]*<releases>/,
  },
  {
    about: 'default parameters of a resource',
    requests: [['http GET /1.2/artist/releases', /artistid=1&pageSize=15&country=fr&/]],
    prints: /pageSize: '15'/,
  },
  {
    about: 'signed media URLs',
    add: 'console.log(JSON.stringify([previewUrl, signedUrl]));',
    requests: [],
    prints: /oauth_signature/,
  },
  {
    about: 'the OAuth flow',
    // The printed function lacks its last brace.
    add: '}',
    requests: [
      ['https POST /1.2/oauth/requesttoken', /^country=fr$/],
      ['https GET /1.2/oauth/requestToken/authorise', /username=joe%40bloggs\.com/],
      ['https POST /1.2/oauth/accesstoken'],
      ['https GET /1.2/user/locker', /^pageSize=1&country=fr&/],
    ],
    prints: /GET: https:.*\/user\/locker/,
  },
  {
    about: 'partner users',
    requests: [
      ['https GET /1.2/user/create', /userId=external-user-12345/],
      ['https GET /1.2/user/locker', /^userId=external-user-12345&pageSize=1&country=fr&/],
    ],
    prints: /2-legged oauth/,
  },
];

describe('A CommonJS program', () => {
  const { stub, env } = suiteStub({ MY_KEY_HERE: 'MY_SECRET_HERE' });

  async function runSnippet(task: Task): Promise<string> {
    const file = `snippet-${tasks.indexOf(task) + 1}.js`;
    writeFileSync(join(workshop().bare, file), `${snippets[tasks.indexOf(task)]}\n${task.add ?? ''}\n`);
    const { code, stdout, stderr } = await runNode(workshop().bare, [file], env());
    expect({ code, stderr }, stdout).to.deep.equal({ code: 0, stderr: '' });
    return stdout;
  }

  before(async () => {
    const account = { emailAddress: 'joe@bloggs.com', password: 'top-secret' };
    const code = `require('7digital-api').User().signup(${JSON.stringify(account)}, (err) => { if (err) throw err; })`;
    const { stderr } = await runNode(workshop().bare, ['-e', code], env());
    expect(stderr).to.equal('');
  });

  it('There is a check for every snippet of the old README', () => {
    expect(snippets).to.have.lengthOf(tasks.length);
  });

  for (const task of tasks) {
    it(`The snippet of the old README about ${task.about} works as printed`, async () => {
      stub().requests.length = 0;
      expect(await runSnippet(task)).to.match(task.prints);
      const seen = stub().requests.map(({ secure, method, url, body, status }) => {
        const [path, query = ''] = url.split('?');
        return { line: `${secure ? 'https' : 'http'} ${method} ${path}`, holds: query || body, status };
      });
      expect(seen.map(({ line, status }) => [line, status])).to.deep.equal(
        task.requests.map(([line]) => [line, 200]),
      );
      for (const [index, [, holds]] of task.requests.entries()) {
        if (holds) expect(seen[index]?.holds).to.match(holds);
      }
    });
  }

  it('An independent signer confirms the signatures of media URLs', async () => {
    const [preview = '', stream = ''] = JSON.parse(await runSnippet(tasks[3]!)) as string[];
    expect(checkedSignature(preview, '')).to.deep.equal([
      'http://previews.7digital.com/clip/12345',
      'country=es',
    ]);
    expect(checkedSignature(stream, 'ACCESS_SECRET')).to.deep.equal([
      'https://stream.svc.7digital.net/stream/locker',
      'country=es&formatId=26&trackId=1234',
    ]);
  });

  it('Every old path exists with and without extension and has the same classes (C-135)', async () => {
    const folder = place('commonjs', workshop().bare);
    expect(await valueOf(folder, ['doors.js'])).to.deep.equal({
      oneClass: true,
      entry: true,
      instance: true,
      schema: [true, true, true],
      config: true,
      version: '2.0.0',
      withAndWithout: 13,
      exports: {
        errors: [
          'ApiError',
          'ApiHttpError',
          'ApiParseError',
          'IdentifiedApiError',
          'OAuthError',
          'RequestError',
        ],
        helpers: ['capitalize', 'formatPath', 'padComponent', 'toYYYYMMDD'],
        logger: ['error', 'http', 'info', 'silly', 'verbose', 'warn'],
        oauth: ['OAuth', 'createOAuthWrapper'],
        parameters: ['template', 'templateParams'],
        request: ['createHeaders', 'dispatch', 'dispatchSecure', 'get', 'postOrPut', 'prepare'],
        cleaners: [
          'collectionPaths',
          'ensureCollections',
          'nullifyNils',
          'removeXmlNamespaceKeys',
          'renameCardTypes',
        ],
      },
      functions: ['function', 'function', 'function'],
      paths: 38,
    });
  });

  it('The entry for browsers throws an error without window (C-135)', async () => {
    const { code, stderr } = await runNode(workshop().bare, ['-e', "require('7digital-api/build')"]);
    expect(code).to.equal(1);
    expect(stderr).to.include('ReferenceError: window is not defined');
  });

  it('Other files of the package cannot be loaded', async () => {
    const { stderr } = await runNode(workshop().bare, ['-e', "require('7digital-api/dist/transport')"]);
    expect(stderr).to.include('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

/** URL and parameters of a signed URL, without the OAuth parameters. Fails if the signature is wrong. */
function checkedSignature(address: string, tokenSecret: string): [address: string, parameters: string] {
  const url = new URL(address);
  const { oauth_signature: signature, ...signed } = Object.fromEntries(url.searchParams);
  const oauth = new OAuth({
    consumer: { key: 'YOUR_KEY_HERE', secret: 'YOUR_SECRET_HERE' },
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => createHmac('sha1', key).update(text).digest('base64'),
  });
  const base = `${url.origin}${url.pathname}`;
  const request = { url: base, method: 'GET', data: {} };
  expect(oauth.getSignature(request, tokenSecret, signed as unknown as OAuth.Data)).to.equal(signature);
  const own = Object.entries(signed).filter(([name]) => !name.startsWith('oauth_'));
  return [base, new URLSearchParams(own).toString()];
}
