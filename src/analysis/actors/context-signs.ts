/** The signs around one mention of a name: the words before it, and those behind it. */
import {
  ORGANIZATION_NOUNS_AFTER,
  ORGANIZATION_NOUNS_BEFORE,
  PLACE_NOUNS,
  SPEAKING_VERBS,
} from '../lexicon/context-nouns.ts';
import { DIRECTIONS, STATE_ABBREVIATIONS } from '../lexicon/places.ts';
import { GAZETTEER } from './known-names.ts';
import type { NameSpan } from './refine.ts';
import type { Sign } from './signs.ts';
import { isRoleNoun } from './title-words.ts';
import type { Word } from './words.ts';

/** What the words around one mention say. */
export function contextSigns(words: readonly Word[], name: NameSpan): Sign[] {
  const signs: Sign[] = [];
  const first = words[name.first];
  if (name.titled) signs.push('titled');
  if (!first) return signs;
  const at = (index: number): Word | undefined =>
    words[index]?.sentence === first.sentence ? words[index] : undefined;
  const before = at(name.first - 1);
  const after = at(name.end);
  if (before) signs.push(...signsBefore(before, at(name.first - 2)));
  else signs.push('beginsSentence');
  if (before && after && QUOTES.has(before.text) && QUOTES.has(after.text)) signs.push('inQuotes');
  if (before?.text === '(' && after?.text === ')') signs.push('inBrackets');
  if (name.end - name.first === 1 && first.pos !== 'PROPN') signs.push('notProperNoun');
  if (after) signs.push(...signsAfter(words, name, after, before));
  return signs;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’']);

function signsBefore(before: Word, earlier: Word | undefined): Sign[] {
  if (before.text === ',' && earlier?.capital) {
    return GAZETTEER.exactly([earlier], 0, 1).some(({ sense }) => sense !== 'organization') ? ['placeBeforeComma'] : [];
  }
  if (DIRECTIONS.has(before.key)) return ['directionBefore'];
  if (ORGANIZATION_NOUNS_BEFORE.has(before.key)) return ['organizationNounBefore'];
  if (before.key === 'of' && PLACE_NOUNS.has(earlier?.key ?? '')) return ['placeNounBefore'];
  if (!before.capital && isRoleNoun(before)) return ['roleBefore'];
  switch (before.key) {
    case 'the':
      return ['theBefore'];
    case 'a':
    case 'an':
      return ['aBefore'];
    case 'in':
      return ['inBefore'];
    case 'at':
    case 'near':
      return ['atBefore'];
    case 'from':
    case 'to':
      return ['fromBefore'];
    case 'by':
      return ['byBefore'];
    case 'of':
      return ['ofBefore'];
    case 'with':
    case 'for':
      return ['withBefore'];
    case 'and':
      return earlier?.capital ? ['andName'] : [];
    default:
      return before.pos === 'ADJ' ? ['adjectiveBefore'] : [];
  }
}

function signsAfter(words: readonly Word[], name: NameSpan, after: Word, before: Word | undefined): Sign[] {
  const at = (index: number): Word | undefined =>
    words[index]?.sentence === after.sentence ? words[index] : undefined;
  if (after.text === ',') {
    const second = at(name.end + 1);
    if (!second) return [];
    if (second.pos === 'NUM' && /^\d{1,2}$/u.test(second.text) && at(name.end + 2)?.text === ',') return ['age'];
    if (second.key === 'who') return ['whoAfter'];
    const signs: Sign[] = [];
    if (second.capital && before?.text !== ',' && isPlaceAfterComma(words, name.end + 1)) signs.push('placeAfterComma');
    if (apposesRole(words, name.end + 1)) signs.push('roleAfter');
    return signs;
  }
  if (after.key === 'who') return ['whoAfter'];
  if (after.key === "'s") return ['possessive'];
  if (PLACE_NOUNS.has(after.key)) return ['placeNounAfter'];
  if (ORGANIZATION_NOUNS_AFTER.has(after.key)) return ['organizationNounAfter'];
  if (SPEAKING_VERBS.has(after.lemma) && after.pos === 'VERB') return ['speaks'];
  if (after.pos === 'VERB' || after.pos === 'AUX') return ['verbAfter'];
  if (after.pos === 'NOUN' && !after.capital) return ['nounAfter'];
  return after.pos === 'NUM' ? ['numberAfter'] : [];
}

function isPlaceAfterComma(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const match = GAZETTEER.longestAt(words, at, words.length);
  const place = match !== null && match.value.sense !== 'organization';
  const end = place ? match.end : at + 1;
  const close = words[end];
  const closes =
    !close ||
    close.sentence !== word?.sentence ||
    [',', '.', ')', ';', ':', '"', '”'].includes(close.text) ||
    close.pos === 'ADP';
  return closes && (place || STATE_ABBREVIATIONS.has(word?.text.replaceAll('.', '') ?? ''));
}

/** ", a Huawei chairman," */
function apposesRole(words: readonly Word[], from: number): boolean {
  const sentence = words[from]?.sentence;
  for (let at = from; at < from + 6; at += 1) {
    const word = words[at];
    if (!word || word.sentence !== sentence || word.text === ',' || word.pos === 'VERB' || word.pos === 'AUX')
      return false;
    if (!word.capital && isRoleNoun(word)) return true;
  }
  return false;
}
