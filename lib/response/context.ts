/** A response of the service, and the details of the call that parsing needs. Types only. */

export interface RawResponse {
  readonly body: string;
  /** The bytes of `body`, if they are available. The parser prefers them. */
  readonly content?: Uint8Array | undefined;
  statusCode: number;
  contentType?: string | undefined;
}

export interface ResponseContext {
  /** `'XML'` in any case returns the body unchanged. Anything else means that it is parsed. */
  format?: string | null | undefined;
  /** Path of the endpoint for messages: `/1.2/artist/details`. */
  path: string;
  /** Whether the request was signed. A 4xx may then be a plain string of the OAuth layer. */
  secure: boolean;
  /** Whether a success may have no body. It is then `{}`. */
  mayBeEmpty?: boolean | undefined;
  /** Paths of arrays in this response, in addition to those of all responses. */
  lists?: readonly string[] | undefined;
  /** Becomes `ApiError.params`. */
  params?: Record<string, unknown> | undefined;
}

/** The structure of a response in the schema. */
export interface ResponseShape {
  root: string | null;
  /** Entity at the root if it is not the usual one, or entity of the whole response without a root. */
  rootType: string | undefined;
  /** Whether it has a status, which JSON may leave out. */
  hasEnvelope: boolean;
}
