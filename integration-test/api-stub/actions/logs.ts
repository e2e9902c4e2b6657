/** Logs of streams. */
import { invalid, missing, outOfRange, ServiceError } from '../responses/errors';
import { bare, type Handler, userIn } from './call';

type Entry = Record<string, unknown>;

const DAY = 24 * 60 * 60 * 1000;
const OLDEST = 61 * DAY;
const MOST = 500;

const ALL = ['trackId', 'dateTimePlayed', 'totalTimePlayed', 'userAgent'];
const PLAY_MODES = ['online', 'offline', 'online-cached'];
const END_REASONS = ['naturalEnd', 'userSkipped', 'other'];

/** @throws {ServiceError} for an entry with a missing or invalid field */
function checkEntry(entry: unknown, fields: readonly string[], values: Record<string, string[]>): void {
  if (typeof entry !== 'object' || entry === null) throw invalid('entry', JSON.stringify(entry));
  const given = entry as Entry;
  for (const name of [...ALL, ...fields]) {
    if (given[name] === undefined || given[name] === '') throw missing(name);
  }
  for (const [name, known] of Object.entries(values)) {
    const value = given[name];
    if (value !== undefined && !known.includes(String(value))) throw invalid(name, String(value));
  }
  if (!(Number(given['totalTimePlayed']) >= 0))
    throw invalid('totalTimePlayed', String(given['totalTimePlayed']));
  if (Number.isNaN(playedAt(given))) throw invalid('dateTimePlayed', String(given['dateTimePlayed']));
}

const playedAt = ({ dateTimePlayed }: Entry): number => {
  const text = String(dateTimePlayed);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
};

function entriesOf(body: Entry, name: string): unknown[] {
  const entries = body[name] as unknown[];
  if (entries.length === 0 || entries.length > MOST) throw outOfRange(name, `${entries.length} entries`);
  return entries;
}

const stored = (count: number) => ({ playLogs: { count } });

const logCatalogue: Handler = ({ body }) => {
  const entries = entriesOf(body, 'playLogItem');
  for (const entry of entries)
    checkEntry(entry, ['releaseId', 'formatId', 'userId', 'endReason'], { endReason: END_REASONS });
  return stored(entries.length);
};

const logSubscription: Handler = (call) => {
  const user = userIn(call);
  const entries = entriesOf(call.body, 'playLogItem');
  if (!user.subscription) throw new ServiceError(1003, 'The user never had a subscription');
  const now = call.world.now().getTime();
  for (const entry of entries) {
    checkEntry(entry, ['releaseId', 'formatId', 'playMode'], { playMode: PLAY_MODES });
    const age = now - playedAt(entry as Entry);
    if (age < 0 || age > OLDEST) throw invalid('dateTimePlayed', String((entry as Entry)['dateTimePlayed']));
  }
  return stored(entries.length);
};

/** All are stored, or none. Error 1008 names the invalid ones. */
const logPreviews: Handler = ({ body }) => {
  const errors = entriesOf(body, 'logs').flatMap((entry, index) => {
    try {
      const values = { playMode: PLAY_MODES, playType: ['view', 'creation'] };
      checkEntry(entry, ['userId', 'country', 'playMode'], values);
      return [];
    } catch (error) {
      const { code, message } = error as ServiceError;
      return [{ code, message, index }];
    }
  });
  if (errors.length > 0)
    return bare(
      { error: { code: 1008, message: 'Some logs are not valid, so none was stored', errors } },
      400,
    );
  return bare({});
};

export const logs: Record<string, Handler> = {
  'Catalogue.logStreams': logCatalogue,
  'User.logSubscriptionStreams': logSubscription,
  'Previews.logStreams': logPreviews,
};
