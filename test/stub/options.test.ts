import { expect } from 'chai';
import { readSettings } from '../../integration-test/api-stub/program/options';

describe('The command line of the stub', () => {
  const wrong: Array<[args: string[], port: string, says: RegExp]> = [
    [['--key', 'nocolon'], '0', /^--key has the form KEY:SECRET, not nocolon$/],
    [['--key'], '0', /^Option '--key <value>' argument missing; --help lists the options$/],
    [['more'], '0', /^Unexpected argument 'more'\S*.*; --help lists the options$/],
    [['--seed', 'x'], '0', /^--seed is not a whole number below 2147483648: x$/],
    [
      ['--port', '-1'],
      '0',
      /^(--port is not a port: -1|Option '--port' argument is ambiguous; --help lists the options)$/,
    ],
    [['--port', '1e3'], '0', /^--port is not a port: 1e3$/],
    [[], 'eighty', /^PORT is not a port: eighty$/],
    [[], '70000', /^PORT is not a port: 70000$/],
  ];
  for (const [args, port, says] of wrong) {
    it(`The invalid argument ${args.join(' ') || `PORT=${port}`} is an error with a message of one line`, () => {
      let message = '';
      try {
        readSettings(args, { PORT: port });
      } catch (error) {
        ({ message } = error as Error);
      }
      expect(message).to.match(says).and.not.to.include('\n');
    });
  }
});
