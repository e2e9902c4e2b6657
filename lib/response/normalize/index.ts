/** The steps that normalise a parsed response. All change their argument and return it. */
import collectionPaths = require('./collection-paths');
import ensureCollections = require('./ensure-collections');
import { renameCardTypes } from './card-types';
import { nullifyNils } from './nils';

const OF_XML = ['xmlns:xsi', 'xmlns:xsd', 'xsi:noNamespaceSchemaLocation'];

/** Removes the XML namespace attributes of the root element. Deeper elements keep theirs. */
function removeXmlNamespaceKeys<T>(response: T): T {
  const root = response as Record<string, unknown>;
  for (const key of OF_XML) if (key in root) delete root[key];
  return response;
}

export { collectionPaths, ensureCollections, nullifyNils, removeXmlNamespaceKeys, renameCardTypes };
