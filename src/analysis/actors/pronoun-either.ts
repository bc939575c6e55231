/** Two pronouns in what somebody says of whom nothing tells which of the two he is: "Sheku Ng said she had taught him". */
import { PERSONAL_PRONOUNS } from './gender.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { MEMORY_IN_SENTENCES } from './prominence.ts';
import type { People, PronounReader } from './pronoun-reader.ts';
import { reportBefore } from './reporters.ts';
import type { Word } from './words.ts';

interface Known {
  mentions: MentionIndex;
  /** Whom the pronouns before mean, by their words' indexes. */
  meant: ReadonlyMap<number, Draft>;
  reader: PronounReader;
  people: People;
}

/**
 * "Sheku Ng said | she | had taught | him |": where nobody is known who is the other of the two, Sheku Ng may be, if his
 * pronoun isn't known either.
 */
export function mayBeEither(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  draft: Draft,
  { mentions, reader, people, meant }: Known,
): boolean {
  if (people.genderOf(draft) !== null) return false;
  const isOther = (key: string): boolean => (PERSONAL_PRONOUNS.get(key) ?? pronoun) !== pronoun;
  const isSubject = word.key === 'he' || word.key === 'she';
  const step = isSubject ? 1 : -1;
  if (isSubject && reportBefore(words, word) === null) return false;
  let at = word.index + step;
  while (words[at]?.sentence === word.sentence && !isOther(words[at]?.key ?? '')) at += step;
  const other = words[at];
  if (other?.sentence !== word.sentence || (!isSubject && meant.has(at))) return false;
  // "said she would vote for | Bo Ng | because of his age"
  const between = mentions.between(Math.min(word.index, at), Math.max(word.index, at));
  if (between.some((one) => one.draft.kind === 'person' && one.draft !== draft)) return false;
  const inView = reader.view.recent(word.sentence, MEMORY_IN_SENTENCES);
  return !inView.some((one) => one !== draft && isOther(people.genderOf(one) ?? pronoun));
}
