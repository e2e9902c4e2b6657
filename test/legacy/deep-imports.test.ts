import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { deepImport, originalDeepImport } from '../support/deep-imports';
import { plainEnvironment } from '../../scripts/plain-environment';
import { spawnSync } from 'node:child_process';

const root = path.resolve(__dirname, '../..');

// Every file that C-135 names, except build, which is for browsers.
const DOORS = [
  'index',
  'config',
  'lib/api',
  'lib/errors',
  'lib/helpers',
  'lib/logger',
  'lib/oauth',
  'lib/parameters',
  'lib/request',
  'lib/resource',
  'lib/responseparser',
  'lib/response-cleaners',
  'lib/response-cleaners/index',
  'lib/response-cleaners/collection-paths',
  'lib/response-cleaners/ensure-collections',
];

/** The names that the contract lists for each file, in addition to those of 1.0.0. */
const NAMES: Record<string, string> = {
  'lib/api': 'Api',
  'lib/errors': 'ApiHttpError ApiParseError OAuthError ApiError IdentifiedApiError RequestError',
  'lib/helpers': 'padComponent toYYYYMMDD capitalize formatPath',
  'lib/logger': 'silly verbose info http warn error',
  'lib/oauth': 'createOAuthWrapper OAuth',
  'lib/parameters': 'templateParams template',
  'lib/request': 'get postOrPut createHeaders prepare dispatch dispatchSecure',
  'lib/responseparser': 'parse',
  'lib/response-cleaners':
    'ensureCollections renameCardTypes removeXmlNamespaceKeys nullifyNils collectionPaths',
  config: 'consumerkey consumersecret format logger userManagement defaultParams headers',
};

describe('The deep imports of the built package', () => {
  for (const name of DOORS) {
    it(`${name} is the same module with and without .js (C-135)`, () => {
      const plain = deepImport(name);
      const file = fs.existsSync(path.join(root, 'node_modules/7digital-api-original', `${name}.js`));
      expect(deepImport(file ? `${name}.js` : `${name}/index.js`)).to.equal(plain);
      expect(typeof plain).to.equal(typeof originalDeepImport(name));
    });

    it(`${name} has every export of 1.0.0, with the same type (C-135)`, () => {
      const [ours, theirs] = [deepImport(name), originalDeepImport(name)];
      for (const key of Object.keys(theirs)) {
        // The first client of 1.0.0 leaves these here (C-5).
        if (name === 'config' && (key === 'api' || key === 'resourceDefinition')) continue;
        expect(typeof ours[key], key).to.equal(typeof theirs[key]);
      }
    });
  }

  for (const [name, names] of Object.entries(NAMES)) {
    it(`${name} exports ${names} (C-135)`, () => {
      expect(deepImport(name)).to.include.all.keys(names.split(' '));
    });
  }

  it('The exported functions have as many parameters as those of 1.0.0 (C-135)', () => {
    for (const name of DOORS) {
      for (const [key, theirs] of Object.entries(originalDeepImport(name))) {
        const ours = deepImport(name)[key];
        // An OAuthError accepts a status, which 1.0.0 does not (D-24).
        const more = key === 'OAuthError' ? 1 : 0;
        if (typeof theirs === 'function')
          expect(ours.length, `${name} ${key}`).to.equal(theirs.length + more);
      }
    }
  });

  it('The deep imports are the modules that the entry point uses (C-3, C-23, C-135, D-26)', () => {
    const api = deepImport('');
    expect(deepImport('index')).to.equal(api);
    expect(deepImport('index.js')).to.equal(api);
    expect(deepImport('config')).to.equal(api.options);
    expect(deepImport('lib/logger')).to.equal(api.options.logger);
    expect(deepImport('lib/errors')).to.equal(api.errors);
    expect(deepImport('lib/errors').ApiError).to.equal(api.errors.ApiError);
    expect(api).to.be.instanceOf(deepImport('lib/api').Api);
    expect(new api.Artists()).to.be.instanceOf(deepImport('lib/resource'));
    expect(new api.OAuth()).to.be.instanceOf(deepImport('lib/oauth').OAuth);
    expect(deepImport('lib/response-cleaners').ensureCollections).to.equal(
      deepImport('lib/response-cleaners/ensure-collections'),
    );
    expect(deepImport('lib/response-cleaners').collectionPaths).to.equal(
      deepImport('lib/response-cleaners/collection-paths'),
    );
    expect(deepImport('lib/response-cleaners/collection-paths')).to.deep.equal(
      originalDeepImport('lib/response-cleaners/collection-paths'),
    );
  });

  it('The old paths of the schema return the object that the clients use (C-3, C-135)', () => {
    const { schema } = deepImport('');
    for (const name of ['assets/7digital-api-schema.json', 'assets/7digital-api-schema', 'api.json'])
      expect(deepImport(name)).to.equal(schema);
    expect(deepImport('package.json').version).to.match(/^2\./);
  });

  it('The schema has the actions of 1.0.0 in their order, and each new action has "since" (C-22, C-28)', () => {
    interface Told {
      apiCall?: string;
      methodName?: string;
      method?: string;
      oauth?: string;
      since?: string;
    }
    const isOriginal = (action: Told | string) => typeof action === 'string' || action.since === undefined;
    const told = (schema: {
      resources: Record<string, { resource: string; actions: Array<Told | string> }>;
    }) =>
      Object.entries(schema.resources).map(([name, { resource, actions }]) => [
        name,
        resource,
        actions.filter(isOriginal).map((action) => {
          if (typeof action === 'string')
            return [action, `get${action[0]?.toUpperCase()}${action.slice(1)}`, 'GET', undefined];
          return [action.apiCall, action.methodName, (action.method ?? 'GET').toUpperCase(), action.oauth];
        }),
      ]);
    const theirs = originalDeepImport('assets/7digital-api-schema.json');
    const original = told(deepImport('').schema).filter(([, , actions]) => (actions as unknown[]).length > 0);
    expect(original).to.deep.equal(told(theirs));
    const { host, sslHost, prefix } = deepImport('').schema;
    expect({ host, sslHost, prefix }).to.deep.equal({
      host: theirs.host,
      sslHost: theirs.sslHost,
      prefix: theirs.prefix,
    });
  });

  it('build sets window.sevendigital to the default client, and throws an error that names window if it is missing (C-135, C-141)', () => {
    const inPage = `globalThis.window = {}; require('7digital-api/build.js');
      console.log(window.sevendigital === require('7digital-api'));`;
    const child = (code: string) =>
      spawnSync(process.execPath, ['-e', code], { cwd: root, env: plainEnvironment(), encoding: 'utf8' });
    expect(child(inPage).stdout).to.equal('true\n');
    expect(child("require('7digital-api/build')").stderr).to.contain('ReferenceError: window is not defined');
  });

  it('Other files of the package cannot be imported', () => {
    for (const name of ['dist/index.js', 'lib/transport', 'lib/signature', 'lib/redact'])
      expect(() => deepImport(name))
        .to.throw()
        .with.property('code', 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('The deep imports print nothing when they are loaded (C-138)', () => {
    const code = [...DOORS, 'package.json'].map((name) => `require('7digital-api/${name}');`).join('');
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--pending-deprecation', '-e', code], {
      cwd: root,
      env: plainEnvironment(),
      encoding: 'utf8',
    });
    expect({ stdout, stderr, status }).to.deep.equal({ stdout: '', stderr: '', status: 0 });
  });
});
