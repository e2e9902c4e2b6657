/**
 * The options of a call: format of the response, signer, fault on demand, and parameters that the schema does not list.
 */
import { h } from './dom.mjs';

/** @import { Identity, PageEndpoint, Wish } from '../protocol.js' */

const FAULTS = [
  'delay=500',
  '429;retry-after=2',
  '503',
  'malformed-xml',
  'empty',
  'html',
  'cut',
  'hangup',
  'silence',
];

/** @type {Record<PageEndpoint['auth'], Array<[Identity, string]>>} */
const IDENTITIES = {
  unsigned: [
    ['default', 'known consumer key'],
    ['unknown key', 'unknown consumer key (rejected)'],
  ],
  '2-legged': [
    ['default', 'consumer key and secret'],
    ['wrong secret', 'wrong secret (rejected)'],
    ['unknown key', 'unknown consumer key (rejected)'],
  ],
  '3-legged': [
    ['default', 'the demo user'],
    ['no token', 'key and secret only, no user'],
    ['wrong secret', 'wrong secret (rejected)'],
    ['unknown key', 'unknown consumer key (rejected)'],
  ],
};

/** @param {PageEndpoint} endpoint */
export function optionsOf({ auth, accept: usual }) {
  const accept = select('accept', [
    ['xml', 'XML'],
    ['json', 'JSON'],
  ]);
  accept.value = usual;
  const identity = select('identity', IDENTITIES[auth]);
  const fault = h('input', {
    id: 'option-fault',
    type: 'text',
    list: 'faults',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: 'none',
    maxlength: 200,
  });
  const further = h('textarea', {
    id: 'option-further',
    rows: 2,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': 'option-further-about',
  });
  const about = h(
    'p',
    { class: 'about', id: 'option-further-about' },
    'Not in the schema: name=value, one per line',
  );
  const unchecked = h('input', { id: 'option-unchecked', type: 'checkbox' });
  const element = h(
    'details',
    { class: 'group' },
    h('summary', {}, 'Format, caller, faults and more parameters'),
    h(
      'div',
      { class: 'fields' },
      labelled('Response in', accept),
      labelled(auth === 'unsigned' ? 'Called with' : 'Signed for', identity),
      labelled('Fault on demand', fault),
      h('datalist', { id: 'faults' }, ...FAULTS.map((value) => h('option', { value }))),
      labelled('More parameters', further, about),
      h(
        'div',
        { class: 'field' },
        h('label', { for: unchecked.id }, unchecked, ' Send although required parameters are empty'),
      ),
    ),
  );
  return {
    element,
    unchecked: () => unchecked.checked,
    /** @returns {Record<string, string>} */
    further: () =>
      Object.fromEntries(
        further.value
          .split('\n')
          .map((line) => [line.split('=', 1)[0]?.trim() ?? '', line.slice(line.indexOf('=') + 1).trim()])
          .filter(([name]) => name !== ''),
      ),
    /** @param {Array<[string, string]>} pairs */
    writeFurther(pairs) {
      further.value = pairs.map((pair) => pair.join('=')).join('\n');
      if (pairs.length > 0) element.open = true;
    },
    /** @returns {Pick<Wish, 'accept' | 'identity' | 'fault'>} */
    read: () => ({
      accept: /** @type {Wish['accept']} */ (accept.value),
      identity: /** @type {Identity} */ (identity.value),
      fault: fault.value.trim(),
    }),
  };
}

/**
 * @param {string} name
 * @param {Array<[string, string]>} choices
 */
const select = (name, choices) =>
  h('select', { id: `option-${name}` }, ...choices.map(([value, text]) => h('option', { value }, text)));

/**
 * @param {string} text
 * @param {HTMLElement} control
 * @param {HTMLElement} [about]
 */
const labelled = (text, control, about) =>
  h('div', { class: 'field' }, h('label', { for: control.id }, text), control, about);
