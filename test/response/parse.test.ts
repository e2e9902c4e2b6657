import { expect } from 'chai';
import { ApiError, ApiParseError, type IdentifiedApiError, OAuthError } from '../../lib/errors';
import { parse } from '../../lib/legacy/responseparser';
import { parseXmlResponse } from '../../lib/response/parse';
import { dataOf, errorOf, JSON_TYPE, NOT_FOUND, ok, PATH, REFUSED } from '../support/responses';

describe('parseResponse', () => {
  describe('The format of the caller', () => {
    it('The format XML in any case returns the string, whatever the body is, if the status is below 500 (C-79)', () => {
      for (const format of ['XML', 'xml', 'Xml']) {
        for (const body of [NOT_FOUND, '', 'text', '{"a":1}']) {
          for (const statusCode of [200, 302, 404])
            expect(dataOf(body, { statusCode }, { format })).to.equal(body);
        }
      }
    });

    it('Any other format and no format parse the body (C-79, C-7)', () => {
      for (const format of ['json', 'js', '', 'xmlish', null, undefined]) {
        expect(dataOf(ok('<a/>'), {}, { format })).to.deep.equal({ status: 'ok', a: '' });
      }
    });

    it('A content type that contains "json" in lower case means JSON, and any other means XML (C-80)', () => {
      const json = '{"status":"ok"}';
      for (const contentType of ['application/json', 'application/hal+json; charset=utf-8', 'text/json']) {
        expect(dataOf(json, { contentType })).to.deep.equal({ status: 'ok' });
      }
      for (const contentType of [undefined, '', 'text/xml', 'Application/JSON']) {
        expect(dataOf(ok(''), { contentType })).to.deep.equal({ status: 'ok' });
        expect(errorOf(json, { contentType })).to.be.instanceOf(ApiParseError);
      }
    });
  });

  describe('JSON', () => {
    it('The data are the JSON itself, with its types (C-81)', () => {
      const body = '{"status":"ok","n":1,"b":true,"tags":{"tag":{"id":1}},"x":null}';
      expect(dataOf(body, JSON_TYPE)).to.deep.equal({
        status: 'ok',
        n: 1,
        b: true,
        tags: { tag: [{ id: 1 }] },
        x: null,
      });
    });

    it('JSON with a root "response" has no status (C-81)', () => {
      expect(errorOf('{"response":{"status":"ok"}}', JSON_TYPE).message).to.equal(
        `Unexpected response status from: ${PATH}`,
      );
    });

    it('JSON may begin with a byte order mark (C-74)', () => {
      expect(dataOf('\uFEFF{"status":"ok"}', JSON_TYPE)).to.deep.equal({ status: 'ok' });
    });

    it('Nils in JSON are replaced with null, in every spelling, also next to a property length (C-89, C-90)', () => {
      for (const nil of ['{"xsi:nil":"true"}', '{"xsi\\u003anil":"true"}']) {
        const body = `{"status":"ok","a":{"length":1,"b":${nil}},"c":[${nil}]}`;
        expect(dataOf(body, JSON_TYPE)).to.deep.equal({ status: 'ok', a: { length: 1, b: null }, c: [null] });
      }
    });

    it('Names such as __proto__ are data (C-88, D-22)', () => {
      const data = dataOf('{"status":"ok","__proto__":{"a":1},"constructor":2}', JSON_TYPE);
      expect(Object.entries(data)).to.deep.equal([
        ['status', 'ok'],
        ['__proto__', { a: 1 }],
        ['constructor', 2],
      ]);
      expect(data.hasOwnProperty('a')).to.equal(false);
    });

    it('JSON may be nested deeper than the stack (C-90)', () => {
      const depth = 50_000;
      let at = dataOf(
        `{"status":"ok","a":${'['.repeat(depth)}{"xsi:nil":"true"}${']'.repeat(depth)}}`,
        JSON_TYPE,
      ).a;
      let levels = 0;
      for (; at; levels++) at = at[0];
      expect(levels).to.equal(depth);
      expect(at).to.equal(null);
    });
  });

  describe('Normalising', () => {
    it('Nils, namespaces, collections and card types are normalised in this order (C-91)', () => {
      const spaces = ' xmlns:xsi="i" xmlns:xsd="d" xsi:noNamespaceSchemaLocation="l" xmlns:ns="n"';
      const inner =
        '<tags><tag xsi:nil="true">x</tag></tags><cardTypes><cardType id="VISA">Visa</cardType></cardTypes>';
      expect(dataOf(ok(inner, spaces))).to.deep.equal({
        status: 'ok',
        'xmlns:ns': 'n',
        tags: { tag: [] },
        cardTypes: { cardType: [{ id: 'VISA', name: 'Visa' }] },
      });
    });

    it('Documents that only xml2js reads are normalised in the same way (C-91)', () => {
      const inner =
        '<!-- --><basket><basketItems><basketItem id="1"/></basketItems></basket><a xsi:nil="true"/>';
      expect(dataOf(ok(inner))).to.deep.equal({
        status: 'ok',
        basket: { basketItems: [{ id: '1' }] },
        a: null,
      });
    });

    it('The data are ordinary objects (D-22)', () => {
      const data = dataOf(ok('<__proto__ a="1"/><constructor/>'));
      expect(data.hasOwnProperty('__proto__')).to.equal(true);
      expect(data.a).to.equal(undefined);
      expect(Object.getPrototypeOf(data)).to.equal(Object.prototype);
    });

    it('Documents on which 1.0.0 threw do not throw (C-97, D-21)', () => {
      const odd = [
        '<basket/>',
        '<basket>x</basket>',
        '<basket><id/></basket>',
        '<basket/><basket><id/></basket>',
      ];
      const nils = [
        '<basket><basketItems xsi:nil="true"/></basket>',
        '<cardTypes><cardType xsi:nil="true"/>x</cardTypes>',
      ];
      const cards = [
        '<cardTypes><cardType>a</cardType></cardTypes>',
        '<cardTypes><cardType/><cardType>b</cardType></cardTypes>',
      ];
      for (const inner of [...odd, ...nils, ...cards])
        expect(dataOf(ok(inner))).to.have.property('status', 'ok');
    });
  });

  describe('Success', () => {
    it('The status in the body means success, whatever the HTTP status is (C-98)', () => {
      for (const statusCode of [200, 201, 302, 404]) {
        expect(dataOf(ok('<a>x</a>'), { statusCode }, { secure: true })).to.deep.equal({
          status: 'ok',
          a: 'x',
        });
      }
    });

    it('The status may be an element (C-101)', () => {
      expect(dataOf('<response><status>ok</status></response>')).to.deep.equal({ status: 'ok' });
    });
  });
});

describe('parseXmlResponse', () => {
  it('A response is read as XML, whatever its content type is (C-117, C-118, C-120)', () => {
    const answer = {
      body: ok('<oauth_access_token><oauth_token>t</oauth_token></oauth_access_token>'),
      statusCode: 200,
      ...JSON_TYPE,
    };
    expect(parseXmlResponse(answer, { path: PATH, secure: true })).to.deep.equal({
      error: null,
      data: { status: 'ok', oauth_access_token: { oauth_token: 't' } },
    });
    expect(
      parseXmlResponse({ ...answer, body: NOT_FOUND }, { path: PATH, secure: true }).error,
    ).to.be.instanceOf(ApiError);
  });
});

describe('The deep import parse (C-135, C-137)', () => {
  function parsed(body: string, options: object): unknown[][] {
    const calls: unknown[][] = [];
    parse(body, { format: 'json', url: PATH, ...options }, (...args) => calls.push(args));
    return calls;
  }

  it('parse calls back with null and the data before it returns', () => {
    expect(parsed(ok('<a/>'), {})).to.deep.equal([[null, { status: 'ok', a: '' }]]);
    expect(parsed('{"status":"ok"}', JSON_TYPE)).to.deep.equal([[null, { status: 'ok' }]]);
    expect(parsed('text', { format: 'Xml', statusCode: 503 })).to.deep.equal([[null, 'text']]);
  });

  it('parse calls back with one argument on failure', () => {
    const params = { a: 1 };
    for (const [body, type] of [
      ['<a', ApiParseError],
      [NOT_FOUND, ApiError],
      [REFUSED, OAuthError],
    ] as const) {
      const [args, ...more] = parsed(body, { statusCode: 404, params });
      expect(more).to.deep.equal([]);
      expect(args).to.have.length(1);
      expect(args?.[0]).to.be.instanceOf(type);
      expect(args?.[0]).to.have.property('statusCode', 404);
    }
    expect(parsed(NOT_FOUND, { params })[0]?.[0]).to.have.property('params', params);
  });

  it('parse does not check for 5xx or signed requests', () => {
    expect(parsed(ok(''), { statusCode: 503 })).to.deep.equal([[null, { status: 'ok' }]]);
    expect(parsed('oauth', { statusCode: 401, secure: true })[0]?.[0]).to.be.instanceOf(ApiParseError);
  });

  it('parse calls back once, and an error thrown by the callback is thrown by parse (C-109)', () => {
    for (const body of [ok(''), NOT_FOUND, '<a', '<!-- -->']) {
      let calls = 0;
      const thrower = (_error: IdentifiedApiError | null) => {
        calls++;
        throw new Error('mine');
      };
      expect(() => parse(body, {}, thrower)).to.throw('mine');
      expect(calls).to.equal(1);
    }
  });
});
