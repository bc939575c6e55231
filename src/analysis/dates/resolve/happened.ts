/** Nouns of what nobody plans: "her victory on Tuesday will help" tells of a Tuesday that is over. */
import type { Sentence, Token } from '../../document.ts';
import { UNPLANNED } from '../../lexicon/event-nouns.ts';
import type { Span } from '../../schema.ts';

/** So many tokens of place may stand between the noun and its date: "the slaying in New York City on Friday". */
const LONGEST_PLACE = 12;

/** So many tokens may stand before the noun: "her five-state". */
const LONGEST_PHRASE = 5;

/** So many tokens around the date may make the noun a mere thought. */
const REACH = 8;

/** "A victory on Saturday would help", "if he is killed" */
const HYPOTHETICAL: ReadonlySet<string> = new Set('would could might may if unless any another'.split(' '));

/** "Friday's victory would help", but "Friday's attack may lead to a war" */
const IMAGINED: ReadonlySet<string> = new Set('would if unless any another'.split(' '));

const DEFINITE: ReadonlySet<string> = new Set(
  "the this that these those his her its their our my your 's '".split(' '),
);

/**
 * True where the date belongs to such a noun, which is a certain one: "the attack in Nice on Thursday", "Friday's attack".
 */
export function hasHappened(tokens: readonly Token[], { end }: Span, firstToken: number, sentence: Sentence): boolean {
  const before = nounBefore(tokens, firstToken, sentence);
  const noun = before ?? nounBehind(tokens, end, firstToken);
  if (!noun) return false;
  const thoughts = before ? HYPOTHETICAL : IMAGINED;
  const [first, last] = [Math.min(noun.index, firstToken) - REACH, Math.max(noun.index, firstToken) + REACH];
  const around = tokens.slice(Math.max(sentence.firstToken, first), Math.min(sentence.endToken, last));
  return !around.some(({ lower }) => thoughts.has(lower));
}

/** "her victories in Pennsylvania, Maryland and Delaware on Tuesday" */
function nounBefore(tokens: readonly Token[], firstToken: number, { firstToken: from }: Sentence): Token | null {
  for (let index = firstToken - 1; index >= Math.max(from, firstToken - LONGEST_PLACE); index -= 1) {
    const token = tokens[index];
    if (!token) return null;
    if (UNPLANNED.has(token.lemma) && token.pos === 'NOUN') return isDefinite(tokens, index, from) ? token : null;
    const isPlace = token.pos === 'PROPN' || ['on', 'in', 'at', ',', 'and', 'of', 'over', 'the'].includes(token.lower);
    if (!isPlace) return null;
  }
  return null;
}

function isDefinite(tokens: readonly Token[], noun: number, from: number): boolean {
  for (let index = noun - 1; index >= Math.max(from, noun - LONGEST_PHRASE); index -= 1) {
    const token = tokens[index];
    if (!token) return false;
    if (DEFINITE.has(token.lower)) return true;
    // "hopes to return after an injury in January"
    if (['a', 'an'].includes(token.lower)) return ['after', 'following'].includes(tokens[index - 1]?.lower ?? '');
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'].includes(token.pos) || token.text === ',') return false;
  }
  return false;
}

/** "Friday's deadly attack" */
function nounBehind(tokens: readonly Token[], end: number, firstToken: number): Token | null {
  let index = firstToken;
  while ((tokens[index]?.start ?? Infinity) < end) index += 1;
  if (!["'s", "'"].includes(tokens[index]?.lower ?? '')) return null;
  for (index += 1; ['ADJ', 'NOUN', 'PROPN'].includes(tokens[index]?.pos ?? ''); index += 1) {
    const token = tokens[index];
    if (token && UNPLANNED.has(token.lemma) && !/^(?:NOUN|PROPN)$/u.test(tokens[index + 1]?.pos ?? '')) return token;
  }
  return null;
}
