/** What an editor says, put into an analysis; places given by their words. */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';
import type { Correction, CorrectionProblem, Corrections } from '../../../src/analysis/corrections/correction.ts';
import type { Analysis, CastMember, Span } from '../../../src/analysis/schema.ts';
import { analysisSchema } from '../../../src/analysis/schema.ts';
import { spanOf } from '../../support/fixture.ts';

const member = (id: string, name: string, kind: CastMember['kind'] = 'organization'): CastMember => ({
  id,
  name,
  kind,
  aliases: [],
  descriptions: [],
});
const cast = [member('acme', 'Acme'), member('bolt', 'Bolt'), member('herald', 'The Herald')];

interface Corrected {
  analysis: Analysis;
  problems: CorrectionProblem[];
  before: Analysis;
}

function correct(text: string, corrections: Partial<Corrections>): Corrected {
  const problems: CorrectionProblem[] = [];
  const options = { published: '2019-02-17', cast };
  const before = analyze(text, options);
  const analysis = analyze(text, {
    ...options,
    corrections: { places: [], aliases: {}, ignore: [], ...corrections },
    onProblem: (problem) => problems.push(problem),
  });
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  return { analysis, problems, before };
}

const words = ({ text }: Analysis, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
const mentionsOf = (analysis: Analysis, id: string) =>
  words(analysis, analysis.actors.find((actor) => actor.id === id)?.mentions ?? []);

describe('the whole story', () => {
  const text = 'Acme fell. Bolt rose, and then the firm hired more. The firm said that it was glad.';

  test('an alias means its actor everywhere, and speaks for it', () => {
    const { analysis, problems } = correct(text, { aliases: { acme: ['the firm'] } });
    expect(problems).toEqual([]);
    expect(mentionsOf(analysis, 'acme')).toEqual(expect.arrayContaining(['Acme', 'the firm', 'The firm']));
    expect(analysis.attributions.map(({ actorId }) => actorId)).toEqual(['acme']);
    expect(analysis.actors.find(({ id }) => id === 'acme')?.mentions.filter(({ by }) => by === 'editor')).toHaveLength(
      2,
    );
  });

  test('a correction in the text makes an exception', () => {
    const { analysis } = correct(text, {
      aliases: { acme: ['the firm'] },
      places: [{ kind: 'actor', span: spanOf(text, 'then |the firm| hired'), actorId: 'bolt' }],
    });
    expect(mentionsOf(analysis, 'bolt')).toContain('the firm');
    expect(mentionsOf(analysis, 'acme')).toContain('The firm');
    expect(mentionsOf(analysis, 'acme')).not.toContain('the firm');
  });

  test('an alias leaves longer names alone', () => {
    const longer = 'Mr Bolt Marine spoke. Bolt rose.';
    const { analysis, before } = correct(longer, { aliases: { acme: ['Marine'] } });
    const names = (one: Analysis) => one.actors.flatMap(({ mentions }) => words(one, mentions));
    expect(names(analysis)).toEqual(names(before));
  });

  test('ignored words are no name and no date', () => {
    const names = 'Ann May spoke to Jordan in May. Jordan left.';
    const { analysis } = correct(names, { ignore: ['Jordan', 'May'] });
    expect(analysis.actors.flatMap(({ mentions }) => words(analysis, mentions))).toEqual(['Ann May']);
    expect(analysis.dates).toEqual([]);
  });

  test('what the text does not say, and whom nobody knows, is a problem', () => {
    const { problems } = correct(text, { aliases: { acme: ['the group'], zed: ['Bolt'] }, ignore: ['Jordan'] });
    expect(problems).toEqual([
      {
        at: ['aliases', 'zed', 0],
        message: 'no such actor',
        choice: { given: 'zed', known: ['acme', 'bolt', 'herald'] },
      },
      { at: ['ignore', 0], message: 'the text nowhere says “Jordan”' },
      { at: ['aliases', 'acme', 0], message: 'the text nowhere says “the group”' },
    ]);
  });
});

describe('actors', () => {
  test('who is corrected is who speaks', () => {
    const text = 'Acme met Bolt. The company said that it was glad.';
    const span = spanOf(text, 'The company');
    const { analysis } = correct(text, { places: [{ kind: 'actor', span, actorId: 'bolt' }] });
    expect(analysis.attributions.map(({ actorId }) => actorId)).toEqual(['bolt']);
    expect(analysis.actors.find(({ id }) => id === 'bolt')?.aliases).toEqual(['company']);
  });

  test('an actor without mentions is gone', () => {
    const text = 'Acme met Bolt.';
    const { analysis } = correct(text, { places: [{ kind: 'actor', span: spanOf(text, 'Acme'), actorId: null }] });
    expect(analysis.actors.map(({ id }) => id)).toEqual(['bolt']);
  });

  test('nobody else changes', () => {
    const text = 'Acme met Bolt. He left. Ann Lee, the head of Bolt, stayed.';
    const places: Correction[] = [{ kind: 'actor', span: spanOf(text, 'He'), actorId: 'acme' }];
    const { analysis, before } = correct(text, { places });
    const others = ({ actors }: Analysis) => actors.filter(({ id }) => id !== 'acme');
    expect(others(analysis)).toEqual(others(before));
    expect(mentionsOf(analysis, 'acme')).toEqual(['Acme', 'He']);
  });
});

describe('statements', () => {
  const text = 'The Herald reported that Acme had said that the bridge was safe. Bolt disagreed.';
  const inner = 'that |the bridge was safe|';

  test('the fixture: the inner one is reported in the outer one', () => {
    const { before } = correct(text, {});
    expect(before.attributions.map(({ actorId }) => actorId)).toEqual(['herald', 'acme']);
    expect(before.attributions[1]?.parentId).toBe(before.attributions[0]?.id);
  });

  const statement = (more: Partial<Extract<Correction, { kind: 'statement' }>>): Correction => ({
    kind: 'statement',
    as: 'claim',
    content: [spanOf(text, inner)],
    ...more,
  });

  test('another speaker: id, words and report stay, and the old source goes', () => {
    const { analysis, before } = correct(text, { places: [statement({ by: 'bolt' })] });
    const [outer, found] = before.attributions;
    expect(analysis.attributions[0]).toEqual(outer);
    expect(analysis.attributions[1]).toEqual({
      ...found,
      actorId: 'bolt',
      source: null,
      act: 'statement',
      shown: true,
      confidence: 1,
      by: 'editor',
    });
  });

  test('words in which nothing is to be marked leave the rest of a statement standing', () => {
    const split = '“The bridge is safe,” Bolt said, “and it will stay so for many years.”';
    const { analysis, before } = correct(split, {
      places: [{ kind: 'plain', span: spanOf(split, '“and it will stay so for many years.”') }],
    });
    expect(before.attributions.map(({ content }) => content.length)).toEqual([2]);
    expect(analysis.attributions.map(({ content }) => words(analysis, content))).toEqual([['“The bridge is safe,”']]);
  });

  test('the words that name the source, and none that is named', () => {
    const source = spanOf(text, 'Bolt');
    const { analysis } = correct(text, { places: [statement({ by: null, source, certainty: 'denied' })] });
    expect(analysis.attributions[1]).toMatchObject({ actorId: null, source, certainty: 'denied', certaintyCue: null });
  });

  test('through somebody whose report is there', () => {
    const { analysis, before } = correct(text, { places: [statement({ via: 'herald' })] });
    expect(analysis.attributions.map(({ id, parentId }) => [id, parentId])).toEqual(
      before.attributions.map(({ id, parentId }) => [id, parentId]),
    );
  });

  test('through somebody else: a report of the same words', () => {
    const { analysis } = correct(text, { places: [statement({ via: 'bolt' })] });
    const report = analysis.attributions.find(({ actorId }) => actorId === 'bolt');
    const found = analysis.attributions.find(({ actorId }) => actorId === 'acme');
    expect(report).toMatchObject({ by: 'editor', parentId: null });
    expect(report?.content).toEqual(found?.content);
    expect(found?.parentId).toBe(report?.id);
  });

  test('through nobody', () => {
    const { analysis } = correct(text, { places: [statement({ via: null })] });
    expect(analysis.attributions[1]).toMatchObject({ parentId: null, by: 'editor' });
  });

  test('without the outer one, the inner one is reported by nobody', () => {
    const [outer] = analyze(text, { published: '2019-02-17', cast }).attributions;
    const span = outer?.content[0] ?? { start: 0, end: 1 };
    const { analysis } = correct(text, { places: [{ kind: 'no-statement', span }] });
    expect(analysis.attributions).toMatchObject([{ actorId: 'acme', parentId: null }]);
  });

  test('a new one takes the quotation that nobody was found for', () => {
    const loose = 'It was a “serious blow” to the bridge.';
    const content = [spanOf(loose, '“serious blow” to the bridge')];
    const { analysis, before } = correct(loose, {
      places: [{ kind: 'statement', as: 'quote', content, by: 'bolt' }],
    });
    expect(before.attributions).toMatchObject([{ kind: 'quote', actorId: null }]);
    expect(analysis.attributions).toMatchObject([
      { kind: 'quote', form: 'mixed', content, actorId: 'bolt', by: 'editor', rule: 'editor' },
    ]);
  });

  test('a guard that holds no more keeps a confirmation from confirming', () => {
    const span = spanOf(text, inner);
    const right = correct(text, { places: [{ kind: 'confirm', span, by: 'acme' }] });
    expect(right.problems).toEqual([]);
    expect(right.analysis.attributions[1]).toMatchObject({ confidence: 1, by: 'editor' });
    const wrong = correct(text, { places: [{ kind: 'confirm', span, by: 'bolt' }] });
    expect(wrong.problems.map(({ at }) => at)).toEqual([0]);
    expect(wrong.analysis).toEqual(wrong.before);
  });

  test('an unknown speaker is a problem, and changes nothing', () => {
    const { analysis, problems, before } = correct(text, { places: [statement({ by: 'nobody-known' })] });
    expect(problems).toMatchObject([{ at: 0, message: 'no such actor', choice: { given: 'nobody-known' } }]);
    expect(analysis).toEqual(before);
  });
});

describe('dates', () => {
  const text = 'Acme fell on Saturday. Bolt rose in May.';

  test('an event follows its date', () => {
    const places: Correction[] = [{ kind: 'date', span: spanOf(text, 'Saturday'), value: '2019-01-05' }];
    const { analysis, before } = correct(text, { places });
    expect(
      words(
        analysis,
        analysis.dates.map(({ span }) => span),
      ),
    ).toEqual(
      words(
        before,
        before.dates.map(({ span }) => span),
      ),
    );
    const event = analysis.events.find(({ by }) => by === 'editor');
    expect(event).toMatchObject({ start: '2019-01-05', end: '2019-01-05' });
    expect(analysis.events.filter(({ by }) => by !== 'editor').map(({ id }) => id)).toEqual(
      before.events.map(({ id }) => id).filter((id) => id !== event?.id),
    );
  });

  test('a date where the analyser saw none', () => {
    const plain = 'Bolt rose at the feast.';
    const places: Correction[] = [{ kind: 'date', span: spanOf(plain, 'at the feast'), value: '2019-01-06' }];
    const { analysis, before } = correct(plain, { places });
    expect([before.dates, before.events]).toEqual([[], []]);
    expect(analysis.dates).toMatchObject([{ value: '2019-01-06', by: 'editor' }]);
    expect(analysis.events).toMatchObject([{ start: '2019-01-06', by: 'editor' }]);
  });
});

test('no corrections change nothing', () => {
  const text = 'The Herald reported on Saturday that Acme had said that it was safe.';
  const { analysis, before } = correct(text, {});
  expect(analysis).toEqual(before);
});
