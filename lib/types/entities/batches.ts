/** Several entities in one response, and which were not found. */
import type { Release, Track } from './catalogue';

/** The releases of a batch. */
export interface ReleaseBatch {
  /** in the order of the request */
  releases?: BatchedReleases | '';
  /** ids that failed, if `showErrors` is true */
  errors?: BatchErrorList | '';
}

/** The tracks of a batch. */
export interface TrackBatch {
  /** in the order of the request */
  tracks?: BatchedTracks | '';
  /** ids that failed, if `showErrors` is true */
  errors?: BatchErrorList | '';
}

/** The releases that were found. */
export interface BatchedReleases {
  /** in the order of the request */
  release: Release[];
}

/** The tracks that were found. */
export interface BatchedTracks {
  /** in the order of the request */
  track: Track[];
}

/** The errors of a batch. The call itself is a success. */
export interface BatchErrorList {
  /** one for each id */
  error: BatchError[];
}

/** The reason why one id of a batch failed. */
export interface BatchError {
  /** the requested id */
  itemId: string;
  /** code of the service, such as 2001 */
  code: string;
  /** error message */
  errorMessage?: string;
}
