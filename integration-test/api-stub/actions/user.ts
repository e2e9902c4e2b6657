import { invalid, missing, notFound, ServiceError } from '../responses/errors';
import { lockerReleaseTree, userTree } from '../responses/shop';
import { isoDate, type Tree } from '../responses/tree';
import { type LockerEntry, locker } from '../state/locker';
import type { Subscription, User } from '../state/users';
import { type Call, type Handler, paged, userIn } from './call';

const inResponse = (user: User): Tree => ({ user: userTree(user) });

const signup: Handler = ({ params, world }) =>
  inResponse(world.state.users.signUp(params.required('emailAddress'), params.required('password')));

const authenticate: Handler = ({ params, world }) =>
  inResponse(world.state.users.authenticate(params.required('emailAddress'), params.required('password')));

const create: Handler = ({ params, world, key }) =>
  inResponse(world.state.users.create(key.key, params.required('userId'), params.text('emailAddress') ?? ''));

const getDetails: Handler = ({ params, world, key }) =>
  inResponse(world.state.users.find(key.key, params.required('userId')));

const find: Handler = ({ params, world, key }) => {
  const emailAddress = params.required('emailAddress');
  const users = world.state.users.byEmail(key.key, emailAddress);
  if (users.length === 0) throw notFound('users', emailAddress);
  return { users: { user: users.map(userTree) } };
};

/** Users change their own account. A key with user management may name any user in the path. */
const update: Handler = (call) => {
  const { params, world, key } = call;
  const user = userIn(call);
  if (world.state.users.find(key.key, params.required('id')) !== user) {
    throw new ServiceError(2002, `User ${params.text('id')} is not the signed-in user`);
  }
  world.state.users.update(user, {
    emailAddress: params.text('emailAddress'),
    password: params.text('password'),
  });
  return inResponse(user);
};

const ORDERS = new Map<string, (a: LockerEntry, b: LockerEntry) => number>([
  ['releasetitle', (a, b) => a.release.title.localeCompare(b.release.title, 'en')],
  ['purchasedate', (a, b) => a.date.getTime() - b.date.getTime()],
  ['artistname', (a, b) => a.release.artist.name.localeCompare(b.release.artist.name, 'en')],
]);

const getLocker: Handler = (call) => {
  const { params } = call;
  const user = userIn(call);
  const purchaseId = params.integer('purchaseId');
  const releaseId = params.integer('releaseId');
  const trackId = params.integer('trackId');
  const bought = user.purchases.filter(({ id }) => purchaseId === undefined || id === purchaseId);
  const entries = locker(user, bought)
    .filter(({ release }) => releaseId === undefined || release.id === releaseId)
    .map((entry) => (trackId === undefined ? entry : onlyTrack(entry, trackId)))
    .filter(({ tracks }) => tracks.length > 0);
  const [by, direction] = (params.text('sort') ?? 'purchaseDate desc').toLowerCase().split(/\s+/);
  const order = ORDERS.get(by!);
  if (order) entries.sort((a, b) => (direction === 'desc' ? -1 : 1) * order(a, b));
  return {
    locker: {
      lockerReleases: paged(call, entries, 'lockerRelease', (entry) => lockerReleaseTree(entry, call.view)),
    },
  };
};

const onlyTrack = (entry: LockerEntry, id: number): LockerEntry => ({
  ...entry,
  tracks: entry.tracks.filter(({ track }) => track.id === id),
});

const streaming = ({ planCode, expiryDate }: Subscription): Tree => ({
  streaming: { level: planCode.split('-')[0]!, expiryDate: isoDate(expiryDate) },
});

const getUnlimitedStreaming: Handler = (call) => {
  const { subscription } = userIn(call);
  if (!subscription) throw new ServiceError(2002, 'The user has no subscription');
  return streaming(subscription);
};

/** The largest number of characters of a stored value. */
const LONGEST = 100;
const DAY = 24 * 60 * 60 * 1000;

/** Checks the dates of a plan against each other and the current time. */
function checkPlan({ params, world }: Call): void {
  const refuse = (name: string) => invalid(name, params.text(name) ?? '');
  for (const name of ['planCode', 'status']) {
    if (params.required(name).length > LONGEST) throw refuse(name);
  }
  const now = world.now().getTime();
  const time = (name: string): number | undefined => params.dateTime(name)?.getTime();
  const start = time('currentPeriodStartDate')!;
  if (time('activatedAt')! > now) throw refuse('activatedAt');
  if (start > now + DAY) throw refuse('currentPeriodStartDate');
  const trialEnds = time('trialEndsAt');
  const trial = params.required('planCode').toLowerCase().startsWith('trial');
  if (trial && trialEnds === undefined) throw missing('trialEndsAt');
  if (trialEnds !== undefined && (!trial || trialEnds > start + 100 * DAY)) throw refuse('trialEndsAt');
}

const updateUnlimitedStreaming: Handler = (call: Call) => {
  const { params, world, key } = call;
  checkPlan(call);
  const user = world.state.users.find(key.key, params.required('userId'));
  user.subscription = {
    planCode: params.required('planCode').toLowerCase(),
    status: params.required('status').toLowerCase(),
    expiryDate: params.dateTime('expiryDate')!,
  };
  return streaming(user.subscription);
};

export const users: Record<string, Handler> = {
  'User.signup': signup,
  'User.authenticate': authenticate,
  'User.create': create,
  'User.getDetails': getDetails,
  'User.getLocker': getLocker,
  'User.getUnlimitedStreaming': getUnlimitedStreaming,
  'User.updateUnlimitedStreaming': updateUnlimitedStreaming,
  'Users.find': find,
  'Users.update': update,
};
