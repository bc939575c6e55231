/** What kind of thing a subject is: somebody, or several who act as one. */
import type { Token } from '../../document.ts';
import { BODY_NOUNS } from '../../lexicon/body-words.ts';
import { ACTING_AS_ONE } from '../../lexicon/deeds.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/description-nouns.ts';
import { COLLECTIVES } from '../../lexicon/tense-words.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import type { TokenRange } from '../candidate.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isSubjectPronoun } from './pronouns.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "the gang", "the ministry" */
export function isCollective({ lemma }: Token): boolean {
  return COLLECTIVES.has(lemma) || ACTING_AS_ONE.has(lemma) || ORGANIZATION_NOUNS.has(lemma) || BODY_NOUNS.has(lemma);
}

/** A name or a noun for somebody who can speak; a pronoun may well mean whoever speaks already. */
export function isPerson(reading: Reading, { first }: TokenRange): boolean {
  const noun = reading.tokens[nounPhraseEnd(reading, first) - 1];
  if (!noun || isSubjectPronoun(lowerAt(reading, first))) return false;
  return tagAt(reading, noun.index) === 'PROPN' || isSpeaker(noun.lemma);
}
