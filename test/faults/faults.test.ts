/** Each fault on each kind of call, in one of the two forms of a call; faults.full.test.ts tries both. */
import { runFaults } from './matrices';
import { alternateForms } from './matrix';

describe('Faults', () => runFaults(alternateForms));
