/** "states" as a verb, which the tagger takes for a noun: what is written states something, a federation has states. */
import type { Document, Token } from '../../document.ts';
import { STATING_NOUNS } from '../../lexicon/stating-nouns.ts';

/** "A letter seen by Reuters states that it was over", "its rules state that", not "member states that joined". */
export function statesThat({ tokens }: Document, token: Token): boolean {
  if (!/^states?$/u.test(token.lower) || token.pos !== 'NOUN') return false;
  const [before, next, after] = [tokens[token.index - 1], tokens[token.index + 1], tokens[token.index + 2]];
  if (isStating(before) && token.lower === (before?.lower === before?.lemma ? 'states' : 'state'))
    // "the law states [that] nobody may enter", "his contract states [he] must train", "the email states[:]"
    return next?.lower === 'that' ? saysThat(next, after) : opensContent(next);
  const isName = before?.pos === 'PROPN' && !/^(?:gulf|baltic|eu|us)$/u.test(before.lower);
  const isSubject = isName || isLetterOf(tokens, token);
  return token.lower === 'states' && isSubject && saysThat(next, after);
}

function saysThat(that: Token | undefined, after: Token | undefined): boolean {
  return that?.lower === 'that' && after?.pos !== 'VERB' && after?.pos !== 'AUX';
}

function opensContent(next: Token | undefined): boolean {
  return next?.pos === 'DET' || next?.pos === 'PRON' || next?.lower === ':';
}

function isStating(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && STATING_NOUNS.has(token.lemma);
}

/** "[A letter to all parents] states": what is written opens the sentence, and one thing hangs on it. */
function isLetterOf(tokens: readonly Token[], { index, sentence }: Token): boolean {
  let at = index - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[at]?.pos ?? '')) at -= 1;
  // not "the law in states that"
  if (at === index - 1) return false;
  const noun = tokens[at - 1];
  const [first, second] = [tokens[at - 2], tokens[at - 3]];
  return tokens[at]?.pos === 'ADP' && isStating(noun) && first?.sentence === sentence && second?.sentence !== sentence;
}
