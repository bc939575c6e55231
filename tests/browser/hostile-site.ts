/** A site out of everything that an editor, an imported page or a cast file might smuggle in. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { storyFromHtml } from '../../src/import/from-html.ts';
import { FileProblem } from '../../src/schema/file-problem.ts';

export interface HostileInput {
  /** Id of its story. */
  id: string;
  input: string;
}

/** Sentences around each input, which readers must still see. */
export const BEFORE = 'The river rose before noon.';
export const AFTER = 'The river fell after dark.';

const folder = new URL('hostile/', import.meta.url);

/** One input a line of `hostile/*.txt`; "⏎" stands for the end of a line in it. */
export const hostileInputs: HostileInput[] = readdirSync(folder)
  .sort()
  .flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => ({
        id: `${file.replace('.txt', '')}-${index + 1}`,
        input: line.replaceAll('⏎', '\n'),
      })),
  );

/** Inputs that are HTML, and so may stand in a page that somebody imports. */
export const importedInputs: HostileInput[] = hostileInputs
  .filter(({ id }) => /^(?:raw-html|svg)-/u.test(id))
  .map(({ id, input }) => ({ id: `imported-${id}`, input }));

/** Inputs that stand in every field of the frontmatter and of a cast file that takes words. */
export const isFrontmatter = ({ id }: HostileInput): boolean => id.startsWith('frontmatter-');

/**
 * Writes the stories and the cast of the hostile site.
 * @param without ids of inputs to leave out
 * @returns ids of pages that the import refuses
 */
export function writeHostileSite(stories: string, actors: string, without: ReadonlySet<string>): string[] {
  for (const path of [stories, actors]) mkdirSync(path, { recursive: true });
  for (const hostile of hostileInputs.filter(({ id }) => !without.has(id))) {
    const { id, input } = hostile;
    writeFileSync(join(stories, `${id}.md`), isFrontmatter(hostile) ? storyWithHead(hostile) : storyWithBody(input));
    if (isFrontmatter(hostile)) writeFileSync(join(actors, `${id}.yaml`), actor(hostile));
  }
  return importedInputs.flatMap(({ id, input }) => {
    if (without.has(id)) return [];
    try {
      const page = `<title>Hostile</title><article><h1>Hostile</h1><p>${BEFORE}</p>${input}<p>${AFTER}</p></article>`;
      writeFileSync(join(stories, `${id}.md`), storyFromHtml(page, '2019-02-17', id).source);
      return [];
    } catch (error) {
      if (error instanceof FileProblem) return [id];
      throw error;
    }
  });
}

const storyWithBody = (input: string): string =>
  `---\ntitle: Hostile\npublished: 2019-02-17\n---\n\n${BEFORE}\n\n${input}\n\n${AFTER}\n`;

/** A harmless name by which the text knows the hostile actor: "Ann Bree", "Ann Cree". */
const knownAs = ({ id }: HostileInput): string => `Ann ${String.fromCodePoint(65 + Number(id.split('-').at(-1)))}ree`;

function storyWithHead(hostile: HostileInput): string {
  const words = JSON.stringify(hostile.input);
  return `---
title: ${words}
summary: ${words}
published: 2019-02-17
section: ${words}
author: ${words}
series: { name: ${words}, order: 1 }
sources: [{ title: ${words}, publisher: ${words}, url: "https://example.org/" }]
corrections: [{ date: 2019-02-18, text: ${words} }]
events: [{ date: 2019-02-10, text: ${words}, source: { title: ${words}, publisher: ${words}, url: "https://example.org/" } }]
---

${BEFORE} ${knownAs(hostile)} said on Saturday: “It rained for a very long time, and nobody had expected that it would.”

${AFTER}
`;
}

function actor(hostile: HostileInput): string {
  const words = JSON.stringify(hostile.input);
  const names = `aliases: ["${knownAs(hostile)}"]\ndescriptions: [${words}]`;
  return `name: ${words}\nkind: person\n${names}\nrole: ${words}\nlink: https://example.org/\n`;
}
