/** A response whose body becomes a string only when it is read, because the XML scanner reads bytes. */
import type { ResponseHeaders } from '../errors';
import type { HttpResponse } from './transport';

/**
 * Joins small bodies. One buffer for all of them, because separate buffers would stay in memory until the next garbage
 * collection: 15 MB for ten calls of 60 kB at a time.
 */
const shared = Buffer.alloc(128 * 1024);

export class BufferedResponse implements HttpResponse {
  private readonly chunks: readonly Buffer[];
  private text: string | undefined;

  /** @param bytes size of the body as received. The chunks have another size if they were inflated */
  constructor(
    readonly statusCode: number,
    readonly headers: ResponseHeaders,
    chunks: readonly Buffer[],
    readonly bytes: number,
  ) {
    const size = chunks.reduce((sum, { length }) => sum + length, 0);
    // Parsing a large body needs the memory of its chunks.
    this.chunks = size > shared.length ? [Buffer.concat(chunks, size)] : [...chunks];
  }

  get contentType(): string | undefined {
    return this.headers['content-type'] as string | undefined;
  }

  /** Must be read at once, because the next response is written to the same buffer. */
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
