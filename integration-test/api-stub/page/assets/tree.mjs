/** A response as a tree that can be collapsed. */
import { h } from './dom.mjs';

/** @import { Branch } from './branches.mjs' */

const OPEN_LEVELS = 2;
const MOST_AT_ONCE = 200;

/** @param {Branch} root */
export function createTree(root) {
  const list = h('ul', { class: 'tree' }, item(root, 0, true));
  /** @param {boolean} open */
  const fold = (open) => {
    // Expanding a branch adds more, so this repeats until there are none.
    for (let count = 0; count < MOST_AT_ONCE * 10; ) {
      const branches = [...list.querySelectorAll(open ? 'details:not([open])' : 'details details[open]')];
      if (branches.length === 0) return;
      for (const branch of branches) {
        if (branch instanceof HTMLDetailsElement) setOpen(branch, open);
      }
      count += branches.length;
    }
  };
  return h(
    'div',
    {},
    h(
      'p',
      { class: 'tree-buttons' },
      h('button', { type: 'button', onclick: () => fold(true) }, 'Expand all'),
      ' ',
      h('button', { type: 'button', onclick: () => fold(false) }, 'Collapse all'),
    ),
    list,
  );
}

/** @type {WeakMap<HTMLDetailsElement, () => void>} */
const growers = new WeakMap();

/**
 * @param {HTMLDetailsElement} details
 * @param {boolean} open
 */
function setOpen(details, open) {
  if (open) growers.get(details)?.();
  details.open = open;
}

/**
 * @param {Branch} branch
 * @param {number} depth
 * @param {boolean} open
 */
function item(branch, depth, open) {
  const { name, note, value, children } = branch;
  const head = [h('span', { class: 'key' }, name), note ? h('span', { class: 'note' }, ` ${note}`) : null];
  if (children.length === 0) {
    return h('li', {}, ...head, ': ', h('span', { class: 'leaf' }, value === '' ? '(empty)' : (value ?? '')));
  }
  const list = h('ul');
  const count = h('span', { class: 'note' }, ` (${children.length})`);
  const details = h('details', {}, h('summary', {}, ...head, count), list);
  const grow = () => {
    growers.delete(details);
    append(list, children, depth + 1);
  };
  growers.set(details, grow);
  details.addEventListener('toggle', () => details.open && growers.get(details)?.());
  if (open) setOpen(details, true);
  return h('li', {}, details);
}

/**
 * @param {HTMLUListElement} list
 * @param {Branch['children']} children
 * @param {number} depth
 */
function append(list, children, depth) {
  const now = children.slice(0, MOST_AT_ONCE).map((child) => child());
  // Below the outer levels, only the first of similar branches is expanded.
  const first = now.find((branch) => branch.children.length > 0);
  const isOpen = (/** @type {Branch} */ branch) =>
    depth < OPEN_LEVELS || (depth === OPEN_LEVELS && branch === first);
  list.append(...now.map((branch) => item(branch, depth, isOpen(branch))));
  const rest = children.slice(MOST_AT_ONCE);
  if (rest.length === 0) return;
  const more = h(
    'li',
    {},
    h('button', { type: 'button', onclick: () => grow() }, `Show ${rest.length} more`),
  );
  const grow = () => {
    more.remove();
    append(list, rest, depth);
  };
  list.append(more);
}
