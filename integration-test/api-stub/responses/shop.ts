/** Baskets, lockers, purchases, cards and users as trees. */
import type { Format, Release, Track } from '../catalogue/model';
import { amount, formatted } from '../catalogue/prices';
import type { Currency } from '../catalogue/territories';
import { type Basket, type BasketItem, dueFor, dueForAll } from '../state/baskets';
import type { Registration } from '../state/cards';
import type { LockerEntry } from '../state/locker';
import type { Card, Purchase, User } from '../state/users';
import { artistRef, releaseRef, type View } from './entities';
import { isoDate, NIL, type Tree } from './tree';

const money = (currency: Currency): Tree => ({ '@code': currency.code, _: currency.symbol });

function price(currency: Currency, value: number, rrp: number | undefined): Tree {
  return {
    currency: money(currency),
    value: amount(value),
    formattedPrice: formatted(value, currency),
    rrp: rrp === undefined ? NIL : amount(rrp),
    formattedRrp: rrp === undefined ? 'N/A' : formatted(rrp, currency),
  };
}

const due = (currency: Currency, value: number): Tree => ({
  currency: money(currency),
  amount: amount(value),
  formattedAmount: formatted(value, currency),
});

export function basketTree(basket: Basket): Tree {
  const { currency } = basket.territory;
  const sum = (of: (item: BasketItem) => number): number =>
    basket.items.reduce((total, item) => total + of(item), 0);
  return {
    '@id': basket.id,
    itemCount: basket.items.length,
    price: price(
      currency,
      sum((item) => item.price),
      sum((item) => item.rrp ?? item.price),
    ),
    basketItems: { basketItem: basket.items.map((item) => basketItem(item, basket)) },
    amountDue: due(currency, dueForAll(basket)),
  };
}

function basketItem(item: BasketItem, { voucher, territory: { currency } }: Basket): Tree {
  return {
    '@id': item.id,
    type: item.track ? 'track' : 'release',
    itemName: (item.track ?? item.release).title,
    artistName: (item.track ?? item.release).appearsAs,
    trackId: item.track?.id ?? '',
    releaseId: item.release.id,
    price: price(currency, item.price, item.rrp),
    package: { '@id': item.pack.id },
    discount: item.discounted ? { type: 'Voucher' } : undefined,
    amountDue: due(currency, dueFor(item, voucher)),
  };
}

/** The unsigned URL of a download. The caller signs it. */
const downloadUrl = (view: View, shopId: number, release: Release, track: Track, format: Format): string =>
  `${view.origin}/media/user/downloadtrack?formatid=${format.id}&releaseid=${release.id}&shopid=${shopId}&trackid=${track.id}`;

export function lockerReleaseTree({ release, tracks }: LockerEntry, view: View): Tree {
  return {
    release: { ...releaseRef(release, view), download: { releaseDate: isoDate(release.releaseDate) } },
    lockerTracks: {
      lockerTrack: tracks.map(({ track, purchase, remaining, formats, complete }) => ({
        track: lockerTrackRef(track),
        remainingDownloads: remaining,
        purchaseId: purchase.id,
        purchaseDate: isoDate(purchase.date),
        completeAlbumPurchase: complete,
        downloadUrls: {
          downloadUrl: formats.map((format) => ({
            format: {
              '@id': format.id,
              url: downloadUrl(view, purchase.shopId, release, track, format),
              description: format.description,
            },
          })),
        },
      })),
    },
    available: true,
  };
}

const lockerTrackRef = (track: Track): Tree => ({
  '@id': track.id,
  title: track.title,
  version: track.version,
  artist: artistRef(track.artist, track.appearsAs),
  trackNumber: track.number,
  duration: track.duration,
  isrc: track.isrc,
  slug: track.release.slug,
});

/** A purchase shows the items that it added to the locker. */
export function purchaseTree(purchase: Purchase, entries: LockerEntry[], view: View): Tree {
  return {
    '@id': purchase.id,
    purchaseDate: isoDate(purchase.date),
    lockerReleases: {
      page: 1,
      pageSize: Math.max(entries.length, 10),
      totalItems: entries.length,
      lockerRelease: entries.map((entry) => lockerReleaseTree(entry, view)),
    },
  };
}

export const userTree = (user: User): Tree => ({
  '@id': user.id,
  type: user.type,
  emailAddress: user.emailAddress,
});

export const cardTree = (card: Card): Tree => ({
  '@id': card.id,
  type: card.type,
  last4digits: card.last4digits,
  default: card.isDefault,
  cardHolderName: card.cardHolderName,
  expiryDate: card.expiryDate,
});

export function registrationTree({ id, status, card, error }: Registration, view: View): Tree {
  return {
    '@id': id,
    '@status': status,
    redirectUrl: status === 'pending' ? `${view.origin}/payment/cardregistration/${id}` : undefined,
    card: card && cardTree(card),
    error: error && { '@code': error.code, errorMessage: error.message },
  };
}
