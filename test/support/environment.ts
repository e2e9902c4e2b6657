/**
 * Loaded before the tests: takes out of the environment what would lead clients elsewhere (C-9) or colour what programs
 * print, so that neither a developer's settings nor a CI system's reach the tests and what they start.
 */
for (const name of Object.keys(process.env)) {
  if (/^(_7D_API_CLIENT_|NODE_API_CLIENT_|FORCE_COLOR$)/.test(name)) delete process.env[name];
}
