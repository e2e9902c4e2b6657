/** The default options of a client. Key and secret are read from the environment once, here. */
import * as logger from './logger';
import { inspectAs, inspectOptions, hideProperty } from '../redaction/inspect';
import type { ClientSettings } from '../types';

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

for (const name of ['consumersecret', 'defaultParams', 'headers'] as const)
  hideProperty(config, name, config[name]);

export = inspectAs(config, inspectOptions);
