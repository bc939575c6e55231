/** A statement as the search's index holds it beside what can be searched, and the page that lists results shows it. */
import type { Attribution } from '../../analysis/schema.ts';
import { en } from '../../strings/en.ts';
import type { SentencePart } from '../statements/sentence.ts';
import { verbatimParts } from '../statements/verbatim.ts';
import type { StatementPart } from '../statements/verbatim.ts';

export interface FoundStatement extends Pick<Attribution, 'kind' | 'form' | 'certainty'> {
  /** Of its note on the story's page. */
  anchor: string;
  /** "Eric Xu" */
  voice: string;
  /** "Told, denied", "Quoted (“said”)" */
  how: string;
  /** Those who passed it on, the one nearest to the voice first. */
  through: string[];
  /** "16 Feb 2019"; null where the text doesn't tell. */
  when: string | null;
  /** What several stories tell: the id of its page, and how many they are. */
  claim: { id: string; stories: number } | null;
  /** What was said, with its verb. */
  parts: FoundPart[];
}

export interface FoundPart extends SentencePart {
  /** Of what is said, which words are the speaker's own; empty for the others. */
  verbatim: StatementPart[];
}

/** The parts of a sentence as they are read, a denial always as one. */
export function readable(parts: readonly SentencePart[], form: Attribution['form'], hidesDenial: boolean): FoundPart[] {
  const told = parts.map((part) => ({ ...part, verbatim: part.isSaid ? partsOf(part.words, form) : [] }));
  return hidesDenial ? [{ words: en.site.statements.denied, isSaid: false, verbatim: [] }, ...told] : told;
}

const partsOf = (words: string, form: Attribution['form']): StatementPart[] =>
  form === 'mixed' ? verbatimParts(words) : [{ words, isVerbatim: false }];
