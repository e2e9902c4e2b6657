/** The parts of a Media object: the function that signs its URL, and the details of its requests. */
import { encodeCall, type Call, USER_AGENT } from '../../request/build';
import type { Consumer, Token } from '../../signing/signature';
import type { Headers, Params } from '../../types/options';
import type { CallSettings, InstanceSettings } from '../../types/settings';
import type { Pair } from '../../util/encoding';
import type { Protocol } from '../../util/ports';

export interface MediaSource {
  /** Returns the URL, signed now. */
  sign(): string;
  /** Signs another URL of the same host, without the parameters of the media. */
  signOther(url: string): string;
  /** The path for messages, with its `:slugs` unfilled. */
  path: string;
  authtype: string | undefined;
  secretParams: ReadonlySet<string> | undefined;
  params: Params;
  token: Token;
  consumer: Consumer;
  /** Sent only to the host of the URL. */
  headers: Headers;
  settings: CallSettings;
  /** The instance whose options `timeout` and `retries` apply. */
  instance: InstanceSettings;
}

const NOT_SHOWN = /^oauth_(nonce|timestamp|version|signature_method)$/;

/** The properties of a URL that a call uses. Programs that use the public types may not have @types/node. */
interface ParsedUrl {
  protocol: string;
  hostname: string;
  port: string;
  pathname: string;
  searchParams: Iterable<[string, string]>;
}

/** Describes a media request as a call, for errors and events. */
export function callOf(source: MediaSource, url: ParsedUrl, headers: Headers): Call {
  const { path, authtype, secretParams, params, token, consumer } = source;
  // Of the signature, only the values that must be masked.
  const pairs: Pair[] = [...url.searchParams].filter(([name]) => !NOT_SHOWN.test(name));
  return encodeCall({
    endpoint: {
      method: 'GET',
      protocol: url.protocol as Protocol,
      host: url.hostname,
      port: url.port || undefined,
      path,
      authtype,
      isSafe: true,
      secretParams,
    },
    params,
    path: url.pathname,
    pairs,
    headers,
    userAgent: USER_AGENT,
    token,
    // Media are signed in their query.
    consumer: undefined,
    consumerSecret: consumer.secret,
  });
}
