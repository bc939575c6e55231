/** What a cue thinks of its content. */
import { REPORTING_CLASS, REPORTING_CLASSES } from '../analysis/lexicon/reporting/reporting-classes.ts';
import type { Analysis, Attribution } from '../analysis/schema.ts';
import type { Stance } from './story-keys.ts';
import { stemOf, wordsIn } from './words.ts';

/** Stems of the verbs of praising, and of blaming and denying. */
const STANCES: ReadonlyMap<string, Stance> = new Map(
  [...REPORTING_CLASS].flatMap(([lemma, number]): [string, Stance][] => {
    const name = REPORTING_CLASSES[number - 1];
    if (name === 'praise') return [[stemOf(lemma), 'for']];
    return name === 'blame' || name === 'deny' ? [[stemOf(lemma), 'against']] : [];
  }),
);

/** @returns null where the cue only says that it was said */
export function stanceOf({ text }: Pick<Analysis, 'text'>, { cue }: Pick<Attribution, 'cue'>): Stance {
  if (!cue) return null;
  const words = wordsIn(text.slice(cue.start, cue.end));
  return words.map((word) => STANCES.get(stemOf(word.text)) ?? null).find((stance) => stance !== null) ?? null;
}
