import { expect } from 'chai';
import api = require('../../lib');
import { warnOfMisspelt } from '../../lib/client/option-names';
import type { Loose } from '../support/capture-server';

const { configure } = api as Loose;

function recorder() {
  const warnings: unknown[] = [];
  return { warnings, logger: { warn: (message: unknown) => void warnings.push(message) } };
}

describe('A misspelt option', () => {
  const KNOWN = ['consumerkey', 'timeout', 'retries', 'headers', 'format'];
  const MISSPELT: Array<[name: string, meant: string]> = [
    ['consumerKey', 'consumerkey'],
    ['CONSUMERKEY', 'consumerkey'],
    ['consumrkey', 'consumerkey'],
    ['timeOut', 'timeout'],
    ['tiemout', 'timeout'],
    ['timeouts', 'timeout'],
    ['header', 'headers'],
    ['xheaders', 'headers'],
    ['fromat', 'format'],
  ];
  for (const [name, meant] of MISSPELT) {
    it(`The warning for ${name} suggests ${meant} and does not show the value`, () => {
      const { warnings, logger } = recorder();
      warnOfMisspelt({ [name]: 'a secret' }, KNOWN, logger);
      expect(warnings).to.deep.equal([`Unknown option ${name}: did you mean ${meant}?`]);
    });
  }

  it('A known name and a name that resembles none are not reported', () => {
    const { warnings, logger } = recorder();
    warnOfMisspelt({ timeout: 1, country: 'GB', time: 1, consumer: 1, '': 1, out: 1 }, KNOWN, logger);
    warnOfMisspelt(null, KNOWN, logger);
    expect(warnings).to.deep.equal([]);
  });

  it('configure, reconfigure, a resource and a call each warn once', async () => {
    const { warnings, logger } = recorder();
    const client = configure({ consumerKey: 'mykey', logger });
    client.reconfigure({ defaultparams: {} });
    client.Artists({ Timeout: 5 });
    await client
      .Artists({ logger })
      .getDetails({ artistId: 1 }, { signals: 1, signal: AbortSignal.abort() })
      .catch(() => {});
    expect(warnings).to.deep.equal([
      'Unknown option consumerKey: did you mean consumerkey?',
      'Unknown option defaultparams: did you mean defaultParams?',
      'Unknown option Timeout: did you mean timeout?',
      'Unknown option signals: did you mean signal?',
    ]);
  });

  it('Without a logger there is no warning', () => {
    expect(() => configure({ consumerKey: 'mykey', logger: null })).to.not.throw();
  });
});
