import { expect } from 'chai';
import { measures } from '../../bench/measures';
import { readOptions } from '../../bench/options';

const KNOWN = ['small-http', 'sign'];
const read = (...args: string[]) => readOptions(args, KNOWN);

describe('the command line of the bench', () => {
  it('runs everything in five rounds by default', () => {
    expect(read())
      .to.include({ rounds: 5, isSmoke: false, writes: false })
      .and.have.deep.property('names', []);
  });

  it('accepts names and a number of rounds', () => {
    expect(read('sign', '--rounds', '3')).to.deep.include({ names: ['sign'], rounds: 3 });
  });

  it('makes one round with --smoke', () => {
    expect(read('--smoke', '--rounds', '3')).to.include({ rounds: 1, isSmoke: true });
  });

  for (const [args, message] of [
    [['sing'], 'No such measure: sing. The measures are: small-http, sign'],
    [['--rounds', '0'], '--rounds must be a whole number above 0: 0'],
    [['--rounds', 'many'], '--rounds must be a whole number above 0: many'],
    [['--sign'], "Unknown option '--sign'"],
    [['sign', '--write'], 'choose the measures themselves'],
    [['--smoke', '--release'], 'choose the measures themselves'],
    [['--as', '2.1.0'], '--as needs --release'],
    [['--last'], '--last needs --write or --release'],
  ] as const) {
    it(`rejects ${args.join(' ')}`, () => {
      expect(() => read(...args)).to.throw(message);
    });
  }

  it('knows each measure by a name of its own', () => {
    const names = measures.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
  });
});
