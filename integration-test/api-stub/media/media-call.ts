/** What the media handlers get. */
import type { Call } from '../actions/call';
import type { Reply } from '../server/reply';
import type { User } from '../state/users';

export interface MediaCall extends Call {
  /** Who listens; throws where neither a token nor `userId` says so. */
  listener(): User;
  /** Asks for a range that does not begin at the beginning, or for the headers only. */
  continued: boolean;
}

export type Source = (call: MediaCall) => Reply;

/** 17, MP3 320, unless another format is asked for. */
export const formatOf = (call: MediaCall): number => call.params.integer('formatId') ?? 17;
