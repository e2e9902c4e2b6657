/** The sources of the documentation site: links, types of responses, errors, and the pages of the resources. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { typeText } from '../../scripts/generate/reference';
import { readResources } from '../../scripts/generate/schema';
import { projectRoot, readEntities } from '../../scripts/generate/sources';
import { readFields } from '../../scripts/site/entities';
import { errorsOf } from '../../scripts/site/errors';
import { manifestOf, webAddress } from '../../scripts/site/manifest';
import { resolved } from '../../scripts/site/project-links';
import { resourcePage } from '../../scripts/site/resource-page';
import { themeConfig } from '../../scripts/site/theme-config';
import { type Form, pieces } from '../../scripts/site/type-text';
import { vendorLink } from '../../scripts/site/vendor-pages';

const resources = readResources();
const manifest = manifestOf(resources);
const REPOSITORY = 'https://host.test/owner/name';

describe('The links of the documentation site', () => {
  const known = { targets: manifest.targets, anchors: manifest.anchors };
  const lead = (href: string, source: string, repository?: string): string | undefined => {
    return resolved(href, source, { ...known, repository });
  };

  const cases: Array<[what: string, href: string, source: string, target: string | undefined]> = [
    ['a chapter', '02-configuring.md', 'docs/01-getting-started.md', '/configuring.md'],
    [
      'a heading of a chapter',
      '02-configuring.md#environment',
      'docs/03-calling.md',
      '/configuring.md#environment',
    ],
    ['a heading of the same page', '#environment', 'docs/02-configuring.md', '#environment'],
    ['a page outside docs', '../CHANGELOG.md', 'docs/08-moving-from-1.0.0.md', '/changes.md'],
    ['a chapter from a page outside docs', 'docs/05-media.md', 'CONTRIBUTING.md', '/media.md'],
    ['the README', '../README.md', 'docs/01-getting-started.md', '/index.md'],
    ['the reference', 'reference.md', 'docs/01-getting-started.md', '/reference/index.md'],
    [
      'a method of the reference',
      'reference.md#artistsgetreleases',
      'docs/01-getting-started.md',
      '/reference/artists.md#artistsgetreleases',
    ],
    ['a resource from the reference', '#artists', 'docs/reference.md', '/reference/artists.md'],
    ['another host', 'https://host.test/a#b', 'docs/01-getting-started.md', 'https://host.test/a#b'],
    ['nothing for a file that is not a page', '../lib/index.ts', 'docs/01-getting-started.md', undefined],
  ];
  for (const [what, href, source, target] of cases) {
    it(`The target of a link is ${what}`, () => {
      expect(lead(href, source)).to.equal(target);
    });
  }

  it('A link to a file becomes a link to the repository, if there is one', () => {
    const href = lead('../lib/index.ts', 'docs/01-getting-started.md', REPOSITORY);
    expect(href).to.equal(`${REPOSITORY}/blob/main/lib/index.ts`);
  });

  it('A page has an edit link only if there is a repository', () => {
    expect(themeConfig({ ...manifest, repository: undefined })).not.to.have.property('editLink');
    const { editLink } = themeConfig({ ...manifest, repository: REPOSITORY }) as {
      editLink: { pattern(page: unknown): string };
    };
    expect(editLink.pattern({ frontmatter: { source: 'docs/05-media.md' } })).to.equal(
      `${REPOSITORY}/edit/main/docs/05-media.md`,
    );
  });

  const repositories: Array<[given: Parameters<typeof webAddress>[0], address: string | undefined]> = [
    [undefined, undefined],
    ['owner/name', 'https://github.com/owner/name'],
    ['github:owner/name', 'https://github.com/owner/name'],
    [{ url: 'git+https://host.test/owner/name.git' }, REPOSITORY],
    [{ url: 'git+ssh://git@host.test/owner/name.git' }, REPOSITORY],
    [{ url: 'git://host.test/owner/name.git' }, REPOSITORY],
    [{}, undefined],
  ];
  for (const [given, address] of repositories) {
    it(`The repository ${JSON.stringify(given)} is read as ${address}`, () => {
      expect(webAddress(given)).to.equal(address);
    });
  }
});

describe('The types on the documentation site', () => {
  const show = (type: string, form: Form = "'many'"): string =>
    pieces(type, form, (name) => /^(Release|Artist)$/.test(name))
      .map(({ text, entity }) => (entity ? `${text}(${entity.form})` : text))
      .join('');

  const cases: Array<[type: string, form: Form, shown: string]> = [
    ['string | null', "'many'", 'string | null'],
    ['Release', "'one'", "Release('many')"],
    ['Release[]', "'many'", "Release('many')[]"],
    ['Items<Artist, Form>', "'many'", "Artist('many')[]"],
    ['Items<Artist, Form>', "'one'", "Artist('many')"],
    ['Items<Artist, Form>', 'Forms', "Artist('many') | Artist('many')[]"],
    ["Items<Release<Form>, 'many'> | ''", 'Forms', "Release(Forms)[] | ''"],
    ['OneOrMore<Artist>', "'many'", "Artist('many') | Artist('many')[]"],
    ["Known<'a' | 'b'>", "'many'", "'a' | 'b' | string"],
    ['Items<Known<"a">, Form>', "'many'", '("a" | string)[]'],
  ];
  for (const [type, form, shown] of cases) {
    it(`The type ${type} in the form ${form} is shown as ${shown}`, () => {
      expect(show(type, form)).to.equal(shown);
    });
  }

  const entities = readFields();

  it('All entities are shown with their inherited fields', () => {
    const names = entities.map(({ name }) => name);
    expect(names).to.include.members(
      [...readEntities().roots.values()].map((type) => type.replace(" | ''", '')),
    );
    const releases = entities.find(({ name }) => name === 'ReleaseList');
    expect(releases?.fields.map(({ name }) => name)).to.deep.equal([
      'page',
      'pageSize',
      'totalItems',
      'release',
    ]);
    const tags = entities.find(({ name }) => name === 'TagList');
    expect(tags?.fields.map(({ name, optional }) => [name, optional]).slice(0, 1)).to.deep.equal([
      ['page', true],
    ]);
  });

  it('Each field has a description', () => {
    const silent = entities.flatMap(({ name, fields }) =>
      fields.filter(({ about }) => about === '').map((field) => `${name}.${field.name}`),
    );
    expect(silent).to.deep.equal([]);
  });
});

describe('The pages of the resources', () => {
  const entities = readEntities();

  for (const resource of resources) {
    it(`The page of ${resource.name} has parameters, response, calls and errors of each method`, () => {
      const page = resourcePage(resource, entities);
      const sections = page.split(/^## /m).slice(1);
      expect(sections).to.have.length(resource.methods.length);
      for (const [at, { name, path, params, content, isMedia }] of resource.methods.entries()) {
        const section = sections[at]!;
        expect(section).to.match(new RegExp(`^\\w+\\.${name}\n`));
        const calls = isMedia ? ['const media = api.'] : ['await api.', 'function (err, data)'];
        for (const text of [path, ...calls]) expect(section).to.include(text);
        for (const param of params) expect(section).to.include(`| \`${param.name}\` | ${typeText(param)} |`);
        if (content.at) expect(section).to.include(`\`data.${content.at}\``).and.include('<ResponseType ');
        expect(section).to.match(/\| `(ApiParseError|OAuthError)` \| status 401 \|/);
      }
    });
  }

  it('The errors include those of the parameters and of the signature', () => {
    const methods = new Map(
      resources.flatMap((resource) =>
        resource.methods.map((method) => [`${resource.name}.${method.name}`, method]),
      ),
    );
    const codes = (name: string): string[] =>
      errorsOf(methods.get(name)!).map(({ error, code }) => `${error} ${code}`);
    expect(codes('Tags.all')).to.include('ApiParseError status 401').and.not.include('ApiError 1001');
    expect(codes('Releases.getDetails')).to.deep.equal([
      'ApiError 1001',
      'ApiError 1002, 1003',
      'ApiError 1006',
      'ApiError 2001',
      'ApiError 2002',
      'ApiParseError status 401',
    ]);
    expect(codes('User.purchaseItem')).to.include.members(['ApiError 3xxx', 'OAuthError status 401']);
  });

  it('A method links to the page of the vendor if there is one, and otherwise to the reference of the vendor', () => {
    expect(vendorLink({ verb: 'GET', path: '/release/details' })).to.match(
      /page\]\(https:.*\/release-details\)$/,
    );
    expect(vendorLink({ verb: 'POST', path: '/release/details' })).to.match(
      /reference\]\(https:.*\/reference\)$/,
    );
  });

  it('The source files of the pages exist', () => {
    for (const source of Object.keys(manifest.targets)) {
      expect(existsSync(join(projectRoot, source)), source).to.equal(true);
    }
  });
});
