/** The environment variables with which the client of a program calls the stub. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLACEHOLDER } from './state/keys';

/** The address of a stub. */
export interface Place {
  host: string;
  port: number;
  certificate: string;
}

/** The variables that change the host of the client. */
export const leading = ({ host, port }: Place): Record<string, string> => ({
  _7D_API_CLIENT_HOST: host,
  _7D_API_CLIENT_SSL_HOST: host,
  _7D_API_CLIENT_PORT: String(port),
});

export class Environment {
  readonly #place: Place;
  #folder: string | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Empty counts as unset. Variables that are set for the service must not reach the stub. */
  variables(): Record<string, string> {
    return {
      ...leading(this.#place),
      _7D_API_CLIENT_PREFIX: '',
      _7D_API_CLIENT_CONSUMER_KEY: PLACEHOLDER.key,
      _7D_API_CLIENT_CONSUMER_SECRET: PLACEHOLDER.secret,
      NODE_EXTRA_CA_CERTS: this.#file(),
    };
  }

  #file(): string {
    this.#folder ??= mkdtempSync(join(tmpdir(), '7digital-api-stub-'));
    const file = join(this.#folder, 'certificate.pem');
    writeFileSync(file, this.#place.certificate);
    return file;
  }

  remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }
}
