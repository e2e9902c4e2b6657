/** The call as programs to copy. */
import { announce, h } from './dom.mjs';
import { loadPrograms } from './server.mjs';
import { tabs } from './tabs.mjs';

/** @import { Programs, Wish } from '../protocol.js' */

/** @type {Array<[keyof Programs, string]>} */
const KINDS = [
  ['callback', 'Callback'],
  ['promise', 'Promise'],
  ['curl', 'curl'],
  ['environment', 'Environment'],
];

const PAUSE_AFTER_TYPING = 150;

/** @param {() => Wish} read */
export function createPrograms(read) {
  const notice = h('p', { class: 'error', role: 'status' });
  const panels = KINDS.map(([kind, title]) => {
    const code = h('code');
    const box = h('pre', { tabindex: 0, role: 'region', 'aria-label': `${title}: code` }, code);
    const button = h(
      'button',
      { type: 'button', class: 'copy', onclick: () => copy(kind, code, button) },
      'Copy',
    );
    return { kind, title, code, panel: h('div', { class: 'program' }, button, box) };
  });
  let latest = 0;
  let timer = 0;

  async function refresh() {
    const mine = ++latest;
    try {
      const programs = await loadPrograms(read());
      if (mine !== latest) return;
      notice.textContent = '';
      for (const { kind, code } of panels) code.textContent = programs[kind].shown;
    } catch (error) {
      if (mine !== latest) return;
      notice.textContent = messageOf(error);
      for (const { code } of panels) code.textContent = '';
    }
  }

  /**
   * A signature works once, within five minutes, so each copy gets a new one.
   *
   * @param {keyof Programs} kind
   * @param {HTMLElement} code
   * @param {HTMLButtonElement} button
   */
  async function copy(kind, code, button) {
    try {
      const programs = await loadPrograms(read());
      const { whole } = programs[kind];
      if (!(await written(whole))) {
        code.textContent = whole;
        getSelection()?.selectAllChildren(code);
        announce('The browser does not allow copying. The code is selected');
        return;
      }
      button.textContent = 'Copied';
      announce('Copied');
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    } catch (error) {
      notice.textContent = messageOf(error);
    }
  }

  return {
    element: h(
      'section',
      { class: 'programs', 'aria-labelledby': 'programs-title' },
      h('h3', { id: 'programs-title' }, 'The same call as a program'),
      notice,
      tabs(
        'Languages',
        panels.map(({ title, panel }) => ({ title, panel })),
      ),
      h(
        'p',
        { class: 'about' },
        'Signatures and secrets are masked here. Copy copies them unmasked, with a new signature.',
      ),
    ),
    refresh,
    /** After a pause in typing. */
    later() {
      clearTimeout(timer);
      timer = setTimeout(refresh, PAUSE_AFTER_TYPING);
    },
  };
}

/** Whether the text is in the clipboard, which works only on secure pages and on localhost. @param {string} text */
const written = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
