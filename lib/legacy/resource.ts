/** The old door `lib/resource`: the constructor itself. */
import { Resource } from '../client/resource';

export = Resource;
