/** A fifth of what media.full.test.ts does; the file is as large, as the limit is half of it. */
import { describeLoad } from './media-figures';

describeLoad(400, 2000, 100);
