/** A consumer key. */
export interface ConsumerKey {
  key: string;
  secret: string;
  /** Whether it may name a user by `userId` in calls that otherwise require a token. */
  userManagement: boolean;
}

/** The key of a client without its own key (C-8). */
export const PLACEHOLDER: ConsumerKey = {
  key: 'YOUR_KEY_HERE',
  secret: 'YOUR_SECRET_HERE',
  userManagement: true,
};

/** A key without user management, to test its errors. */
const BASIC: ConsumerKey = { key: 'BASIC_KEY', secret: 'BASIC_SECRET', userManagement: false };

/** The built-in keys, and the given ones, which have all rights. */
export function knownKeys(more: Record<string, string>): Map<string, ConsumerKey> {
  const others = Object.entries(more).map(([key, secret]) => ({ key, secret, userManagement: true }));
  return new Map([PLACEHOLDER, BASIC, ...others].map((item) => [item.key, item]));
}
