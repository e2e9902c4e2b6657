/** Documents as 7digital sends them, with every feature of XML, and then damaged. For fast-check. */
import * as fc from 'fast-check';
import collectionPaths = require('../../lib/response/normalize/collection-paths');
import { NASTY, ODD, STRANGERS } from './documents-oddities';

const FIELDS = [
  'id',
  'title',
  'name',
  'version',
  'type',
  'price',
  'artist',
  'label',
  'description',
  'releaseDate',
];
const NAMESPACES =
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="a.xsd"';

type Text = fc.Arbitrary<string>;
const join = (parts: readonly string[]) => parts.join('');
const escape = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Usually picks from `usual`, and about `often` times in a hundred from `odd`. */
const mostly = (usual: Text, often: number, ...odd: ReadonlyArray<readonly string[]>): Text =>
  fc.oneof(
    { weight: 100, arbitrary: usual },
    ...odd
      .filter((all) => all.length > 0)
      .map((all) => ({ weight: often, arbitrary: fc.constantFrom(...all) })),
  );

/** Responses with a level of oddity: 0 for those that the service sends, 1 for a few oddities, 5 for many. */
function answers(temper: number): Text {
  const name = fc.oneof(
    { weight: 400, arbitrary: mostly(fc.constantFrom(...FIELDS), temper * 3, ODD.names) },
    { weight: temper, arbitrary: fc.constantFrom(...ODD.hazards) },
  );
  const blank = mostly(fc.constantFrom('', '', ' ', '\n   '), temper * 3, ODD.blanks);
  const words = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('rock', '0.99', 'Foo Fighters', 'true', '2011-04-11', '£') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('&amp;', '&lt;', '&gt;', '&quot;', '&apos;', '&#233;', '&#xD;', '&#x1F3B5;'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).map(escape) },
    { weight: 1, arbitrary: blank },
  );
  const piece = mostly(
    words,
    temper,
    ODD.references,
    ODD.chars,
    ODD.cdata,
    ODD.asides,
    ODD.wrong.slice(0, temper * 3),
  );
  const text = fc.array(piece, { maxLength: 2 }).map(join);

  const pair = fc.tuple(name, fc.constantFrom('"', "'"), text).map(([key, quote, value]) => {
    return ` ${key}=${quote}${value.replace(/</g, '').split(quote).join('')}${quote}`;
  });
  const nil = fc.constantFrom(' xsi:nil="true"', ' xsi:nil="true"', ' xsi:nil="1"', " xsi:nil='TRUE'");
  const attribute = mostly(
    fc.oneof(pair, pair, nil),
    temper * 3,
    ODD.attributes,
    ODD.wrongAttributes.slice(0, temper),
  );
  const attributes = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: attribute },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(attribute, { maxLength: 3, selector: (one) => one.split('=')[0] }).map(join),
    },
  );

  function element(tag: string, inner: Text): Text {
    return fc.tuple(attributes, inner, fc.nat(20)).map(([attrs, content, style]) => {
      if (content === '' && style > 4) return `<${tag}${attrs}/>`;
      return style < temper ? `<${tag}${attrs} >${content}</${tag} >` : `<${tag}${attrs}>${content}</${tag}>`;
    });
  }
  /** An element with a random structure and the given number of levels below it. */
  function field(levels: number): Text {
    if (levels === 0) return name.chain((tag) => element(tag, text));
    const inner = fc
      .tuple(blank, fc.array(field(levels - 1), { minLength: 1, maxLength: 3 }))
      .map(([space, all]) => space + all.map((one) => one + space).join(''));
    const inside = fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: inner });
    return name.chain((tag) => element(tag, inside));
  }
  const few = fc.array(field(2), { maxLength: 2 }).map((all) => all.join('\n'));

  /** Containers and items along a collection path: up to three at each step, some of them empty, blank or text. */
  function along([tag, ...rest]: string[]): Text {
    const inside =
      rest.length === 0 ? few : fc.tuple(few, along(rest), few).map((parts) => parts.join('\n  '));
    const one = element(tag as string, fc.oneof({ weight: 8, arbitrary: inside }, blank, text));
    const howMany = fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 0);
    return howMany.chain((count) =>
      fc.array(one, { minLength: count, maxLength: count }).map((all) => all.join('\n')),
    );
  }
  const path = fc.constantFrom(
    ...collectionPaths,
    'cardTypes.cardType',
    'basket.basketItems.basketItem',
    'users.user',
  );
  const content = fc.oneof(
    { weight: 12, arbitrary: path.chain((one) => along(one.split('.'))) },
    { weight: 3, arbitrary: few },
    { weight: temper, arbitrary: text },
  );

  const opening = mostly(
    fc.constantFrom(
      '<?xml version="1.0" encoding="utf-8"?>\n',
      '<?xml version="1.0" encoding="utf-8" ?>',
      '',
      '\uFEFF',
    ),
    temper,
    ODD.openings,
  );
  const closing = mostly(fc.constantFrom('', '\n'), temper * 10, ODD.closings);
  const state = mostly(fc.constant(' status="ok"'), temper, ODD.states);
  const success = fc
    .tuple(opening, state, fc.constantFrom('', NAMESPACES), content, closing)
    .map(([before, status, spaces, inner, after]) =>
      join([before, `<response${status} version="1.2"${spaces}>\n  `, inner, '\n</response>', after]),
    );

  const messages = fc.oneof(
    fc.constantFrom('No release', 'OAuth: bad signature', 'Invalid oauth token'),
    text,
  );
  const message = fc
    .array(element('errorMessage', messages), { minLength: 1, maxLength: 1 + temper })
    .map(join);
  const errors = fc.array(element('error', mostly(message, temper, ['', 'boom', ' '])), {
    minLength: 1,
    maxLength: 1 + temper,
  });
  const failure = fc
    .tuple(opening, errors.map(join), few)
    .map(([before, all, more]) => `${before}<response status="error">${all}${more}</response>`);

  return fc.oneof(
    { weight: 20, arbitrary: success },
    { weight: 4, arbitrary: failure },
    { weight: temper, arbitrary: fc.constantFrom(...STRANGERS) },
  );
}

/** A complete response, which may be not well-formed. */
export const document = fc.oneof(answers(0), answers(1), answers(5));

type Damage = (text: string) => string;
/** A place in the document. All places are equally likely. */
const spot = fc.noBias(fc.nat(9999)).map((n) => n / 10_000);

const damage: fc.Arbitrary<Damage> = fc.oneof(
  spot.map((at) => (doc: string) => doc.slice(0, at * doc.length)),
  fc.tuple(spot, fc.constantFrom(...NASTY)).map(([at, char]) => (doc: string) => {
    const index = Math.floor(at * doc.length);
    return doc.slice(0, index) + char + doc.slice(index + 1);
  }),
  fc.tuple(spot, fc.nat(40)).map(([at, length]) => (doc: string) => {
    const index = Math.floor(at * doc.length);
    return doc.slice(0, index + length) + doc.slice(index);
  }),
  fc.tuple(spot, spot).map(([one, other]) => (doc: string) => {
    const tags = doc.match(/<[^>]*>/g) ?? [];
    const [a, b] = [tags[Math.floor(one * tags.length)], tags[Math.floor(other * tags.length)]];
    return a && b
      ? doc
          .replace(a, '\u0000')
          .replace(b, () => a)
          .replace('\u0000', () => b)
      : doc;
  }),
);

/** The same with one or two kinds of damage. */
export const damagedDocument = fc
  .tuple(document, fc.array(damage, { minLength: 1, maxLength: 2 }))
  .map(([doc, accidents]) => accidents.reduce((body, accident) => accident(body), doc));
