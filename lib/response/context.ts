/** A response of the service, and what parsing it needs to know of the call. Types only. */

export interface RawResponse {
  readonly body: string;
  /** The bytes of `body`, if they are there: the parser prefers them. */
  readonly content?: Uint8Array | undefined;
  statusCode: number;
  contentType?: string | undefined;
}

export interface ResponseContext {
  /** `'XML'` in any case: the body is returned as it came. Anything else: it is parsed. */
  format?: string | null | undefined;
  /** Path of the endpoint, as it stands in messages: `/1.2/artist/details`. */
  path: string;
  /** The request was signed, so a 4xx may be a refusal by the OAuth layer, which responds in plain text. */
  secure: boolean;
  /** A success may have no body, and is then `{}`. */
  mayBeEmpty?: boolean | undefined;
  /** Paths of what is an array in this response, in addition to those of all responses. */
  lists?: readonly string[] | undefined;
  /** Becomes `ApiError.params`. */
  params?: Record<string, unknown> | undefined;
}

/** What the schema says of a response. */
export interface ResponseShape {
  root: string | null;
  /** Entity at the root, where it is not the usual one of that name; or of the response itself, without root. */
  rootType: string | undefined;
  /** It has a status, which JSON may leave out. */
  hasEnvelope: boolean;
}
