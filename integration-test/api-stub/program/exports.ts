/** The environment of a program under test, as commands for a shell. */

/** Empty variables count as unset and are left out. */
export function exportLines(variables: Record<string, string>, platform = process.platform): string[] {
  return Object.entries(variables)
    .filter(([, value]) => value !== '')
    .map(([name, value]) =>
      platform === 'win32'
        ? `$env:${name} = '${value.replace(/'/g, "''")}'`
        : `export ${name}=${quoted(value)}`,
    );
}

const quoted = (value: string): string =>
  /^[\w./:@%+=,-]+$/.test(value) ? value : `'${value.replace(/'/g, "'\\''")}'`;
