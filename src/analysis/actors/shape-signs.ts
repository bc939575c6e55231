/** The signs of a name itself: its words, their endings, and how the text writes them elsewhere. */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { EITHER, FEMININE, MASCULINE, WORDLIKE } from '../lexicon/first-names.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS, PRESS_HEADS } from '../lexicon/organization-words.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../lexicon/places.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/titles.ts';
import type { Capitals } from './capitals.ts';
import { DEMONYMS } from './known-names.ts';
import type { NameSpan } from './refine.ts';
import type { Sign } from './signs.ts';
import { isRoleNoun } from './title-words.ts';
import { isAcronym } from './word-shapes.ts';
import type { Word } from './words.ts';

/** "Nash|ville", "Roman|ia", "Ox|ford" */
const PLACE_ENDING =
  /(?:ville|burg|burgh|bury|shire|stan|land|abad|grad|pur|field|ford|ham|chester|mouth|ton|wick|dorf|stadt|polis|ia|istan)$/u;
/** "Ander|son", "Gold|stein", "Petr|ov" */
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
