/** The requests of the page to the stub. */

/** @import { Outcome, PageEndpoint, Programs, Wish } from '../protocol.js' */

/** @returns {Promise<PageEndpoint[]>} */
export const loadEndpoints = () => request('/_page/endpoints');

/**
 * Values with which the endpoint works at this stub.
 *
 * @param {string} name
 * @returns {Promise<Record<string, string>>}
 */
export const loadSamples = (name) => post('/_page/samples', { name });

/**
 * @param {Wish} wish
 * @returns {Promise<Programs>}
 */
export const loadPrograms = (wish) => post('/_page/programs', wish);

/**
 * @param {Wish} wish
 * @returns {Promise<Outcome>}
 */
export const send = (wish) => post('/_page/send', wish);

/**
 * @param {string} url
 * @param {unknown} body
 */
const post = (url, body) =>
  request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/**
 * @param {string} url
 * @param {RequestInit} [init]
 */
async function request(url, init) {
  const response = await fetch(url, init).catch(() => {
    throw new Error('The stub cannot be reached. Is it still running?');
  });
  const body = await response.json().catch(() => ({ error: `${response.status} ${response.statusText}` }));
  if (!response.ok) throw new Error(body.error);
  return body;
}
