/** The command line of `7digital-api-stub`. */
import { parseArgs } from 'node:util';

export const DEFAULT_PORT = 9876;

export const HELP = `Usage: 7digital-api-stub [options]

Serves an invented 7digital API on this machine, over http and https on one port.

  --port N             port to listen on; 0 picks a free one
                       (default: PORT of the environment, else ${DEFAULT_PORT})
  --host H             address to listen on (default: localhost, which only this machine reaches)
  --key KEY:SECRET     knows this consumer key, too; may be repeated
  --certificate FILE   writes its certificate there (default: a temporary file)
  --seed N             another number, another catalogue (default: 7)
  --quiet              prints the URL alone, and no errors of the stub itself
  --help               prints this

SIGINT and SIGTERM end it.
`;

export interface Settings {
  help: boolean;
  quiet: boolean;
  port: number;
  host: string;
  keys: Record<string, string>;
  seed: number | undefined;
  /** The file for the certificate. */
  certificate: string | undefined;
}

/** @throws {Error} whose message has one line */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const values = parsed(args);
  return {
    help: values.help ?? false,
    quiet: values.quiet ?? false,
    port: portOf(values.port, env),
    host: values.host ?? 'localhost',
    keys: Object.fromEntries((values.key ?? []).map(pairOf)),
    seed: seedOf(values.seed),
    certificate: values.certificate,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        key: { type: 'string', multiple: true },
        certificate: { type: 'string' },
        seed: { type: 'string' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    // The first sentence is the message. The others are advice that does not apply here.
    const [problem = ''] = (error as Error).message.split(/\.\s|\n/);
    // oxlint-disable-next-line preserve-caught-error -- one line is all that is printed
    throw new Error(`${problem}; --help lists the options`);
  }
}

function portOf(option: string | undefined, env: NodeJS.ProcessEnv): number {
  const text = option ?? (env['PORT'] || String(DEFAULT_PORT));
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`${option === undefined ? 'PORT' : '--port'} is not a port: ${text}`);
}

function pairOf(pair: string): [key: string, secret: string] {
  const colon = pair.indexOf(':');
  if (colon < 1) throw new Error(`--key has the form KEY:SECRET, not ${pair}`);
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}

function seedOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seed = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isInteger(seed) || Math.abs(seed) >= 2 ** 31) {
    throw new Error(`--seed is not a whole number below ${2 ** 31}: ${text}`);
  }
  return seed;
}
