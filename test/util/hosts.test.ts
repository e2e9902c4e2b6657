import { expect } from 'chai';
import { socketHost, urlHost } from '../../lib/util/hosts';

const HOSTS: Array<[given: string, inUrl: string, ofSocket: string]> = [
  ['api.example', 'api.example', 'api.example'],
  ['127.0.0.1', '127.0.0.1', '127.0.0.1'],
  ['::1', '[::1]', '::1'],
  ['[::1]', '[::1]', '::1'],
  ['::', '[::]', '::'],
  ['2001:DB8::7', '[2001:DB8::7]', '2001:DB8::7'],
  ['::ffff:10.0.0.1', '[::ffff:10.0.0.1]', '::ffff:10.0.0.1'],
  ['fe80::1%eth0', '[fe80::1]', 'fe80::1%eth0'],
  ['[fe80::1%25eth0]', '[fe80::1]', 'fe80::1%25eth0'],
  ['api.example:8080', 'api.example:8080', 'api.example:8080'],
  ['user:x@host', 'user:x@host', 'user:x@host'],
];

describe('A host', () => {
  for (const [given, inUrl, ofSocket] of HOSTS) {
    it(`${given} is ${inUrl} in a URL and ${ofSocket} for a socket (RFC 3986 §3.2.2)`, () => {
      expect([urlHost(given), socketHost(given)]).to.deep.equal([inUrl, ofSocket]);
    });
  }
});
