/** The list of endpoints by resource, and its search. */
import { find, h } from './dom.mjs';

/** @import { PageEndpoint } from '../protocol.js' */

/** @param {string} name */
export const linkTo = (name) => `#/${name}`;

/** @param {PageEndpoint[]} endpoints */
export function createNav(endpoints) {
  const field = find('#search', HTMLInputElement);
  const list = find('#list', HTMLElement);
  const items = endpoints.map((endpoint) => {
    const { name, verb, method, summary } = endpoint;
    const link = h(
      'a',
      { href: linkTo(name), title: summary },
      h('span', { class: `verb verb-${verb.toLowerCase()}` }, verb),
      ' ',
      h('span', { class: 'method' }, method),
    );
    return { endpoint, link, item: h('li', {}, link), words: wordsOf(endpoint) };
  });
  const groups = [...new Set(endpoints.map(({ resource }) => resource))].map((resource) => {
    const members = items.filter(({ endpoint }) => endpoint.resource === resource);
    const id = `resource-${resource}`;
    const section = h(
      'section',
      { 'aria-labelledby': id },
      h('h2', { id }, resource),
      h('ul', {}, ...members.map(({ item }) => item)),
    );
    return { members, section };
  });
  list.append(...groups.map(({ section }) => section));

  function filter() {
    const terms = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { members, section } of groups) {
      for (const { item, words } of members) item.hidden = !terms.every((term) => words.includes(term));
      const shown = members.filter(({ item }) => !item.hidden).length;
      section.hidden = shown === 0;
      count += shown;
    }
    const all = `${endpoints.length} endpoints`;
    find('#found', HTMLElement).textContent = terms.length === 0 ? all : `${count} of ${all}`;
  }

  const shownLinks = () => items.filter(({ item }) => !item.hidden).map(({ link }) => link);

  /** @param {KeyboardEvent} event */
  function onSearchKey(event) {
    const [first] = shownLinks();
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Enter' && first && field.value.trim() !== '') {
      first.click();
    }
  }

  /** @param {KeyboardEvent} event */
  function onListKey(event) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = shownLinks();
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    const target = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? field);
    target?.focus();
  }

  /** A slash moves the focus to the search, unless it is typed in a field. @param {KeyboardEvent} event */
  function onPageKey(event) {
    const typing =
      event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  }

  field.addEventListener('input', filter);
  field.addEventListener('keydown', onSearchKey);
  list.addEventListener('keydown', onListKey);
  document.addEventListener('keydown', onPageKey);
  filter();

  return {
    /** Marks the current endpoint. @param {string | undefined} name */
    mark(name) {
      for (const { endpoint, link } of items) {
        if (endpoint.name === name) {
          link.setAttribute('aria-current', 'page');
          link.scrollIntoView({ block: 'nearest' });
        } else link.removeAttribute('aria-current');
      }
    },
    /** Moves the focus to an endpoint in the list, after its page is left. @param {string} name */
    focus(name) {
      items.find(({ endpoint }) => endpoint.name === name)?.link.focus();
    },
  };
}

/** @param {PageEndpoint} endpoint */
const wordsOf = ({ name, verb, path, summary, auth, params }) =>
  [name, verb, path, summary, auth, ...params.map((param) => param.name)].join(' ').toLowerCase();
