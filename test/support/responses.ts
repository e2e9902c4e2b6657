/** Responses, and what they are parsed to. */
import { expect } from 'chai';
import type { RawResponse, ResponseContext } from '../../lib/response/context';
import { parseResponse } from '../../lib/response/parse';

export const PATH = '/1.2/t/g';
export const JSON_TYPE = { contentType: 'application/json' };

export function outcomeOf(
  body: string,
  response: Partial<RawResponse> = {},
  context: Partial<ResponseContext> = {},
) {
  return parseResponse(
    { body, statusCode: 200, contentType: 'text/xml', ...response },
    { path: PATH, secure: false, ...context },
  );
}

export function dataOf(...args: Parameters<typeof outcomeOf>): any {
  const { error, data } = outcomeOf(...args);
  expect(error).to.equal(null);
  return data;
}

export function errorOf(...args: Parameters<typeof outcomeOf>): any {
  const { error, data } = outcomeOf(...args);
  expect(data).to.equal(undefined);
  return error;
}

export const ok = (inner: string, attributes = '') =>
  `<response status="ok"${attributes}>${inner}</response>`;
export const failed = (inner: string) => `<response status="error">${inner}</response>`;
export const NOT_FOUND = failed('<error code="2001"><errorMessage>Not found</errorMessage></error>');
export const REFUSED = failed('<error code="401"><errorMessage>Invalid OAuth token</errorMessage></error>');
