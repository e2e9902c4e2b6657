/** A response whose body becomes a string only when somebody asks for it: the XML scanner reads bytes. */
import type { ResponseHeaders } from '../errors';
import type { HttpResponse } from './transport';

/**
 * Where small bodies are put together. One buffer for all of them, as buffers of their own would stay in memory until
 * the garbage collector runs: 15 MB with ten calls of 60 kB at a time.
 */
const shared = Buffer.alloc(128 * 1024);

export class BufferedResponse implements HttpResponse {
  private readonly chunks: readonly Buffer[];
  private text: string | undefined;

  /** @param bytes size of the body as received; that of the chunks is another one if they were inflated */
  constructor(
    readonly statusCode: number,
    readonly headers: ResponseHeaders,
    chunks: readonly Buffer[],
    readonly bytes: number,
  ) {
    const size = chunks.reduce((sum, { length }) => sum + length, 0);
    // A large body needs the room of its chunks when it is parsed.
    this.chunks = size > shared.length ? [Buffer.concat(chunks, size)] : [...chunks];
  }

  get contentType(): string | undefined {
    return this.headers['content-type'] as string | undefined;
  }

  /** To be read at once: the next response is put into the same buffer. */
  get content(): Buffer {
    const [first, second] = this.chunks;
    if (first && !second) return first;
    let size = 0;
    for (const chunk of this.chunks) size += chunk.copy(shared, size);
    return shared.subarray(0, size);
  }

  get body(): string {
    return (this.text ??= this.content.toString('utf8'));
  }
}
