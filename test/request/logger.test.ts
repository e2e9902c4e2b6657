import { expect } from 'chai';
import { log } from '../../lib/request/logger';
import type { Logger } from '../../lib/types/options';

function recorder() {
  const lines: string[] = [];
  return { lines, logger: { info: (message: unknown) => void lines.push(String(message)) } };
}

describe('log', () => {
  it('The levels that a logger has are used (C-134, D-29)', () => {
    const { lines, logger } = recorder();
    log(logger, 'info', 'one');
    log(logger, 'error', 'two');
    log({}, 'info', 'three');
    log(null, 'info', 'four');
    log(undefined, 'silly', 'five');
    log({ info: 'not a function' } as unknown as Logger, 'info', 'six');
    expect(lines).to.deep.equal(['one']);
  });

  it('The level is called as a method of the logger (C-133)', () => {
    const logger = {
      lines: [] as unknown[],
      info(message: unknown) {
        this.lines.push(message);
      },
    };
    log(logger, 'info', 'one');
    expect(logger.lines).to.deep.equal(['one']);
  });

  it('Errors that a logger throws or rejects with are ignored', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    log(
      {
        info() {
          throw new Error('disk full');
        },
      },
      'info',
      'one',
    );
    log({ info: () => Promise.reject(new Error('disk full')) }, 'info', 'two');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).to.deep.equal([]);
  });
});
