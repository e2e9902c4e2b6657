/** Loaded before the tests: what would lead the clients in them elsewhere (C-9) is taken out of the environment. */
import './built';

for (const name of Object.keys(process.env)) {
  if (name.startsWith('_7D_API_CLIENT_')) delete process.env[name];
}
