/** Makes TypeScript from the schema: parameters and response of each method, and the interface of each resource. */
import type { ParamDefinition } from '../../lib/types/schema';
import type { Entities } from './sources';
import { type Method, type Resource, signatureOf } from './schema';

export const banner = '// Made from api.json by `npm run generate`: change the schema, not this file.\n';

/** Names of `lib/types/params.ts` that parameters use. */
const paramWords = [
  'BooleanParam',
  'DateParam',
  'DateTimeParam',
  'ListOrArray',
  'ListParam',
  'NumberParam',
  'PagingParams',
  'TerritoryParams',
  'TokenParams',
];

const territory = ['country', 'shopId'];
const paging = ['page', 'pageSize'];

/** `Artists` → `artists`, the beginning of its file names. */
export function fileName(resource: Resource): string {
  return resource.name.toLowerCase();
}

/** Parameters and response of each method of a resource. */
export function callsFile(resource: Resource, entities: Entities): string {
  const declarations = resource.methods.flatMap((method) => [
    paramsType(resource, method),
    ...(method.isMedia ? [] : [responseType(resource, method, entities)]),
  ]);
  const body = declarations.join('\n');
  const imports = [
    importOf('../calls', ['OkResponse'], body),
    ...[...new Set(entities.fileOf.values())].sort().map((file) =>
      importOf(
        `../entities/${file}`,
        [...entities.fileOf].filter(([, at]) => at === file).map(([name]) => name),
        body,
      ),
    ),
    importOf('../params', paramWords, body),
  ];
  return `${banner}${imports.join('')}\n${body}`;
}

/** The parameters that replace required ones, in lower case. */
export function replacedParamsFile(resources: Resource[]): string {
  const replaced = new Map<string, string>();
  for (const { params, typeName } of resources.flatMap(({ methods }) => methods)) {
    for (const { name, insteadOf } of params) {
      if (insteadOf === undefined) continue;
      if (!params.some((param) => param.name === insteadOf && param.required))
        throw new Error(
          `api.json: ${typeName} has no required parameter ${insteadOf}, which ${name} replaces`,
        );
      replaced.set(name.toLowerCase(), insteadOf.toLowerCase());
    }
  }
  const members = [...replaced].map(([name, other]) => `  ${name}: '${other}';\n`);
  return `${banner}/** Parameters that replace a required one. */
export interface ReplacedParams {
${members.join('')}}
`;
}

/** ` or \`qa\``, the parameters that may replace a required one. */
export function replacementsOf({ name }: ParamDefinition, params: ParamDefinition[]): string {
  const others = params.filter(({ insteadOf }) => insteadOf === name);
  return others.map((param) => ` or \`${param.name}\``).join('');
}

/** Imports of the names that occur in the text. */
function importOf(from: string, names: string[], text: string): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(stripComments(text))).sort();
  return used.length ? `import type { ${used.join(', ')} } from '${from}';\n` : '';
}

function stripComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '');
}

function paramsType(resource: Resource, method: Method): string {
  const { bases, own } = splitParams(method);
  const fields = own.map((param) => {
    const { name, required, about } = param;
    return `/** ${about} */\n${name}${required ? '' : '?'}: ${paramType(param, method.since)}${required ? '' : ' | null | undefined'};\n`;
  });
  const name = `${method.typeName}Params`;
  const doc = `/** Parameters of \`${instanceName(resource)}.${method.name}\`. */\n`;
  if (!fields.length) return `${doc}export type ${name} = ${bases.join(' & ')};\n`;
  return `${doc}export interface ${name} extends ${bases.join(', ')} {\n${fields.join('')}}\n`;
}

/** Parameters of paging and territory are in `lib/types/params.ts`. */
export function splitParams({ params, hasPages }: Method): { bases: string[]; own: ParamDefinition[] } {
  const optional = params.filter((param) => !param.required).map((param) => param.name);
  const inTerritory = territory.every((name) => optional.includes(name));
  const bases = [
    ...(hasPages ? ['PagingParams'] : []),
    ...(inTerritory ? ['TerritoryParams'] : []),
    'TokenParams',
  ];
  const shared = [...(hasPages ? paging : []), ...(inTerritory ? territory : [])];
  return { bases, own: params.filter((param) => !shared.includes(param.name)) };
}

export function paramType(
  { name, type, values = [], in: place, of }: ParamDefinition,
  since?: string,
): string {
  const literals = values.map((value) => `'${value}'`).join(' | ');
  switch (type) {
    case 'string':
      return values.length ? `${literals} | (string & {})` : 'string';
    case 'integer':
    case 'decimal':
      return 'NumberParam';
    case 'boolean':
      return 'BooleanParam';
    case 'date':
      return 'DateParam';
    case 'dateTime':
      return 'DateTimeParam';
    case 'list':
      if (place === 'body') return `readonly ${of ?? 'unknown'}[]`;
      if (since !== undefined) return values.length ? `ListOrArray<${literals}>` : 'ListOrArray';
      return values.length ? `ListParam<${literals}>` : 'ListParam';
    case 'object':
      return of ?? 'Record<string, unknown>';
    case 'enum':
      if (values.length) return literals;
      throw new Error(`api.json: the enum ${name} has no values`);
    default:
      throw new Error(`api.json: the parameter ${name} has the unknown type ${String(type)}`);
  }
}

function responseType(resource: Resource, method: Method, { roots, fileOf }: Entities): string {
  const { root, content, rootType, mayBeEmpty, hasEnvelope } = method;
  const doc = `/** Response of \`${instanceName(resource)}.${method.name}\`. */\n`;
  const envelope = hasEnvelope ? 'OkResponse' : 'Partial<OkResponse>';
  const head = `${doc}export interface ${method.typeName}Response extends ${envelope} {\n`;
  const where = `which api.json names in the response of ${resource.name}.${method.name}`;
  if (rootType !== undefined && !fileOf.has(rootType))
    throw new Error(`Add an interface ${rootType} to a file in lib/types/entities, ${where}`);
  if (root === null && rootType !== undefined)
    return `${doc}export interface ${method.typeName}Response extends ${envelope}, ${rootType} {}\n`;
  if (root === null && mayBeEmpty) return `${doc}export type ${method.typeName}Response = ${envelope};\n`;
  if (root === null)
    return `${head}/** The content of this response is not documented. */\n[element: string]: unknown;\n}\n`;
  const type = rootType ?? roots.get(root);
  if (!type)
    throw new Error(
      `Add ${root} to the interface that ends with Roots in a file of lib/types/entities, ${where}`,
    );
  if (content.entity !== 'string' && !fileOf.has(content.entity ?? ''))
    throw new Error(`Add an interface ${content.entity} to a file in lib/types/entities, ${where}`);
  return `${head}${root}: ${type};\n}\n`;
}

/** The interface of a resource, its methods and its constructor. */
export function resourceFile(resource: Resource): string {
  const { name, methods } = resource;
  const generics = "<D extends string = never, F extends string = 'json'>";
  return `${banner}import type { ${callTypes(methods).join(', ')} } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './${fileName(resource)}-calls';

${methods.map((method) => `type ${callName(method)} = ${callType(method)};\n`).join('')}
/** ${resourceSummary(resource)} */
// biome-ignore format: each form of a call on one line
export interface ${name}Methods${generics} {
${methods.map((method) => methodLines(method)).join('\n')}}

/** \`new api.${name}()\`. \`D\` are the names of the default parameters, \`F\` is the format. */
export interface ${name}Resource${generics} extends WithInfo<${name}Methods<D, F>>, ResourceFields {}

/** ${resourceSummary(resource)} */
export interface ${name}Constructor${generics} {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(options?: ResourceSetup<K, G, C> | null): ${name}Resource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(options?: ResourceSetup<K, G, C> | null): ${name}Resource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: ${name}Resource<D, F>;
}
`;
}

/** Names of `lib/types/calls.ts` that the methods of a resource use. */
function callTypes(methods: Method[]): string[] {
  const media = methods.some(({ isMedia }) => isMedia) ? ['MediaOf'] : [];
  const called = [
    'Alone',
    'AloneError',
    'Args',
    'CallResult',
    'Complete',
    'MaybeThen',
    'Options',
    'Rest',
    'Then',
    'ThenError',
  ];
  return [
    'Call',
    'FormatOf',
    'Promised',
    ...media,
    ...(methods.every(({ isMedia }) => isMedia) ? [] : called),
  ].sort();
}

/** `BrowseCall` */
function callName({ name }: Method): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Call`;
}

function callType({ typeName, isMedia, hasPages, content }: Method): string {
  if (isMedia) return `Call<calls.${typeName}Params, never>`;
  const items = hasPages && content.form !== 'one' ? `, '${content.at}'` : '';
  return `Call<calls.${typeName}Params, calls.${typeName}Response${items}>`;
}

function methodLines(method: Method): string {
  const { name } = method;
  const call = callName(method);
  if (method.isMedia)
    return `${docComment(method)}  ${name}<K extends string>(...call: Promised<${call}, K, D>): MediaOf<F>;\n`;
  const withParams = `${name}<K extends string>(params: Args<${call}, K, D>`;
  const result = `CallResult<${call}, F>`;
  // An editor shows the first form for `name(`, so its doc comment is for all. A form with options must not come before
  // those with a callback: the compiler would try a function as options, and its parameters would lose their types. If
  // four forms or more fit the number of arguments, the compiler reports only the last one, so the last one accepts any
  // call. Four fit one argument, five fit two, four fit three. Without an argument only the form with `this` fits, whose
  // message names the missing parameters.
  const forms = [
    `${name}<K extends string>(...call: Promised<${call}, K, D>): ${result};`,
    `${withParams}, ...then: Then<${call}, F>): void;`,
    `${name}(callback: Alone<${call}, D, F>): void;`,
    `${withParams}, ...then: ThenError): void;`,
    `${name}(this: Complete<${call}, D>, ...callback: AloneError<${call}, D>): void;`,
    `${withParams}, options: Options): ${result};`,
    `${withParams}, ...then: MaybeThen<${call}, F>): void | ${result};`,
    `${withParams}, ...rest: Rest<${call}, F>): ${result};`,
  ];
  return docComment(method) + forms.map((form) => `  ${form}\n`).join('');
}

/** The note on an endpoint of low evidence in the doc comment and the reference. */
export const UNCERTAIN =
  'Low evidence: this endpoint is known from one recording or from the code of another client only.';

function docComment(method: Method): string {
  const { own, bases } = splitParams(method);
  const shared = [
    ...(bases.includes('PagingParams') ? ['`page`, `pageSize`'] : []),
    ...(bases.includes('TerritoryParams') ? ['`country` or `shopId`'] : []),
    ...(method.auth === '3-legged' ? ['`accesstoken` and `accesssecret` of the user'] : []),
  ];
  const lines = [
    `${method.summary}${method.legacy ? ' (legacy)' : ''}.`,
    `\`${signatureOf(method)}\``,
    ...own.map((param) => {
      const required = param.required ? ` (required${replacementsOf(param, own)})` : '';
      return `- \`${param.name}\`${required}: ${param.about}`;
    }),
    ...(shared.length ? [`- ${shared.join('; ')}`] : []),
    ...(method.notes ? ['', `Note: ${method.notes}.`] : []),
    ...(method.isUncertain ? ['', UNCERTAIN] : []),
  ];
  return `  /**\n${lines.map((line) => `   *${line && ` ${line}`}\n`).join('')}   */\n`;
}

/** `artists`, the name of an instance of `Artists` in sample code. */
export function instanceName(resource: Resource): string {
  return resource.name.charAt(0).toLowerCase() + resource.name.slice(1);
}

/** The description of `api.Artists` in an editor. */
function resourceSummary({ name, path }: Resource): string {
  return `Calls below \`/${path}\`: \`new api.${name}(options?)\` or \`api.${name}(options?)\`.`;
}

/** All resources of a client. */
export function indexFile(resources: Resource[]): string {
  const sorted = [...resources].sort((a, b) => (fileName(a) < fileName(b) ? -1 : 1));
  return `${banner}${sorted.map((resource) => `import type { ${resource.name}Constructor } from './${fileName(resource)}';\n`).join('')}
${sorted.map((resource) => `export type * from './${fileName(resource)}';\nexport type * from './${fileName(resource)}-calls';\n`).join('')}export type * from './replaced-params';

/** The resources of a client, in the order of the schema. */
export interface Resources<D extends string = never, F extends string = 'json'> {
${resources.map((resource) => `  /** ${resourceSummary(resource)} */\n  ${resource.name}: ${resource.name}Constructor<D, F>;\n`).join('')}}
`;
}
