/** The old door `lib/resource`: the constructor itself (C-135). */
import { Resource } from '../resource';

export = Resource;
