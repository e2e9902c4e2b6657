/** Media of a URL that the caller knows. */
import { signUrl } from '../../request/sign-url';
import { clockAndNonce } from '../../signing/nonce';
import { consumerFor } from '../../signing/signature';
import type { Params } from '../../types/options';
import type { CallSettings, InstanceSettings } from '../../types/settings';
import { Media } from './media';

interface Helper extends InstanceSettings {
  consumerkey?: string | null | undefined;
  consumersecret?: string | null | undefined;
}

/** @throws {TypeError} for anything but an absolute http or https URL, and for an invalid Date */
export function mediaOfUrl(helper: Helper, settings: CallSettings, given: unknown, all: Params): Media {
  const text = typeof given === 'string' ? given : `${(given as URL | null | undefined)?.href}`;
  const consumer = consumerFor(helper.consumerkey, helper.consumersecret);
  const signWith = (url: string, params: Params) =>
    signUrl(url, params, null, 'GET', consumer, clockAndNonce);
  // The caller may change a list later.
  const params = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
  );
  const { accesstoken, accesssecret } = params as { accesstoken?: string; accesssecret?: string };
  // What is invalid is reported here, and not when the media are opened.
  signWith(text, params);
  return new Media({
    sign: () => signWith(text, params),
    signOther: (url) => signWith(url, { accesstoken, accesssecret }),
    path: new URL(text).pathname,
    authtype: accesstoken ? '3-legged' : '2-legged',
    secretParams: undefined,
    params,
    token: { token: accesstoken, secret: accesssecret },
    consumer,
    // The headers of the client may hold credentials of another host.
    headers: {},
    settings,
    instance: helper,
  });
}
