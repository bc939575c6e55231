/** Stories beside the pages of a project in Astro. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runIn } from './packed.ts';
import type { Packed } from './packed.ts';

/** All but the stories, and the front page that leads to them. */
const OFF = ['how', 'said', 'claims', 'timeline', 'statements', 'actors', 'archive', 'search', 'data', 'rss']
  .map((name) => `${name}: false`)
  .join(', ');

/** Addresses on the pages of a built site that lead to nothing in it, each with its page. */
function brokenLinks(dist: string): string[] {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return pages.flatMap((page) =>
    [
      ...readFileSync(join(dist, page), 'utf8').matchAll(
        /(?:href|src)="(?:https:\/\/bare\.example)?(?<path>\/[^"?#]*)/gu,
      ),
    ]
      .map(({ groups }) => groups?.path ?? '')
      .filter((path) => !existsSync(join(dist, path, path.endsWith('/') ? 'index.html' : '')))
      .map((path) => `${page}: ${path}`),
  );
}

export function besidePages(kit: () => Packed): void {
  test('has the stories beside them, in its own dress, and hears of Markdown that is not annotated', async () => {
    const folder = kit().folderOf('bare', {
      'package.json': '{ "name": "bare", "private": true, "type": "module" }',
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import sourceline from 'sourceline';
export default defineConfig({
  site: 'https://bare.example',
  integrations: [sourceline({ routes: { ${OFF} }, components: { StoryHead: './src/Head.astro' } })],
});`,
      'src/Head.astro': `---
import Head from 'sourceline/components/StoryHead.astro';
---
<p class="own">Our own head</p><Head {...Astro.props}><slot /></Head>`,
      'src/pages/index.astro': '<h1>Our own page</h1>',
      'src/pages/about.md': '# About\n\n“It is over,” Ann Lee said.\n',
      'content/site.yaml': 'name: Bare\npath: /news/\n',
      'content/stories/one.md':
        '---\ntitle: One\npublished: 2024-05-15\n---\n\n“It is over,” Ann Lee said. See [two](/news/stories/two/).\n',
      'content/stories/two.md':
        '---\ntitle: Zwei\npublished: 2024-05-15\n---\n\nDie alte Brücke wird im Winter gesperrt, sagte der Bürgermeister. Der Rat hatte im Mai beschlossen, dass sie nicht mehr sicher ist und für Lastwagen auch nicht zu halten sei.\n',
    });
    expect(await kit().sourceline(folder, 'check')).toContain('nothing to put right');
    const printed = await runIn(folder, process.execPath, [
      join(kit().scratch, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ]);
    expect(printed).toMatch(/Stories are annotated, but the Markdown in src\/pages\/ is not.*"satteri".*unified/su);
    expect(readFileSync(join(folder, 'src/content.config.ts'), 'utf8')).toContain('sourceline/collections');
    const page = (path: string): string => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
    expect(page('.')).toContain('Our own page');
    expect(page('about')).not.toContain('<mark');
    expect(page('news/stories/one')).toContain('Our own head');
    expect(page('news/stories/one')).toContain('<mark class="attribution quote"');
    expect(page('news/stories/two')).toContain('This story is in German.');
    expect(page('news/stories/two')).not.toContain('<mark');
    expect(page('news')).toContain('<a lang="de" dir="ltr" href="/news/stories/two/">Zwei</a>');
    for (const name of ['how', 'said', 'actors', 'timeline', 'rss.xml']) {
      expect(existsSync(join(folder, 'dist/news', name))).toBe(false);
    }
    expect(brokenLinks(join(folder, 'dist'))).toEqual([]);
    expect(existsSync(join(folder, 'dist/news/stories/one/analysis.json'))).toBe(true);
  });
}
