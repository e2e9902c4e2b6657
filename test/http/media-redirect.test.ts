import { expect } from 'chai';
import { nextHop } from '../../lib/http/media-redirect';
import { thrownBy } from '../support/calls';

const ORIGIN = new URL('https://media.geo.7digital.com/media/user/downloadtrack?a=1');

describe('nextHop', () => {
  const hops: Array<[location: string, url: string, isTrusted: boolean]> = [
    ['/other?b=2', 'https://media.geo.7digital.com/other?b=2', true],
    ['?b=2', 'https://media.geo.7digital.com/media/user/downloadtrack?b=2', true],
    ['https://media.geo.7digital.com:443/x', 'https://media.geo.7digital.com/x', true],
    ['HTTPS://MEDIA.geo.7digital.com/x', 'https://media.geo.7digital.com/x', true],
    ['https://cdn.example.com/x', 'https://cdn.example.com/x', false],
    ['//cdn.example.com/x', 'https://cdn.example.com/x', false],
    ['https://media.geo.7digital.com.example.com/x', 'https://media.geo.7digital.com.example.com/x', false],
    ['https://media.geo.7digital.com:8443/x', 'https://media.geo.7digital.com:8443/x', false],
    ['http://media.geo.7digital.com/x', 'http://media.geo.7digital.com/x', false],
  ];
  for (const [location, url, isTrusted] of hops) {
    it(`A redirect to ${location} is followed and ${isTrusted ? 'trusted' : 'not trusted'}`, () => {
      for (const status of [301, 302, 303, 307, 308])
        expect(nextHop(status, { location }, ORIGIN, ORIGIN)).to.deep.equal({ url: new URL(url), isTrusted });
    });
  }

  it('A redirect from http to https on one host is trusted if both ports are the defaults', () => {
    const to = (location: string, from: string) =>
      nextHop(302, { location }, new URL(from), new URL(from))?.isTrusted;
    expect(to('https://a.example/x', 'http://a.example/x')).to.equal(true);
    expect(to('https://a.example:8443/x', 'http://a.example/x')).to.equal(false);
    expect(to('https://a.example/x', 'http://a.example:8080/x')).to.equal(false);
  });

  it('Other statuses are not redirects', () => {
    for (const status of [200, 206, 300, 304, 404])
      expect(nextHop(status, { location: '/x' }, ORIGIN, ORIGIN)).to.equal(undefined);
  });

  const bad: Array<[location: string | undefined, message: RegExp]> = [
    ['file:///etc/passwd', /to file: instead of http or https/],
    ['ftp://example.com/a', /to ftp: instead/],
    ['data:text/plain,a', /to data: instead/],
    ['javascript:alert(1)', /to javascript: instead/],
    ['https://user:secret@example.com/', /to a URL with a user name$/],
    ['https://user@media.geo.7digital.com/', /to a URL with a user name$/],
    ['https://', /to an invalid URL/],
    ['https://exa mple.com/', /to an invalid URL/],
    ['', /without Location/],
    [undefined, /without Location/],
  ];
  for (const [location, message] of bad) {
    it(`A redirect to ${location} throws`, () => {
      const error = thrownBy(() => nextHop(302, { location }, ORIGIN, ORIGIN));
      expect(error.message).to.match(message);
      expect(error.message).to.not.match(/secret|passwd/);
      expect(error.code).to.equal('ERR_INVALID_REDIRECT');
    });
  }
});
