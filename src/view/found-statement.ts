/** A statement as the search's index holds it beside what can be searched, and the page that lists results shows it. */
import type { Attribution } from '../analysis/schema.ts';
import type { SentencePart } from './sentence.ts';

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
  /** What was said, with its verb. */
  parts: SentencePart[];
}

const DENIED: SentencePart = { words: 'Denied: ', isSaid: false };

/** The parts of a sentence as they are read, a denial always as one. */
export const readable = (parts: readonly SentencePart[], hidesDenial: boolean): SentencePart[] =>
  hidesDenial ? [DENIED, ...parts] : [...parts];
