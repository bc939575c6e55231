/** "48 [confirmed] measles cases": a participle between a number and its noun looks like the number's verb. */
import type { Document, PartOfSpeech, Token } from '../../document.ts';
import { COUNT_PARTICIPLES, COUNTED } from '../../lexicon/counted-words.ts';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts';

/** "confirmed | new measles | cases": no more words than this stand before the noun. */
const MOST_MODIFIERS = 2;

/** Does a participle modify the noun behind it? Not in "12 reported headaches", where nothing else is the verb. */
export function isCountParticiple({ tokens }: Document, tags: readonly PartOfSpeech[], token: Token): boolean {
  const number = tokens[token.index - 1];
  if (!COUNT_PARTICIPLES.has(token.lower) || number?.pos !== 'NUM' || number.sentence !== token.sentence) return false;
  let at = token.index + 1;
  while (at <= token.index + MOST_MODIFIERS && /^(?:ADJ|NOUN)$/u.test(tags[at] ?? '') && !isPlural(tokens[at])) at += 1;
  const noun = tokens[at];
  if (noun?.sentence !== token.sentence || !isPlural(noun)) return false;
  const before = tokens[number.index - 1];
  if (before?.sentence === token.sentence && before.pos === 'DET') return true;
  const next = tokens[at + 1];
  if (next?.sentence === token.sentence && /^(?:VERB|AUX)$/u.test(tags[at + 1] ?? '')) return true;
  return COUNTED.has(noun.lower) && isObject(tokens, tags, number);
}

function isPlural(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && token.lower.endsWith('s') && token.lemma !== token.lower;
}

/** "has [48] confirmed cases", "there were 12 deaths and [30] suspected infections"; not "said [12] reported headaches". */
function isObject(tokens: readonly Token[], tags: readonly PartOfSpeech[], number: Token): boolean {
  for (let at = number.index - 1; tokens[at]?.sentence === number.sentence; at -= 1) {
    const token = tokens[at];
    if (!token || token.text === ',' || token.pos === 'SCONJ' || token.lower === 'that') return false;
    const pos = tags[at];
    if (pos === 'VERB' || pos === 'AUX') return !CLAUSE_VERBS.has(token.lemma);
  }
  return false;
}
