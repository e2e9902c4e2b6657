/** The server and the environment of the comparisons. The environment is restored afterwards. */
import { RecordingServer } from './capture';

export class World {
  readonly server = new RecordingServer();
  readonly #environment: NodeJS.ProcessEnv = {};

  async open(): Promise<void> {
    // In this time zone the year differs from UTC for some hours, which 1.0.0 gets wrong (C-46).
    this.#set('TZ', 'America/New_York');
    for (const name of Object.keys(process.env))
      if (name.startsWith('_7D_API_CLIENT_')) this.#set(name, undefined);
    await this.server.open();
  }

  async close(): Promise<void> {
    for (const [name, value] of Object.entries(this.#environment)) assign(name, value);
    await this.server.close();
  }

  #set(name: string, value: string | undefined): void {
    this.#environment[name] = process.env[name];
    assign(name, value);
  }
}

function assign(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
