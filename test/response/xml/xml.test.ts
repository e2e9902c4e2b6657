import assert from 'node:assert/strict';
import { parseXml, scanBody } from '../../../lib/response/xml';
import { plainCopy } from '../../../lib/response/xml/plain-copy';
import type { Tree } from '../../../lib/response/xml/tree';
import { readWithXml2js } from '../../../lib/response/xml/xml2js';

/** The tree of a document. `by` is the reader that has to read it. Both readers must return the same tree. */
type Case = [title: string, body: string, expected: unknown, by?: 'xml2js'];

const SHAPES: Case[] = [
  [
    'Attributes are keys of the element, before its children',
    '<a i="1"><b>x</b></a>',
    { a: { i: '1', b: 'x' } },
  ],
  ['Text beside attributes is the first key, called _', '<a i="1">x</a>', { a: { _: 'x', i: '1' } }],
  ['Text around children is joined under _', '<a>a<b/>z</a>', { a: { _: 'az', b: '' } }, 'xml2js'],
  ['An element with only text is a string', '<a>x</a>', { a: 'x' }],
  ['An empty element is an empty string', '<a><b/><c></c></a>', { a: { b: '', c: '' } }],
  ['Repeated siblings are an array', '<a><b>1</b><b>2</b></a>', { a: { b: ['1', '2'] } }],
  [
    'Repeated siblings with others between them are one array',
    '<a><b>1</b><c/><b>2</b></a>',
    { a: { b: ['1', '2'], c: '' } },
  ],
  [
    'Names that begin alike are different names, in any order',
    '<r><a b="1"/><ab b="2"/><a bc="3"/><ab b="4"/><a b="5"/></r>',
    { r: { a: [{ b: '1' }, { bc: '3' }, { b: '5' }], ab: [{ b: '2' }, { b: '4' }] } },
  ],
  ['An attribute comes before a child with its name', '<a b="1"><b>2</b></a>', { a: { b: ['1', '2'] } }],
  ['An element with only attributes is an object', '<a i="1" j=\'2\'/>', { a: { i: '1', j: '2' } }],
  ['White space beside attributes is not text', '<a i="1"> \n </a>', { a: { i: '1' } }],
];

const SPACES: Case[] = [
  ['Text is not trimmed', '<a>  x </a>', { a: '  x ' }],
  ['White space alone is the text', '<a>\n   </a>', { a: '\n   ' }],
  ['White space between children is removed', '<a>\n <b>x</b>\r\n\t<c/> </a>', { a: { b: 'x', c: '' } }],
  ['Line ends are kept', '<a b="1\r\n2\t3">x\r\ny\rz</a>', { a: { _: 'x\r\ny\rz', b: '1\r\n2\t3' } }],
];

const SECTIONS: Case[] = [
  ['CDATA is used unchanged', '<a><![CDATA[<b> & ]] c]]></a>', { a: '<b> & ]] c' }],
  ['CDATA is joined with the text around it', '<a>x <![CDATA[&]]> y</a>', { a: 'x & y' }, 'xml2js'],
  ['Blanks in CDATA are kept', '<a><![CDATA[  ]]></a>', { a: '  ' }],
  ['Blanks in CDATA beside attributes are kept', '<a i="1"><![CDATA[  ]]></a>', { a: { _: '  ', i: '1' } }],
  [
    'Empty CDATA is an empty string',
    '<a><b><![CDATA[]]></b><c i="1"><![CDATA[]]></c></a>',
    { a: { b: '', c: { i: '1' } } },
  ],
  ['Comments are ignored', '<!-- 1 --><a><!-- 2 --><b>x<!-- 3 --></b></a>', { a: { b: 'x' } }, 'xml2js'],
  ['Processing instructions are ignored', '<a><?pi some?><b/></a>', { a: { b: '' } }, 'xml2js'],
  ['The first of two equal attributes is used', '<a i="1" i="2"/>', { a: { i: '1' } }, 'xml2js'],
];

const REFERENCES: Case[] = [
  [
    'The five references of XML are resolved',
    '<a b="&quot;&apos;">&lt;&amp;&gt;</a>',
    { a: { _: '<&>', b: '"\'' } },
  ],
  ['References are resolved once', '<a>&amp;lt;</a>', { a: '&lt;' }],
  [
    'Decimal and hexadecimal references are resolved',
    '<a>&#233;&#xe9;&#xE9;&#x1F3B5;&#13;</a>',
    { a: 'ééé🎵\r' },
  ],
  ['References with leading zeros are resolved', '<a>&#0233;&#x00e9;</a>', { a: 'éé' }, 'xml2js'],
  [
    'References of HTML are resolved',
    '<a b="&nbsp;">&eacute;&euro;&hellip;</a>',
    { a: { _: 'é€…', b: '\u00a0' } },
    'xml2js',
  ],
  ['A name in upper case is looked up in lower case', '<a>&AMP;&EACUTE;</a>', { a: '&é' }, 'xml2js'],
  ['An unused DOCTYPE is ignored', '<!DOCTYPE a SYSTEM "x.dtd"><a>x</a>', { a: 'x' }, 'xml2js'],
];

const LENIENCE: Case[] = [
  ['White space before the declaration is accepted', ' \n<?xml version="1.0"?>\n<a>x</a>', { a: 'x' }],
  ['A byte order mark is accepted', '\uFEFF<?xml version="1.0" encoding="utf-8"?><a>x</a>', { a: 'x' }],
  ['A second byte order mark is accepted', '\uFEFF\uFEFF<a>x</a>', { a: 'x' }, 'xml2js'],
  ['Everything after the root is ignored', '<a>x</a><b>y</b> & <', { a: 'x' }],
  ['Control characters and ]]> are accepted', '<a>\u0000\u0001]]></a>', { a: '\u0000\u0001]]>' }],
  [
    'Names are kept unchanged',
    '<ns:c xmlns:ns="u"><a-b.c1/></ns:c>',
    { 'ns:c': { 'xmlns:ns': 'u', 'a-b.c1': '' } },
  ],
  [
    'Names with other characters than ASCII are kept',
    '<été><b日>x</b日></été>',
    { été: { b日: 'x' } },
    'xml2js',
  ],
  ['Space in tags is accepted', '<a  b = "1" ><c ></c ></a >', { a: { b: '1', c: '' } }, 'xml2js'],
  ['Space after a < is accepted', '<a>< b/></a>', { a: { b: '' } }, 'xml2js'],
  ['A < in an attribute is accepted', '<a b="<c>"/>', { a: { b: '<c>' } }],
];

const UNREADABLE = [
  ...[
    'text',
    'text <a/>',
    '<a>',
    '<a><b></a>',
    '<a></b>',
    '</a>',
    '<a',
    '<a b="1',
    '<a b=1/>',
    '<a b/>',
    '<a b="1"c="2"/>',
  ],
  ...[
    '<a>&nothing;</a>',
    '<a>&amp</a>',
    '<a>a & b</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&#1114112;</a>',
    '<a b="&"/>',
  ],
  ...[
    '<a>&constructor;</a>',
    '<a><![CDATA[x</a>',
    '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',

    '<a><1/></a>',
  ],
];

function check(cases: Case[]): void {
  for (const [title, body, expected, by] of cases) {
    it(title, () => {
      for (const root of [parseXml(body).root, readWithXml2js(body)]) {
        assert.deepEqual(root, expected);
        // The order of the keys must be the same, too (C-82).
        assert.equal(JSON.stringify(root), JSON.stringify(expected));
      }
      assert.equal(scanBody(body) === undefined, by === 'xml2js', 'not the reader that this was written for');
    });
  }
}

describe('The XML readers', () => {
  describe('Structure (C-82, C-83)', () => check(SHAPES));
  describe('White space (C-84)', () => check(SPACES));
  describe('CDATA, comments and attributes (C-85)', () => check(SECTIONS));
  describe('References (C-86)', () => check(REFERENCES));
  describe('Invalid but accepted documents (C-87)', () => check(LENIENCE));

  describe('Documents that cannot be read (C-86, C-87)', () => {
    for (const body of UNREADABLE) {
      it(`Reading ${JSON.stringify(body)} throws`, () => {
        assert.throws(() => parseXml(body));
        assert.equal(scanBody(body), undefined);
      });
    }
    it('A document without an element has the root null (C-101)', () => {
      for (const body of ['', ' \n', '\uFEFF', '<!-- -->', '<?xml version="1.0"?>'])
        assert.equal(parseXml(body).root, null);
    });
    it('The error is the first one in the document', () => {
      assert.throws(() => readWithXml2js('<a>&bad;</a>trailing'), /Invalid character entity/);
    });
  });

  describe('Names of properties that every object has (C-88, D-22)', () => {
    const own = (body: string) => parseXml(body).root?.['a'] as Tree;

    it('Elements with such names are own properties of the data', () => {
      for (const name of [...Object.getOwnPropertyNames(Object.prototype), 'cdata']) {
        const a = own(`<a><${name}>x</${name}><${name} i="1"/><b/></a>`);
        assert.deepEqual(Object.entries(a), [
          [name, ['x', { i: '1' }]],
          ['b', ''],
        ]);
        assert.equal(Object.getPrototypeOf(a), Object.prototype);
      }
      assert.equal(({} as Tree)['i'], undefined);
    });

    it('Attributes with such names are own properties of the data', () => {
      const a = own('<a __proto__="1" constructor="2" hasOwnProperty="3" b="4"/>');
      assert.deepEqual(Object.entries(a), [
        ['__proto__', '1'],
        ['constructor', '2'],
        ['hasOwnProperty', '3'],
        ['b', '4'],
      ]);
    });

    it('Text and values that only look like such names are kept', () => {
      assert.deepEqual(own('<a b="the constructor ‿"><_/>a _ b <toString> ‿‿ </toString></a>'), {
        _: ['a _ b ', ''],
        b: 'the constructor ‿',
        toString: ' ‿‿ ',
      });
    });

    it('The root may have such a name', () => {
      assert.deepEqual(Object.entries(parseXml('<__proto__>x</__proto__>').root ?? {}), [['__proto__', 'x']]);
    });

    it('An element called _ is joined with the text', () => {
      assert.deepEqual(own('<a><_>u</_>t</a>'), { _: ['t', 'u'] });
      assert.deepEqual(own('<a _="u"><b/></a>'), { _: 'u', b: '' });
    });

    it('An element called cdata does not change CDATA', () => {
      assert.deepEqual(own('<a><cdata>x</cdata><![CDATA[y]]></a>'), { _: 'y', cdata: 'x' });
    });
  });

  it('Objects without a prototype become ordinary objects (D-22)', () => {
    const bare = (entries: Tree): Tree => Object.assign(Object.create(null), entries);
    const copy = plainCopy(bare({ a: bare({ b: [bare({ c: 'x' }), null] }) }), '');
    assert.deepEqual(copy, { a: { b: [{ c: 'x' }, null] } });
  });

  it('Both readers read documents nested deeper than the stack (C-90)', () => {
    const depth = 50_000;
    const nest = (inner: string) => `<a>${'<b>'.repeat(depth)}${inner}${'</b>'.repeat(depth)}</a>`;
    for (const [body, innermost] of [
      [nest('x'), 'x'],
      [nest('<!-- -->x'), 'x'],
      [nest('<toString>x</toString>'), { toString: 'x' }],
    ]) {
      let at = parseXml(body as string).root?.['a'];
      let levels = 0;
      for (; (at as Tree)['b'] !== undefined; levels++) at = (at as Tree)['b'];
      assert.equal(levels, depth);
      assert.deepEqual(at, innermost);
    }
  });

  it('Any number of attributes is read in order', () => {
    for (const count of [32, 33, 5_000]) {
      const names = Array.from({ length: count }, (_, index) => `n${index}`);
      const root = parseXml(`<a ${names.map((name) => `${name}="x"`).join(' ')}/>`).root;
      assert.deepEqual(Object.keys(root?.['a'] as Tree), names);
    }
  });

  it('The places of nils are returned, except for the root (C-89)', () => {
    const body =
      '<a xsi:nil="true"><b xsi:nil="true"/><c><b>1</b><b xsi:nil="true">2</b></c><d xsi:nil="1"/></a>';
    const scanned = scanBody(body);
    const a = scanned?.root['a'] as Tree;
    assert.deepEqual(scanned?.nils, [
      [a, 'b'],
      [a['c'], 'b'],
    ]);
    assert.equal(scanBody('<a><b><xsi:nil>true</xsi:nil></b></a>'), undefined);
  });
});
