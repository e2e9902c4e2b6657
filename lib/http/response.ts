/** A response whose body becomes a string only when somebody asks for it: the XML scanner reads bytes. */
import type { ResponseHeaders } from '../errors';
import type { HttpResponse } from './transport';

export class BufferedResponse implements HttpResponse {
  private text: string | undefined;

  constructor(
    readonly statusCode: number,
    readonly headers: ResponseHeaders,
    readonly content: Buffer,
    readonly bytes: number,
  ) {}

  get contentType(): string | undefined {
    return this.headers['content-type'] as string | undefined;
  }

  get body(): string {
    return (this.text ??= this.content.toString('utf8'));
  }
}
