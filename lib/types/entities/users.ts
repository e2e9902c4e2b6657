/** Users, cards, subscriptions. */
import type { BooleanText, DateText, Known, OneOrMore } from './shapes';

/** A user of the service or of a partner. */
export interface User {
  /** 7digital user id (a number, once negative) or partner user id */
  id?: string;
  /** account type */
  type?: Known<'7digital'>;
  /** login */
  emailAddress: string;
}

/** The matching users. */
export interface UserList {
  /** matches */
  user: OneOrMore<User>;
}

/** The stored cards of a user. */
export interface CardList {
  /** stored cards */
  card: Card[];
}

/** A stored card. */
export interface Card {
  /** card id; an integer */
  id?: string;
  /** scheme, e.g. VISA */
  type: string;
  /** last four digits */
  last4digits: string;
  /** selected for purchases */
  default?: BooleanText;
  /** name on the card */
  cardHolderName?: string;
  /** `cardHolderName` in the spelling of card registration */
  cardholderName?: string;
  /** YYYYMM */
  expiryDate?: string;
  /** ISO 3166-1 alpha-2; documented, not recorded */
  country?: string;
}

/** A card being registered on the hosted page. */
export interface CardRegistration {
  /** registration id */
  id: string;
  /** progress */
  status: Known<'pending' | 'complete' | 'error'>;
  /** page where the user enters card details */
  redirectUrl?: string;
  /** the stored card when complete */
  card?: Card;
  /** reason for the failure */
  error?: ServiceError;
}

/** An error inside a successful response. */
export interface ServiceError {
  /** error code; an integer */
  code: string;
  /** English message */
  errorMessage: string;
}

/** A user's subscription. */
export interface StreamingSubscription {
  /** e.g. premium; documented, not recorded */
  level?: string;
  /** end of the current period; documented, not recorded */
  expiryDate?: DateText;
}

/** Elements of a response that hold these entities. */
export interface UserRoots {
  cardRegistration: CardRegistration;
  cards: CardList | '';
  streaming: StreamingSubscription;
  user: User;
  users: UserList | '';
}
