/** Users for tests that change something: each is new, so that no test sees what another did. */
import { type api, client, KEY, type TokenPair, type Credentials } from './client';
import { submit } from './web';

export interface Account {
  id: string;
  emailAddress: string;
  password: string;
}

export interface Shopper extends Account {
  token: TokenPair;
  cardId: string;
  cardRegistrationId: string;
}

const run = `${process.pid}-${Date.now()}`;
let count = 0;

/** A name that nobody has had at this server, nor in an earlier run. */
export const freshName = (what = 'user'): string => `${what}-${run}-${++count}`;

export async function signUp(by: Credentials = KEY): Promise<Account> {
  const account = { emailAddress: `${freshName()}@example.com`, password: 'pass word+ü&' };
  const { user } = await client(by).User().signup(account);
  return { ...account, id: user.id! };
}

/** The user's access token, by the call for keys that know their users' passwords. */
export async function tokenOf(
  { emailAddress, password }: Account,
  by: Credentials = KEY,
): Promise<TokenPair> {
  const oauth = client(by).OAuth();
  const { requesttoken, requestsecret } = await oauth.getRequestToken('http://localhost/back');
  await oauth.authoriseRequestToken({ username: emailAddress, password, token: requesttoken });
  return oauth.getAccessToken({ requesttoken, requestsecret });
}

/** Somebody with all that it takes to buy and to listen. */
export async function shopper(): Promise<Shopper> {
  const account = await signUp();
  const token = await tokenOf(account);
  const user = client({ defaultParams: { ...token } }).User();
  const cardRegistrationId = await addCard(user);
  const { cardRegistration } = await user.getCardRegistration({ id: cardRegistrationId });
  await user.updateUnlimitedStreaming({ userId: account.id, ...subscription() });
  return { ...account, token, cardId: cardRegistration.card!.id!, cardRegistrationId };
}

/** Registers a card on the page that the service hosts; gives the id of the registration. */
export async function addCard(
  user: api.UserResource<string>,
  cardNumber = '4111111111111111',
): Promise<string> {
  const { cardRegistration } = await user.registerCard({ redirectUrl: 'http://localhost/back' });
  await submit(cardRegistration.redirectUrl!, {
    cardNumber,
    cardHolderName: 'A Shopper',
    expiryDate: '209912',
  });
  return cardRegistration.id;
}

/** A plan that has begun and goes on. */
export const subscription = () => ({
  planCode: 'premium-unlimited-streaming',
  status: 'active' as const,
  currency: 'GBP',
  recurringFee: 999,
  activatedAt: '2024-01-01T00:00:00Z',
  currentPeriodStartDate: '2024-01-01T00:00:00Z',
  expiryDate: '2090-01-01T00:00:00Z',
});
