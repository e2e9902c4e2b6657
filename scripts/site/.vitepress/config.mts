/** Configuration of the site. Values of the project are in the manifest that prepare.ts writes. */
import { readFileSync } from 'node:fs';
import { slug } from 'github-slugger';
import { defineConfig } from 'vitepress';
import type { Manifest } from '../manifest';
import { projectLinks } from '../project-links';
import { themeConfig } from '../theme-config';

const manifest: Manifest = JSON.parse(
  readFileSync(new URL('../.content/manifest.json', import.meta.url), 'utf8'),
);

export default defineConfig({
  title: manifest.name,
  description: manifest.description,
  lang: 'en',
  head: [['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }]],
  srcDir: '.content',
  outDir: 'dist',
  cacheDir: '.content/.cache',
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // The anchors of GitHub, so that links work in both places.
    anchor: { slugify: (text: string) => slug(text) },
    config: (md) => md.use(projectLinks, manifest),
  },
  themeConfig: themeConfig(manifest),
});
