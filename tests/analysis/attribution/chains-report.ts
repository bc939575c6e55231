/** The sentences of chains-sentences.txt, and how much of what they hold a finder gets right. */
import { readFileSync } from 'node:fs';

import { analyze, defaultStages } from '../../../src/analysis/analyze.ts';
import type { Stages } from '../../../src/analysis/analyze.ts';
import type { Analysis, Attribution, Certainty } from '../../../src/analysis/schema.ts';

export interface Expected {
  /** Position in the sentence's list of what this is reported inside. */
  parent: number | null;
  source: string | null;
  /** Somebody whom the text doesn't name. */
  unnamed: boolean;
  certainty: Certainty;
  /** Ranges joined by " … ". */
  content: string;
}

export interface Sentence {
  text: string;
  expected: Expected[];
}

const FIXTURE = new URL('chains-sentences.txt', import.meta.url);

/** "2 | *a source | stated | the bank will fail" */
const LINE = /^(?<depth>\d) \| (?<unnamed>\*?)(?<source>[^|]+) \| (?<certainty>[a-z]+) \| (?<content>.+)$/u;

export function readSentences(): Sentence[] {
  const sentences: Sentence[] = [];
  let open: number[] = [];
  for (const line of readFileSync(FIXTURE, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const parts = LINE.exec(line)?.groups;
    if (!parts) {
      sentences.push({ text: line, expected: [] });
      open = [];
      continue;
    }
    const expected = sentences.at(-1)?.expected ?? [];
    const depth = Number(parts.depth);
    open = open.slice(0, depth - 1);
    expected.push({
      parent: open.at(-1) ?? null,
      source: parts.source === '-' ? null : (parts.source ?? null),
      unnamed: parts.unnamed === '*',
      certainty: parts.certainty as Certainty,
      content: parts.content ?? '',
    });
    open.push(expected.length - 1);
  }
  return sentences;
}

export interface Tally {
  sentences: number;
  /** Sentences with everything right and nothing besides. */
  sentencesRight: number;
  expected: number;
  /** Content alike (Jaccard of words at least 0.8) and the right source. */
  found: number;
  /** Of those found: with the right attribution, or none, around it; with the right certainty. */
  parents: number;
  certainties: number;
  /** Expected inside another one, and how many of them are found with their parent. */
  nested: number;
  nestedRight: number;
  /** Found where nothing was expected. */
  besides: number;
  /** Sentences that aren't all right, for whoever wants to know why. */
  wrong: string[];
}

export function tally(sentences: readonly Sentence[], attributions: Stages['attributions']): Tally {
  const sum: Tally = {
    sentences: sentences.length,
    sentencesRight: 0,
    expected: 0,
    found: 0,
    parents: 0,
    certainties: 0,
    nested: 0,
    nestedRight: 0,
    besides: 0,
    wrong: [],
  };
  for (const { text, expected } of sentences) {
    const analysis = analyze(text, { published: '2019-02-17' }, { ...defaultStages, attributions });
    const matches = expected.map((one) => matchOf(analysis, one));
    const parentRight = expected.map(
      (one, at) => matches[at] && matches[at].parentId === (one.parent === null ? null : matches[one.parent]?.id),
    );
    const certain = expected.map((one, at) => matches[at]?.certainty === one.certainty);
    const besides = analysis.attributions.filter((one) => !matches.includes(one)).length;
    sum.expected += expected.length;
    sum.found += matches.filter(Boolean).length;
    sum.parents += parentRight.filter(Boolean).length;
    sum.certainties += certain.filter(Boolean).length;
    sum.nested += expected.filter((one) => one.parent !== null).length;
    sum.nestedRight += expected.filter((one, at) => one.parent !== null && parentRight[at]).length;
    sum.besides += besides;
    if (besides === 0 && parentRight.every(Boolean) && certain.every(Boolean)) sum.sentencesRight += 1;
    else sum.wrong.push(text);
  }
  return sum;
}

function matchOf({ text, attributions }: Analysis, expected: Expected): Attribution | undefined {
  return attributions.find(({ source, content }) => {
    const named = source ? text.slice(source.start, source.end).replace(/,$/u, '') : null;
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
    return named === expected.source && alike(wordsOf(words), wordsOf(expected.content));
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function alike(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared >= 0.8 * (one.length + other.length - shared);
}
