/** Baskets and purchases. */
import type { LockerReleaseList } from './locker';
import type { Currency, Price } from './media';
import type { DateText, DecimalText, Forms, IntegerText, Known } from './shapes';

/** A basket. */
export interface Basket {
  /** GUID */
  id: string;
  /** number of items */
  itemCount: IntegerText;
  /** total before discounts */
  price: Price;
  /** the items */
  basketItems: BasketItem[];
  /** total to pay after vouchers */
  amountDue?: AmountDue;
}

/** An item in a basket. */
export interface BasketItem {
  /** item id, used as itemId when removing; an integer */
  id: string;
  /** kind of item */
  type: Known<'release' | 'track'>;
  /** title */
  itemName: string;
  /** artist */
  artistName: string;
  /** empty, missing or 0 for a whole release; an integer */
  trackId?: string;
  /** release id; an integer */
  releaseId: string;
  /** item price */
  price: Price;
  /** chosen quality tier */
  package?: BasketPackage;
  /** applied discount */
  discount?: Discount;
  /** price to pay for this item */
  amountDue?: AmountDue;
}

/** The package (quality tier) chosen. */
export interface BasketPackage {
  /** package id; an integer */
  id: string;
}

/** A discount on an item. */
export interface Discount {
  /** kind of discount */
  type: Known<'Voucher'>;
}

/** An amount to pay. */
export interface AmountDue {
  /** only on the basket total in recorded responses */
  currency?: Currency;
  /** amount */
  amount: DecimalText;
  /** amount with symbol */
  formattedAmount: string;
}

/** The payment page of PayPal for a basket. */
export interface ExpressCheckout {
  /** PayPal page to send the user to; documented, not recorded */
  url?: string;
}

/** A purchase. */
export interface Purchase {
  /** purchase id; an integer */
  id: string;
  /** time of purchase */
  purchaseDate?: DateText;
  /** bought items; older responses only */
  lockerReleases?: LockerReleaseList<Forms>;
}

/** The accepted card schemes. */
export interface CardTypeList {
  /** accepted schemes */
  cardType: CardType[];
}

/** A card scheme. */
export interface CardType {
  /** scheme id */
  id: Known<'MAESTRO' | 'MASTERCARD' | 'VISA' | 'AMEX'>;
  /** scheme name */
  name: string;
}

/** Elements of a response that hold these entities. */
export interface ShopRoots {
  basket: Basket;
  cardTypes: CardTypeList;
  expressCheckout: ExpressCheckout;
  purchase: Purchase;
}
