/** The file of an incomplete download, `NAME.part`, and its details in `NAME.part.json`. */
import { constants, promises as fs } from 'fs';

/** The headers of the server for the whole file. */
export interface PartInfo {
  /** A strong ETag, which identifies the exact bytes (RFC 9110 §8.8.3). */
  etag?: string | undefined;
  lastModified?: string | undefined;
  total?: number | undefined;
}

type Handle = Awaited<ReturnType<typeof fs.open>>;

// Does not follow a symbolic link, which could lead to another file. Windows has no such flag.
const FLAGS = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

export class PartFile {
  private isClosed = false;

  private constructor(
    private readonly path: string,
    private readonly handle: Handle,
    /** The number of bytes in the file. */
    public size: number,
    public info: PartInfo,
  ) {}

  /** @param keeps whether the bytes of an earlier download are kept */
  static async open(path: string, keeps: boolean): Promise<PartFile> {
    const handle = await fs.open(path, FLAGS, 0o666);
    try {
      const { size } = await handle.stat();
      const part = new PartFile(path, handle, size, {});
      if (keeps && size > 0) part.info = await readInfo(infoPath(path));
      else await part.empty();
      return part;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Reads up to `count` bytes from `position`. */
  async read(position: number, count: number): Promise<Buffer> {
    const { buffer, bytesRead } = await this.handle.read(Buffer.alloc(count), 0, count, position);
    return buffer.subarray(0, bytesRead);
  }

  async empty(): Promise<void> {
    await this.handle.truncate(0);
    this.size = 0;
    this.info = {};
    await fs.rm(infoPath(this.path), { force: true });
  }

  /** Written before the first byte, so that it exists if the process is killed. */
  async remember(info: PartInfo): Promise<void> {
    this.info = info;
    if (Object.values(info).every((value) => value === undefined)) return;
    await fs.writeFile(infoPath(this.path), JSON.stringify(info));
  }

  async write(chunk: Uint8Array, position: number): Promise<void> {
    for (let done = 0; done < chunk.length; ) {
      const { bytesWritten } = await this.handle.write(chunk, done, chunk.length - done, position + done);
      done += bytesWritten;
    }
    this.size = Math.max(this.size, position + chunk.length);
  }

  async measure(): Promise<number> {
    ({ size: this.size } = await this.handle.stat());
    return this.size;
  }

  /** Renames the part file to the final name. */
  async rename(path: string): Promise<void> {
    this.isClosed = true;
    await this.handle.close();
    await fs.rename(this.path, path);
    await fs.rm(infoPath(this.path), { force: true });
  }

  /** Closes the file after a failure. The downloaded bytes stay for the next time. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    const size = await this.measure();
    await this.handle.close();
    if (size > 0) return;
    await fs.rm(this.path, { force: true });
    await fs.rm(infoPath(this.path), { force: true });
  }
}

function infoPath(path: string): string {
  return `${path}.json`;
}

/** Empty if the file is missing, or incomplete because the process was killed. */
async function readInfo(path: string): Promise<PartInfo> {
  try {
    const { etag, lastModified, total } = JSON.parse(await fs.readFile(path, 'utf8')) as Record<
      string,
      unknown
    >;
    return {
      etag: typeof etag === 'string' ? etag : undefined,
      lastModified: typeof lastModified === 'string' ? lastModified : undefined,
      total: Number.isSafeInteger(total) ? (total as number) : undefined,
    };
  } catch {
    return {};
  }
}
