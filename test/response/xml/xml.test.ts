import assert from 'node:assert/strict';
import { parseXml, scanBody } from '../../../lib/response/xml';
import { plainCopy } from '../../../lib/response/xml/plain-copy';
import type { Tree } from '../../../lib/response/xml/tree';
import { readWithXml2js } from '../../../lib/response/xml/xml2js';

/** What a document reads as. `by` is the reader that has to do it; both have to come to the same. */
type Case = [title: string, body: string, expected: unknown, by?: 'xml2js'];

const SHAPES: Case[] = [
  [
    'merges attributes into the element, before its children',
    '<a i="1"><b>x</b></a>',
    { a: { i: '1', b: 'x' } },
  ],
  ['keeps text beside attributes under _, first of all', '<a i="1">x</a>', { a: { _: 'x', i: '1' } }],
  ['gathers text around children under _', '<a>a<b/>z</a>', { a: { _: 'az', b: '' } }, 'xml2js'],
  ['gives the text of an element that has only text', '<a>x</a>', { a: 'x' }],
  ['gives an empty text for an empty element', '<a><b/><c></c></a>', { a: { b: '', c: '' } }],
  ['makes a list of siblings that repeat', '<a><b>1</b><b>2</b></a>', { a: { b: ['1', '2'] } }],
  [
    'makes one list of siblings that are apart',
    '<a><b>1</b><c/><b>2</b></a>',
    { a: { b: ['1', '2'], c: '' } },
  ],
  [
    'tells names apart that begin alike, in any order',
    '<r><a b="1"/><ab b="2"/><a bc="3"/><ab b="4"/><a b="5"/></r>',
    { r: { a: [{ b: '1' }, { bc: '3' }, { b: '5' }], ab: [{ b: '2' }, { b: '4' }] } },
  ],
  ['lists an attribute before a child of its name', '<a b="1"><b>2</b></a>', { a: { b: ['1', '2'] } }],
  ['gives an object for attributes alone', '<a i="1" j=\'2\'/>', { a: { i: '1', j: '2' } }],
  ['sees no text in white space beside attributes', '<a i="1"> \n </a>', { a: { i: '1' } }],
];

const SPACES: Case[] = [
  ['does not trim', '<a>  x </a>', { a: '  x ' }],
  ['gives white space that is all there is', '<a>\n   </a>', { a: '\n   ' }],
  ['drops white space between children', '<a>\n <b>x</b>\r\n\t<c/> </a>', { a: { b: 'x', c: '' } }],
  [
    'leaves line ends as they are',
    '<a b="1\r\n2\t3">x\r\ny\rz</a>',
    { a: { _: 'x\r\ny\rz', b: '1\r\n2\t3' } },
  ],
];

const SECTIONS: Case[] = [
  ['takes CDATA as it stands', '<a><![CDATA[<b> & ]] c]]></a>', { a: '<b> & ]] c' }],
  ['joins CDATA with the text around it', '<a>x <![CDATA[&]]> y</a>', { a: 'x & y' }, 'xml2js'],
  ['keeps blanks in CDATA', '<a><![CDATA[  ]]></a>', { a: '  ' }],
  ['keeps blanks in CDATA beside attributes', '<a i="1"><![CDATA[  ]]></a>', { a: { _: '  ', i: '1' } }],
  [
    'gives an empty text for empty CDATA',
    '<a><b><![CDATA[]]></b><c i="1"><![CDATA[]]></c></a>',
    { a: { b: '', c: { i: '1' } } },
  ],
  ['skips comments', '<!-- 1 --><a><!-- 2 --><b>x<!-- 3 --></b></a>', { a: { b: 'x' } }, 'xml2js'],
  ['skips processing instructions', '<a><?pi some?><b/></a>', { a: { b: '' } }, 'xml2js'],
  ['takes the first of two attributes', '<a i="1" i="2"/>', { a: { i: '1' } }, 'xml2js'],
];

const REFERENCES: Case[] = [
  ['resolves the five of XML', '<a b="&quot;&apos;">&lt;&amp;&gt;</a>', { a: { _: '<&>', b: '"\'' } }],
  ['does not resolve twice', '<a>&amp;lt;</a>', { a: '&lt;' }],
  ['resolves decimal and hexadecimal ones', '<a>&#233;&#xe9;&#xE9;&#x1F3B5;&#13;</a>', { a: 'ééé🎵\r' }],
  ['resolves those with leading zeros', '<a>&#0233;&#x00e9;</a>', { a: 'éé' }, 'xml2js'],
  [
    'resolves those of HTML',
    '<a b="&nbsp;">&eacute;&euro;&hellip;</a>',
    { a: { _: 'é€…', b: '\u00a0' } },
    'xml2js',
  ],
  ['falls back to the lower case of a name', '<a>&AMP;&EACUTE;</a>', { a: '&é' }, 'xml2js'],
  ['ignores a DOCTYPE that is not used', '<!DOCTYPE a SYSTEM "x.dtd"><a>x</a>', { a: 'x' }, 'xml2js'],
];

const LENIENCE: Case[] = [
  ['takes white space before the declaration', ' \n<?xml version="1.0"?>\n<a>x</a>', { a: 'x' }],
  ['takes a byte order mark', '\uFEFF<?xml version="1.0" encoding="utf-8"?><a>x</a>', { a: 'x' }],
  ['takes a second byte order mark', '\uFEFF\uFEFF<a>x</a>', { a: 'x' }, 'xml2js'],
  ['ignores what follows the root', '<a>x</a><b>y</b> & <', { a: 'x' }],
  ['passes control characters and ]]>', '<a>\u0000\u0001]]></a>', { a: '\u0000\u0001]]>' }],
  [
    'keeps names as they are',
    '<ns:c xmlns:ns="u"><a-b.c1/></ns:c>',
    { 'ns:c': { 'xmlns:ns': 'u', 'a-b.c1': '' } },
  ],
  ['keeps names beyond ASCII', '<été><b日>x</b日></été>', { été: { b日: 'x' } }, 'xml2js'],
  ['takes space in tags', '<a  b = "1" ><c ></c ></a >', { a: { b: '1', c: '' } }, 'xml2js'],
  ['takes space after a <', '<a>< b/></a>', { a: { b: '' } }, 'xml2js'],
  ['takes a < in an attribute', '<a b="<c>"/>', { a: { b: '<c>' } }],
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
        // The order of keys counts too (C-82).
        assert.equal(JSON.stringify(root), JSON.stringify(expected));
      }
      assert.equal(scanBody(body) === undefined, by === 'xml2js', 'not the reader that this was written for');
    });
  }
}

describe('XML', () => {
  describe('shapes (C-82, C-83)', () => check(SHAPES));
  describe('white space (C-84)', () => check(SPACES));
  describe('sections, comments, attributes (C-85)', () => check(SECTIONS));
  describe('references (C-86)', () => check(REFERENCES));
  describe('lenience (C-87)', () => check(LENIENCE));

  describe('unreadable documents (C-86, C-87)', () => {
    for (const body of UNREADABLE) {
      it(`throws on ${JSON.stringify(body)}`, () => {
        assert.throws(() => parseXml(body));
        assert.equal(scanBody(body), undefined);
      });
    }
    it('gives null where there is no element (C-101)', () => {
      for (const body of ['', ' \n', '\uFEFF', '<!-- -->', '<?xml version="1.0"?>'])
        assert.equal(parseXml(body).root, null);
    });
    it('speaks of the first error, whatever follows it', () => {
      assert.throws(() => readWithXml2js('<a>&bad;</a>trailing'), /Invalid character entity/);
    });
  });

  describe('names that objects already answer to (C-88, D-22)', () => {
    const own = (body: string) => parseXml(body).root?.['a'] as Tree;

    it('are plain own data as elements', () => {
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

    it('are plain own data as attributes', () => {
      const a = own('<a __proto__="1" constructor="2" hasOwnProperty="3" b="4"/>');
      assert.deepEqual(Object.entries(a), [
        ['__proto__', '1'],
        ['constructor', '2'],
        ['hasOwnProperty', '3'],
        ['b', '4'],
      ]);
    });

    it('leave a string or a value alone that only looks like one', () => {
      assert.deepEqual(own('<a b="the constructor ‿"><_/>a _ b <toString> ‿‿ </toString></a>'), {
        _: ['a _ b ', ''],
        b: 'the constructor ‿',
        toString: ' ‿‿ ',
      });
    });

    it('may be the root', () => {
      assert.deepEqual(Object.entries(parseXml('<__proto__>x</__proto__>').root ?? {}), [['__proto__', 'x']]);
    });

    it('join the text where an element is called _', () => {
      assert.deepEqual(own('<a><_>u</_>t</a>'), { _: ['t', 'u'] });
      assert.deepEqual(own('<a _="u"><b/></a>'), { _: 'u', b: '' });
    });

    it('do not meet the notes of xml2js', () => {
      assert.deepEqual(own('<a><cdata>x</cdata><![CDATA[y]]></a>'), { _: 'y', cdata: 'x' });
    });
  });

  it('is ordinary objects whatever the library returns (D-22)', () => {
    const bare = (entries: Tree): Tree => Object.assign(Object.create(null), entries);
    const copy = plainCopy(bare({ a: bare({ b: [bare({ c: 'x' }), null] }) }), '');
    assert.deepEqual(copy, { a: { b: [{ c: 'x' }, null] } });
  });

  it('may be deeper than the stack, with either reader (C-90)', () => {
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

  it('may have any number of attributes, in order', () => {
    for (const count of [32, 33, 5_000]) {
      const names = Array.from({ length: count }, (_, index) => `n${index}`);
      const root = parseXml(`<a ${names.map((name) => `${name}="x"`).join(' ')}/>`).root;
      assert.deepEqual(Object.keys(root?.['a'] as Tree), names);
    }
  });

  it('notes where the nils are, but not the root (C-89)', () => {
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
