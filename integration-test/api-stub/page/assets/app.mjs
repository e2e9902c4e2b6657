/** The start page of the stub. It shows the endpoint that the URL names after `#/`. */
import { errorMessage } from './branches.mjs';
import { announce, find, h } from './dom.mjs';
import { createForm } from './form.mjs';
import { createNav, linkTo } from './nav.mjs';
import { createPrograms } from './programs.mjs';
import { createResult, spoken } from './result.mjs';
import { loadEndpoints, loadSamples, send } from './server.mjs';

/** @import { PageEndpoint, Wish } from '../protocol.js' */

const main = find('#main', HTMLElement);
const title = document.title;

const AUTH = {
  unsigned: 'unsigned: only the consumer key',
  '2-legged': '2-legged: signed with key and secret',
  '3-legged': '3-legged: also signed with the token of a user',
};

/** @type {Array<[name: string, what: string]>} */
const EXAMPLES = [
  ['Artists.getReleases', 'a list in pages'],
  ['Releases.getDetails', 'the id missing is not found, and the id error returns a cut body'],
  ['Basket.addItem', 'a call that changes something'],
  ['User.getLocker', 'a call on behalf of a user'],
];

/** @param {PageEndpoint[]} endpoints */
function welcome(endpoints) {
  document.title = title;
  document.body.dataset.shows = 'list';
  const resources = new Set(endpoints.map(({ resource }) => resource)).size;
  const examples = EXAMPLES.filter(([name]) => endpoints.some((endpoint) => endpoint.name === name));
  main.replaceChildren(
    h('h2', { tabindex: -1 }, 'Try the service'),
    h(
      'p',
      {},
      `${endpoints.length} endpoints of ${resources} resources. Choose one from the list, or type part of its name: `,
      h('kbd', {}, '/'),
      ' moves the focus to the search.',
    ),
    h(
      'p',
      {},
      'Calls go only to this stub. Signed calls are signed here, for the demo user. ',
      'Purchases and changes last until the stub stops.',
    ),
    h('h3', {}, 'For example'),
    h(
      'ul',
      {},
      ...examples.map(([name, what]) => h('li', {}, h('a', { href: linkTo(name) }, name), `: ${what}`)),
    ),
  );
}

/** @param {PageEndpoint} endpoint */
function show(endpoint) {
  const { name, verb, path, auth, summary, notes, legacy, media } = endpoint;
  document.title = `${name} · ${title}`;
  document.body.dataset.shows = 'endpoint';
  const programs = createPrograms(() => form.read());
  const form = createForm(endpoint, {
    onsend: (wish) => void onSend(wish),
    onchange: () => programs.later(),
  });
  const result = h('section', { class: 'result', 'aria-labelledby': 'result-title', hidden: true });
  const work = h('div', { class: 'work' }, form.element, result);
  const parts = [
    h('p', { class: 'back' }, h('a', { href: '#/' }, 'All endpoints')),
    h('h2', { tabindex: -1 }, name),
    h('p', { class: 'summary' }, `${summary}${legacy ? ' (legacy)' : ''}.`),
    h('p', { class: 'route' }, h('span', { class: `verb verb-${verb.toLowerCase()}` }, verb), ` ${path}`),
    h('p', { class: 'auth' }, media ? `${AUTH[auth]}, in the URL` : AUTH[auth]),
    ...(notes ? [h('p', { class: 'about' }, `Note: ${notes}.`)] : []),
    h('div', { class: 'columns' }, work, programs.element),
  ];
  main.replaceChildren(...parts);
  void fill();

  async function fill() {
    // The form works without samples.
    const samples = await loadSamples(name).catch(() => ({}));
    form.fill(samples);
    await programs.refresh();
    main.dataset.ready = name;
  }

  /** @param {Wish} wish */
  async function onSend(wish) {
    form.busy(true);
    announce('Sending');
    try {
      const outcome = await send(wish);
      result.replaceChildren(h('h3', { id: 'result-title' }, 'Response'), createResult(outcome));
      const { status = 0, text = '', contentType = '' } = outcome.response ?? {};
      if (status >= 400) form.refused(errorMessage(text, contentType));
      announce(spoken(outcome));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      form.refused(message);
      result.replaceChildren(
        h('h3', { id: 'result-title' }, 'Response'),
        h('p', { class: 'error' }, message),
      );
      announce(message);
    } finally {
      form.busy(false);
      result.hidden = false;
      result.scrollIntoView({ block: 'nearest' });
    }
  }
}

async function start() {
  const endpoints = await loadEndpoints();
  const nav = createNav(endpoints);

  let last = '';

  /** @param {boolean} moveFocus */
  function route(moveFocus) {
    const hash = decodeURIComponent(location.hash);
    if (hash !== '' && !hash.startsWith('#/')) return;
    const endpoint = endpoints.find(({ name }) => `#/${name}` === hash);
    delete main.dataset.ready;
    if (endpoint) show(endpoint);
    else welcome(endpoints);
    nav.mark(endpoint?.name);
    if (moveFocus && endpoint) {
      find('h2', HTMLElement, main).focus();
      main.scrollIntoView({ block: 'start' });
    } else if (moveFocus) nav.focus(last);
    last = endpoint?.name ?? '';
  }

  addEventListener('hashchange', () => route(true));
  route(false);
}

start().catch((error) => {
  main.replaceChildren(h('p', { class: 'error', role: 'alert' }, error.message));
});
