import { invalid, notFound } from '../responses/errors';
import { cardTree, registrationTree } from '../responses/shop';
import { CARD_TYPES, deleteCard, selectCard } from '../state/cards';
import { type Handler, userIn } from './call';

const listCards: Handler = (call) => ({ cards: { card: userIn(call).cards.map(cardTree) } });

const select: Handler = (call) => {
  selectCard(userIn(call), call.params.requiredInteger('cardId'));
  return {};
};

const remove: Handler = (call) => {
  deleteCard(userIn(call), call.params.requiredInteger('cardId'));
  return {};
};

const registerCard: Handler = (call) => {
  const redirectUrl = call.params.required('redirectUrl');
  if (!URL.canParse(redirectUrl) || !/^https?:/i.test(redirectUrl)) throw invalid('redirectUrl', redirectUrl);
  const registration = call.world.state.cards.register(userIn(call), redirectUrl);
  return { cardRegistration: registrationTree(registration, call.view) };
};

const getCardRegistration: Handler = (call) => {
  const id = call.params.required('id');
  const registration = call.world.state.cards.registration(id);
  // A registration of another user counts as missing.
  if (registration.user !== userIn(call)) throw notFound('card registrations', id);
  return { cardRegistration: registrationTree(registration, call.view) };
};

const getCardTypes: Handler = () => ({
  cardTypes: { cardType: Object.entries(CARD_TYPES).map(([id, name]) => ({ '@id': id, _: name })) },
});

export const cards: Record<string, Handler> = {
  'User.listCards': listCards,
  'User.selectCard': select,
  'User.deleteCard': remove,
  'User.registerCard': registerCard,
  'User.getCardRegistration': getCardRegistration,
  'Payment.getCardTypes': getCardTypes,
};
