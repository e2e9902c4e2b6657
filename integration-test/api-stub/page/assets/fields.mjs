/** One field of the form for each kind of parameter. */
import { h } from './dom.mjs';

/** @import { PageParam } from '../protocol.js' */

/**
 * @typedef {object} Field
 * @property {PageParam} param
 * @property {HTMLElement} element
 * @property {() => string} read
 * @property {(value: string) => void} write
 * @property {(message: string) => void} fail Shows an error. An empty message removes it.
 * @property {() => void} focus
 */

/**
 * @param {PageParam} param
 * @param {PageParam[]} all
 * @returns {Field}
 */
export function fieldFor(param, all) {
  const id = `param-${param.name}`;
  const described = `${id}-about ${id}-error`;
  const error = h('p', { id: `${id}-error`, class: 'error', hidden: true });
  const control =
    param.type === 'list' && param.values && !param.structured
      ? boxes(param, id, described)
      : single(param, id, described);
  const about = h('p', { id: `${id}-about`, class: 'about' }, aboutOf(param));
  const label = labelOf(param, all);
  const element = control.group
    ? h(
        'fieldset',
        { class: 'field', id, 'aria-describedby': described },
        h('legend', {}, ...label),
        control.element,
      )
    : h('div', { class: 'field' }, h('label', { for: id }, ...label), control.element, control.beside);
  element.append(about, error);
  return {
    param,
    element,
    read: control.read,
    write: control.write,
    focus: control.focus,
    fail(message) {
      error.textContent = message;
      error.hidden = message === '';
      const marked = control.group ? element : control.element;
      if (message) marked.setAttribute('aria-invalid', 'true');
      else marked.removeAttribute('aria-invalid');
    },
  };
}

/**
 * @param {PageParam} param
 * @param {PageParam[]} all
 */
function labelOf({ name, type, required, secret, structured }, all) {
  const instead = all.filter(({ insteadOf }) => insteadOf === name).map((other) => other.name);
  const need = ['required', ...instead.map((other) => `or ${other}`)].join(' ');
  return [
    h('span', { class: 'name' }, name),
    ' ',
    h(
      'span',
      { class: 'type' },
      [type, ...(structured ? ['JSON'] : []), ...(secret ? ['secret'] : [])].join(', '),
    ),
    ...(required ? [' ', h('span', { class: 'required' }, need)] : []),
  ];
}

/** @param {PageParam} param */
const aboutOf = ({ about, insteadOf }) => (insteadOf ? `${about} (instead of ${insteadOf})` : about);

/**
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {boolean} [group] Several controls under one legend.
 * @property {HTMLElement | null} [beside] An invisible element of the control.
 * @property {() => string} read
 * @property {(value: string) => void} write
 * @property {() => void} focus
 */

/**
 * @param {PageParam} param
 * @param {string} id
 * @param {string} described
 * @returns {Control}
 */
function single(param, id, described) {
  const { name, type, required, secret, structured, sample } = param;
  const choices = type === 'boolean' ? ['true', 'false'] : type === 'enum' ? param.values : undefined;
  // For a string, the values are suggestions, and others may be typed.
  const list = !choices && param.values ? `${id}-values` : undefined;
  const attributes = {
    id,
    name,
    'aria-describedby': described,
    'aria-required': required ? 'true' : undefined,
  };
  const element = choices
    ? h(
        'select',
        attributes,
        h('option', { value: '' }, required ? 'choose' : 'not sent'),
        ...choices.map((value) => h('option', { value }, value)),
      )
    : structured
      ? h('textarea', { ...attributes, class: 'code', rows: 6, spellcheck: 'false' })
      : h('input', {
          ...attributes,
          type: secret ? 'password' : 'text',
          list,
          autocomplete: secret ? 'new-password' : 'off',
          autocapitalize: 'off',
          spellcheck: 'false',
          placeholder: sample && !secret ? `such as ${sample}` : undefined,
        });
  const known = list
    ? h('datalist', { id: list }, ...(param.values ?? []).map((value) => h('option', { value })))
    : null;
  return {
    element,
    beside: known,
    read: () => element.value,
    write(value) {
      element.value = value;
    },
    focus: () => element.focus(),
  };
}

/**
 * A list of known values: one checkbox each, sent with commas.
 *
 * @param {PageParam} param
 * @param {string} id
 * @param {string} described
 * @returns {Control}
 */
function boxes({ name, values = [] }, id, described) {
  const inputs = values.map((value, at) =>
    h('input', { type: 'checkbox', id: `${id}-${at}`, name, value, 'aria-describedby': described }),
  );
  const labels = inputs.map((input) => h('label', { for: input.id }, input, ` ${input.value}`));
  return {
    group: true,
    element: h('div', { class: 'boxes' }, ...labels),
    read: () =>
      inputs
        .filter((input) => input.checked)
        .map((input) => input.value)
        .join(','),
    write(value) {
      const chosen = value.split(',');
      for (const input of inputs) input.checked = chosen.includes(input.value);
    },
    focus: () => inputs[0]?.focus(),
  };
}
