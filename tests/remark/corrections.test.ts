/** Corrections in Markdown, through Astro's own processor: what they mean, where they fit, and what they leave alone. */
import { describe, expect, test } from 'vitest';

import { writeDirective } from '../../src/remark/corrections/write.ts';
import { articleText, parseHtml } from '../support/html.ts';
import { renderMarkdown } from '../support/markdown.ts';
import { TEXT, cast, render, said } from './corrected.ts';

describe('what an editor can say', () => {
  test('who is meant', async () => {
    const { analysis, bodyProblems } = await render(TEXT, '::actor[the firm]{is="bolt"}');
    expect(bodyProblems).toEqual([]);
    const bolt = analysis.actors.find(({ id }) => id === 'bolt');
    expect(bolt?.name).toBe('Bolt');
    expect(said(analysis, bolt?.mentions ?? [])).toEqual(['the firm']);
    expect(bolt?.mentions.map(({ by }) => by)).toEqual(['editor']);
  });

  test('and all of it is told from what the analyser found, in the page too', async () => {
    const before = await render(TEXT);
    expect(before.html).not.toContain('data-by');
    const { html } = await render(
      TEXT,
      '::actor[the firm]{is="bolt"}',
      '::quote[“quite safe”]{by="herald"}',
      '::date[Friday]{is="2019-02-08"}',
    );
    expect(html).toMatch(/<mark[^>]* data-actor="herald"[^>]* data-by="editor"/u);
    expect(html).toMatch(/<time[^>]* data-by="editor"[^>]*>(?:on )?Friday</u);
    expect([...html.matchAll(/class="actor[^>]* data-by="editor"/gu)].length).toBeGreaterThan(0);
    expect(html).not.toMatch(/data-actor="acme" data-by/u);
  });

  test('that nobody is meant', async () => {
    const before = await render('Acme fell. Bolt rose.');
    expect(before.analysis.actors.map(({ id }) => id)).toEqual(['acme', 'bolt']);
    const { analysis } = await render('Acme fell. Bolt rose.', '::actor[Acme]{is="none"}');
    expect(analysis.actors.map(({ id }) => id)).toEqual(['bolt']);
  });

  test('whose a quote is, through whom, and how certain', async () => {
    const { analysis, bodyProblems } = await render(
      TEXT,
      '::quote[“quite safe”]{by="bolt" via="herald" certainty="hedged"}',
    );
    expect(bodyProblems).toEqual([]);
    const quote = analysis.attributions.find(({ actorId }) => actorId === 'bolt');
    expect(quote).toMatchObject({ kind: 'quote', form: 'direct', certainty: 'hedged', by: 'editor', confidence: 1 });
    expect(said(analysis, quote?.content ?? [])).toEqual(['“quite safe”']);
    const report = analysis.attributions.find(({ id }) => id === quote?.parentId);
    expect(report).toMatchObject({ actorId: 'herald', by: 'editor' });
  });

  test('a claim of words between its first and its last', async () => {
    const { analysis, bodyProblems } = await render(TEXT, '::claim[that the firm … no doubts]{by="acme" cue="said"}');
    expect(bodyProblems).toEqual([]);
    const claims = analysis.attributions.filter(({ by }) => by === 'editor');
    expect(claims.map(({ content }) => said(analysis, content))).toEqual([['that the firm [its] owner had no doubts']]);
  });

  test('both pieces of an interrupted quotation', async () => {
    const { analysis, bodyProblems } = await render(
      '“It is safe,” the voice went. “Quite safe.”',
      '::quote[“It is safe,”]{by="bolt" and="“Quite safe.”" source="the voice"}',
    );
    expect(bodyProblems).toEqual([]);
    const quote = analysis.attributions.find(({ by }) => by === 'editor');
    expect(said(analysis, quote?.content ?? [])).toEqual(['“It is safe,”', '“Quite safe.”']);
    expect(said(analysis, quote?.source ? [quote.source] : [])).toEqual(['the voice']);
    expect(analysis.attributions).toHaveLength(1);
  });

  test('that something is no statement', async () => {
    const before = await render(TEXT);
    expect(before.analysis.attributions.length).toBeGreaterThan(0);
    const [first] = before.analysis.attributions;
    const words = said(before.analysis, first?.content.slice(0, 1) ?? [])[0] ?? '';
    const { analysis } = await render(TEXT, writeDirective({ name: 'no-statement', words }));
    expect(analysis.attributions.map(({ id }) => id)).not.toContain(first?.id);
  });

  test('which day is meant, and its event follows', async () => {
    const { analysis, blocks } = await render('The bridge fell on Friday.', '::date[Friday]{is="2019-02-08"}');
    expect(analysis.dates).toMatchObject([{ value: '2019-02-08', start: '2019-02-08', by: 'editor' }]);
    expect(analysis.events).toMatchObject([{ start: '2019-02-08', by: 'editor' }]);
    expect(blocks[0]?.html).toContain('datetime="2019-02-08"');
  });

  test('that a date is none, makes no event, or is right', async () => {
    const none = await render(TEXT, '::date[Friday]{is="none"}');
    expect([none.analysis.dates, none.analysis.events]).toEqual([[], []]);
    const noEvent = await render(TEXT, '::no-event[Friday]');
    expect([noEvent.analysis.dates.length, noEvent.analysis.events.length]).toEqual([1, 0]);
    const confirmed = await render(TEXT, '::confirm[Friday]{is="2019-02-15"}');
    expect(confirmed.bodyProblems).toEqual([]);
    expect(confirmed.analysis.dates).toMatchObject([{ value: '2019-02-15', by: 'editor', basis: 'resolved' }]);
  });

  test('that nothing is annotated', async () => {
    const { analysis } = await render('Acme fell on Friday.', '::plain[Acme fell on Friday]');
    expect([analysis.actors, analysis.dates, analysis.attributions, analysis.events]).toEqual([[], [], [], []]);
  });
});

describe('where it stands', () => {
  const mentions = async (...blocks: string[]) => {
    const { analysis, bodyProblems } = await render(...blocks);
    const spans = analysis.actors.find(({ id }) => id === 'bolt')?.mentions.filter(({ by }) => by) ?? [];
    const at = spans.map(({ end }) => analysis.text.slice(0, end).split(/\s+/u).slice(-3).join(' '));
    expect(said(analysis, spans)).toEqual(['the firm']);
    return { at, bodyProblems };
  };

  test('the words before or after tell which is meant', async () => {
    const twice = 'First the firm fell, then the firm rose.';
    expect(await mentions(twice, '::actor[the firm]{is="bolt" before="then"}')).toEqual({
      at: ['then the firm'],
      bodyProblems: [],
    });
    expect((await mentions(twice, '::actor[the firm]{is="bolt" after="fell,"}')).at).toEqual(['First the firm']);
  });

  const places: [string, string[]][] = [
    ['a paragraph', ['So the firm fell.', '::actor[the firm]{is="bolt"}']],
    ['a paragraph, with no empty line between', ['So the firm fell.\n::actor[the firm]{is="bolt"}']],
    ['another correction', ['So the firm fell.', '::plain[fell]\n::actor[the firm]{is="bolt"}']],
    ['a heading', ['## So the firm fell', '::actor[the firm]{is="bolt"}']],
    ['a list', ['- One\n- So the firm fell', '::actor[the firm]{is="bolt"}']],
    ['an item of a list', ['- So the firm fell\n\n  ::actor[the firm]{is="bolt"}\n- the firm']],
    ['a block quote', ['> So the firm fell.', '::actor[the firm]{is="bolt"}']],
    ['a paragraph inside a block quote', ['> So the firm fell.\n>\n> ::actor[the firm]{is="bolt"}\n>\n> the firm']],
    ['a table', ['| So the firm |\n| --- |\n| fell |', '::actor[the firm]{is="bolt"}']],
    ['a footnote', ['Text[^1].', '[^1]: So the firm fell.', '::actor[the firm]{is="bolt"}', 'The end of the firm.']],
    ['a picture between', ['So the firm fell.', '![Alt](/a.png)', '::actor[the firm]{is="bolt"}']],
    ['words across lines and marks', ['So the\n**firm** fell.', '::actor[the firm]{is="bolt"}']],
    ['words with marks copied along', ['So the **firm** fell.', '::actor[the **firm**]{is="bolt"}']],
  ];
  test.each(places)('below %s', async (_name, blocks) => {
    const { at, bodyProblems } = await mentions(...blocks);
    expect(bodyProblems).toEqual([]);
    expect(at).toEqual(['So the firm']);
  });

  test('"he" is not looked for in "the"', async () => {
    const { analysis, bodyProblems } = await render('The theory that he fell.', '::actor[he]{is="bolt"}');
    expect(bodyProblems).toEqual([]);
    const spans = analysis.actors.find(({ id }) => id === 'bolt')?.mentions ?? [];
    expect(spans).toMatchObject([{ start: 16, end: 18 }]);
  });
});

describe('what it leaves alone', () => {
  const corrections = '::actor[the firm]{is="bolt"}\n::no-event[Friday]';
  const texts: [string, string[]][] = [
    ['between paragraphs', [TEXT, corrections, 'Another paragraph.']],
    ['in a tight list', ['- the firm on Friday\n- two', corrections, 'End.']],
    ['in an item of a list', [`- the firm on Friday\n\n  ${corrections.replace('\n', '\n  ')}\n- two`, 'End.']],
    ['before a nested list', [`- the firm on Friday\n  ${corrections.replace('\n', '\n  ')}\n  - two`, 'End.']],
    ['in a block quote', [`> the firm on Friday\n>\n> ${corrections.replace('\n', '\n> ')}`, 'End.']],
  ];
  test.each(texts)('%s, the page and every offset are as without it', async (_name, blocks) => {
    const text = blocks.join('\n\n');
    const lines = text.split('\n').filter((line) => !/^[>\s]*::/u.test(line));
    const bare = lines.join('\n').replace(/(?:\n>?[ \t]*)+\n(?=- )/gu, '\n');
    const [corrected, plain] = [await renderMarkdown(text, { cast }), await renderMarkdown(bare, { cast })];
    expect(corrected.bodyProblems).toEqual([]);
    expect(corrected.analysis.text).toBe(plain.analysis.text);
    const withoutMarks = (html: string) =>
      html.replaceAll(/<\/?(?:a|mark|span|time)\b[^>]*>/gu, '').replaceAll(/\n+/gu, '\n');
    expect(withoutMarks(corrected.html)).toBe(withoutMarks(plain.html));
    expect(corrected.html).not.toContain('::');
  });

  const lookalikes = [
    'At 10:30 and :30 am, :smile: and see:note or a:b[c]{d}.',
    'std::vector and ::std::vector are types.',
    '::smile::',
    ':: stands alone',
    'A line\n:: and more',
    '2001:db8::1 is an address',
    '`::actor[x]{is="y"}`',
    '```\n::actor[x]{is="y"}\n```',
    '\\::actor[x]{is="y"}',
    '::',
    ':::',
    'C::D[e]',
  ];
  test.each(lookalikes)('%s', async (text) => {
    const { html, analysis, bodyProblems } = await render(text);
    expect(bodyProblems).toEqual([]);
    const source = text.replaceAll(/```\n?|`/gu, '').replaceAll('\\:', ':');
    expect(articleText(parseHtml(html)).trim()).toBe(source.trim());
    if (!text.includes('```')) expect(analysis.text).toBe(source.replaceAll('\n', ' '));
  });
});
