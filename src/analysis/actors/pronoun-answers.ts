/** Who answers somebody who asks: "Bo Ng asked | the girl | about the fire. “I was scared,” | she | said." */
import { PERSONAL_PRONOUNS } from './gender.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { afterAuxiliaries } from './speech-verbs.ts';
import { strangerAt } from './strangers.ts';
import type { Stranger } from './strangers.ts';
import type { Word } from './words.ts';

/** "asked | Prime Minister | Bo Ng" */
const LONGEST_TITLE = 3;

/** "asked | the 25 - year-old woman" */
const LONGEST_PHRASE = 5;

/** Whoever spoke, and the noun for him where he has no name. */
export interface Speaker {
  /** Null where the text may have named him: "the nominee". */
  draft: Draft | null;
  noun: string | null;
  /** Of whom such a one spoke. */
  topics: readonly Draft[];
  /** Whether the text is unlikely to have named him: "the woman", "another". */
  isStranger?: boolean;
}

/** Who asks, and where the word behind him stands. */
interface Asker {
  draft: Draft;
  end: number;
}

/** Somebody else than who asks; null where he asks nobody, or nobody whom the pronoun can mean. */
export function whoAnswers(
  words: readonly Word[],
  mentions: MentionIndex,
  { draft, end }: Asker,
  pronoun: Gender,
): Speaker | null {
  const { sentence } = words[end - 1] ?? {};
  const at = afterAuxiliaries(words, end);
  const asked = words[at + 1];
  if (words[at]?.lemma !== 'ask' || asked?.sentence !== sentence) return null;
  const topics = [draft];
  const stranger = strangerFrom(words, mentions, at + 1);
  if (stranger) return { draft: null, noun: stranger.noun, topics, isStranger: true };
  // "asked Sen. Ann Lee"
  let name = at + 1;
  while (words[name]?.capital && !mentions.at(name) && name < at + LONGEST_TITLE) name += 1;
  const isNamed = words[name]?.sentence === sentence && mentions.at(name)?.draft.kind === 'person';
  const isPronoun = /^(?:him|her)$/u.test(asked?.key ?? '') && PERSONAL_PRONOUNS.get(asked?.key ?? '') === pronoun;
  return isNamed || isPronoun ? { draft: null, noun: null, topics } : null;
}

/** The stranger whose phrase begins at word `at`. */
function strangerFrom(words: readonly Word[], mentions: MentionIndex, at: number): Stranger | null {
  for (let noun = at; noun <= at + LONGEST_PHRASE; noun += 1) {
    if (mentions.at(noun)) return null;
    const stranger = strangerAt(words, noun);
    if (stranger) return stranger.firstWord === at ? stranger : null;
  }
  return null;
}
