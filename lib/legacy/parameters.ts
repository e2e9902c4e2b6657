/** The deep import `lib/parameters` of 1.0.0, which changes its arguments. */
import { fillSlugs } from '../request/params';

/** `'/foo/:bar/:quux'` → `[':bar', ':quux']`, or null without slugs. */
export function templateParams(url: string): string[] | null {
  return url.match(/:([^/]+)/g);
}

/**
 * The URL with its `:names` filled, percent-encoded. The used parameters are deleted from `params`.
 * @throws {Error} `Missing name`
 */
export function template(url: string, params: Record<string, unknown>): string {
  const { path, used } = fillSlugs(url, params);
  for (const name of used) delete params[name];
  return path;
}
