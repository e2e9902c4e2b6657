import { expect } from 'chai';
import api from '../../api.json';
import type { ParamDefinition, Schema } from '../../lib/types/schema';
import { expandParams } from '../../lib/util/expand-params';

const param = (name: string): ParamDefinition => ({ name, type: 'string', required: false, about: name });
const [page, pageSize, country, id] = ['page', 'pageSize', 'country', 'id'].map(param) as [
  ParamDefinition,
  ParamDefinition,
  ParamDefinition,
  ParamDefinition,
];
const groups = { paging: [page, pageSize], territory: [country] };

describe('expandParams', () => {
  const cases: Array<[what: string, given: unknown, expanded: ParamDefinition[]]> = [
    [
      'Groups are replaced in place and the order is kept',
      ['@territory', id, '@paging'],
      [country, id, page, pageSize],
    ],
    ['Parameters stay as they are', [id, page], [id, page]],
    ['An empty list stays empty', [], []],
    ['A missing list is empty', undefined, []],
    ['A value that is not a list, as in schemas of 1.0.0, is empty', 'page', []],
    ['Entries that are neither a parameter nor a group are removed', ['page', null, 5, id], [id]],
  ];
  for (const [what, given, expanded] of cases) {
    it(what, () => {
      expect(expandParams(given as ParamDefinition[], groups)).to.deep.equal(expanded);
    });
  }

  it('Neither the list nor the groups are changed', () => {
    const given = Object.freeze(['@paging', id]);
    const frozen = Object.freeze({ paging: Object.freeze([page]) });
    expandParams(given, frozen).push(country);
    expect(frozen.paging).to.deep.equal([page]);
  });

  const unknown: Array<[given: string, from: Schema['groups'], message: string]> = [
    [
      '@pages',
      groups,
      'A.get names the group of parameters @pages, which the schema does not have; its groups are @paging, @territory',
    ],
    [
      '@paging',
      undefined,
      'the group of parameters @paging, which the schema does not have; its groups are none',
    ],
    ['@toString', groups, 'the group of parameters @toString,'],
    ['@__proto__', groups, 'the group of parameters @__proto__,'],
    ['@', groups, 'the group of parameters @,'],
  ];
  for (const [given, from, message] of unknown) {
    it(`A TypeError names ${given}${from ? '' : ' if there are no groups'}`, () => {
      expect(() => expandParams([given], from, 'A.get')).to.throw(TypeError, message);
    });
  }
});

describe('api.json', () => {
  const schema = api as Schema;
  const written = [
    ...Object.values(schema.groups ?? {}).flat(),
    ...Object.values(schema.resources ?? {}).flatMap(({ actions }) =>
      Object.values(actions ?? []).flatMap((action) =>
        typeof action === 'string' ? [] : (action.params ?? []).filter((entry) => typeof entry === 'object'),
      ),
    ),
  ].map((definition) => JSON.stringify(definition));

  it('No parameter is defined twice, because a shared parameter is in a group', () => {
    expect(written.filter((definition, at) => written.indexOf(definition) !== at)).to.deep.equal([]);
  });

  it('Every group is used by an action', () => {
    const used = JSON.stringify(schema.resources);
    const unused = Object.keys(schema.groups ?? {}).filter((name) => !used.includes(`"@${name}"`));
    expect(unused).to.deep.equal([]);
  });
});
