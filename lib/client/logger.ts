/** The default logger: `info` and `warn` go to stdout, `error` to stderr. The other levels print nothing. */
function toConsole(level: string, method: 'log' | 'error') {
  // Rest parameters keep the length of the function 0, and it needs no `this`.
  return (...[message, ...more]: unknown[]): void => {
    console[method](`${level.toUpperCase()}: (api-client) ${message}`, ...more);
  };
}

function silent(): void {}

export const silly = silent;
export const verbose = silent;
export const info = toConsole('info', 'log');
export const http = silent;
export const warn = toConsole('warn', 'log');
export const error = toConsole('error', 'error');
