/** The page of one resource: each method with parameters, response, calls, errors and a link to the vendor. */
import type { ParamDefinition } from '../../lib/types/schema';
import { literal, typeText } from '../generate/reference';
import { sampleToken } from '../generate/samples';
import type { Entities } from '../generate/sources';
import { contentType, type Method, type Resource } from '../generate/schema';
import { instanceName, replacementsOf, UNCERTAIN } from '../generate/types';
import { errorsOf } from './errors';
import { vendorLink } from './vendor-pages';

const AUTH: Record<string, string> = {
  unsigned: 'unsigned, with the consumer key alone',
  '2-legged': '2-legged, signed with key and secret',
  '3-legged': '3-legged, signed with the token of a user as well',
};

export function resourcePage(resource: Resource, entities: Entities): string {
  const { name, path, methods } = resource;
  const list = methods.map(
    (method) =>
      `| [${method.name}](#${anchorOf(resource, method)}) | ${cell(method.summary)} | \`${method.verb} ${method.path}\` |\n`,
  );
  return `---
outline: [2, 2]
editLink: false
---

<script setup>
import ResponseType from '../../.vitepress/theme/ResponseType.vue'
</script>

# ${name}

\`new api.${name}(options?)\` makes a resource whose calls go below \`/${path}\`.

| Method | Summary | Endpoint |
| --- | --- | --- |
${list.join('')}
${methods.map((method) => methodSection(resource, method, entities)).join('\n')}`;
}

const PLACES: Record<string, string> = { path: '; part of the path', body: '; in the JSON body' };

/** The anchor that GitHub makes from the heading `artists.getReleases`. */
export const anchorOf = (resource: Resource, method: Method): string =>
  `${instanceName(resource)}${method.name}`.toLowerCase();

function methodSection(resource: Resource, method: Method, { roots }: Entities): string {
  const { verb, path, auth, isSafe, since, summary, legacy, notes, root, rootType, params } = method;
  const { isMedia, host, isUncertain } = method;
  const response = root === null ? undefined : (rootType ?? roots.get(root));
  return `## ${instanceName(resource)}.${method.name}

${summary}${legacy ? ' (legacy)' : ''}.${since ? ` Since version ${since}.` : ''}

\`${verb} ${isMedia ? host : ''}${path}\` · ${AUTH[auth] ?? auth} · ${isSafe ? 'only reads, may be retried' : 'sent once'} · ${vendorLink(method)}

${isUncertain ? `${UNCERTAIN}\n\n` : ''}${notes ? `Note: ${notes}.\n\n` : ''}${calls(resource, method)}

${paramTable(params)}
${responseText(method)}

${response ? `<ResponseType at="${root}" type="${attribute(response)}" />\n` : ''}
${errorTable(method)}`;
}

function paramTable(params: ParamDefinition[]): string {
  if (!params.length) return 'No known parameters.\n';
  const rows = params.map((param) => {
    const { name, required, values = [], about, in: place } = param;
    const need = required ? `**yes**${replacementsOf(param, params)}` : '';
    const known = values.length ? `; one of ${values.map((value) => `\`${value}\``).join(', ')}` : '';
    const where = PLACES[place ?? ''] ?? '';
    return `| \`${name}\` | ${typeText(param)} | ${need} | ${cell(about + known + where)} |\n`;
  });
  return `| Parameter | Type | Required | About |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function responseText({ content, typeName, isMedia, mayBeEmpty, rootType }: Method): string {
  if (isMedia)
    return 'The method returns `Media` at once: `media.url()`, `media.open()`, `media.save(path)`.';
  const type = `The response is a \`${typeName}Response\``;
  const link =
    content.entity === 'string'
      ? ''
      : `, see [${content.entity}](/reference/types.md#${content.entity?.toLowerCase()})`;
  return content.at
    ? `${type}: \`data.${content.at}\` is \`${contentType(content)}\`${link}.`
    : mayBeEmpty
      ? `${type}, which may be empty.`
      : rootType
        ? `${type}, which holds \`${rootType}\` beside \`status\`.`
        : `${type} without any known content: \`data.status\` is \`'ok'\`.`;
}

function errorTable(method: Method): string {
  const rows = errorsOf(method).map(
    ({ error, code, when }) => `| \`${error}\` | ${code} | ${cell(when)} |\n`,
  );
  return `| Error | Code | When |\n| --- | --- | --- |\n${rows.join('')}
Any call can also end in an \`ApiHttpError\`, an \`ApiParseError\` or a \`RequestError\`: see [errors](/when-things-go-wrong.md).
`;
}

/** The call in both forms, as tabs. */
function calls(resource: Resource, method: Method): string {
  const call = `api.${resource.name}().${method.name}(`;
  const params = sampleCall(method);
  if (method.isMedia) return `\`\`\`js\nconst media = ${call}${params});\n\`\`\``;
  return `::: code-group

\`\`\`js [Promise]
const data = await ${call}${params});
\`\`\`

\`\`\`js [Callback]
${call}${params && `${params}, `}function (err, data) {
  if (err) return console.error(err);
  console.log(data);
});
\`\`\`

:::`;
}

function sampleCall({ sample, auth }: Method): string {
  const params = { ...sample, ...(auth === '3-legged' && sampleToken) };
  const given = Object.entries(params).map(([name, value]) => `${name}: ${literal(value)}`);
  if (!given.length) return '';
  const oneLine = `{ ${given.join(', ')} }`;
  return oneLine.length <= 60 ? oneLine : `{\n${given.map((pair) => `  ${pair},\n`).join('')}}`;
}

const cell = (text: string): string => text.replace(/\|/g, '\\|');

const attribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
