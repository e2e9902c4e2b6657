import { expect } from 'chai';
import * as cleaners from '../../../lib/response/normalize';
import { nullifyAt } from '../../../lib/response/normalize/nils';

const { nullifyNils, removeXmlNamespaceKeys, renameCardTypes } = cleaners;
const NIL = { 'xsi:nil': 'true' };

describe('The functions of normalize', () => {
  it('The module exports the names of the deep import (C-135)', () => {
    expect(Object.keys(cleaners).sort()).to.deep.equal([
      'collectionPaths',
      'ensureCollections',
      'nullifyNils',
      'removeXmlNamespaceKeys',
      'renameCardTypes',
    ]);
  });

  describe('nullifyNils', () => {
    it('nullifyNils replaces nils with null at any depth and in arrays, whatever else they contain (C-89)', () => {
      const given = {
        a: { b: { ...NIL, _: 'x', i: '1' } },
        c: [{ ...NIL }, 'x', { d: { ...NIL } }],
        e: { ...NIL },
      };
      expect(nullifyNils(given)).to.equal(given);
      expect(given).to.deep.equal({ a: { b: null }, c: [null, 'x', { d: null }], e: null });
    });

    it('Only the spelling "true" counts (C-89)', () => {
      const given = {
        a: { 'xsi:nil': '1' },
        b: { 'xsi:nil': 'TRUE' },
        c: { 'i:nil': 'true' },
        d: { 'xsi:nil': true },
      };
      expect(nullifyNils(structuredClone(given))).to.deep.equal(given);
    });

    it('A nil at the root is kept (C-89)', () => {
      expect(nullifyNils({ ...NIL })).to.deep.equal(NIL);
    });

    it('Nils in objects with a property length are replaced (C-90)', () => {
      expect(nullifyNils({ a: { length: 2, b: { ...NIL } } })).to.deep.equal({ a: { length: 2, b: null } });
    });

    it('Any depth is possible (C-90)', () => {
      const top: Record<string, unknown> = {};
      let at = top;
      for (let level = 0; level < 200_000; level++) at = at['a'] = {};
      at['b'] = { ...NIL };
      nullifyNils(top);
      expect(at).to.deep.equal({ b: null });
    });
  });

  describe('nullifyAt', () => {
    it('nullifyAt sets null at each place, and for each nil in an array at a place', () => {
      const holder = { a: { ...NIL }, b: ['x', { ...NIL }, { i: '1' }, { ...NIL }] };
      nullifyAt([
        [holder, 'a'],
        [holder, 'b'],
        [holder, 'b'],
      ]);
      expect(holder).to.deep.equal({ a: null, b: ['x', null, { i: '1' }, null] });
    });
  });

  describe('removeXmlNamespaceKeys', () => {
    it('removeXmlNamespaceKeys removes three keys from the root and none below it (C-91)', () => {
      const keys = { 'xmlns:xsi': 'a', 'xmlns:xsd': 'b', 'xsi:noNamespaceSchemaLocation': 'c' };
      const given = { ...keys, 'xmlns:ns': 'd', status: 'ok', below: { ...keys } };
      expect(removeXmlNamespaceKeys(given)).to.equal(given);
      expect(given).to.deep.equal({ 'xmlns:ns': 'd', status: 'ok', below: keys });
    });
  });

  describe('renameCardTypes', () => {
    const TYPES: Array<[title: string, given: unknown, expected: unknown]> = [
      ['The text is moved to name (C-96)', [{ _: 'Visa', id: 'VISA' }], [{ id: 'VISA', name: 'Visa' }]],
      ['The text replaces an attribute called name (C-96)', [{ _: 'Visa', name: 'x' }], [{ name: 'Visa' }]],
      ['The name is undefined without a text (C-96)', [{ id: 'VISA' }], [{ id: 'VISA', name: undefined }]],
      [
        'The name in a JSON response is kept (C-97)',
        [{ id: 'VISA', name: 'Visa' }],
        [{ id: 'VISA', name: 'Visa' }],
      ],
      [
        'A string becomes an object with a name (C-97)',
        ['Visa', 'Amex'],
        [{ name: 'Visa' }, { name: 'Amex' }],
      ],
      ['A nil is kept (C-97)', [null, { _: 'Visa' }], [null, { name: 'Visa' }]],
      [
        'A single card type without an array is renamed',
        { _: 'Visa', id: 'VISA' },
        { id: 'VISA', name: 'Visa' },
      ],
    ];
    for (const [title, cardType, expected] of TYPES) {
      it(title, () => {
        const given = { cardTypes: { cardType } };
        expect(renameCardTypes(given)).to.equal(given);
        expect(given).to.deep.equal({ cardTypes: { cardType: expected } });
      });
    }
    it('A response without card types is kept', () => {
      for (const given of [{}, { cardTypes: '' }, { cardTypes: null }, { cardTypes: [] }]) {
        expect(renameCardTypes(structuredClone(given))).to.deep.equal(given);
      }
    });
  });
});
