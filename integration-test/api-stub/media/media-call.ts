/** The argument of the media handlers. */
import type { Call } from '../actions/call';
import type { Reply } from '../server/reply';
import type { User } from '../state/users';

export interface MediaCall extends Call {
  /** The user. Throws if neither a token nor `userId` names one. */
  listener(): User;
  /** Whether the request is for a range after the beginning, or for the headers only. */
  continued: boolean;
}

export type Source = (call: MediaCall) => Reply;

/** 17, MP3 320, unless another format is requested. */
export const formatOf = (call: MediaCall): number => call.params.integer('formatId') ?? 17;
