import { runFaults, runLargeBodies } from './matrices';
import { bothForms } from './matrix';

describe('Faults in both forms of a call', () => runFaults(bothForms));

describe('Bodies of 50 MB', () => runLargeBodies(50, bothForms));
