/** Who may call. */
export interface ConsumerKey {
  key: string;
  secret: string;
  /** May name a user by `userId` in calls that otherwise need a user token. */
  userManagement: boolean;
}

/** What the client uses when it is given no key (C-8). */
export const PLACEHOLDER: ConsumerKey = {
  key: 'YOUR_KEY_HERE',
  secret: 'YOUR_SECRET_HERE',
  userManagement: true,
};

/** One without user management, to see it refused. */
const BASIC: ConsumerKey = { key: 'BASIC_KEY', secret: 'BASIC_SECRET', userManagement: false };

/** The built-in keys and those that were asked for, which may do everything. */
export function knownKeys(more: Record<string, string>): Map<string, ConsumerKey> {
  const others = Object.entries(more).map(([key, secret]) => ({ key, secret, userManagement: true }));
  return new Map([PLACEHOLDER, BASIC, ...others].map((item) => [item.key, item]));
}
