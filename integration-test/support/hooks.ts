/** Loaded by mocha before any test. */
import { named } from './environment';
import { server, startServer, stopServer } from './server';

export async function mochaGlobalSetup(): Promise<void> {
  await startServer();
  console.log(`\n  ${named ? 'Server from the environment' : 'Bundled stub'}: ${server().address}`);
}

export const mochaGlobalTeardown = stopServer;
