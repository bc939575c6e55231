import { describe, expect, test } from 'vitest';

import { analyze, defaultStages } from '../../src/analysis/analyze.ts';
import { analysisSchema } from '../../src/analysis/schema.ts';
import type { Span } from '../../src/analysis/schema.ts';

const published = '2024-05-15';

/** Texts that have broken text tools before, each with what is special about it. */
const oddTexts: [what: string, text: string][] = [
  ['nothing at all', ''],
  ['white space alone', ' \n\n\t \u00a0\n'],
  ['one word', 'Said'],
  ['a lone quotation mark', '"'],
  ['an unclosed quotation', 'The minister said: “We shall not\n\nIt rained on Monday.'],
  ['marks that close before they open', '”Yes,“ said Mary Jones on Friday.'],
  ['Windows line ends', 'Ann Lee said on Monday:\r\n\r\n“No.”\r\n'],
  ['astral characters', '😀 Ann Lee 𝒔aid “yes 🎉” on Monday 😀'],
  ['combining marks', 'Zoe\u0308 Le\u0301vy said “cafe\u0301” was closed last week.'],
  ['a lone surrogate and a null', 'Ann Lee \ud800said\u0000 “no” on \udc00Monday.'],
  ['bidirectional controls', 'Ann \u202eLee\u202c said \u2067“no”\u2069 on Monday.'],
  ['zero-width characters', 'Ann\u200b Lee\u200d said “n\u200bo” on\ufeff Monday.'],
  ['no space anywhere', 'AnnLeesaid“no”onMonday'.repeat(40)],
  ['a single line of 50,000 characters', 'Ann Lee said on Monday that it was “fine”, '.repeat(1163)],
  ['ten thousand opening marks', '“'.repeat(10_000)],
  ['two thousand commas', 'said,'.repeat(2000)],
  ['dates in a row', '1 May 2 May 3 May last week next week 2019 2020 2021-01-01'.repeat(50)],
];

/** Every span of an analysis. */
function spansOf(analysis: ReturnType<typeof analyze>): Span[] {
  return [
    ...analysis.actors.flatMap(({ mentions }) => mentions),
    ...analysis.attributions.flatMap(({ content, cue, source, certaintyCue }) =>
      [...content, cue, source, certaintyCue].filter((span) => span !== null),
    ),
    ...analysis.dates.map(({ span }) => span),
    ...analysis.events.flatMap(({ span, dateSpan }) => [span, dateSpan]),
  ];
}

describe('analyze', () => {
  test.each(oddTexts)('copes with %s', (_what, text) => {
    const analysis = analyze(text, { published });
    expect(analysisSchema.safeParse(analysis).error).toBeUndefined();
    expect(analysis.text).toBe(text);
    for (const { start, end } of spansOf(analysis)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
    expect(JSON.stringify(analyze(text, { published }))).toBe(JSON.stringify(analysis));
  });

  test.each(['15 May 2024', '2024-13-01', '2023-02-29', ''])('refuses %j as the day of publication', (day) => {
    expect(() => analyze('Some text.', { published: day })).toThrow(RangeError);
  });

  test('every reference within an analysis leads somewhere', () => {
    const text =
      'Ann Lee, the harbour master, said on Monday that the council had promised a “second bridge”.\n\n' +
      'According to the Harbour Gazette, she denied last week that the council knew of the plan.';
    const { actors, attributions, events } = analyze(text, { published });
    expect(attributions.length).toBeGreaterThan(1);
    expect(events.length).toBeGreaterThan(0);
    const actorIds = actors.map(({ id }) => id);
    const attributionIds = attributions.map(({ id }) => id);
    expect(new Set(actorIds).size).toBe(actorIds.length);
    expect(new Set(attributionIds).size).toBe(attributionIds.length);
    for (const { actorId, parentId, id } of attributions) {
      if (actorId !== null) expect(actorIds).toContain(actorId);
      if (parentId !== null) expect(attributionIds.filter((other) => other !== id)).toContain(parentId);
    }
    for (const event of events) {
      expect(actorIds).toEqual(expect.arrayContaining(event.actorIds));
      expect(attributionIds).toEqual(expect.arrayContaining(event.attributionIds));
    }
  });

  test('an edit in one paragraph changes no id in another', () => {
    const first = 'Ann Lee said on Monday that the bridge was safe.';
    const second = 'Bob Ray said on Tuesday that the bridge was old.';
    const idsOf = (text: string, name: string) =>
      analyze(text, { published })
        .attributions.filter(({ source }) => source && text.slice(source.start, source.end) === name)
        .map(({ id }) => id);
    const before = idsOf(`${first}\n\n${second}`, 'Bob Ray');
    expect(before).toHaveLength(1);
    expect(idsOf(`Nobody knew. ${first} It had rained.\n\n${second}`, 'Bob Ray')).toEqual(before);
  });

  test.each(["Quillby's lawyer said it's Quillby's.", 'Quillby’s lawyer said it’s Quillby’s.'])(
    'reads %j alike whatever was read before',
    (text) => {
      const first = JSON.stringify(defaultStages.read(text, { published }));
      for (let time = 0; time < 3; time += 1) {
        defaultStages.read(text.replaceAll(/[.,]/gu, ''), { published });
        expect(JSON.stringify(defaultStages.read(text, { published }))).toBe(first);
      }
    },
  );

  test('a stage can be replaced', () => {
    const analysis = analyze(
      'Ann Lee said on Monday that it rained.',
      { published },
      { ...defaultStages, dates: () => [] },
    );
    expect(analysis.dates).toEqual([]);
    expect(analysis.events).toEqual([]);
    expect(analysis.attributions).toHaveLength(1);
  });
});
