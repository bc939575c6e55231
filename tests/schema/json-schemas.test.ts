/** What editors' programs are told about stories and cast: the same as what the build takes. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { isCalendarDay } from '../../src/analysis/dates/calendar.ts';
import { DIRECTIVE_NAMES } from '../../src/remark/corrections/directives.ts';
import { readStoryFile } from '../../src/remark/story-reading.ts';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';
import { splitFrontmatter } from '../../src/schema/story-file.ts';
import { actorsFolder, siteStories } from '../support/fixture-site.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

const ajv = new Ajv({ strict: false, formats: { date: isCalendarDay, uri: (value) => URL.canParse(value) } });
const isStory = ajv.compile(jsonSchemas().get('story.schema.json') as object);
const isActor = ajv.compile(jsonSchemas().get('actor.schema.json') as object);

describe('what is committed is what the code says', () => {
  test.each([...jsonSchemas().keys()])('%s (if not: npm run schemas)', async (name) => {
    expect(JSON.parse(await read(`.vscode/${name}`))).toEqual(jsonSchemas().get(name));
  });

  test('every key of a story and of an actor is explained', () => {
    for (const schema of jsonSchemas().values()) {
      const { properties } = schema as { properties: Record<string, { description?: string }> };
      for (const [key, { description }] of Object.entries(properties))
        expect([key, description]).toEqual([key, expect.stringMatching(/\.$/u)]);
    }
  });
});

describe('a site’s files are valid', () => {
  test.each(siteStories)('$name', ({ name, text }) => {
    const { frontmatter } = splitFrontmatter(text, name);
    expect([isStory(parse(frontmatter?.text ?? '')), isStory.errors]).toEqual([true, null]);
  });

  test('cast', async () => {
    for (const name of await readdir(actorsFolder)) {
      const actor: unknown = parse(await readFile(join(actorsFolder, name), 'utf8'));
      expect([name, isActor(actor), isActor.errors]).toEqual([name, true, null]);
    }
  });
});

describe('what the build refuses, the schema refuses', () => {
  const good = { title: 'A', published: '2024-05-15' };
  const bad: [string, unknown][] = [
    ['no title', { published: '2024-05-15' }],
    ['a day that isn’t there', { ...good, published: '2024-02-30' }],
    ['a key that isn’t there', { ...good, colour: 'red' }],
    ['another type', { ...good, type: 'raport' }],
    ['a source without a title', { ...good, sources: [{ publisher: 'B' }] }],
    ['an event without its source', { ...good, events: [{ date: '2024', text: 'A.' }] }],
  ];
  test.each(bad)('%s', (_name, frontmatter) => {
    expect(isStory(good)).toBe(true);
    expect(isStory(frontmatter)).toBe(false);
  });
});

describe('snippets', () => {
  test('there is one for each correction, and each can be read', async () => {
    // JSON with commas after the last item, which is YAML too.
    const text = await read('.vscode/sourceline.code-snippets');
    const bodies = Object.values(parse(text) as Record<string, { body: string | string[] }>)
      .map(({ body }) => (typeof body === 'string' ? body : body.join('\n')))
      .filter((body) => body.startsWith('::'));
    const written = bodies.map((body) => body.replaceAll(/\$\{\d+:(?<example>[^}]*)\}/gu, '$<example>'));
    const names = written.map((line) => /^::(?<name>[a-z-]+)\[/u.exec(line)?.groups?.name ?? line);
    expect([...new Set(names)].sort()).toEqual([...DIRECTIVE_NAMES].sort());
    for (const line of written) {
      const story = `---\ntitle: A\npublished: 2024-05-15\n---\n\nText.\n\n${line}\n`;
      const { problems } = readStoryFile(story, fileURLToPath(root), []);
      // Its words aren't there, or its actor; as a correction it is well made.
      for (const { message } of problems) expect(message).toMatch(/doesn’t say|no such actor/u);
    }
  });
});
