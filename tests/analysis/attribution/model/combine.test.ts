/** What tagger and rules found, made one: who decides, what is kept beside it and what goes. */
import { describe, expect, test } from 'vitest';

import { readGrammar } from '../../../../src/analysis/attribution/grammar/reading.ts';
import type { Reading } from '../../../../src/analysis/attribution/grammar/reading.ts';
import { combine } from '../../../../src/analysis/attribution/model/combine.ts';
import { EVIDENCE_SIZE } from '../../../../src/analysis/attribution/model/confidence.ts';
import { candidateOf } from '../../../../src/analysis/attribution/model/finder.ts';
import { LABELS } from '../../../../src/analysis/attribution/model/labels.ts';
import type { LinkedParts, Part } from '../../../../src/analysis/attribution/model/link.ts';
import { findByRules } from '../../../../src/analysis/attribution/rules.ts';
import { readDocument } from '../../../../src/analysis/text/read.ts';

type Tagged = readonly [source: string | null, cue: string, content: string];

/** The tokens of the only place where `words` stand. */
function partOf({ document: { text, tokens } }: Reading, words: string): Part {
  const from = text.indexOf(words);
  const inside = tokens.filter(({ start, end }) => start >= from && end <= from + words.length);
  return { start: inside[0]?.index ?? -1, end: (inside.at(-1)?.index ?? -2) + 1 };
}

/**
 * Combined, as `[rule, source, content]`: what stays outermost, then what lies inside.
 * Nothing speaks for or against an attribution, so each has a confidence of a half.
 */
function combined(text: string, tagged: readonly Tagged[], least: number) {
  const reading = readGrammar(readDocument(text, { published: '2019-02-17' }));
  const linked = tagged.map(([source, cue, content]): LinkedParts => {
    return {
      cue: partOf(reading, cue),
      contents: [partOf(reading, content)],
      source: source === null ? null : partOf(reading, source),
    };
  });
  const marginals = new Float64Array(reading.tokens.length * LABELS.length);
  const scales = { weights: new Float64Array(EVIDENCE_SIZE), least };
  const { weighed, inner } = combine(reading, linked, findByRules(reading).candidates, marginals, scales);
  const slice = (range: { first: number; end: number } | undefined | null): string | null =>
    range ? text.slice(reading.tokens[range.first]?.start, reading.tokens[range.end - 1]?.end) : null;
  return [...weighed.map((one) => candidateOf(reading, one)), ...inner].map(({ rule, source, content }) => [
    rule,
    slice(source),
    slice(content[0]),
  ]);
}

const KEEP = 0.4;
const DROP = 0.6;

const RECALLED = 'Ms Lee said it was over, Mr Ng recalled.';

describe('combine', () => {
  test('the tagger decides what is said where a rule has the same cue', () => {
    expect(combined('Ms Lee said it was over on Monday.', [['Ms Lee', 'said', 'it was over']], KEEP)).toEqual([
      ['model+verb-clause', 'Ms Lee', 'it was over'],
    ]);
  });

  test('nothing is left of what another says in the paragraph before', () => {
    const text = 'The club was, in the words of an aide, “the torch” of his town.\n\nMr Ng insisted that it lives.';
    expect(combined(text, [['Mr Ng', 'insisted', '“the torch” of his town']], KEEP)).toEqual([
      ['in-view-of', 'an aide', 'The club was'],
      ['verb-that', 'Mr Ng', 'that it lives'],
    ]);
  });

  test('what only the tagger found has no rule', () => {
    expect(combined('Ms Lee is of the view it is over.', [['Ms Lee', 'is of the view', 'it is over']], KEEP)).toEqual([
      ['model', 'Ms Lee', 'it is over'],
    ]);
  });

  test('what only a rule found stays if it is likely enough to be right', () => {
    const text = 'Ms Lee supported the plan.';
    expect(combined(text, [], KEEP)).toEqual([['verb-object', 'Ms Lee', 'the plan']]);
    expect(combined(text, [], DROP)).toEqual([]);
  });

  test('what a trusted rule found stays anyway', () => {
    expect(combined('Ms Lee said it was over.', [], DROP)).toEqual([['verb-clause', 'Ms Lee', 'it was over']]);
  });

  test('where the tagger found nobody, the rule says who', () => {
    expect(combined('Ms Lee said it was over.', [[null, 'said', 'it was over']], KEEP)).toEqual([
      ['model+verb-clause', 'Ms Lee', 'it was over'],
    ]);
  });

  test('a quotation with its own cue is not swallowed by what stands before', () => {
    const text = 'Ms Lee asked whether it was over. “It is over,” Mr Ng said.';
    const seen = combined(text, [['Ms Lee', 'asked', 'whether it was over. “It is over,” Mr Ng said']], KEEP);
    expect(seen).toContainEqual(['content-source-said', 'Mr Ng', '“It is over,”']);
    expect(seen.map(([, , content]) => content).join()).not.toContain('Mr Ng');
  });

  test('a report inside what the tagger found stays, however it is weighed', () => {
    const text = 'Ms Lee said that Mr Ng claimed it was over.';
    expect(combined(text, [['Ms Lee', 'said', 'that Mr Ng claimed it was over']], DROP)).toEqual([
      ['model+verb-that', 'Ms Lee', 'that Mr Ng claimed it was over'],
      ['verb-clause', 'Mr Ng', 'it was over'],
    ]);
  });

  test('a rule that claims some of the same words for another goes', () => {
    const rules = combined(RECALLED, [], KEEP).map(([, source]) => source);
    expect(rules).toContain('Mr Ng');
    expect(combined(RECALLED, [['Ms Lee', 'said', 'it was over, Mr']], KEEP)).toEqual([
      ['model+verb-clause', 'Ms Lee', 'it was over, Mr'],
    ]);
  });

  test('a trusted rule that reports all of what the tagger found stays around it', () => {
    expect(combined(RECALLED, [['Ms Lee', 'said', 'it was over']], DROP)).toEqual([
      ['model+verb-clause', 'Ms Lee', 'it was over'],
      ['content-source-said', 'Mr Ng', 'Ms Lee said it was over'],
    ]);
  });

  test.each(['“It is over.” Mr Ng said he would leave.', 'Ms Lee left. “It is over.” Mr Ng said he would leave.'])(
    'a quotation that stands alone is nobody’s: %s',
    (text) => {
      const tagged: Tagged[] = [
        ['Mr Ng', 'said', 'he would leave'],
        ['Mr Ng', 'said', '“It is over.”'],
      ];
      expect(combined(text, tagged, DROP)).toEqual([['model+verb-clause', 'Mr Ng', 'he would leave']]);
    },
  );

  test('a quotation that stands alone stays where a rule gives it to the same cue', () => {
    const text = 'The statement read:\n“We are ready. We always were.”';
    const seen = combined(text, [['The statement', 'read', '“We are ready. We always were.”']], DROP);
    expect(seen).toEqual([['model+verb-quote', 'The statement', '“We are ready. We always were.”']]);
  });

  test('what is not said is nobody’s, though the tagger was taught that it is', () => {
    expect(combined('Ms Lee did not say who left.', [['Ms Lee', 'did not say', 'who left']], KEEP)).toEqual([]);
  });

  test('a content ends where another report begins beside it', () => {
    const text = 'Ms Lee said it was over, though Mr Ng denied that it was.';
    const seen = combined(text, [['Ms Lee', 'said', 'it was over, though Mr Ng denied that it was']], KEEP);
    expect(seen).toEqual([
      ['model+verb-clause', 'Ms Lee', 'it was over'],
      ['verb-that', 'Mr Ng', 'that it was'],
    ]);
  });

  test('hearsay is shown, though the tagger sees nothing in it', () => {
    expect(combined('The mayor is said to be ill.', [], DROP)).toEqual([['passive-to', null, 'The mayor']]);
    expect(combined('The mayor is supposed to be here.', [], DROP)).toEqual([]);
  });
});
