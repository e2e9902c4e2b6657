/** The errors of a method, as far as the schema defines them. */
import type { Method } from '../generate/schema';

export interface ErrorRow {
  error: string;
  /** Code of the service, or HTTP status. */
  code: string;
  when: string;
}

const TYPED = /^(integer|decimal|boolean|date|dateTime)$/;
const MONEY = /purchase|card|voucher|paypal|basket\/(add|apply)/i;

export function errorsOf(method: Method): ErrorRow[] {
  const { params, auth, path } = method;
  const names = (list: typeof params): string => list.map(({ name }) => `\`${name}\``).join(', ');
  const row = (error: string, code: string, when: string): ErrorRow => ({ error, code, when });
  const required = params.filter((param) => param.required);
  const typed = params.filter(({ type }) => TYPED.test(type));
  const closed = params.filter(({ type, values }) => (type === 'enum' || type === 'list') && values);
  const ids = required.filter(({ name }) => /(id|slug|key|code)$/i.test(name));
  const places = params.some(({ name }) => name === 'country');
  const rows = [
    required.length && row('ApiError', '1001', `a required parameter is missing: ${names(required)}`),
    typed.length && row('ApiError', '1002, 1003', `a value is invalid or out of range: ${names(typed)}`),
    closed.length && row('ApiError', '1006', `a value is not one of the known ones: ${names(closed)}`),
    ids.length && row('ApiError', '2001', `what ${names(ids)} names does not exist`),
    ids.length && places && row('ApiError', '2002', 'it is not available in the territory or to the user'),
    MONEY.test(path) && row('ApiError', '3xxx', 'a card, a payment or a voucher is refused'),
    auth === 'unsigned'
      ? row('ApiParseError', 'status 401', 'the consumer key is refused')
      : row('OAuthError', 'status 401', refusedWords(auth)),
  ];
  return rows.filter((item) => typeof item === 'object');
}

const refusedWords = (auth: string): string =>
  `the consumer key${auth === '2-legged' ? '' : ', the token of the user'} or the signature is refused`;
