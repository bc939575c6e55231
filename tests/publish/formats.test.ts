/** What is published beside a story, read again by programs that others wrote. */
import { Ajv } from 'ajv';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';

import { shownAttributions } from '../../src/schema/shown.ts';
import { annotationsOf } from '../../src/publish/annotations.ts';
import { calendarOf } from '../../src/publish/calendar.ts';
import { claimsCsv } from '../../src/publish/claims-csv.ts';
import { jsonForScript, storyJsonLd } from '../../src/publish/json-ld.ts';
import type { LinkedData } from '../../src/publish/json-ld.ts';
import { timelineJson } from '../../src/publish/timeline-json.ts';
import { notesOf } from '../../src/view/statements/note.ts';
import { timelineOf } from '../../src/view/events/timeline.ts';
import { parseHtml } from '../support/html.ts';
import { loadContext } from './contexts.ts';
import { absolute, cast, everyStory, hostile, ORIGIN, stories } from './site.ts';

const SAFE = { documentLoader: loadContext, safe: true } as const;
const dateSchema = {
  type: 'object',
  required: ['year', 'month', 'day'],
  additionalProperties: false,
  properties: {
    year: { type: 'integer' },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
  },
};
const textSchema = {
  type: 'object',
  required: ['headline'],
  additionalProperties: false,
  properties: { headline: { type: 'string', minLength: 1 }, text: { type: 'string' } },
};

/** The part of TimelineJS's format that we use: https://timeline.knightlab.com/docs/json-format.html */
const isTimeline = new Ajv().compile({
  type: 'object',
  required: ['events'],
  additionalProperties: false,
  properties: {
    title: { type: 'object', required: ['text'], additionalProperties: false, properties: { text: textSchema } },
    events: {
      type: 'array',
      items: {
        type: 'object',
        required: ['start_date', 'text', 'unique_id'],
        additionalProperties: false,
        properties: {
          start_date: dateSchema,
          end_date: dateSchema,
          display_date: { type: 'string' },
          text: textSchema,
          unique_id: { type: 'string' },
        },
      },
    },
  },
});

const day = ({ year, month, day: date }: { year: number; month: number; day: number }): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');

describe.each(everyStory.map((story) => ({ id: story.id, story })))('$id', ({ story }) => {
  const notes = notesOf(story, cast);
  const events = timelineOf(story, cast);

  test('has enough in it to be tried on', () => {
    expect(notes.length).toBeGreaterThan(3);
    expect(events.length).toBeGreaterThan(0);
  });

  test('its table has a row for each statement, with the words as they are', () => {
    const rows = parseCsv<Record<string, string>>(claimsCsv(story, cast, absolute), { columns: true });
    // But for what keeps a spreadsheet from running them.
    const asSaid = (cell = ''): string => cell.replaceAll(/'(?=[=+@])/gu, '');
    expect(rows.map(({ id, said, speaker, confidence }) => [id, asSaid(said), speaker, confidence !== ''])).toEqual(
      notes.map((note) => {
        const { attribution, said, voice, percent } = note;
        return [attribution.id, said, voice.actor?.name ?? '', percent !== null];
      }),
    );
    for (const { url } of rows) expect(url).toMatch(/^https:\/\/news\.example\/x\/stories\/[a-z-]+\/#note-/u);
  });

  test('its calendar has each event, from its first day to the day after its last', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarOf(story, cast, absolute)) as unknown[]);
    const read = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    const dayAfter = (last: string) => new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(read.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()])).toEqual(
      events.map(({ headline, start, end }) => [headline, start, dayAfter(end)]),
    );
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(events.length);
    const stamps = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstamp')));
    expect(new Set(stamps)).toEqual(new Set([`${story.data.updated ?? story.data.published}T00:00:00Z`]));
  });

  test('its calendar’s lines are folded where RFC 5545 says, never inside a character', () => {
    const lines = calendarOf(story, cast, absolute).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  });

  test('its timeline is one that TimelineJS takes, and says the same days', () => {
    const timeline: unknown = JSON.parse(JSON.stringify(timelineJson(story, cast, absolute)));
    expect(isTimeline(timeline), JSON.stringify(isTimeline.errors)).toBe(true);
    const { events: written, title } = timelineJson(story, cast, absolute);
    expect(written.map(({ start_date, end_date }) => [day(start_date), day(end_date ?? start_date)])).toEqual(
      events.map(({ start, end }) => [start, end]),
    );
    for (const { headline, text = '' } of [title.text, ...written.map((event) => event.text)]) {
      const parts = parseHtml(headline + text).children;
      expect(
        parts.flatMap((part) => (part.type === 'element' ? [part.tagName] : [])).every((name) => name === 'p'),
      ).toBe(true);
    }
  });

  test('its annotations are what W3C’s words mean, each with its maker', async () => {
    const collection = annotationsOf(story, cast, absolute);
    const [expanded] = await jsonld.expand(JSON.parse(JSON.stringify(collection)) as object, SAFE);
    const OA = 'http://www.w3.org/ns/oa#';
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    const { items } = collection.first;
    expect(JSON.stringify(expanded).split(`"@type":["${OA}Annotation"]`).length - 1).toBe(items.length);
    for (const { creator, generator } of items) expect([creator, generator].filter(Boolean)).toHaveLength(1);
    const shown = shownAttributions(story.data.analysis).map(({ id }) => id);
    expect(items.map(({ id }) => id.split('#')[1])).toEqual(expect.arrayContaining(shown));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    // An editor is not more or less sure.
    const unsure = items.filter(({ creator }) => !creator).flatMap(({ confidence }) => confidence ?? []);
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.every((confidence) => confidence > 0 && confidence <= 1)).toBe(true);
    expect(items.filter(({ creator, confidence }) => creator && confidence !== undefined)).toEqual([]);
    expect(JSON.stringify(expanded).split('its/rdf#taConfidence').length - 1).toBe(unsure.length);
  });

  test('its linked data is what schema.org’s words mean, and names no speaker of what was denied', async () => {
    const data = storyJsonLd(story, cast, absolute);
    const [...nodes] = await jsonld.expand(data, SAFE);
    const ofType = (type: string) => nodes.filter((node) => node['@type']?.includes(`https://schema.org/${type}`));
    expect(ofType('NewsArticle')).toHaveLength(1);
    const told = notes.filter(({ attribution }) => attribution.certainty !== 'denied');
    expect(ofType('Quotation')).toHaveLength(told.filter(({ attribution }) => attribution.kind === 'quote').length);
    expect(ofType('Claim')).toHaveLength(told.filter(({ attribution }) => attribution.kind === 'claim').length);
    // Every speaker is somebody whom the graph describes.
    const graph = data['@graph'] as LinkedData[];
    const known = new Set(graph.map((node) => node['@id']));
    const speakers = graph
      .flatMap(({ creator, author }) => [creator, author])
      .flatMap((node) => {
        const id = (node as LinkedData | undefined)?.['@id'];
        return id === undefined ? [] : [id];
      });
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers.filter((id) => !known.has(id))).toEqual([]);
  });
});

test('an editor’s statements have a creator, the analyser’s a generator', () => {
  const [story] = stories;
  if (!story) throw new Error('there are no stories');
  const { analysis } = story.data;
  const attributions = analysis.attributions.map((attribution) => ({ ...attribution, by: 'editor' as const }));
  const edited = { ...story, data: { ...story.data, analysis: { ...analysis, attributions } } };
  const [first] = annotationsOf(edited, cast, absolute).first.items;
  expect(first?.creator?.name).toBe('Editors of News');
  expect(first?.generator).toBeUndefined();
  expect(annotationsOf(story, cast, absolute).first.items[0]).toMatchObject({
    generator: { type: 'Software', homepage: `${ORIGIN}how/` },
  });
});

test('actors are the same as elsewhere where the cast says so', () => {
  const links = stories.flatMap((story) => storyJsonLd(story, cast, absolute)['@graph'] as LinkedData[]);
  const nato = links.find(({ name }) => name === 'Nato');
  expect(nato).toMatchObject({
    '@type': 'Organization',
    '@id': `${ORIGIN}actors/nato/`,
    sameAs: 'https://www.nato.int/',
  });
  expect(links.find(({ name }) => name === 'Eric Xu')).not.toHaveProperty('sameAs');
});

describe('words that look like code', () => {
  test('don’t end the element that linked data stands in, and come back as they were', () => {
    const written = jsonForScript(storyJsonLd(hostile, cast, absolute));
    expect(written).not.toContain('<');
    const [article] = (JSON.parse(written) as { '@graph': LinkedData[] })['@graph'];
    expect(article?.headline).toBe(hostile.data.title);
    const tree = parseHtml(`<script type="application/ld+json">${written}</script>`);
    expect(tree.children).toHaveLength(1);
  });

  test('are no formulas in a spreadsheet', () => {
    const cells = parseCsv(claimsCsv(hostile, cast, absolute)).flat();
    expect(cells.filter((cell) => /^[=+@-]/u.test(cell))).toEqual([]);
  });

  test('are no formulas in a spreadsheet that splits at semicolons', () => {
    const cells = claimsCsv(hostile, cast, absolute).split(/[;,\r\n]/u);
    expect(cells.filter((cell) => /^[ "]*[=+@-]/u.test(cell))).toEqual([]);
    expect(cells.join(' ')).toContain("'=1+1 or no");
  });

  test('are text in a timeline', () => {
    expect(timelineJson(hostile, cast, absolute).title.text.headline).toContain('&#x3C;/script>&#x3C;script>');
  });
});
