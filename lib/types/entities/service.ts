/** The service itself, play logs and devices. */
import type { BooleanText, DateText, IntegerText, Known } from './shapes';

/** State of the service. */
export interface ServiceStatus {
  /** its clock, often without a zone */
  serverTime: DateText;
}

/** Whether somebody may buy. */
export interface GeoRestrictions {
  /** an address of the territory */
  allowCheckout: BooleanText;
  /** territory of the address; documented, not recorded */
  countryCode?: string;
}

/** What became of a report of streams. */
export interface PlayLogs {
  /** number of entries that were stored */
  count: IntegerText;
}

/** Whether a device may play offline. */
export interface OfflineStatus {
  /** it may */
  offlineEnabled: BooleanText;
  /** how many tracks it may keep */
  offlineMaxTrackCount?: IntegerText;
}

/** A refund of a release that was reported. */
export interface RefundedRelease {
  /** purchase id */
  purchaseId: string;
  /** release id */
  releaseId: string;
}

/** A refund of a track that was reported. */
export interface RefundedTrack {
  /** purchase id */
  purchaseId: string;
  /** track id */
  trackId: string;
}

/** A basket that is ready for the payment page. */
export interface PreparedPayment {
  /** token for the payment page */
  paymentToken?: string;
  /** already paid and delivered; the recording spells it False */
  autoFulfilled?: BooleanText;
  /** when it was prepared */
  preparePaymentDate?: DateText;
}

/** Whether a basket was paid. */
export interface PaymentStatus {
  /** outcome */
  paymentStatus: Known<'Success' | 'Failure'>;
  /** purchase id, on success */
  purchaseId?: string;
}

/** Elements under which responses hold these entities. */
export interface ServiceRoots {
  geoRestrictions: GeoRestrictions;
  offlineStatus: OfflineStatus;
  playLogs: PlayLogs;
  preparePayment: PreparedPayment;
  serviceStatus: ServiceStatus;
}
