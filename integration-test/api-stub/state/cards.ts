/** Cards, their registration on the hosted page, and payments. */
import { randomUUID } from 'node:crypto';
import { invalid, notFound, outOfRange, ServiceError } from '../responses/errors';
import { BoundedMap, ownCopy } from './bounded';
import type { Card, User } from './users';

export interface Registration {
  id: string;
  user: User;
  redirectUrl: string;
  status: 'pending' | 'complete' | 'error';
  card?: Card;
  error?: { code: number; message: string };
}

export interface CardForm {
  cardNumber: string;
  cardHolderName: string;
  expiryDate: string;
}

/** Card numbers that fail at registration or at a payment. */
const REFUSED_AT_REGISTRATION = new Map<string, [code: number, message: string]>([
  ['4012888888881881', [3103, 'Add card failed: Please try again']],
  ['4000000000000127', [3104, 'Add card declined']],
]);
const REFUSED_WHEN_PAYING = new Map([
  ['4000000000000069', 3001],
  ['4000000000000002', 3003],
  ['4000000000000341', 3005],
]);

/** The oldest registrations are removed. */
const MOST_REGISTRATIONS = 10_000;
const MOST_CARDS_OF_USER = 20;
const LONGEST_URL = 2_000;
const LONGEST_NAME = 254;

const MESSAGES: Record<number, string> = {
  3001: 'The default card has expired',
  3003: 'Payment failed',
  3005: 'The country of the card is not allowed in this shop',
};

export const CARD_TYPES: Record<string, string> = {
  MAESTRO: 'Maestro',
  MASTERCARD: 'MasterCard',
  VISA: 'Visa',
  AMEX: 'American Express',
};

export class Cards {
  readonly #registrations = new BoundedMap<string, Registration>(MOST_REGISTRATIONS, {
    keep: ({ id }) => this.#known.has(id),
  });
  readonly #known = new Set<string>();
  #nextId = 1;

  /** The number of registrations. */
  get size(): number {
    return this.#registrations.size;
  }

  /** A registration with a known id is never removed. */
  register(user: User, redirectUrl: string, known?: string): Registration {
    if (redirectUrl.length > LONGEST_URL) throw invalid('redirectUrl', redirectUrl);
    if (known !== undefined) this.#known.add(known);
    const id = known ?? randomUUID();
    const registration: Registration = { id, user, redirectUrl, status: 'pending' };
    this.#registrations.set(registration.id, registration);
    return registration;
  }

  registration(id: string): Registration {
    const registration = this.#registrations.get(id.toLowerCase());
    if (!registration) throw notFound('card registrations', id);
    return registration;
  }

  /** Handles the form of the hosted page. */
  complete(registration: Registration, form: CardForm, now: Date): void {
    try {
      registration.card = this.add(registration.user, form, now);
      registration.status = 'complete';
      registration.error = undefined;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      registration.status = 'error';
      registration.error = { code: error.code, message: ownCopy(error.message) };
    }
  }

  /** The first card of a user is the default. */
  add(user: User, form: CardForm, now: Date): Card {
    const number = form.cardNumber.replace(/[\s-]/g, '');
    const expiryDate = form.expiryDate.trim();
    if (!/^\d{12,19}$/.test(number)) throw invalid('CardNumber', mask(number));
    if (form.cardHolderName.trim() === '' || form.cardHolderName.length > LONGEST_NAME)
      throw invalid('CardHolderName', form.cardHolderName);
    if (!/^\d{4}(0[1-9]|1[0-2])$/.test(expiryDate)) throw invalid('ExpiryDate', expiryDate);
    if (expiryDate < now.toISOString().slice(0, 7).replace('-', '')) {
      throw invalid('ExpiryDate', 'ExpiryDate cannot be in the past');
    }
    const refused = REFUSED_AT_REGISTRATION.get(number);
    if (refused) throw new ServiceError(...refused);
    if (user.cards.length >= MOST_CARDS_OF_USER)
      throw outOfRange('CardNumber', 'the user has too many cards');
    const card: Card = {
      id: this.#nextId++,
      type: typeOf(number),
      last4digits: number.slice(-4),
      cardHolderName: form.cardHolderName.trim(),
      expiryDate,
      isDefault: user.cards.length === 0,
      failsWith: REFUSED_WHEN_PAYING.get(number),
    };
    user.cards.push(card);
    return card;
  }
}

export function selectCard(user: User, id: number): void {
  const card = cardOf(user, id);
  for (const other of user.cards) other.isDefault = other === card;
}

export function deleteCard(user: User, id: number): void {
  const card = cardOf(user, id);
  user.cards.splice(user.cards.indexOf(card), 1);
  if (card.isDefault && user.cards[0]) user.cards[0].isDefault = true;
}

/** Pays with the default card. A price of zero needs no card. */
export function pay(user: User, amount: number): void {
  if (amount <= 0) return;
  const card = user.cards.find((item) => item.isDefault);
  if (!card) throw new ServiceError(3002, 'The user has no card');
  if (card.failsWith !== undefined) throw new ServiceError(card.failsWith, MESSAGES[card.failsWith]!);
}

function cardOf(user: User, id: number): Card {
  const card = user.cards.find((item) => item.id === id);
  if (!card) throw notFound('cards', id);
  return card;
}

function typeOf(number: string): string {
  if (/^3[47]/.test(number)) return 'AMEX';
  if (/^5[1-5]/.test(number)) return 'MASTERCARD';
  return /^(50|5[6-9]|6)/.test(number) ? 'MAESTRO' : 'VISA';
}

const mask = (number: string): string => number.replace(/.(?=.{4})/g, '*');
