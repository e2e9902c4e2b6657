/** New users for tests that change something, so that no test sees the changes of another. */
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

/** A name that is new at this server, also after earlier runs. */
export const freshName = (what = 'user'): string => `${what}-${run}-${++count}`;

export async function signUp(by: Credentials = KEY): Promise<Account> {
  const account = { emailAddress: `${freshName()}@example.com`, password: 'pass word+ü&' };
  const { user } = await client(by).User().signup(account);
  return { ...account, id: user.id! };
}

/** The access token of a user, by the call for keys that know the passwords of their users. */
export async function tokenOf(
  { emailAddress, password }: Account,
  by: Credentials = KEY,
): Promise<TokenPair> {
  const oauth = client(by).OAuth();
  const { requesttoken, requestsecret } = await oauth.getRequestToken('http://localhost/back');
  await oauth.authoriseRequestToken({ username: emailAddress, password, token: requesttoken });
  return oauth.getAccessToken({ requesttoken, requestsecret });
}

/** A user with a card and a subscription. */
export async function shopper(): Promise<Shopper> {
  const account = await signUp();
  const token = await tokenOf(account);
  const user = client({ defaultParams: { ...token } }).User();
  const cardRegistrationId = await addCard(user);
  const { cardRegistration } = await user.getCardRegistration({ id: cardRegistrationId });
  await user.updateUnlimitedStreaming({ userId: account.id, ...subscription() });
  return { ...account, token, cardId: cardRegistration.card!.id!, cardRegistrationId };
}

/** Registers a card on the page of the service, and returns the id of the registration. */
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

/** An active subscription. */
export const subscription = () => ({
  planCode: 'premium-unlimited-streaming',
  status: 'active' as const,
  currency: 'GBP',
  recurringFee: 999,
  activatedAt: '2024-01-01T00:00:00Z',
  currentPeriodStartDate: '2024-01-01T00:00:00Z',
  expiryDate: '2090-01-01T00:00:00Z',
});
