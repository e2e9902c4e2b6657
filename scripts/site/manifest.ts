/** The values of the project for the configuration of VitePress. */
import type { Resource } from '../generate/schema';
import { fileName } from '../generate/types';
import { chapters, otherPages, read, REFERENCE, type SourcePage } from './pages';
import { anchorOf } from './resource-page';

export interface Link {
  text: string;
  link: string;
}

export interface Manifest {
  name: string;
  version: string;
  description: string;
  /** `https://…` if package.json has a repository. */
  repository?: string;
  /** Source → target of each copied page. */
  targets: Record<string, string>;
  /** Anchors of docs/reference.md → pages of the site with that section. */
  anchors: Record<string, string>;
  chapters: Link[];
  resources: Link[];
  others: Link[];
}

export function manifestOf(resources: Resource[]): Manifest {
  const { name, version, description, repository } = JSON.parse(read('package.json'));
  const link = ({ title, target }: SourcePage): Link => ({
    text: title,
    link: `/${target.replace(/\.md$/, '')}`,
  });
  const pages = [...chapters(), ...otherPages()].map(({ source, target }) => [source, target]);
  return {
    name,
    version,
    description,
    repository: webAddress(repository),
    targets: { 'README.md': 'index.md', [REFERENCE]: 'reference/index.md', ...Object.fromEntries(pages) },
    anchors: Object.fromEntries(
      resources.flatMap((resource) => [
        [resource.name.toLowerCase(), `reference/${fileName(resource)}.md`],
        ...resource.methods.map((method) => {
          const anchor = anchorOf(resource, method);
          return [anchor, `reference/${fileName(resource)}.md#${anchor}`];
        }),
      ]),
    ),
    chapters: chapters().map(link),
    resources: resources.map((resource) => ({
      text: resource.name,
      link: `/reference/${fileName(resource)}`,
    })),
    others: otherPages().map(link),
  };
}

/** `git+https://host/owner/name.git` and `github:owner/name` as a web address. */
export function webAddress(repository: undefined | string | { url?: string }): string | undefined {
  const given = typeof repository === 'string' ? repository : repository?.url;
  if (!given) return undefined;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(given);
  if (short) return `https://github.com/${short[1]}`;
  return given
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '');
}
