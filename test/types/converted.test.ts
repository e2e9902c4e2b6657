/**
 * `convert: true` against the stub and the recorded responses: the data have the types that the compiler promises, and
 * XML and JSON give equal data.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import https from 'node:https';
import { join } from 'node:path';
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import api = require('../../lib/index');
import { convertResponse } from '../../lib/response/convert';
import { parseResponse } from '../../lib/response/parse';
import { sampleToken } from '../../scripts/generate/samples';
import { readResources } from '../../scripts/generate/schema';
import type { Loose } from '../support/capture-server';
import { projectRoot } from './compiler';
import { createWalker, type Walker } from './walk';

const methods = readResources().flatMap(({ name, methods: all }) =>
  all.filter(({ isMedia }) => !isMedia).map((method) => ({ resource: name, ...method })),
);

/** A module whose types are those of the responses, converted. */
const types = `import type { Converted } from '../../lib/types/converted';
import type * as all from '../../lib/types/generated/exports';
${methods.map(({ typeName }) => `export type ${typeName} = Converted<all.${typeName}Response>;`).join('\n')}`;

describe('converted responses', () => {
  let stub: Stub;
  let client: Loose;
  let walk: Walker;

  before(async () => {
    walk = createWalker('test/types/converted-types.ts', types);
    stub = await startStub();
    client = api.configure(
      {
        consumerkey: 'YOUR_KEY_HERE',
        consumersecret: 'YOUR_SECRET_HERE',
        convert: true,
        logger: null,
        httpsAgent: new https.Agent({ ca: stub.certificate }),
      },
      { ...api.schema, host: stub.host, sslHost: stub.host, port: stub.port },
    );
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  const paramsOf = ({ sample, auth, hasPages }: (typeof methods)[number]) => ({
    ...sample,
    ...(auth === '3-legged' && sampleToken),
    ...(hasPages && { pageSize: 20 }),
  });

  for (const method of methods) {
    const { resource, name, typeName } = method;
    it(`have the types of ${resource}.${name}`, async () => {
      const data = await client[resource]()[name](paramsOf(method));
      expect(walk(data, typeName)).to.deep.equal([]);
    });
  }

  // Those that change something have another response each time; of those without a root no type is known.
  for (const method of methods.filter(({ isSafe, root, rootType }) => isSafe && (root ?? rootType))) {
    const { resource, name, root } = method;
    it(`are equal in XML and JSON for ${resource}.${name}`, async () => {
      const call = (accept: string) =>
        client[resource]({ headers: { Accept: accept } })[name](paramsOf(method));
      const inXml = await call('application/xml');
      const inJson = await call('application/json');
      for (const data of [inXml, inJson]) {
        // JSON without envelope has no version; the time goes on between the calls.
        delete data.version;
        delete data.serviceStatus;
      }
      expect(inJson).to.deep.equal(inXml);
      if (root && root !== 'serviceStatus') expect(inXml).to.have.property(root);
    });
  }
});

describe('converted recordings', () => {
  const recordings = join(projectRoot, '..', 'shared', 'responses');
  if (!existsSync(recordings)) {
    it('have their types (skipped: there are none beside this project)');
    return;
  }

  /** What a value of these fields is where it is not of its type: as recorded. */
  const KNOWN = new Set([
    'PackagePrice.sevendigitalPrice',
    'PackagePrice.recommendedRetailPrice',
    'LockerRelease.available',
  ]);
  let walk: Walker;
  before(() => {
    walk = createWalker('test/types/converted-types.ts', types);
  });

  const files = readdirSync(recordings, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.xml'),
  );
  for (const file of files.sort()) {
    const body = readFileSync(join(recordings, file), 'utf8');
    const { data } = parseResponse({ body, statusCode: 200 }, { path: 'recorded', secure: false });
    if (data === undefined) continue;
    it(`convert ${file}`, () => {
      const reports: string[] = [];
      convertResponse(data, { shape: undefined, inJson: false, report: (field) => reports.push(field) });
      expect(reports.filter((field) => !KNOWN.has(field))).to.deep.equal([]);
      // Recorded under paths that are not those of the schema.
      const isElsewhere = /^(basket\/status|users\/update)\//.test(file);
      const method = methods
        .filter(({ path }) => `${file.toLowerCase()}/`.startsWith(`${path.slice(1).toLowerCase()}/`))
        .sort((a, b) => b.path.length - a.path.length)[0];
      if (method && !isElsewhere && reports.length === 0)
        expect(walk(data, method.typeName)).to.deep.equal([]);
    });
  }
});
