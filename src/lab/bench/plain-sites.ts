/** Sites by other generators that render the same Markdown to plain pages, file by file, to measure ours against. */

export type SiteFiles = Readonly<Record<string, string>>;

/** Astro with the same processor, no analysis, no notes. The stories lie in `stories/`. */
export const PLAIN_ASTRO: SiteFiles = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
export default { cacheDir: './cache', markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false } };`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { stories: defineCollection({ loader: glob({ base: './stories', pattern: '*.md' }) }) };`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('stories')).map((story) => ({ params: { id: story.id }, props: { story } }));
}
const { Content } = await render(Astro.props.story);
---
<html lang="en"><head><title>{Astro.props.story.data.title}</title></head><body><Content /></body></html>`,
};

export const ELEVENTY: SiteFiles = {
  'package.json': '{ "type": "module" }',
  'eleventy.config.js': `export default (config) => {
  config.addGlobalData('layout', 'page.njk');
  return { dir: { input: 'stories', includes: '../includes', output: 'dist' } };
};`,
  'includes/page.njk':
    '<!doctype html><html lang="en"><head><title>{{ title }}</title></head><body>{{ content | safe }}</body></html>',
};

export const ELEVENTY_PACKAGE = '@11ty/eleventy@3.1';

export const HUGO: SiteFiles = {
  'hugo.toml': `baseURL = "http://localhost/"
contentDir = "stories"
publishDir = "dist"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]`,
  'layouts/_default/single.html':
    '<!doctype html><html lang="en"><head><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>',
};
