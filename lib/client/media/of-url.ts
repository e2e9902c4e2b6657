/** Media of a URL. */
import { signUrl } from '../../request/sign-url';
import { clockAndNonce } from '../../signing/nonce';
import { consumerFor } from '../../signing/signature';
import type { Params } from '../../types/options';
import type { CallSettings, InstanceSettings } from '../../types/settings';
import { snapshotValues } from '../../util/snapshot';
import { Media } from './media';
import type { MediaSource } from './source';

/** The resource or helper that makes the media. */
interface Owner extends InstanceSettings {
  consumerkey?: string | null | undefined;
  consumersecret?: string | null | undefined;
}

/** The details for messages and events, and the headers and agents of the request. */
type About = Pick<MediaSource, 'path' | 'authtype' | 'secretParams' | 'headers'>;

/**
 * Media of a URL that the caller passes.
 * @throws {TypeError} for anything but an absolute http or https URL, and for an invalid Date
 */
export function mediaOfUrl(owner: Owner, settings: CallSettings, given: unknown, params: Params): Media {
  const url = typeof given === 'string' ? given : `${(given as URL | null | undefined)?.href}`;
  return mediaOf(owner, settings, url, params, {
    path: pathOf(url),
    authtype: params['accesstoken'] ? '3-legged' : '2-legged',
    secretParams: undefined,
    // The headers of the client may contain credentials for another host.
    headers: {},
  });
}

/** @param all the parameters with the defaults */
export function mediaOf(owner: Owner, settings: CallSettings, url: string, all: Params, about: About): Media {
  const consumer = consumerFor(owner.consumerkey, owner.consumersecret);
  const signWith = (target: string, params: Params) =>
    signUrl(target, params, null, 'GET', consumer, clockAndNonce);
  const params = snapshotValues({ ...all });
  const { accesstoken, accesssecret } = params as { accesstoken?: string; accesssecret?: string };
  // Invalid values are reported here, and not when the media are opened.
  signWith(url, params);
  return new Media({
    ...about,
    sign: () => signWith(url, params),
    signOther: (other) => signWith(other, { accesstoken, accesssecret }),
    params,
    token: { token: accesstoken, secret: accesssecret },
    consumer,
    settings,
    instance: owner,
  });
}

/** An invalid URL is reported when it is signed. */
function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
