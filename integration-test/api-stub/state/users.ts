/** Accounts of the store, and of partners, whose users have the ids of the partner. */
import { exists, invalid, notFound, ServiceError } from '../responses/errors';
import type { Package, Release, Track } from '../catalogue/model';
import { BoundedMap } from './bounded';

export interface User {
  id: string;
  type: '7digital' | 'partner';
  emailAddress: string;
  password?: string;
  /** The consumer key of the partner. Users of the store have none. */
  partner?: string;
  cards: Card[];
  purchases: Purchase[];
  subscription?: Subscription;
  /** Ids of the devices that may play offline. */
  devices: Set<string>;
  /** The number of downloads of each track. */
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
  /** The error code of a payment with this card. */
  failsWith?: number;
}

export interface Purchase {
  id: number;
  date: Date;
  shopId: number;
  items: PurchasedItem[];
  /** Refunded items, as `release 1` or `track 1`. */
  refunded: Set<string>;
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
/** The oldest users are removed. The first, the demo user, is never removed. */
const MOST_USERS = 10_000;
/** The longest e-mail address, password or id of a user in characters. */
const LONGEST = 254;

const idKey = (partner: string | undefined, id: string): string => JSON.stringify([partner ?? null, id]);

export class Users {
  readonly #byId = new BoundedMap<string, User>(MOST_USERS, {
    keep: ({ id, type }) => type === '7digital' && id === String(FIRST_ID),
    dropped: (user) => this.#forgetEmail(user),
  });
  readonly #byEmail = new Map<string, Set<User>>();
  #added = 0;

  get size(): number {
    return this.#byId.size;
  }

  /** Creates an account of the store. */
  signUp(emailAddress: string, password: string): User {
    mustFit('password', password);
    this.#mustBeFree(emailAddress);
    return this.#add({ id: String(FIRST_ID + this.#added), type: '7digital', emailAddress, password });
  }

  /** Creates a user whom the partner of the key identifies as `id`. */
  create(partner: string, id: string, emailAddress: string): User {
    mustFit('userId', id);
    if (this.#byId.has(idKey(partner, id))) throw exists(`User ${id}`);
    if (emailAddress !== '') mustBeAddress(emailAddress);
    return this.#add({ id, type: 'partner', emailAddress, partner });
  }

  /** The user with this id for this key. */
  find(key: string, id: string): User {
    // A reserved id of the tests of 1.0.0 (C-145).
    if (id.toLowerCase() === 'invalid') throw invalid('userId', id);
    const user = this.#byId.get(idKey(key, id)) ?? this.#byId.get(idKey(undefined, id));
    if (!user) throw notFound('users', id);
    return user;
  }

  byEmail(key: string, emailAddress: string): User[] {
    const found = this.#byEmail.get(emailAddress.toLowerCase()) ?? [];
    return [...found].filter(({ partner }) => partner === undefined || partner === key);
  }

  authenticate(emailAddress: string, password: string): User {
    const user = this.#ofStore(emailAddress);
    if (!user || user.password !== password) {
      throw new ServiceError(2001, 'No users found with these credentials');
    }
    return user;
  }

  update(user: User, { emailAddress, password }: { emailAddress?: string; password?: string }): void {
    if (password !== undefined) mustFit('password', password);
    if (emailAddress !== undefined && emailAddress.toLowerCase() !== user.emailAddress.toLowerCase()) {
      if (user.type === '7digital') this.#mustBeFree(emailAddress);
      else mustBeAddress(emailAddress);
    }
    if (emailAddress !== undefined) {
      this.#forgetEmail(user);
      user.emailAddress = emailAddress;
      this.#noteEmail(user);
    }
    if (password !== undefined) user.password = password;
  }

  #ofStore(emailAddress: string): User | undefined {
    const found = this.#byEmail.get(emailAddress.toLowerCase()) ?? [];
    return [...found].find(({ type }) => type === '7digital');
  }

  #mustBeFree(emailAddress: string): void {
    mustBeAddress(emailAddress);
    if (this.#ofStore(emailAddress)) throw exists(`User with emailAddress ${emailAddress}`);
  }

  #add(user: Omit<User, 'cards' | 'purchases' | 'devices' | 'downloads'>): User {
    const added: User = { ...user, cards: [], purchases: [], devices: new Set(), downloads: new Map() };
    this.#added += 1;
    this.#noteEmail(added);
    this.#byId.set(idKey(added.partner, added.id), added);
    return added;
  }

  #noteEmail(user: User): void {
    const key = user.emailAddress.toLowerCase();
    const users = this.#byEmail.get(key) ?? new Set();
    this.#byEmail.set(key, users.add(user));
  }

  #forgetEmail(user: User): void {
    const key = user.emailAddress.toLowerCase();
    const users = this.#byEmail.get(key);
    users?.delete(user);
    if (users?.size === 0) this.#byEmail.delete(key);
  }
}

function mustFit(name: string, value: string): void {
  if (value.length > LONGEST) throw invalid(name, value);
}

function mustBeAddress(emailAddress: string): void {
  mustFit('emailAddress', emailAddress);
  if (!/^[^@\s]+@[^@\s]+$/.test(emailAddress)) throw invalid('emailAddress', emailAddress);
}
