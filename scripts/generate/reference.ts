/** Makes docs/reference.md from the schema. */
import type { ParamDefinition } from '../../lib/types/schema';
import type { Entities } from './sources';
import { sampleToken } from './samples';
import { type Method, type Resource, contentType } from './schema';
import { instanceName, replacementsOf, UNCERTAIN } from './types';

const authWords: Record<string, string> = {
  unsigned: 'unsigned',
  '2-legged': '2-legged (signed with key and secret)',
  '3-legged': '3-legged (signed with the token of a user too)',
};

export function referenceFile(resources: Resource[], entities: Entities): string {
  const count = resources.reduce((sum, resource) => sum + resource.methods.length, 0);
  return `# Reference

Generated from [api.json](../api.json) by \`npm run generate\`: change the schema, not this page.

The ${resources.length} resources of a client and their ${count} methods. Every method accepts a callback and returns a promise without one. After the parameters it accepts options for the call (\`timeout\`, \`signal\`, \`headers\`, \`retries\`). All type names are exported by the package.

- The service accepts the names of parameters in any case of letters, except \`accesstoken\` and \`accesssecret\`. Parameters that are not listed are sent too.
- A \`date\` is a \`Date\`, sent as \`YYYYMMDD\`, or a string. A \`dateTime\` is a string in ISO 8601, because a \`Date\` would lose its time. A \`list\` is one string with commas, because an array repeats the name; methods that 1.0.0 did not have (_since 2.1.0_) accept an array too.
- A JSON body keeps numbers, booleans, lists and objects as they are. A \`Date\` in it is sent as ISO 8601.
- The response has \`status\`, \`version\` and the element that is listed. Its values are strings, and \`null\` for a nil. With the header \`Accept: application/json\`, numbers and booleans keep their type.
- An empty element is the empty string, so check it before you read \`cards.card\` or \`downloadUrls.downloadUrl\`.
- A method that only reads may be retried. One that creates, buys, changes or authorises something is sent once.
- The examples use the values of [the stub](07-testing-with-the-stub.md), so each call runs there as printed.

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

/** The anchor that GitHub makes from a heading. */
function anchor(text: string): string {
  return text.toLowerCase().replace(/[^\w-]/g, '');
}

function resourceSection(resource: Resource, entities: Entities): string {
  const { name, path, methods } = resource;
  return `## ${name}

\`new api.${name}(options?)\` ${path ? `· path \`/${path}\` ` : ''}· type \`${name}Methods\`

${methods.map((method) => methodSection(resource, method, entities)).join('\n')}`;
}

function methodSection(resource: Resource, method: Method, entities: Entities): string {
  const { verb, path, auth, isSafe, since, summary, legacy, notes, isMedia, host, isUncertain } = method;
  const retry = `May be retried: ${isSafe ? 'yes, it only reads' : 'no, it may change something'}.\n\n`;
  return `### ${heading(resource, method)}

${summary}${legacy ? ' (legacy)' : ''}.

\`${verb} ${isMedia ? host : ''}${path}\` · ${authWords[auth] ?? auth}${since ? ` · since ${since}` : ''}

${isMedia ? '' : retry}${paramTable(method)}
${isMedia ? 'Returns' : 'Response'}: ${responseText(method)}

${isUncertain ? `${UNCERTAIN}\n\n` : ''}${notes ? `Note: ${notes}.\n\n` : ''}${calls(resource, method, entities)}`;
}

function paramTable({ params, body, bodyArray }: Method): string {
  if (!params.length) return 'No known parameters.\n';
  const rows = params.map((param) => {
    const { name, values = [], about, in: place } = param;
    const where = place === 'path' ? '; part of the path' : body.includes(param) ? '; in the body' : '';
    const what = about + (name === bodyArray ? '; it is the whole body' : where);
    const known = values.map((value) => `\`${value}\``).join(', ');
    return `| \`${name}\` | ${typeText(param)} | ${param.required ? `yes${replacementsOf(param, params)}` : ''} | ${known} | ${cell(what)} |\n`;
  });
  const bodyText = body.length ? '\nThe body is JSON.\n' : '';
  return `| Parameter | Type | Required | Values | About |\n| --- | --- | --- | --- | --- |\n${rows.join('')}${bodyText}`;
}

/** `list of PlaylistTrackRequest`, `list`, `integer`. */
export function typeText({ type, of }: ParamDefinition): string {
  if (!of) return type;
  return type === 'list' ? `list of \`${of}\`` : `\`${of}\``;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

function responseText({ content, typeName, isMedia, mayBeEmpty, rootType }: Method): string {
  if (isMedia) return '`Media`, at once: `media.url()`, `media.open()`, `media.save(path)`';
  if (mayBeEmpty) return `may have no body; in \`${typeName}Response\``;
  if (!content.at && rootType) return `\`${rootType}\` beside \`status\`, in \`${typeName}Response\``;
  const what = content.at ? `\`${content.at}\`: \`${contentType(content)}\`` : 'no known content';
  return `${what}, in \`${typeName}Response\``;
}

function calls(resource: Resource, method: Method, entities: Entities): string {
  const call = `api.${resource.name}().${method.name}(`;
  const params = sampleCall(method);
  if (method.isMedia) return `\`\`\`js\nconst media = ${call}${params});\n\`\`\`\n`;
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

/** The listed element, or its container if that may be an empty element. */
function whatToRead({ root, content, mayBeEmpty, since }: Method, { roots }: Entities): string {
  if (root === null) return mayBeEmpty ? 'location' : 'status';
  // An outer container may be missing.
  if (since && content.at.split('.').length > 2) return root;
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

export function literal(value: unknown): string {
  if (value instanceof Date) return 'new Date()';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : JSON.stringify(value);
}
