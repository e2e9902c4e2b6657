/** From the table to docs/reference.md. */
import type { ParamDefinition } from '../../lib/types/schema';
import type { Entities } from './sources';
import { sampleToken } from './samples';
import { type Method, type Resource, contentType } from './schema';
import { fileName, instanceName, replacementsOf } from './types';

const authWords: Record<string, string> = {
  unsigned: 'unsigned: the consumer key alone',
  '2-legged': '2-legged: signed with key and secret',
  '3-legged': "3-legged: signed with a user's token too",
};

export function referenceFile(resources: Resource[], entities: Entities): string {
  const count = resources.reduce((sum, resource) => sum + resource.methods.length, 0);
  return `# Reference

Source: [api.json](../api.json) · [scripts/generate](../scripts/generate/reference.ts) · types in [lib/types/generated](../lib/types/generated/index.ts) and [lib/types/entities](../lib/types/entities/index.ts)

Made from the table by \`npm run generate\`: change api.json, not this page.

The ${resources.length} resources of a client and their ${count} methods. Every method is called by callback or, without one, answers by a promise; after the parameters it takes options for the call (\`timeout\`, \`signal\`, \`headers\`, \`retries\`). A few things hold for all:

- Names of parameters are matched by the service without regard to case; \`accesstoken\` and \`accesssecret\` are to be spelt exactly so. Parameters that are not listed are sent too.
- A \`date\` is a \`Date\`, sent as \`YYYYMMDD\`, or text. A \`dateTime\` is text in ISO 8601, for a \`Date\` would be sent as the day alone. A \`list\` is one text with commas, for an array would repeat the name.
- The data of an answer are all of it: \`{ status: 'ok', version: '1.2', … }\` and what is listed as its answer. Leaves are strings, \`null\` where the service says nil. Asked for with the header \`Accept: application/json\`, numbers and booleans keep their type.
- An empty element is the empty string: look before you read \`cards.card\` or \`downloadUrls.downloadUrl\`.

${resources.map(tableOfContents).join('\n')}

${resources.map((resource) => resourceSection(resource, entities)).join('\n')}`;
}

function tableOfContents(resource: Resource): string {
  const links = resource.methods.map((method) => `[${method.name}](#${anchor(heading(resource, method))})`);
  return `- [${resource.name}](#${anchor(resource.name)}): ${links.join(', ')}`;
}

function heading(resource: Resource, method: Method): string {
  return `${instanceName(resource)}.${method.name}`;
}

/** As GitHub makes it from a heading. */
function anchor(text: string): string {
  return text.toLowerCase().replace(/[^\w-]/g, '');
}

function resourceSection(resource: Resource, entities: Entities): string {
  const { name, path, methods } = resource;
  return `## ${name}

\`new api.${name}(options?)\` · calls below \`/${path}\` · [${name}Methods](../lib/types/generated/${fileName(resource)}.ts)

${methods.map((method) => methodSection(resource, method, entities)).join('\n')}`;
}

function methodSection(resource: Resource, method: Method, entities: Entities): string {
  const { verb, path, auth, summary, legacy, notes } = method;
  return `### ${heading(resource, method)}

${summary}${legacy ? ' (legacy)' : ''}.

\`${verb} ${path}\` · ${authWords[auth] ?? auth}

${paramTable(method.params)}
Answer: ${answerText(method, entities)}, [${method.typeName}Response](../lib/types/generated/${fileName(resource)}-calls.ts)

${notes ? `Note: ${notes}.\n\n` : ''}${calls(resource, method, entities)}`;
}

function paramTable(params: ParamDefinition[]): string {
  if (!params.length) return 'No parameters are known.\n';
  const rows = params.map((param) => {
    const { name, type, values = [], about, in: place } = param;
    const what = about + (place === 'path' ? '; part of the path' : '');
    const known = values.map((value) => `\`${value}\``).join(', ');
    return `| \`${name}\` | ${type} | ${param.required ? `yes${replacementsOf(param, params)}` : ''} | ${known} | ${cell(what)} |\n`;
  });
  return `| Parameter | Type | Required | Values | About |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

function answerText({ content }: Method, { fileOf }: Entities): string {
  if (!content.at) return 'ok, and nothing else that is known';
  const type = contentType(content);
  const file = fileOf.get(content.entity ?? '');
  return `\`${content.at}\`: ${file ? `[\`${type}\`](../lib/types/entities/${file}.ts)` : `\`${type}\``}`;
}

function calls(resource: Resource, method: Method, entities: Entities): string {
  const call = `api.${resource.name}().${method.name}(`;
  const params = sampleCall(method);
  const read = `data.${whatToRead(method, entities)}`;
  return `\`\`\`js
${call}${params && `${params}, `}function (err, data) {
  if (err) return console.error(err);
  console.log(${read});
});

// or
const data = await ${call}${params});
\`\`\`
`;
}

/** What is asked for, or its container where that may be an empty element. */
function whatToRead({ root, content }: Method, { roots }: Entities): string {
  if (root === null) return 'status';
  if (roots.get(root)?.endsWith("| ''")) return root;
  return content.at === 'list.listItems.listItem' ? 'list.listItems' : content.at;
}

function sampleCall({ sample, auth }: Method): string {
  const params = { ...sample, ...(auth === '3-legged' && sampleToken) };
  const given = Object.entries(params).map(([name, value]) => `${name}: ${literal(value)}`);
  if (!given.length) return '';
  const oneLine = `{ ${given.join(', ')} }`;
  return oneLine.length <= 70 ? oneLine : `{\n${given.map((pair) => `  ${pair},\n`).join('')}}`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : JSON.stringify(value);
}
