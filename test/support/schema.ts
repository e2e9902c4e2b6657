/** A small schema with one method of every kind; its paths begin with `/t`. */
import type { ActionDefinition, Schema } from '../../lib/types/schema';
import { dataOf } from './calls';
import type { Captured, CaptureServer, Loose } from './capture-server';

function action(methodName: string, apiCall: string, method = 'GET', oauth?: string): ActionDefinition {
  return { methodName, apiCall, method, ...(oauth && { oauth }) };
}

export const KINDS = {
  prefix: '',
  resources: {
    Test: {
      resource: 't',
      actions: [
        action('get', 'g'),
        action('post', 'g', 'POST'),
        action('put', 'g', 'PUT'),
        action('remove', 'g', 'DELETE'),
        action('get2', 'g', 'GET', '2-legged'),
        action('post2', 'g', 'POST', '2-legged'),
        action('put2', 'g', 'PUT', '2-legged'),
        action('remove2', 'g', 'DELETE', '2-legged'),
        action('get3', 'g', 'GET', '3-legged'),
        action('post3', 'g', 'POST', '3-legged'),
        action('put3', 'g', 'PUT', '3-legged'),
        action('remove3', 'g', 'DELETE', '3-legged'),
        action('patch', 'g', 'PATCH'),
        action('patch3', 'g', 'PATCH', '3-legged'),
        action('slug', 'a/:Id/b'),
        action('slug3', 'a/:Id/b', 'GET', '3-legged'),
        action('slugPost3', 'a/:Id/b', 'POST', '3-legged'),
        action('slugs3', ':id/x/:id', 'GET', '3-legged'),
      ],
    },
    Track: {
      resource: 'track',
      actions: [action('getPreview', 'preview'), action('getSignedPreview', 'preview', 'GET', '2-legged')],
    },
  },
} satisfies Schema;

/** Its resource, and what its methods send, with a key and a secret that need encoding. */
export function kindsAt(server: CaptureServer) {
  const client = (options: object = {}, schema: object = KINDS): Loose =>
    server.client({ consumerkey: 'K&1', consumersecret: 'S&1', ...options }, schema);
  const test = (options: object = {}): Loose => new (client(options).Test)();
  const sent = async (method: string, params: unknown = {}, options: object = {}): Promise<Captured> => {
    await dataOf((done) => test(options)[method](params, done));
    return server.last;
  };
  return { client, test, sent };
}
