/** Names of actors that the tagger takes for other words: "Rob Page said", "Downing Street also said". */
import type { PartOfSpeech, Token } from '../../document.ts';
import type { Span } from '../../schema.ts';

/** Where the text names an actor. */
export interface ActorName extends Span {
  isPerson: boolean;
}

/** Never a word of a body's name, while nouns, adjectives and small words may be. */
const NO_PART: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADV', 'INTJ', 'SCONJ', 'PRON']);

/** The tags, every capital of a person's name being a name's, and of a body's what would be a verb. */
export function withNames(
  tokens: readonly Token[],
  tags: readonly PartOfSpeech[],
  names: readonly ActorName[],
): PartOfSpeech[] {
  const mended = [...tags];
  let at = 0;
  for (const { start, end, isPerson } of names) {
    while ((tokens[at]?.start ?? Infinity) < start) at += 1;
    for (; (tokens[at]?.start ?? Infinity) < end; at += 1) {
      const [token, tag] = [tokens[at], tags[at]];
      if (!token || !tag || !/^\p{Lu}\p{Ll}/u.test(token.text)) continue;
      if (isPerson || NO_PART.has(tag)) mended[at] = 'PROPN';
    }
  }
  return mended;
}
