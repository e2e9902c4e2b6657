/** Tabs as the ARIA authoring practices describe them: one tab stop, arrow keys, Home and End. */
import { h } from './dom.mjs';

let count = 0;

/**
 * @param {string} label
 * @param {Array<{ title: string, panel: Node }>} items
 */
export function tabs(label, items) {
  const id = `tabs-${++count}`;
  const buttons = items.map(({ title }, at) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `${id}-tab-${at}`,
        'aria-controls': `${id}-panel-${at}`,
        onclick: () => select(at),
      },
      title,
    ),
  );
  const panels = items.map(({ panel }, at) =>
    h('div', { role: 'tabpanel', id: `${id}-panel-${at}`, 'aria-labelledby': `${id}-tab-${at}` }, panel),
  );

  /** @param {number} chosen */
  function select(chosen) {
    for (const [at, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(at === chosen));
      button.tabIndex = at === chosen ? 0 : -1;
    }
    for (const [at, panel] of panels.entries()) panel.hidden = at !== chosen;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const at = buttons.findIndex((button) => button === document.activeElement);
    const last = buttons.length - 1;
    /** @type {Record<string, number>} */
    const targets = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (at < 0 || target === undefined) return;
    event.preventDefault();
    select(target);
    buttons[target]?.focus();
  }

  select(0);
  const list = h('div', { role: 'tablist', 'aria-label': label, onkeydown: onKey }, ...buttons);
  return h('div', { class: 'tabs' }, list, ...panels);
}
