/** The deep import `lib/resource` of 1.0.0: the constructor itself. */
import { Resource } from '../client/resource';

export = Resource;
