import { expect } from 'chai';
import * as cleaners from '../../../lib/response/normalize';
import { nullifyAt } from '../../../lib/response/normalize/nils';

const { nullifyNils, removeXmlNamespaceKeys, renameCardTypes } = cleaners;
const NIL = { 'xsi:nil': 'true' };

describe('the cleaners', () => {
  it('are those of the deep import (C-135)', () => {
    expect(Object.keys(cleaners).sort()).to.deep.equal([
      'collectionPaths',
      'ensureCollections',
      'nullifyNils',
      'removeXmlNamespaceKeys',
      'renameCardTypes',
    ]);
  });

  describe('nullifyNils', () => {
    it('puts null for nils at any depth and in lists, whatever else they hold (C-89)', () => {
      const given = {
        a: { b: { ...NIL, _: 'x', i: '1' } },
        c: [{ ...NIL }, 'x', { d: { ...NIL } }],
        e: { ...NIL },
      };
      expect(nullifyNils(given)).to.equal(given);
      expect(given).to.deep.equal({ a: { b: null }, c: [null, 'x', { d: null }], e: null });
    });

    it('takes no other spelling of true (C-89)', () => {
      const given = {
        a: { 'xsi:nil': '1' },
        b: { 'xsi:nil': 'TRUE' },
        c: { 'i:nil': 'true' },
        d: { 'xsi:nil': true },
      };
      expect(nullifyNils(structuredClone(given))).to.deep.equal(given);
    });

    it('leaves the response itself (C-89)', () => {
      expect(nullifyNils({ ...NIL })).to.deep.equal(NIL);
    });

    it('looks below objects that have a number called length (C-90)', () => {
      expect(nullifyNils({ a: { length: 2, b: { ...NIL } } })).to.deep.equal({ a: { length: 2, b: null } });
    });

    it('goes deeper than the stack (C-90)', () => {
      const top: Record<string, unknown> = {};
      let at = top;
      for (let level = 0; level < 200_000; level++) at = at['a'] = {};
      at['b'] = { ...NIL };
      nullifyNils(top);
      expect(at).to.deep.equal({ b: null });
    });
  });

  describe('nullifyAt', () => {
    it('puts null at each place, and for each nil in a list that stands there', () => {
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
    it('takes three keys from the response and none from below it (C-91)', () => {
      const keys = { 'xmlns:xsi': 'a', 'xmlns:xsd': 'b', 'xsi:noNamespaceSchemaLocation': 'c' };
      const given = { ...keys, 'xmlns:ns': 'd', status: 'ok', below: { ...keys } };
      expect(removeXmlNamespaceKeys(given)).to.equal(given);
      expect(given).to.deep.equal({ 'xmlns:ns': 'd', status: 'ok', below: keys });
    });
  });

  describe('renameCardTypes', () => {
    const TYPES: Array<[title: string, given: unknown, expected: unknown]> = [
      ['moves the text to name (C-96)', [{ _: 'Visa', id: 'VISA' }], [{ id: 'VISA', name: 'Visa' }]],
      [
        'lets the text win over an attribute called name (C-96)',
        [{ _: 'Visa', name: 'x' }],
        [{ name: 'Visa' }],
      ],
      [
        'gives an undefined name where there is no text (C-96)',
        [{ id: 'VISA' }],
        [{ id: 'VISA', name: undefined }],
      ],
      [
        'keeps the name of a JSON answer (C-97)',
        [{ id: 'VISA', name: 'Visa' }],
        [{ id: 'VISA', name: 'Visa' }],
      ],
      ['makes an object of a plain text (C-97)', ['Visa', 'Amex'], [{ name: 'Visa' }, { name: 'Amex' }]],
      ['leaves a nil (C-97)', [null, { _: 'Visa' }], [null, { name: 'Visa' }]],
      ['takes one that is in no list', { _: 'Visa', id: 'VISA' }, { id: 'VISA', name: 'Visa' }],
    ];
    for (const [title, cardType, expected] of TYPES) {
      it(title, () => {
        const given = { cardTypes: { cardType } };
        expect(renameCardTypes(given)).to.equal(given);
        expect(given).to.deep.equal({ cardTypes: { cardType: expected } });
      });
    }
    it('leaves answers without card types', () => {
      for (const given of [{}, { cardTypes: '' }, { cardTypes: null }, { cardTypes: [] }]) {
        expect(renameCardTypes(structuredClone(given))).to.deep.equal(given);
      }
    });
  });
});
