/** The signs by which a name, and what stands around it, shows what it is the name of. */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import {
  ORGANIZATION_NOUNS_AFTER,
  ORGANIZATION_NOUNS_BEFORE,
  PLACE_NOUNS,
  SPEAKING_VERBS,
} from '../lexicon/context-nouns.ts';
import { EITHER, FEMININE, MASCULINE, WORDLIKE } from '../lexicon/first-names.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS, PRESS_HEADS } from '../lexicon/organization-words.ts';
import { DIRECTIONS, PLACE_HEADS, PLACE_OPENERS, STATE_ABBREVIATIONS } from '../lexicon/places.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/titles.ts';
import { isAcronym } from './word-shapes.ts';
import type { Capitals } from './capitals.ts';
import { DEMONYMS, GAZETTEER } from './known-names.ts';
import type { NameSpan } from './refine.ts';
import { isRoleNoun } from './title-words.ts';
import type { Word } from './words.ts';

/** Signs of the name itself; each is there or isn't. */
export const SHAPE_SIGNS = [
  'bias',
  'single',
  'two',
  'three',
  'many',
  'firstName',
  'wordlikeFirstName',
  'lonelyFirstName',
  'initial',
  'particle',
  'suffix',
  'organizationHead',
  'organizationWordInside',
  'organizationOpener',
  'pressHead',
  'ampersand',
  'linkedByOf',
  'acronym',
  'camelCase',
  'figure',
  'placeHead',
  'placeOpener',
  'placeEnding',
  'personEnding',
  'demonymFirst',
  'plural',
  'commonSingle',
  'commonAll',
  'commonLast',
  'smallElsewhere',
  'alwaysInitial',
  'knownPlace',
  'hyphen',
  'roleHead',
] as const;

/** Signs of what stands around a mention; they count once for each mention, up to a limit. */
export const CONTEXT_SIGNS = [
  'titled',
  'roleBefore',
  'roleAfter',
  'age',
  'whoAfter',
  'theBefore',
  'aBefore',
  'inBefore',
  'atBefore',
  'fromBefore',
  'byBefore',
  'ofBefore',
  'withBefore',
  'directionBefore',
  'placeNounBefore',
  'organizationNounBefore',
  'placeNounAfter',
  'organizationNounAfter',
  'placeAfterComma',
  'placeBeforeComma',
  'speaks',
  'verbAfter',
  'possessive',
  'nounAfter',
  'inQuotes',
  'inBrackets',
  'numberAfter',
  'adjectiveBefore',
  'notProperNoun',
  'beginsSentence',
  'andName',
] as const;

export type Sign = (typeof SHAPE_SIGNS)[number] | (typeof CONTEXT_SIGNS)[number];

const PLACE_ENDING =
  /(?:ville|burg|burgh|bury|shire|stan|land|abad|grad|pur|field|ford|ham|chester|mouth|ton|wick|dorf|stadt|polis|ia|istan)$/u;
const PERSON_ENDING =
  /(?:son|sen|ez|ov|ova|ev|eva|sky|ski|ska|enko|vich|vic|ić|berg|stein|man|mann|ini|etti|elli|oglu|yan|ian|shvili|dze|ington|ley|ner|witz|vitz|feld|baum|quist|ström|strom|ard|aux)$/u;

/** What the name alone says, and how the text writes its words elsewhere. */
export function shapeSigns(words: readonly Word[], name: NameSpan, capitals: Capitals): Sign[] {
  const first = words[name.first];
  const last = words[name.end - 1];
  if (!first || !last) return [];
  const length = name.end - name.first;
  const signs: Sign[] = ['bias', length === 1 ? 'single' : length === 2 ? 'two' : length === 3 ? 'three' : 'many'];
  const forename = first.text.split('-')[0] ?? first.text;
  const lastText = last.text.replaceAll('.', '');
  if (MASCULINE.has(forename) || FEMININE.has(forename) || EITHER.has(forename)) {
    signs.push(length === 1 ? 'lonelyFirstName' : WORDLIKE.has(forename) ? 'wordlikeFirstName' : 'firstName');
  }
  let common = true;
  const inside = new Set<Sign>();
  for (let at = name.first; at < name.end; at += 1) {
    const word = words[at];
    if (!word) continue;
    if (!COMMON_WORDS.has(word.key) && word.capital && !DEMONYMS.has(word.key)) common = false;
    if (/^\p{Lu}\.$/u.test(word.text)) inside.add('initial');
    else if (word.text === '&') inside.add('ampersand');
    else if (word.key === 'of' || word.key === 'for') inside.add('linkedByOf');
    else if (!word.capital && NAME_PARTICLES.has(word.key)) inside.add('particle');
    else if (at < name.end - 1 && ORGANIZATION_HEADS.has(word.text)) inside.add('organizationWordInside');
    if (/\d/u.test(word.text)) inside.add('figure');
  }
  signs.push(...inside);
  if (NAME_SUFFIXES.has(lastText)) signs.push('suffix');
  if (DEMONYMS.has(first.key)) signs.push('demonymFirst');
  if (ORGANIZATION_OPENERS.has(first.text)) signs.push('organizationOpener');
  if (length > 1) {
    if (ORGANIZATION_HEADS.has(lastText)) signs.push('organizationHead');
    if (PLACE_HEADS.has(last.text)) signs.push('placeHead');
    if (PRESS_HEADS.has(last.text)) signs.push('pressHead');
    if (PLACE_OPENERS.has(first.text)) signs.push('placeOpener');
    if (isRoleNoun(last)) signs.push('roleHead');
    if (COMMON_WORDS.has(last.key)) signs.push('commonLast');
    if (common) signs.push('commonAll');
  } else {
    if (isAcronym(first)) signs.push('acronym');
    if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|O['’]|De|Di|La|Le|Du)/u.test(first.text))
      signs.push('camelCase');
    if (PLACE_ENDING.test(first.key)) signs.push('placeEnding');
    if (COMMON_WORDS.has(first.key)) signs.push('commonSingle');
    if (capitals.small(first.key) > 0) signs.push('smallElsewhere');
    if (first.key.endsWith('s') && !/(?:ss|us|is|as|os|es)$/u.test(first.key)) signs.push('plural');
    if (capitals.capital(first.key) === 0) signs.push('alwaysInitial');
  }
  if (first.text.includes('-')) signs.push('hyphen');
  if (PERSON_ENDING.test(last.key)) signs.push('personEnding');
  if (name.known) signs.push('knownPlace');
  return signs;
}

/** What stands around one mention says. */
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
