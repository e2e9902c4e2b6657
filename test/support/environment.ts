/** Loaded before the tests. Deletes the environment variables that change the host of clients (C-9). */
import './built';

for (const name of Object.keys(process.env)) {
  if (name.startsWith('_7D_API_CLIENT_')) delete process.env[name];
}
