/**
 * The compiler as a library. TypeScript 7 has no stable interface for programs, so tests of types use the last version
 * with one. It reads the same files.
 */
import { join } from 'node:path';
import ts = require('@tsd/typescript');

export const projectRoot = join(__dirname, '..', '..');

export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  lib: ['lib.es2020.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Files on disk that have been parsed. All programs of a run share them, as parsing takes seconds. */
const parsed = new Map<string, ts.SourceFile>();

function createHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(compilerOptions);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const source = parsed.get(name) ?? getSourceFile(name, ...rest);
    if (source) parsed.set(name, source);
    return source;
  };
  return host;
}

export function createProgram(file: string): ts.Program {
  return ts.createProgram({
    rootNames: [join(projectRoot, file)],
    options: compilerOptions,
    host: createHost(),
  });
}

/** A program with a file that is not on disk, and others that are. */
export function createProgramWith(file: string, text: string, others: readonly string[] = []): ts.Program {
  const host = createHost();
  const path = join(projectRoot, file);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === path ? ts.createSourceFile(name, text, version, true) : getSourceFile(name, version, ...rest);
  const rootNames = [path, ...others.map((other) => join(projectRoot, other))];
  return ts.createProgram({ rootNames, options: compilerOptions, host });
}

/** The errors in a file of a program, as `line: message`. */
export function problems(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(join(projectRoot, file));
  if (!source) throw new Error(`${file} is not in the program`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) => {
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    },
  );
}

/** The exported types of a module by name, with the defaults of their type parameters. */
export function exportedTypes(program: ts.Program, file: string): Map<string, ts.Type> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(projectRoot, file));
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol) throw new Error(`${file} is not a module of the program`);
  return new Map(
    checker.getExportsOfModule(symbol).map((item) => {
      const target = item.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(item) : item;
      return [item.name, checker.getDeclaredTypeOfSymbol(target)];
    }),
  );
}

export { ts };
