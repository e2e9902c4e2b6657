/** What makes a parsed response pleasant to use. All change what they are given, and return it. */
import collectionPaths = require('./collection-paths');
import ensureCollections = require('./ensure-collections');
import { renameCardTypes } from './card-types';
import { nullifyNils } from './nils';

/** Takes away what the root element says about itself as XML; deeper elements keep theirs. */
function removeXmlNamespaceKeys<T>(response: T): T {
  const root = response as Record<string, unknown>;
  delete root['xmlns:xsi'];
  delete root['xmlns:xsd'];
  delete root['xsi:noNamespaceSchemaLocation'];
  return response;
}

export { collectionPaths, ensureCollections, nullifyNils, removeXmlNamespaceKeys, renameCardTypes };
