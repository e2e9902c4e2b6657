/** Checks the parameters of a call against the schema. */
import type { ParamDefinition } from '../../../lib/types/schema';
import { notAValue, outOfRange } from '../responses/errors';
import type { Params } from './params';

/** The largest page of a list. Translations are fetched on one page. */
export const MOST = { usual: 500, translations: 5000 };

export function validate(params: Params, definitions: ParamDefinition[], most: number): void {
  for (const definition of definitions) {
    if (definition.required && !isReplaced(params, definition, definitions)) params.required(definition.name);
    check(params, definition, most);
  }
}

function isReplaced(params: Params, { name }: ParamDefinition, definitions: ParamDefinition[]): boolean {
  return definitions.some((other) => other.insteadOf === name && params.text(other.name) !== undefined);
}

function check(params: Params, { name, type, values }: ParamDefinition, most: number): void {
  switch (type) {
    case 'integer': {
      const value = params.integer(name);
      if (value !== undefined && value < 0) throw outOfRange(name, String(value));
      if (name === 'page') params.paging(most);
      break;
    }
    case 'decimal':
      params.decimal(name);
      break;
    case 'boolean':
      params.boolean(name);
      break;
    case 'date':
      params.date(name);
      break;
    case 'dateTime':
      params.dateTime(name);
      break;
    case 'enum':
      if (values) params.enumerated(name, values);
      break;
    case 'list':
      if (values) checkList(params, name, values);
      break;
    case 'string':
    case 'object':
      break;
  }
}

function checkList(params: Params, name: string, values: string[]): void {
  const known = new Set(values.map((value) => value.toLowerCase()));
  for (const item of params.list(name)) {
    if (!known.has(item.toLowerCase())) throw notAValue(name, item, values);
  }
}
