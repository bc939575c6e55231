/** What pages say where a publisher says it in other words. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { tellSite } from '../../src/build/tell-site.ts';
import { parametersOf } from '../../src/schema/site/own-words.ts';
import { en } from '../../src/strings/en.ts';
import { runNode, temporaryFolder } from '../support/command.ts';

const strings = new URL('../../src/strings/en.ts', import.meta.url).href;

/** What a process says that was told of the publisher's words. */
async function said(words: string, expression: string): Promise<string> {
  const root = await temporaryFolder();
  writeFileSync(join(root, 'strings.yaml'), words);
  const before = process.env.SOURCELINE_SITE;
  process.env.SOURCELINE_SITE = 'site.yaml';
  writeFileSync(join(root, 'site.yaml'), 'lang: de\n');
  try {
    await tellSite(root);
    const code = `import { en } from '${strings}'; console.log(${expression})`;
    const { stdout } = await runNode(['--input-type=module', '--eval', code], root);
    return stdout.trim();
  } finally {
    delete process.env.SOURCELINE_SITE_DATA;
    if (before === undefined) delete process.env.SOURCELINE_SITE;
    else process.env.SOURCELINE_SITE = before;
  }
}

test('the publisher’s words stand in the place of ours, and ours where they say nothing', async () => {
  const words = 'story: { note: { close: Zu, here: { one: "{count} Anmerkung", other: "{count} Anmerkungen" } } }\n';
  expect(
    await said(
      words,
      '[en.story.note.close, en.story.note.here(1), en.story.note.here(1200), en.story.note.next].join()',
    ),
  ).toBe('Zu,1 Anmerkung,1.200 Anmerkungen,Next ›');
});

test('lists and values within values have their places, too', async () => {
  const words =
    'site:\n  statements: { via: "über {names}" }\n  how: { inFigures: { counts: "{of.quotes} Zitate" } }\n';
  expect(
    await said(
      words,
      '[en.site.statements.via(["A", "B"]), en.site.how.inFigures.counts(1, "", { quotes: 7 })].join()',
    ),
  ).toBe('über A und B,7 Zitate');
});

test('each value of each text has a name', () => {
  const look = (words: unknown, path: string): void => {
    if (typeof words === 'function') {
      const names = parametersOf(words as (...values: never[]) => unknown);
      expect([path, names.length]).toEqual([path, words.length]);
      for (const name of names) expect(name).toMatch(/^[a-zA-Z]+$/u);
    } else if (typeof words === 'object' && words !== null) {
      for (const [key, value] of Object.entries(words)) look(value, `${path}.${key}`);
    }
  };
  look(en, 'en');
});
