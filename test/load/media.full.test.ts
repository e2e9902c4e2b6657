import { describeLoad } from './media-figures';

describeLoad(2000, 10_000, 100);
