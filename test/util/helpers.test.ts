import { expect } from 'chai';
import { capitalize, formatPath, padComponent, toYYYYMMDD } from '../../lib/util/helpers';
import { valueOf } from '../support/child';

describe('The helpers', () => {
  it('padComponent pads to two digits (C-135, C-137)', () => {
    expect([0, 9, 10, 12].map(padComponent)).to.deep.equal(['00', '09', '10', '12']);
  });

  it('toYYYYMMDD writes a date without separators and with a year of four digits (C-46, D-6)', () => {
    expect(toYYYYMMDD(new Date(2020, 0, 2))).to.equal('20200102');
    expect(toYYYYMMDD(new Date(2020, 11, 31, 23, 59))).to.equal('20201231');
    const old = new Date(2020, 5, 7);
    old.setFullYear(987);
    expect(toYYYYMMDD(old)).to.equal('09870607');
  });

  it('toYYYYMMDD works unbound (C-135)', () => {
    const { toYYYYMMDD: unbound } =
      require('../../lib/util/helpers') as typeof import('../../lib/util/helpers');
    expect(unbound(new Date(2001, 1, 3))).to.equal('20010203');
  });

  // The same instants around New Year, on both sides of the date line (C-46).
  const ZONES: Array<[zone: string, instant: string, date: string]> = [
    ['America/New_York', '2020-01-01T04:59:59Z', '20191231'],
    ['America/New_York', '2020-01-01T05:00:00Z', '20200101'],
    ['Asia/Tokyo', '2019-12-31T14:59:59Z', '20191231'],
    ['Asia/Tokyo', '2019-12-31T15:00:00Z', '20200101'],
    ['UTC', '2019-12-31T23:59:59Z', '20191231'],
  ];
  for (const [zone, instant, date] of ZONES) {
    it(`${instant} is the local date ${date} in ${zone} (C-46, D-6)`, async () => {
      const code = `const { toYYYYMMDD } = lib('util/helpers');
        console.log(JSON.stringify(toYYYYMMDD(new Date('${instant}'))));`;
      expect(await valueOf(code, { TZ: zone })).to.equal(date);
    });
  }

  it('capitalize changes only the first character (C-28, C-135)', () => {
    expect(['byDate', 'X', '', 'éa', '1a'].map(capitalize)).to.deep.equal(['ByDate', 'X', '', 'Éa', '1a']);
  });

  it('formatPath joins prefix, resource and action, and omits empty parts (C-30)', () => {
    expect(formatPath('1.2', 'release', 'details')).to.equal('/1.2/release/details');
    expect(formatPath('1.2', 'tag', '')).to.equal('/1.2/tag');
    for (const prefix of ['', undefined]) expect(formatPath(prefix, 'a', 'b')).to.equal('/a/b');
    expect(formatPath('/1.2/', '/a/', '/b c')).to.equal('//1.2///a///b c');
  });
});
