/** The command line of the bench. */
import { parseArgs } from 'node:util';

export interface Options {
  /** Names of measures; all, if none is given. */
  names: string[];
  rounds: number;
  isSmoke: boolean;
  isList: boolean;
  /** Make README.md from the run. */
  writes: boolean;
  /** Add the run to history.md. */
  isRelease: boolean;
  /** Make the pages from the last full run. */
  isFromLast: boolean;
  packageFolder: string | undefined;
  /** The name of its version in history.md, instead of the one in its package.json. */
  version: string | undefined;
}

export const USAGE = `npm run bench -- [NAME …] [options]
  --list            the names of the measures
  --rounds N        instead of 5
  --write           measure everything, and make the tables of bench/README.md
  --release         measure what bench/history.md has, and add a line to it
  --as VERSION      with --release: instead of the version in package.json
  --last            with --write or --release: from the last full run, without measuring
  --package FOLDER  measure the built package in this folder as "this package"
  --smoke           tiny counts, to see that the bench works`;

const DEFAULT_ROUNDS = 5;

/** @throws {Error} that says what is wrong, with what is known */
export function readOptions(args: string[], known: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No such measure: ${unknown.join(', ')}. The measures are: ${known.join(', ')}`);
  const rounds = values.rounds === undefined ? DEFAULT_ROUNDS : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds must be a whole number above 0: ${values.rounds}`);
  const options: Options = {
    names: positionals,
    rounds: values.smoke ? 1 : rounds,
    isSmoke: values.smoke ?? false,
    isList: values.list ?? false,
    writes: values.write ?? false,
    isRelease: values.release ?? false,
    isFromLast: values.last ?? false,
    packageFolder: values.package,
    version: values.as,
  };
  const isPage = options.writes || options.isRelease;
  if (isPage && (options.isSmoke || positionals.length > 0))
    throw new Error('--write and --release choose the measures themselves');
  if (options.version !== undefined && !options.isRelease) throw new Error('--as needs --release');
  if (options.isFromLast && !isPage) throw new Error('--last needs --write or --release');
  return options;
}

function parse(args: string[]) {
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        list: flag,
        rounds: text,
        write: flag,
        release: flag,
        last: flag,
        package: text,
        as: text,
        smoke: flag,
      },
    });
  } catch (error) {
    throw Object.assign(error as Error, { message: `${(error as Error).message}\n\n${USAGE}` });
  }
}
