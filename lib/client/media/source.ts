/** What a Media is made of: how its URL is signed, and who asks for it. */
import { encodeCall, type Call, USER_AGENT } from '../../request/build';
import type { Consumer, Token } from '../../signing/signature';
import type { Headers, Params } from '../../types/options';
import type { CallSettings, InstanceSettings } from '../../types/settings';
import type { Pair } from '../../util/encoding';
import type { Protocol } from '../../util/ports';

export interface MediaSource {
  /** The URL, signed now. */
  sign(): string;
  /** Signs another URL of the same host, without parameters of its own. */
  signOther(url: string): string;
  /** With its `:slugs` unfilled; stands in messages. */
  path: string;
  authtype: string | undefined;
  secretParams: ReadonlySet<string> | undefined;
  params: Params;
  token: Token;
  consumer: Consumer;
  /** Sent to the host of the URL only. */
  headers: Headers;
  settings: CallSettings;
  /** Whose options `timeout` and `retries` apply. */
  instance: InstanceSettings;
}

const NOT_SHOWN = /^oauth_(nonce|timestamp|version|signature_method)$/;

/** What a call reads of a URL. Programs that use the public types may not have those of node. */
interface ParsedUrl {
  protocol: string;
  hostname: string;
  port: string;
  pathname: string;
  searchParams: Iterable<[string, string]>;
}

/** A request of media as a call, which is how errors and events know it. */
export function callOf(source: MediaSource, url: ParsedUrl, headers: Headers): Call {
  const { path, authtype, secretParams, params, token, consumer } = source;
  // Of the signature only what has to be masked.
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
