/** The form of one endpoint: its parameters, its options, and its errors. */
import { h } from './dom.mjs';
import { fieldFor } from './fields.mjs';
import { optionsOf } from './options.mjs';

/** @import { PageEndpoint, Wish } from '../protocol.js' */

/**
 * @param {PageEndpoint} endpoint
 * @param {{ onsend: (wish: Wish) => void, onchange: () => void }} listeners
 */
export function createForm(endpoint, { onsend, onchange }) {
  const { name, params } = endpoint;
  const fields = params.map((param) => fieldFor(param, params));
  const required = fields.filter(({ param }) => param.required || param.insteadOf !== undefined);
  const optional = fields.filter((field) => !required.includes(field));
  const options = optionsOf(endpoint);
  const button = h('button', { type: 'submit', class: 'primary' }, 'Send');
  const summary = h('p', { class: 'error', role: 'alert' });
  const element = h(
    'form',
    { novalidate: true, 'aria-label': `Parameters of ${name}`, oninput: onchange, onsubmit: onSubmit },
    group('Required', required),
    group('Optional', optional),
    params.length === 0 ? h('p', {}, 'No known parameters.') : null,
    options.element,
    h('div', { class: 'send' }, button, summary),
  );

  /** @returns {Wish} */
  const read = () => ({
    name,
    params: {
      ...options.further(),
      ...Object.fromEntries(
        fields.map(({ param, read: value }) => [param.name, value()]).filter(([, value]) => value !== ''),
      ),
    },
    ...options.read(),
  });

  /** @param {Wish} wish */
  function check(wish) {
    const missing = options.unchecked()
      ? []
      : fields.filter(({ param }) => param.required && isMissing(param.name, wish));
    for (const field of fields) field.fail(missing.includes(field) ? `${field.param.name} is required` : '');
    const [first] = missing;
    summary.textContent = first
      ? `Not sent: ${missing.map(({ param }) => param.name).join(', ')} must have a value.`
      : '';
    first?.focus();
    return missing.length === 0;
  }

  /**
   * @param {string} param
   * @param {Wish} wish
   */
  function isMissing(param, wish) {
    const instead = params.filter(({ insteadOf }) => insteadOf === param).map((other) => other.name);
    return ![param, ...instead].some((given) => (wish.params[given] ?? '').trim() !== '');
  }

  /** @param {Event} event */
  function onSubmit(event) {
    event.preventDefault();
    if (button.getAttribute('aria-disabled') === 'true') return;
    const wish = read();
    if (check(wish)) onsend(wish);
  }

  return {
    element,
    read,
    /** @param {Record<string, string>} samples */
    fill(samples) {
      for (const { param, write } of fields) {
        const sample = samples[param.name];
        if (sample !== undefined) write(sample);
      }
      const listed = params.map((param) => param.name);
      options.writeFurther(Object.entries(samples).filter(([param]) => !listed.includes(param)));
    },
    /** Keeps the button focusable during a call. @param {boolean} busy */
    busy(busy) {
      button.setAttribute('aria-disabled', String(busy));
      button.textContent = busy ? 'Sending' : 'Send';
    },
    /** Marks the field that an error of the service names. @param {string} text */
    refused(text) {
      const [, named = ''] = /parameter (\w+)/i.exec(text) ?? [];
      const field = fields.find(({ param }) => param.name.toLowerCase() === named.toLowerCase());
      field?.fail(text);
    },
  };
}

/**
 * @param {string} legend
 * @param {import('./fields.mjs').Field[]} fields
 */
function group(legend, fields) {
  if (fields.length === 0) return null;
  return h(
    'fieldset',
    { class: 'group' },
    h('legend', {}, legend),
    h('div', { class: 'fields' }, ...fields.map(({ element }) => element)),
  );
}
