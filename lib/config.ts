/** The defaults of a client's options (C-6). Key and secret are read from the environment once, here (C-8). */
import * as logger from './logger';
import { printAs, shownOptions, veil } from './show';
import type { ClientSettings } from './types';

function fromEnvironment(name: string, fallback: string): string {
  return process.env[name] || fallback;
}

const config: ClientSettings = {
  consumerkey: fromEnvironment('_7D_API_CLIENT_CONSUMER_KEY', 'YOUR_KEY_HERE'),
  consumersecret: fromEnvironment('_7D_API_CLIENT_CONSUMER_SECRET', 'YOUR_SECRET_HERE'),
  format: 'json',
  logger,
  userManagement: false,
  defaultParams: {},
  headers: {},
};

for (const name of ['consumersecret', 'defaultParams', 'headers'] as const) veil(config, name, config[name]);

export = printAs(config, shownOptions);
