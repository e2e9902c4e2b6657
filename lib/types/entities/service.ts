/** The service itself, play logs and devices. */
import type { BooleanText, DateText, IntegerText, Known } from './shapes';

/** State of the service. */
export interface ServiceStatus {
  /** time of the service, often without a zone */
  serverTime: DateText;
}

/** Whether an IP address may buy. */
export interface GeoRestrictions {
  /** an IP address of the territory */
  allowCheckout: BooleanText;
  /** territory of the IP address; documented, not recorded */
  countryCode?: string;
}

/** The result of a log of streams. */
export interface PlayLogs {
  /** number of stored entries */
  count: IntegerText;
}

/** Whether a device may play offline. */
export interface OfflineStatus {
  /** true if it may */
  offlineEnabled: BooleanText;
  /** largest number of tracks on the device */
  offlineMaxTrackCount?: IntegerText;
}

/** A reported refund of a release. */
export interface RefundedRelease {
  /** purchase id */
  purchaseId: string;
  /** release id */
  releaseId: string;
}

/** A reported refund of a track. */
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
  /** already paid and delivered; `False` in the recording */
  autoFulfilled?: BooleanText;
  /** time of the preparation */
  preparePaymentDate?: DateText;
}

/** Whether a basket was paid. */
export interface PaymentStatus {
  /** outcome */
  paymentStatus: Known<'Success' | 'Failure'>;
  /** purchase id, on success */
  purchaseId?: string;
}

/** Elements of responses with these entities. */
export interface ServiceRoots {
  geoRestrictions: GeoRestrictions;
  offlineStatus: OfflineStatus;
  playLogs: PlayLogs;
  preparePayment: PreparedPayment;
  serviceStatus: ServiceStatus;
}
