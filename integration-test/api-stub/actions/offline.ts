/** Devices that may play offline. */
import { invalid, ServiceError } from '../responses/errors';
import { ownCopy } from '../state/bounded';
import { isActive, type User } from '../state/users';
import { type Handler, userIn } from './call';

const MOST_DEVICES = 3;
const MOST_TRACKS = 4000;
const LONGEST_ID = 254;

const status = (user: User, clientId: string) => {
  const offlineEnabled = user.devices.has(clientId);
  return { offlineStatus: { offlineEnabled, ...(offlineEnabled && { offlineMaxTrackCount: MOST_TRACKS }) } };
};

const setOfflineStatus: Handler = (call) => {
  const user = userIn(call);
  const clientId = String(call.body['clientId']);
  if (clientId.length > LONGEST_ID) throw invalid('clientId', clientId);
  if (call.body['offlineEnabled'] !== true) {
    user.devices.delete(clientId);
    return status(user, clientId);
  }
  if (!isActive(user, call.world.now())) throw new ServiceError(1003, 'The plan has no offline play');
  if (!user.devices.has(clientId) && user.devices.size >= MOST_DEVICES)
    throw new ServiceError(1003, 'Too many devices');
  user.devices.add(ownCopy(clientId));
  return status(user, clientId);
};

const getOfflineStatus: Handler = (call) => status(userIn(call), call.params.required('clientId'));

/** No source shows the response. This structure is invented. */
const listOfflineDevices: Handler = (call) => ({
  offlineClients: { offlineClient: [...userIn(call).devices].map((clientId) => ({ clientId })) },
});

export const offline: Record<string, Handler> = {
  'User.setOfflineStatus': setOfflineStatus,
  'User.getOfflineStatus': getOfflineStatus,
  'User.listOfflineDevices': listOfflineDevices,
};
