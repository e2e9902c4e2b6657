/** An answer of the service, and what has to be known of the call to understand it. Types only. */

export interface Answer {
  body: string;
  statusCode: number;
  contentType?: string;
}

export interface AnswerContext {
  /** `'XML'` in any case: the text is handed over as it came. Anything else: it is parsed (C-79). */
  format?: string | null;
  /** Path of the endpoint, as it stands in messages: `/1.2/artist/details` (C-101). */
  path: string;
  /** The request was signed, so a 4xx may be a refusal by the OAuth layer, which answers in plain text (C-106). */
  secure: boolean;
  /** Becomes `ApiError.params` (C-105). */
  params?: Record<string, unknown>;
}
