/** A tenth of what media.full.test.ts does; the file is as large, because the limit is half of it. */
import { describeLoad } from './media-figures';

describeLoad(200, 1000, 100);
