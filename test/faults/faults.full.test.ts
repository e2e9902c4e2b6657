/** The largest bodies on every kind of call; faults.test.ts tries smaller ones. */
import { HELPER_KINDS, JSON_KIND, KINDS } from './kinds';
import { LIST_KINDS, SECOND_PAGE_KINDS } from './list-kinds';
import { runMatrix } from './matrix';
import { MEDIA_KINDS, removeFolder } from './media-kinds';
import { aboveLimit, withinLimit } from './size-faults';

const [READ, REFUSED] = [withinLimit(50), aboveLimit(50)];

runMatrix('a call', [READ, REFUSED], [...KINDS, JSON_KIND]);
runMatrix('a call of the OAuth helper', [REFUSED], HELPER_KINDS);
runMatrix('the first page of a list in `for await`', [READ, REFUSED], LIST_KINDS, ['promise']);
runMatrix('the second page of a list in `for await`', [READ, REFUSED], SECOND_PAGE_KINDS, ['promise']);

describe('media', () => {
  after(removeFolder);
  runMatrix('a call for media', [REFUSED], MEDIA_KINDS);
});
