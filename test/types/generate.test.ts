import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import api from '../../api.json';
import type { ActionDefinition, ParamDefinition, Schema } from '../../lib/types/schema';
import { withNames } from '../../scripts/generate/exports';
import { missingHandlers } from '../../scripts/generate/missing';
import { referenceFile } from '../../scripts/generate/reference';
import { readEntities, typesIn } from '../../scripts/generate/sources';
import { readResources, type Resource, signatureOf } from '../../scripts/generate/schema';
import { callsFile, paramType, replacedParamsFile, resourceFile } from '../../scripts/generate/types';
import { projectRoot } from './compiler';
import { TYPESCRIPT } from '../support/typescript';

const action: ActionDefinition = {
  apiCall: 'details',
  methodName: 'getDetails',
  summary: 'One thing',
  safe: true,
  params: [{ name: 'thingId', type: 'integer', required: true, sample: 7, about: 'thing' }],
  response: { root: 'artist', type: 'Artist' },
};

function tableOf(changes: Partial<ActionDefinition>, resource = 'thing'): Resource[] {
  return readResources({ resources: { Things: { resource, actions: [{ ...action, ...changes }] } } });
}

function param(type: string, values?: string[]): ParamDefinition {
  return { name: 'x', type: type as ParamDefinition['type'], values, required: true, about: '' };
}

describe('npm run generate', () => {
  it('The generated files are up to date', function () {
    this.timeout(120_000);
    const { status, stderr } = spawnSync(
      process.execPath,
      [...TYPESCRIPT, 'scripts/generate.ts', '--check'],
      {
        cwd: projectRoot,
        encoding: 'utf8',
      },
    );
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
  });

  it('The public types contain no rule numbers, which users cannot look up', () => {
    const types = join(projectRoot, 'lib/types');
    const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.ts$/.test(file),
    );
    expect(files).to.include('calls.ts');
    const cited = files.filter((file) => /\b[CDK]-\d+\b/.test(readFileSync(join(types, file), 'utf8')));
    expect(cited).to.deep.equal([]);
  });

  it('Each action of the schema is read as a method', () => {
    const read = readResources().map(({ name, methods }) => [name, methods.map((method) => method.name)]);
    const { resources = {} } = api as Schema;
    const written = Object.entries(resources).map(([name, { actions = [] }]) => [
      name,
      Object.values(actions).map((definition) => (definition as ActionDefinition).methodName),
    ]);
    expect(read).to.deep.equal(written);
  });

  it('Each method has one doc comment, above its overloads, with verb, path, signing and response', () => {
    for (const resource of readResources()) {
      const text = resourceFile(resource);
      for (const method of resource.methods) {
        const [, doc = '', forms = ''] =
          new RegExp(`  /\\*\\*\\n((?:   \\*.*\\n)+)((?:  ${method.name}[<(].*;\\n)+)`).exec(text) ?? [];
        expect(doc, method.typeName).to.include(`* \`${signatureOf(method)}\`\n`);
        expect(forms.trim().split('\n'), method.typeName).to.have.lengthOf(method.isMedia ? 1 : 8);
        expect(forms).not.to.include(method.verb);
      }
    }
  });

  it('A parameter may replace a required one, and it is an error if it replaces no parameter', () => {
    const q: ParamDefinition = {
      name: 'q',
      type: 'string',
      required: true,
      sample: 'x',
      about: 'search text',
    };
    const qa: ParamDefinition = { name: 'QA', type: 'string', required: false, insteadOf: 'q', about: '' };
    const table = tableOf({ params: [q, qa] });
    expect(replacedParamsFile(table)).to.include("{\n  qa: 'q';\n}");
    expect(resourceFile(table[0] as Resource)).to.include('- `q` (required or `QA`): search text');
    expect(referenceFile(table, readEntities())).to.include('| `q` | string | yes or `QA` |');
    for (const params of [[qa], [{ ...q, required: false }, qa]])
      expect(() => replacedParamsFile(tableOf({ params }))).to.throw(
        'api.json: ThingsGetDetails has no required parameter q, which QA replaces',
      );
  });

  const answers: Array<[what: string, response: ActionDefinition['response'], text: string]> = [
    ['an array on one of the 38 paths', { root: 'tags', items: 'tags.tag', type: 'Tag' }, 'tags.tag: Tag[]'],
    [
      'a list on another path (K-3)',
      { root: 'users', items: 'users.user', type: 'User' },
      'users.user: User | User[]',
    ],
    ['one element', { root: 'user', type: 'User' }, 'user: User'],
    [
      'a string',
      { root: 'expressCheckout', items: 'expressCheckout.url', type: 'string' },
      'expressCheckout.url: string',
    ],
    [
      'a flattened basket (C-95)',
      { root: 'basket', items: 'basket.basketItems.basketItem', type: 'BasketItem' },
      'basket.basketItems: BasketItem[]',
    ],
    ['unknown data', { root: null }, 'ok'],
  ];
  for (const [what, response, text] of answers) {
    it(`The doc comment describes a response with ${what}`, () => {
      const method = tableOf({ response, oauth: '2-legged' })[0]?.methods[0];
      expect(method && signatureOf(method)).to.equal(`GET /thing/details, 2-legged, responds with ${text}`);
    });
  }

  const types: Array<[type: string, values: string[] | undefined, text: string]> = [
    ['string', undefined, 'string'],
    ['string', ['a', 'b'], "'a' | 'b' | (string & {})"],
    ['integer', undefined, 'NumberParam'],
    ['decimal', undefined, 'NumberParam'],
    ['boolean', undefined, 'BooleanParam'],
    ['date', undefined, 'DateParam'],
    ['dateTime', undefined, 'DateTimeParam'],
    ['list', undefined, 'ListParam'],
    ['list', ['a', 'b'], "ListParam<'a' | 'b'>"],
    ['enum', ['a', 'b'], "'a' | 'b'"],
  ];
  for (const [type, values, text] of types) {
    it(`A parameter of type ${type}${values ? ' with values' : ''} has the TypeScript type ${text}`, () => {
      expect(paramType(param(type, values))).to.equal(text);
    });
  }

  it('A parameter without a possible type is an error', () => {
    expect(() => paramType(param('enum'))).to.throw('the enum x has no values');
    expect(() => paramType(param('money'))).to.throw('the parameter x has the unknown type money');
  });

  const faults: Array<[what: string, changes: Partial<ActionDefinition>, message: string]> = [
    ['no name', { methodName: undefined }, 'an action of Things has no methodName'],
    ['no path', { apiCall: undefined }, 'an action of Things has no methodName or no apiCall'],
    ['no summary', { summary: undefined }, 'Things.getDetails has no summary'],
    ['no response', { response: undefined }, 'Things.getDetails has no response'],
    [
      'a response without a type',
      { response: { root: 'tags' } },
      'the response of Things.getDetails has no type',
    ],
    ['a slug without a parameter', { apiCall: ':id' }, 'has the slugs [id], but its parameters define []'],
    [
      'no value for safe',
      { safe: undefined },
      'Things.getDetails has no "safe": true if it only reads, false if it changes something',
    ],
    [
      'an unknown group',
      { params: ['@pages'] },
      'api.json: Things.getDetails names the group of parameters @pages, which the schema does not have',
    ],
    [
      'a string that is not a group',
      { params: ['page'] },
      'the parameter "page" of Things.getDetails is neither an object nor a "@group"',
    ],
    [
      'a required parameter without a sample',
      { params: [{ name: 'thingName', type: 'string', required: true, about: 'name' }] },
      'the parameter thingName of Things.getDetails is required and has no sample',
    ],
  ];
  for (const [what, changes, message] of faults) {
    it(`An action with ${what} is an error that names it`, () => {
      expect(() => tableOf(changes)).to.throw(message);
    });
  }

  it('A missing entity is an error with the file to change', () => {
    const entities = readEntities();
    const calls = (response: ActionDefinition['response']) => () =>
      callsFile(tableOf({ response })[0] as Resource, entities);
    const where = 'which api.json names in the response of Things.getDetails';
    expect(calls({ root: 'things', type: 'Artist' })).to.throw(
      `Add things to the interface that ends with Roots in a file of lib/types/entities, ${where}`,
    );
    expect(calls({ root: 'artist', type: 'Thing' })).to.throw(
      `Add an interface Thing to a file in lib/types/entities, ${where}`,
    );
    expect(calls({ root: 'artist', type: 'Artist' })).not.to.throw();
  });

  it('A missing handler of the stub is an error with the file to change', () => {
    const files = new Map([
      ['actions/index.ts', 'import things'],
      ['actions/things.ts', "{ 'Things.getDetails': getDetails }"],
    ]);
    const more = tableOf({ methodName: 'getMore' });
    expect(missingHandlers(tableOf({}), files)).to.deep.equal([]);
    expect(missingHandlers(more, files)).to.deep.equal([
      "The stub has no handler 'Things.getMore'. Add it to actions/things.ts.",
    ]);
    expect(missingHandlers(more, new Map())[0]).to.include("'Things.getMore'. Add it to a new file in ");
    expect(missingHandlers(readResources())).to.deep.equal([]);
  });

  it('The sample call has the samples of the parameters, then those of the action', () => {
    const params: ParamDefinition[] = [
      { name: 'a', type: 'string', required: true, sample: "it's", about: '' },
      { name: 'b', type: 'enum', required: true, values: ['first', 'second'], about: '' },
      { name: 'c', type: 'boolean', required: true, sample: false, about: '' },
      { name: 'd', type: 'string', required: false, sample: 'left out', about: '' },
    ];
    const sampleOf = (sample?: Record<string, unknown>) => tableOf({ params, sample })[0]?.methods[0]?.sample;
    expect(sampleOf()).to.deep.equal({ a: "it's", b: 'first', c: false });
    expect(sampleOf({ c: true, e: 1 })).to.deep.equal({ a: "it's", b: 'first', c: true, e: 1 });
    const page = referenceFile(tableOf({ params }), readEntities());
    expect(page).to.include("getDetails({ a: 'it\\'s', b: 'first', c: false }, function (err, data)");
  });

  it('The reference has a section for each method, with its endpoint and both forms of a call', () => {
    const resources = readResources();
    const page = referenceFile(resources, readEntities());
    for (const { name, methods } of resources) {
      for (const method of methods) {
        const heading = `### ${name.charAt(0).toLowerCase()}${name.slice(1)}.${method.name}\n`;
        const section = page.slice(page.indexOf(heading)).split('\n### ')[0]?.split('\n## ')[0] ?? '';
        const site = method.isMedia ? method.host : '';
        expect(section, heading).to.include(`\`${method.verb} ${site}${method.path}\``);
        for (const { name: parameter } of method.params)
          expect(section, heading).to.include(`| \`${parameter}\` |`);
        if (method.isMedia) {
          expect(section, heading).to.include(`const media = api.${name}().${method.name}(`);
          continue;
        }
        expect(section, heading).to.match(
          new RegExp(`api.${name}\\(\\).${method.name}\\(.*function \\(err, data\\)|^}, function`, 'm'),
        );
        expect(section, heading).to.include(`await api.${name}().${method.name}(`);
      }
    }
  });

  it('Every exported type is listed once, with its type parameters', () => {
    const index = '// before\n  // names: made by `npm run generate`\nold\n  // end of names\n// after\n';
    const generated = [
      "export interface Some<A extends string = never, B = 'x'> extends Other<A> {}\nexport type Plain = string;\n",
    ];
    const text = withNames(index, generated);
    expect(text).to.include("export type Some<A extends string = never, B = 'x'> = all.Some<A, B>;");
    expect(text).to.include('export type Plain = all.Plain;');
    expect(text).to.include("export type Release<Form extends Forms = 'many'> = all.Release<Form>;");
    expect(text).to.include('export type ApiError = all.ApiError;');
    expect(text)
      .to.match(/^\/\/ before\n/)
      .and.match(/\n {2}\/\/ end of names\n\/\/ after\n$/);
    expect(text).not.to.include('old');
    expect(withNames(text, generated)).to.equal(text);
    const names = [...text.matchAll(/export type (\w+)/g)].map((match) => match[1]);
    expect(names).to.deep.equal([...new Set(names)]);
  });

  it('A file without a place for the list is an error with the lines to add', () => {
    expect(() => withNames('export = 1;\n', [])).to.throw('names: made by `npm run generate`');
  });

  it('Type parameters with brackets and arrows are read', () => {
    const text =
      'export type A<T extends Array<() => void> = Map<string, () => void>[]> = T;\nexport interface B {}\n';
    expect(typesIn(text)).to.deep.equal([
      { name: 'A', typeParameters: '<T extends Array<() => void> = Map<string, () => void>[]>' },
      { name: 'B', typeParameters: '' },
    ]);
  });
});
