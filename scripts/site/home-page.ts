/** The home page: a description of the package, and its chapters. */
import type { Manifest } from './manifest';
import type { SourcePage } from './pages';

/** The number of headings that fit on a card. */
const MOST_HEADINGS = 5;

export function homePage({ name, description, chapters, resources }: Manifest, pages: SourcePage[]): string {
  const [first] = chapters;
  const features = chapters.map(({ text, link }, at) => ({
    title: text,
    details: pages[at]?.headings.slice(0, MOST_HEADINGS).join(' · ') ?? '',
    link,
  }));
  const names = resources.map(({ text }) => text).join(' · ');
  const frontmatter = {
    layout: 'home',
    editLink: false,
    hero: {
      name,
      tagline: description,
      actions: [
        { theme: 'brand', text: first?.text, link: first?.link },
        { theme: 'alt', text: 'Reference', link: '/reference/' },
      ],
    },
    features: [...features, { title: 'Reference', details: names, link: '/reference/' }],
  };
  // JSON is valid YAML.
  return `---\n${JSON.stringify(frontmatter)}\n---\n`;
}
