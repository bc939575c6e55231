/** "It" -> an organisation or a country, where a verb of saying or wanting shows that somebody is meant. */
import type { Draft } from './mention.ts';
import type { Prominence } from './prominence.ts';
import { AUXILIARIES, afterAuxiliaries, isSpeechVerb, speaks } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** What nothing but a body does, that is no report or law. */
const ONLY_BODIES: ReadonlySet<string> = new Set('apologise apologize employ hire lobby recruit sue'.split(' '));

/** Whom "it" means in "it said" and "said it would"; null where that is open, or nobody. */
export function whoIsIt(words: readonly Word[], word: Word, view: Prominence): Draft | null {
  if (!speaks(words, word.index + 1) && !actsAsBody(words, word) && !isOwnPlan(words, word)) return null;
  return view.most(word.sentence, ({ kind, identity }, seen) => {
    const acts = kind === 'organization' || kind === 'group' || identity.startsWith('country:');
    // a report or a law may be "it" as well, unless what acts was the subject right before
    return acts && seen.isSubject && word.sentence - seen.sentence <= 1 ? 0 : null;
  });
}

/** "it | apologised | to patients", "it has | sued" */
function actsAsBody(words: readonly Word[], { index, sentence }: Word): boolean {
  const verb = words[afterAuxiliaries(words, index + 1)];
  return verb?.sentence === sentence && verb.pos === 'VERB' && ONLY_BODIES.has(verb.lemma);
}

/** "the bank said | it would refuse", but not "said | it would be hard to refuse" */
function isOwnPlan(words: readonly Word[], { index, sentence }: Word): boolean {
  const at = words[index - 1]?.key === 'that' ? index - 2 : index - 1;
  const [auxiliary, verb] = [words[index + 1], words[index + 2]];
  return (
    isSpeechVerb(words[at], sentence) &&
    auxiliary !== undefined &&
    AUXILIARIES.has(auxiliary.key) &&
    verb?.pos === 'VERB' &&
    !/^(?:be|seem|appear|take|make|rain|snow)$/u.test(verb.lemma)
  );
}
