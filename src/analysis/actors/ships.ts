/** Ships that pass for people, by what they are called before their name: "the trawler Mary Kate". */
import { SHIPS } from '../lexicon/named-things.ts';
import { ownPronoun } from './body-signs.ts';
import type { Name } from './name-forms.ts';
import { phraseStart } from './nameless.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isFirstName } from './word-shapes.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** The names without those of ships, there and wherever they come again after that. */
export function withoutShips(words: readonly Word[], names: readonly Name[]): Name[] {
  // where each name first stands for a ship, and where for anything else
  const called = new Map<string, number>();
  const others = new Map<string, number>();
  const ships = new Set(names.filter((name) => isCalledShip(words, name)));
  for (const name of names) {
    const firsts = ships.has(name) ? called : others;
    const key = nameKey(words, name.span);
    firsts.set(key, Math.min(name.span.first, firsts.get(key) ?? Infinity));
  }
  if (ships.size === 0) return [...names];
  const people = new Set(
    names.flatMap(({ span }) => (span.titled || ownPronoun(words, span) === 'person' ? [nameKey(words, span)] : [])),
  );
  return names.filter((name) => {
    const { span } = name;
    const key = nameKey(words, span);
    const [ship, other] = [called.get(key), others.get(key) ?? Infinity];
    // "Bo Ng left. The yacht | Bo Ng | sold sank.", but also "the aircraft carrier | Ronald Reagan | of the navy"
    if (ships.has(name)) return other < span.first && isVerb(words[span.end]);
    // "The dinghy Hope sank. Ann Hope left. | Hope | wept."
    if (words[span.first - 1]?.key !== 'the' && names.some((one) => bears(words, one, key, span.first))) return true;
    // "The frigate Portland sailed. | Portland | voted."
    return ship === undefined || span.known !== null || people.has(key) || other < ship;
  });
}

/** Whether a name before word `before` is the full one of somebody with this surname. */
function bears(words: readonly Word[], { span, kind }: Name, surname: string, before: number): boolean {
  const isFull = kind === 'person' && span.end - span.first > 1 && span.end <= before;
  return isFull && isFirstName(words[span.first]) && words[span.end - 1]?.key === surname;
}

/** "the whaler | Solveig |", "a coastguard vessel, the | Louis Riel |", but not "the ship owner | Ann Lee |" */
function isCalledShip(words: readonly Word[], { span }: Name): boolean {
  const { first, end, known } = span;
  // "the ship | Shell | hired"
  if (known && known.sense !== 'place' && known.sense !== 'capital') return false;
  const isApposed = words[first - 1]?.key === 'the' && words[first - 2]?.text === ',';
  const noun = words[isApposed ? first - 3 : first - 1];
  if (noun?.sentence !== words[first]?.sentence || !noun || (noun.capital && !noun.initial)) return false;
  const isShip = SHIPS.has(noun.key) || (noun.key === 'carrier' && words[noun.index - 1]?.key === 'aircraft');
  // "the yacht | Bo Ng | bought sank"
  const isOwned = words[end]?.pos === 'VERB' && isVerb(words[end + 1]);
  return isShip && noun.pos !== 'VERB' && !isOwned && !isSomebody(words, span) && !isFronted(words, noun, words[end]);
}

/** "On the ship | Ann Lee met Bo Ng", but not "The crew of the tanker | Evelyn Grace were freed" */
function isFronted(words: readonly Word[], { index, sentence }: Word, after: Word | undefined): boolean {
  const preposition = words[phraseStart(words, index) - 1];
  const opens = preposition?.pos === 'ADP' && words[preposition.index - 1]?.sentence !== sentence;
  return opens && preposition.sentence === sentence && isVerb(after);
}

/** "The whaler | Bo Ng | said", "the whaler | Bo Ng |, who" */
function isSomebody(words: readonly Word[], span: Name['span']): boolean {
  const after = words[span.end];
  const speaks = isSpeechVerb(after, words[span.first]?.sentence) || words[span.end + 1]?.key === 'who';
  return speaks || after?.key === "'s" || ownPronoun(words, span) === 'person';
}

function isVerb(word: Word | undefined): boolean {
  return word?.pos === 'VERB' || word?.pos === 'AUX';
}
