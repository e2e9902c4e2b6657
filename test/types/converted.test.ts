/**
 * `convert: true` with the stub and the recorded responses: the data have the types of the declarations, and XML and
 * JSON have equal data.
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

/** A module with the converted types of the responses. */
const types = `import type { Converted } from '../../lib/types/converted';
import type * as all from '../../lib/types/generated/exports';
${methods.map(({ typeName }) => `export type ${typeName} = Converted<all.${typeName}Response>;`).join('\n')}`;

describe('Converted responses of the stub', () => {
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
        httpsAgent: new https.Agent({ keepAlive: true, ca: stub.certificate }),
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
    it(`The response of ${resource}.${name} has its declared type`, async () => {
      const data = await client[resource]()[name](paramsOf(method));
      expect(walk(data, typeName)).to.deep.equal([]);
    });
  }

  // A call that changes something has another response each time. A response without a root has no known type.
  for (const method of methods.filter(({ isSafe, root, rootType }) => isSafe && (root ?? rootType))) {
    const { resource, name, root } = method;
    it(`The responses of ${resource}.${name} in XML and JSON are equal`, async () => {
      const call = (accept: string) =>
        client[resource]({ headers: { Accept: accept } })[name](paramsOf(method));
      const inXml = await call('application/xml');
      const inJson = await call('application/json');
      for (const data of [inXml, inJson]) {
        // JSON without an envelope has no version, and the time differs between the calls.
        delete data.version;
        delete data.serviceStatus;
      }
      expect(inJson).to.deep.equal(inXml);
      if (root && root !== 'serviceStatus') expect(inXml).to.have.property(root);
    });
  }
});

describe('Converted recordings', () => {
  const recordings = join(projectRoot, '..', 'shared', 'responses');
  if (!existsSync(recordings)) {
    it('The recordings have their types (skipped: the folder does not exist)');
    return;
  }

  /** Fields with recorded values that are not of their type. */
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
    it(`The recording ${file} has its type`, () => {
      const reports: string[] = [];
      convertResponse(data, { shape: undefined, inJson: false, report: (field) => reports.push(field) });
      expect(reports.filter((field) => !KNOWN.has(field))).to.deep.equal([]);
      // Recorded at paths that the schema does not have.
      const isElsewhere = /^(basket\/status|users\/update)\//.test(file);
      const method = methods
        .filter(({ path }) => `${file.toLowerCase()}/`.startsWith(`${path.slice(1).toLowerCase()}/`))
        .sort((a, b) => b.path.length - a.path.length)[0];
      if (method && !isElsewhere && reports.length === 0)
        expect(walk(data, method.typeName)).to.deep.equal([]);
    });
  }
});
