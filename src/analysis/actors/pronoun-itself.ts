/**
 * Who speaks of himself by name: "The victim's sister, | Ann Lee |, was not told, | she | said." As a rule nobody does, so
 * only where nobody else is there who may be meant, or speaks.
 */
import { DEATHS } from '../lexicon/death-words.ts';
import { REPORTING_CLASS } from '../lexicon/reporting-classes.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { MEMORY_IN_SENTENCES } from './prominence.ts';
import type { People, PronounReader } from './pronoun-reader.ts';
import type { Word } from './words.ts';

/**
 * The subject of what "he said" stands behind, where his pronoun is known to be the same.
 * @param named whom that mentions
 */
export function whoSpeaksOfItself(
  words: readonly Word[],
  { index, sentence }: Word,
  pronoun: Gender,
  named: readonly Draft[],
  { reader, people, mentions }: { reader: PronounReader; people: People; mentions: MentionIndex },
): Draft | null {
  const subject = reader.view.subjectBefore(index)?.draft;
  if (!subject || !named.includes(subject) || people.genderOf(subject) !== pronoun) return null;
  const mayBe = (one: Draft): boolean => one.kind === 'person' && [null, pronoun].includes(people.genderOf(one));
  const isAlone = reader.view.recent(sentence, MEMORY_IN_SENTENCES).every((one) => one === subject || !mayBe(one));
  if (!isAlone || reader.unnamed.isNear(sentence, MEMORY_IN_SENTENCES)) return null;
  return othersSpeak(words, index, subject, mentions) ? null : subject;
}

/** "The vicar | spoke |. Ann Lee was ill, she said", "Ann Lee | was killed |, she said" */
function othersSpeak(words: readonly Word[], index: number, subject: Draft, mentions: MentionIndex): boolean {
  const { sentence = 0 } = words[index] ?? {};
  for (let at = index - 1; (words[at]?.sentence ?? -Infinity) >= sentence - MEMORY_IN_SENTENCES; at -= 1) {
    const word = words[at];
    if (word?.sentence === sentence && DEATHS.has(word.lemma)) return true;
    const reports = word?.pos === 'VERB' && word.sentence < sentence && REPORTING_CLASS.has(word.lemma);
    if (reports && mentions.at(at - 1)?.draft !== subject) return true;
  }
  return false;
}
