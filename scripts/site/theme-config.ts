/** Menus, search and links of the default theme. */
import type { Manifest } from './manifest';

export function themeConfig({ version, repository, chapters, resources, others }: Manifest) {
  return {
    nav: [
      { text: 'Guide', link: chapters[0]?.link },
      { text: 'Reference', link: '/reference/' },
      { text: `v${version}`, link: '/changes' },
    ],
    sidebar: [
      { text: 'Guide', items: chapters },
      {
        text: 'Reference',
        items: [
          { text: 'All methods', link: '/reference/' },
          ...resources,
          { text: 'Types', link: '/reference/types' },
        ],
      },
      { text: 'Project', items: others },
    ],
    outline: [2, 3],
    search: { provider: 'local' },
    ...(repository && {
      editLink: {
        text: 'Edit this page',
        pattern: ({ frontmatter }: { frontmatter: { source?: string } }) =>
          `${repository}/edit/main/${frontmatter.source}`,
      },
    }),
  };
}
