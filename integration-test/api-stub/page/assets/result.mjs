/** The result of a call: the request, and the response as a tree and as text, or the reason for a missing response. */
import { parse } from './branches.mjs';
import { h, sizeOf } from './dom.mjs';
import { tabs } from './tabs.mjs';
import { createTree } from './tree.mjs';

/** @import { Outcome, Received, SentRequest } from '../protocol.js' */

/** @param {Outcome} outcome */
export function createResult({ request, response, failure, milliseconds }) {
  const status = response ? `${response.status} ${response.statusText}` : 'No response';
  const good = response !== undefined && response.status < 400 && failure === undefined;
  const facts = [`${milliseconds} ms`, response && sizeOf(response.size), response?.contentType];
  return h(
    'div',
    {},
    h(
      'p',
      { class: `outcome ${good ? 'good' : 'bad'}` },
      h('strong', { id: 'status' }, status),
      ` ${facts.filter(Boolean).join(' · ')}`,
    ),
    failure ? h('p', { class: 'error' }, failure) : null,
    response ? responseView(response) : null,
    h('h4', {}, 'Request'),
    requestView(request),
  );
}

/** One sentence for screen readers. @param {Outcome} outcome */
export const spoken = ({ response, failure, milliseconds }) =>
  [response && `${response.status} ${response.statusText}`, failure, `in ${milliseconds} milliseconds`]
    .filter(Boolean)
    .join(', ');

/** @param {Received} response */
function responseView(response) {
  const { text, contentType, truncated, size } = response;
  const note = truncated
    ? h('p', { class: 'error' }, 'The body is too long for this page. This is its beginning.')
    : null;
  const body =
    text === undefined
      ? h('p', {}, `${sizeOf(size)}, not text`)
      : h(
          'pre',
          { tabindex: 0, role: 'region', 'aria-label': 'Response body' },
          h('code', {}, text || '(empty)'),
        );
  const root = text && !truncated ? parse(text, contentType) : undefined;
  const headers = table('Response headers', response.headers);
  return h(
    'div',
    {},
    note,
    tabs('Response', [
      ...(root ? [{ title: 'Tree', panel: createTree(root) }] : []),
      { title: 'Text', panel: body },
      { title: 'Headers', panel: headers },
    ]),
  );
}

/** @param {SentRequest} request */
function requestView({ method, url, headers, body }) {
  return h(
    'div',
    { class: 'request' },
    h('p', { class: 'line', id: 'request-line' }, h('strong', {}, method), ` ${url}`),
    table('Request headers', headers),
    body
      ? h('pre', { tabindex: 0, role: 'region', 'aria-label': 'Request body' }, h('code', {}, body))
      : null,
  );
}

/**
 * @param {string} label
 * @param {Array<[string, string]>} rows
 */
const table = (label, rows) =>
  h(
    'table',
    { class: 'headers', 'aria-label': label },
    h(
      'tbody',
      {},
      ...rows.map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value))),
    ),
  );
