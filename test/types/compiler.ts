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

export function createProgram(...files: string[]): ts.Program {
  return ts.createProgram({
    rootNames: files.map((file) => join(projectRoot, file)),
    options: compilerOptions,
  });
}

/** A program with a file that is not on disk. */
export function createProgramWith(file: string, text: string): ts.Program {
  const host = ts.createCompilerHost(compilerOptions);
  const path = join(projectRoot, file);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === path ? ts.createSourceFile(name, text, version, true) : getSourceFile(name, version, ...rest);
  return ts.createProgram({ rootNames: [path], options: compilerOptions, host });
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
