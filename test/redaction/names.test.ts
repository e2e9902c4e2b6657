import { expect } from 'chai';
import {
  hasSecretSlug,
  isSecretName,
  REDACTED,
  redactHeader,
  redactHeaders,
  redactQuery,
} from '../../lib/redaction/names';

const SECRET_NAMES =
  'accesstoken accesssecret AccessToken oauth_token oauth_token_secret oauth_signature requesttoken requestsecret token ' +
  'consumersecret password Passwd userPassword pwd passphrase cardNumber card_number cardHolderName cardExpiryDate ' +
  'cardStartDate cardIssueNumber cardVerificationCode verificationCode securityCode cvv CVV2 cvc cv2 pin cardPostCode';
const ORDINARY_NAMES =
  'artistId releaseId trackId cardId cardType cardCountry basketId userId username emailAddress country pageSize q ' +
  'oauth_consumer_key consumerkey key voucherCode ipAddress spinner pinned shopId tags page mbIds formatId';

describe('Secret names', () => {
  for (const name of SECRET_NAMES.split(' ')) {
    it(`The parameter ${name} is secret (D-27)`, () => expect(isSecretName(name)).to.equal(true));
  }
  for (const name of ORDINARY_NAMES.split(' ')) {
    it(`The parameter ${name} is not secret`, () => expect(isSecretName(name)).to.equal(false));
  }

  it('A parameter that the schema marks as secret is secret, in any case', () => {
    expect(isSecretName('Word', new Set(['word']))).to.equal(true);
    expect(isSecretName('words', new Set(['word']))).to.equal(false);
  });

  const headers: Array<[name: string, isSecret: boolean]> = [
    ['Authorization', true],
    ['proxy-authorization', true],
    ['X-Auth', true],
    ['WWW-Authenticate', true],
    ['Cookie', true],
    ['Set-Cookie', true],
    ['X-Api-Key', true],
    ['X-Access-Token', true],
    ['X-Client-Secret', true],
    ['X-Session-Id', true],
    ['X-Signature', true],
    ['X_Auth', true],
    ['X-Passphrase', true],
    ['X-Pwd', true],
    ['X-Pass', true],
    ['X-Passcode', true],
    ['X-Assertion', true],
    ['X-Passage', false],
    ['X-Pin', true],
    ['X-Otp', true],
    ['Bearer', true],
    ['X-Ticket', true],
    ['X-Hmac', true],
    ['X-CSRF', true],
    ['X-Spinner', false],
    ['X-Machine', false],
    ['Accept', false],
    ['User-Agent', false],
    ['X-Author', false],
    ['X-7d-Traceid', false],
    ['Content-Type', false],
    ['Host', false],
  ];
  for (const [name, isSecret] of headers) {
    it(`The header ${name} is ${isSecret ? 'secret (C-132)' : 'not secret'}`, () => {
      expect(redactHeader(name, 'v')).to.equal(isSecret ? REDACTED : 'v');
      expect(redactHeaders({ [name]: ['v', 'w'] })).to.deep.equal({
        [name]: isSecret ? REDACTED : ['v', 'w'],
      });
    });
  }

  it('A header with a URL shows no secret of its query', () => {
    const url = 'https://cdn.example/a?b=1&access_token=x';
    const shown = 'https://cdn.example/a?b=1&access_token=[redacted]';
    for (const name of ['Location', 'content-location', 'Referer'])
      expect(redactHeader(name, url)).to.equal(shown);
    expect(redactHeader('X-Url', url)).to.equal(url);
  });

  it('A path with a slug of a secret name is recognised', () => {
    expect(hasSecretSlug('/a/:token/b')).to.equal(true);
    expect(hasSecretSlug('/a/:word', new Set(['word']))).to.equal(true);
    expect(hasSecretSlug('/users/:id/token')).to.equal(false);
    expect(hasSecretSlug('/token')).to.equal(false);
  });
});

describe('redactQuery', () => {
  const cases: Array<[query: string, shown: string]> = [
    ['', ''],
    ['/a/b', '/a/b'],
    ['/a?b=1&password=x&c=2', '/a?b=1&password=[redacted]&c=2'],
    ['token=1', 'token=[redacted]'],
    ['a=1&token=x=y#token=z', 'a=1&token=[redacted]#token=[redacted]'],
    ['pass%77ord=x', 'pass%77ord=[redacted]'],
    ['%zz=1&token=x', '%zz=1&token=[redacted]'],
    ['password=a&password=b', 'password=[redacted]&password=[redacted]'],
    ['password', 'password'],
    ['password=', 'password=[redacted]'],
    ['q=password', 'q=password'],
    ['=token', '=token'],
  ];
  for (const [query, shown] of cases) {
    it(`The query '${query}' is shown as '${shown}'`, () => expect(redactQuery(query)).to.equal(shown));
  }

  it('Parameters that the schema marks as secret are masked', () => {
    expect(redactQuery('username=a&b=1', new Set(['username']))).to.equal('username=[redacted]&b=1');
  });

  it('A long text is read in one pass', () => {
    // A pattern that backtracks would need hours.
    const text = 'x'.repeat(2_000_000);
    expect(redactQuery(text)).to.equal(text);
  });
});
