/** Calls with every kind of secret, in every place where a call can send one. */
import api = require('../../lib');
import type { Kind, Loose } from '../faults/kinds';
import type { Schema } from '../../lib/types/schema';
import { SECRETS } from './secrets';

const { accesstoken, accesssecret, password, shortPassword, requesttoken, requestsecret } = SECRETS;
const PAIR = { accesstoken, accesssecret };
const CARD = {
  cardNumber: SECRETS.cardNumber,
  cardVerificationCode: SECRETS.cardVerificationCode,
  cardExpiryDate: SECRETS.cardExpiryDate,
  cardHolderName: SECRETS.cardHolderName,
};

/** The shipped schema, and a custom resource with secrets in places where the service has none. */
export const SCHEMA = {
  ...api.schema,
  groups: {
    ...(api.schema as Schema).groups,
    words: [{ name: 'motto', type: 'string', required: true, about: 'The motto', secret: true }],
  },
  resources: {
    ...api.schema.resources,
    Vault: {
      resource: 'vault',
      actions: [
        { apiCall: 'open/:password', methodName: 'open' },
        { apiCall: 'pay', methodName: 'pay', method: 'POST' },
        { apiCall: 'open/:token/now', methodName: 'openSigned', method: 'PUT', oauth: '3-legged' },
        {
          apiCall: 'whisper',
          methodName: 'whisper',
          oauth: '2-legged',
          params: [{ name: 'word', type: 'string', required: true, about: 'The word', secret: true }],
        },
        { apiCall: 'sing', methodName: 'sing', oauth: '2-legged', params: ['@words'] },
      ],
    },
  },
};

/** Headers that identify the caller: those of the client, of the resource and of the call. */
export const HEADERS = {
  client: { Cookie: `theme=dark; session=${SECRETS.cookie}`, 'X-Api-Key': SECRETS.apiKey },
  resource: { 'X-Auth': SECRETS.authHeader },
  call: { 'Proxy-Authorization': `Basic ${SECRETS.authorization}` },
};

function kind(name: string, protocol: Kind['protocol'], params: Kind['params'], call: Kind['call']): Kind {
  return { name, protocol, method: 'GET', signed: protocol === 'https:', params, call };
}

const resource = (client: Loose, name: string) => client[name]({ headers: HEADERS.resource });

/** The secrets that a call sends and that the service knows of its caller, so that a response may contain them. */
export function secretsSentBy({ params, name }: Kind): string[] {
  const isHelper = HELPER_CALLS.some((call) => call.name === name);
  const values = Object.values(params).flat();
  const given = values.filter((value) => (Object.values(SECRETS) as unknown[]).includes(value)) as string[];
  const { consumersecret, cookie, apiKey, authHeader, authorization } = SECRETS;
  // Headers and defaults of the client are not sent in the calls of the helper (C-121).
  const ofClient = isHelper ? [] : [accesstoken, accesssecret, cookie, apiKey, authHeader];
  return [...new Set([consumersecret, authorization, ...ofClient, ...given])];
}

export const CALLS: readonly Kind[] = [
  kind('an unsigned GET', 'http:', { releaseId: 7, ...PAIR, password }, (client, ...args) =>
    resource(client, 'Releases').getDetails(...args),
  ),
  kind('an unsigned POST', 'http:', { ...CARD, password: shortPassword }, (client, ...args) =>
    resource(client, 'Vault').pay(...args),
  ),
  kind('a secret in a path', 'http:', { password }, (client, ...args) =>
    resource(client, 'Vault').open(...args),
  ),
  kind('a secret in a signed path', 'https:', { ...PAIR, token: requesttoken }, (client, ...args) =>
    resource(client, 'Vault').openSigned(...args),
  ),
  kind('a parameter that the schema marks as secret', 'https:', { word: password }, (client, ...args) =>
    resource(client, 'Vault').whisper(...args),
  ),
  kind(
    'a parameter of a group that the schema marks as secret',
    'https:',
    { motto: password },
    (client, ...args) => resource(client, 'Vault').sing(...args),
  ),
  kind('a 2-legged GET', 'https:', { userId: 5, ...PAIR }, (client, ...args) =>
    resource(client, 'User').getDetails(...args),
  ),
  kind('a 2-legged POST', 'https:', { emailAddress: 'a@b.example', password }, (client, ...args) =>
    resource(client, 'User').signup(...args),
  ),
  kind('a 3-legged GET', 'https:', { ...PAIR, password: [password, shortPassword] }, (client, ...args) =>
    resource(client, 'User').getLocker(...args),
  ),
  kind('a 3-legged POST', 'https:', { ...PAIR, token: SECRETS.payPalToken, basketId: 9 }, (client, ...args) =>
    resource(client, 'Basket').completePayPalPurchase(...args),
  ),
  kind('a card', 'https:', { ...PAIR, ...CARD, cardCountry: 'GB' }, (client, ...args) =>
    resource(client, 'User').registerCard(...args),
  ),
  kind('a PUT', 'https:', { id: 3, ...PAIR, password }, (client, ...args) =>
    resource(client, 'Users').update(...args),
  ),
  kind('nested parameters', 'https:', { card: { ...CARD }, list: [{ password }] }, (client, ...args) =>
    resource(client, 'User').authenticate(...args),
  ),
];

export const HELPER_CALLS: readonly Kind[] = [
  kind('getRequestToken', 'https:', {}, (client, _params, ...rest) =>
    client.OAuth().getRequestToken('https://example.com/', ...rest),
  ),
  kind(
    'authoriseRequestToken',
    'https:',
    { username: SECRETS.username, password, token: requesttoken, requestsecret, ...PAIR },
    (client, ...args) => client.OAuth().authoriseRequestToken(...args),
  ),
  kind('getAccessToken', 'https:', { requesttoken, requestsecret }, (client, ...args) =>
    client.OAuth().getAccessToken(...args),
  ),
];

/** Options of the clients that make these calls. */
export const OPTIONS = {
  consumerkey: 'a-key-that-may-be-seen',
  consumersecret: SECRETS.consumersecret,
  headers: HEADERS.client,
  defaultParams: { country: 'GB', ...PAIR },
};
