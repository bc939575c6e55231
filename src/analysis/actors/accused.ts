/**
 * Whom "he" means behind a lawyer in "His lawyer, Bo Ng, said it was wrong. He faces 20 years in prison.": not the one
 * who speaks for him.
 */
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import type { Word } from './words.ts';

export const LAWYERS: ReadonlySet<string> = new Set(
  'lawyer attorney solicitor barrister counsel advocate defender'.split(' '),
);

/** "he | was | charged", "he | is | being | held" */
const ACCUSED: ReadonlySet<string> = new Set(
  'accused acquitted arraigned arrested bailed charged convicted detained freed held indicted jailed released sentenced'.split(
    ' ',
  ),
);

const FACES: ReadonlySet<string> = new Set(['faces', 'faced', 'pleaded', 'pled']);

/** Between the pronoun and such a verb: "he | has | been". */
const AUXILIARY: ReadonlySet<string> = new Set('is was has had been being also since later now'.split(' '));

/** "his | longtime defence | lawyer, Bo Ng" */
const LONGEST_ROLE = 5;

/**
 * The client where the lawyer can't be meant, null where that is nobody who is known; undefined where the lawyer may be.
 * @param meant whom the pronouns before mean, by their words' indexes
 */
export function clientOf(
  words: readonly Word[],
  word: Word,
  likely: Draft,
  known: { mentions: MentionIndex; meant: ReadonlyMap<number, Draft>; pronoun: Gender },
): Draft | null | undefined {
  if (word.key !== known.pronoun || !isAccused(words, word.index + 1)) return undefined;
  for (const { firstWord } of likely.mentions) {
    if (firstWord > word.index) break;
    const noun = words[firstWord - 1]?.text === ',' ? firstWord - 2 : firstWord - 1;
    if (!LAWYERS.has(words[noun]?.key ?? '')) continue;
    for (let at = noun - 1; at >= noun - LONGEST_ROLE && words[at]?.sentence === words[noun]?.sentence; at -= 1) {
      const key = words[at]?.key ?? '';
      if (key === "'s") return known.mentions.at(at - 1)?.draft ?? null;
      if (key === 'his' || key === 'her') return known.meant.get(at) ?? null;
    }
  }
  return undefined;
}

/** "he | faces 20 years", "he | is due in court", "he | has been charged" */
export function isAccused(words: readonly Word[], from: number): boolean {
  if (FACES.has(words[from]?.key ?? '')) return true;
  let at = from;
  while (AUXILIARY.has(words[at]?.key ?? '')) at += 1;
  if (words[at]?.key === 'due') return words.slice(at + 1, at + 4).some(({ key }) => key === 'court');
  return at > from && ACCUSED.has(words[at]?.key ?? '');
}
