/** Names that are the subject of a verb of speech. */
import { SPEAKING_VERBS } from '../../lexicon/names/context-nouns.ts';
import type { PartOfSpeech } from '../../document.ts';
import type { Run } from './name-span.ts';
import type { Word } from '../words/words.ts';

const OPENS_CLAUSE: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'VERB']);

/** "Klarna | said", "Zalando has | denied"; null where the name is no subject, or does anything but speak. */
export function predicateOf(words: readonly Word[], { first, end }: Run): Word | null {
  const [before, head] = [words[first - 1], words[first]];
  const opens =
    before?.sentence !== head?.sentence ||
    before?.key === 'that' ||
    (before !== undefined && OPENS_CLAUSE.has(before.pos));
  const after = words[end];
  const verb = after?.pos === 'AUX' || after?.pos === 'ADV' ? words[end + 1] : after;
  const speaks = verb?.pos === 'VERB' && verb.sentence === head?.sentence && SPEAKING_VERBS.has(verb.lemma);
  return opens && speaks ? verb : null;
}
