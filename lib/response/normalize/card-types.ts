type CardType = Record<string, unknown>;

/**
 * Moves the name of a card type, which the service sends as text beside the attribute `id`, from `_` to `name`. A card
 * type that is only text becomes an object, and one that has a name keeps it.
 */
export function renameCardTypes<T>(response: T): T {
  const { cardTypes } = response as { cardTypes?: { cardType?: unknown } | null };
  const types = cardTypes?.cardType;
  if (Array.isArray(types)) types.forEach((type, index) => (types[index] = renamed(type)));
  else if (cardTypes && types) cardTypes.cardType = renamed(types);
  return response;
}

function renamed(cardType: unknown): unknown {
  if (typeof cardType === 'string') return { name: cardType };
  if (typeof cardType !== 'object' || cardType === null) return cardType;
  const type = cardType as CardType;
  if ('_' in type || !('name' in type)) {
    type['name'] = type['_'];
    delete type['_'];
  }
  return type;
}
