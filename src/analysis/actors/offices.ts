/**
 * Offices that pass for bodies by their capitals: of "the Commissioner of Police, Ann Lee," the actor is who holds it.
 * Neither the office nor its field ("Works and Housing") nor its letters ("(IGP)") is anybody.
 */
import { FIELD_OFFICES, LONE_OFFICES, OFFICES, SEES } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../lexicon/organization-words.ts';
import { FULL_NAME_TITLES, OFFICE_ACRONYMS, RANK_ACRONYMS } from '../lexicon/titles.ts';
import type { Run } from './find.ts';
import { GAZETTEER } from './known-names.ts';
import type { Name } from './name-forms.ts';
import { isFormOfAddress, titleAt } from './title-words.ts';
import { isAcronym } from './word-shapes.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** The names, in text order, without those that are an office's. */
export function withoutOffices(words: readonly Word[], names: readonly Name[]): Name[] {
  const people = new Set(names.flatMap(({ span, kind }) => (kind === 'person' ? [span.first] : [])));
  const offices = new Set<Name>();
  const letters = new Set<string>();
  let fieldEnd = -1;
  for (const name of names) {
    const { span } = name;
    if (isMembership(words, span)) offices.add(name);
    if (span.known !== null) continue;
    if (isHolders(words, name) || isTitleAlone(words, name, people)) offices.add(name);
    if (name.kind !== 'organization') continue;
    const isField = isFieldOf(words, span) || (span.first === fieldEnd + 1 && words[fieldEnd]?.key === 'and');
    if (isField) fieldEnd = span.end;
    if (isField || isOffice(words, span, people) || isUnionOffice(words, span)) offices.add(name);
    if (areLettersOf(words, span) || isRank(words, span, people)) letters.add(nameKey(words, span));
  }
  return names.flatMap((name) => {
    if (offices.has(name)) return bodyOf(words, name);
    const isLetters = name.kind === 'organization' && name.span.known === null;
    return isLetters && letters.has(nameKey(words, name.span)) ? [] : [name];
  });
}

/** The names, where the place of which somebody is the bishop or the president is nobody: "Chester", "Chad". */
export function withSees(words: readonly Word[], names: readonly Name[]): Name[] {
  return names.map((name) => {
    const { span, kind } = name;
    const [office, of] = [words[span.first - 2], words[span.first - 1]];
    const isSee = of?.key === 'of' && of.sentence === words[span.first]?.sentence && SEES.has(office?.key ?? '');
    if (kind !== 'person' || span.end - span.first !== 1 || !isSee) return name;
    const known = GAZETTEER.exactly(words, span.first, span.end)[0] ?? null;
    return { span: { ...span, known }, kind: 'place' };
  });
}

/** "NCDC" of "NCDC Director-General": letters before an office are a body's. */
function bodyOf(words: readonly Word[], { span, kind }: Name): Name[] {
  const [first, next] = [words[span.first], words[span.first + 1]];
  const isBefore = first !== undefined && isAcronym(first) && next !== undefined && span.end - span.first > 1;
  return isBefore && LONE_OFFICES.has(keyOfHead(words, span.end - 1))
    ? [{ span: { ...span, end: next.index, known: GAZETTEER.exactly(words, span.first, next.index)[0] ?? null }, kind }]
    : [];
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to']);

/** The word of an office's name that says what it is: "Commissioner" of "State Commissioner for Health". */
function headOf(words: readonly Word[], { first, end }: Run): number {
  for (let at = first + 1; at < end; at += 1) if (LINKS.has(words[at]?.key ?? '')) return at - 1;
  return end - 1;
}

/** "Director-General", "Attorney General": one word or two. */
function keyOfHead(words: readonly Word[], at: number): string {
  const [before, word] = [words[at - 1], words[at]];
  return word?.key === 'general' && before?.sentence === word.sentence ? `${before.key}-general` : (word?.key ?? '');
}

/** "Commissioner of Police", "NCDC Director-General", "State Electoral Commissioner, | Ann Lee" */
function isOffice(words: readonly Word[], span: Run, people: ReadonlySet<number>): boolean {
  const head = headOf(words, span);
  const key = keyOfHead(words, head);
  if (LONE_OFFICES.has(key)) return true;
  if (isOfficeByLetters(words, span)) return true;
  return isHeldBySomebody(words, head) && (head < span.end - 1 || people.has(holderAfter(words, span.end)));
}

/** "Assam | CM", and where a place stands before it "Texas | AG", but not "Norvane AG", which is a company. */
function isOfficeByLetters(words: readonly Word[], { first, end }: Run): boolean {
  const letters = words[end - 1]?.text ?? '';
  if (end - first < 2) return false;
  return OFFICE_ACRONYMS.has(letters) || (letters === 'AG' && GAZETTEER.exactly(words, first, end - 1).length > 0);
}

/** Not "UN High | Commissioner for Refugees", which is a body. */
function isHeldBySomebody(words: readonly Word[], head: number): boolean {
  const isHighFor = words[head - 1]?.key === 'high' && words[head + 1]?.key === 'for';
  return !isHighFor && OFFICES.has(keyOfHead(words, head));
}

/** Where the name of who holds an office would begin: behind its letters, a comma and a form of address. */
function holderAfter(words: readonly Word[], end: number): number {
  let at = words[end]?.text === '(' && words[end + 2]?.text === ')' ? end + 3 : end;
  if (words[at]?.text === ',') at += 1;
  while (isFormOfAddress(words[at])) at += 1;
  return at;
}

/** "Minister of | Works and Housing", "Commissioner for | Urban Development", but not "minister for the | Cabinet Office" */
function isFieldOf(words: readonly Word[], span: Run): boolean {
  const [link, office, first, last] = [
    words[span.first - 1],
    words[span.first - 2],
    words[span.first],
    words[span.end - 1],
  ];
  if (!link || !office || !first || !last || office.sentence !== first.sentence) return false;
  if (isAcronym(first) || FIELD_OFFICES[office.key]?.test(link.key) !== true) return false;
  // "commissioner of | Customs House", but "Minister of | Trade and Technology", "adviser on | Media"
  const mayBeBody = ORGANIZATION_HEADS.has(last.text) || ORGANIZATION_OPENERS.has(first.text);
  return !mayBeBody || office.key === 'minister' || link.key === 'on';
}

/** "Union Home | Minister": India's, and no union. */
function isUnionOffice(words: readonly Word[], { first, end }: Run): boolean {
  return (
    words[first]?.text === 'Union' &&
    !ORGANIZATION_HEADS.has(words[end - 1]?.text ?? '') &&
    end - first > 1 &&
    /^(?:minister|secretary|cabinet)$/u.test(words[end]?.key ?? '')
  );
}

/** "Independent | MP Ann Lee": no newspaper. */
function isMembership(words: readonly Word[], { first, end }: Run): boolean {
  const isOne = end - first === 1 && words[first]?.text === 'Independent';
  return isOne && /^(?:mp|mps|td|tds|msp|councillor|councillors|senator|candidate)$/u.test(words[end]?.key ?? '');
}

/** "Electoral Commissioners": several who hold one, and no surname. */
function isHolders(words: readonly Word[], { span: { first, end }, kind }: Name): boolean {
  const key = words[end - 1]?.key ?? '';
  return kind === 'person' && end - first > 1 && key.endsWith('s') && OFFICES.has(key.slice(0, -1));
}

/** "| Alderman | Bo Ng", "| DP | Bo Ng", "thank you, | Congresswoman |": a title that the tagger has for somebody's surname. */
function isTitleAlone(
  words: readonly Word[],
  { span: { first, end }, kind }: Name,
  people: ReadonlySet<number>,
): boolean {
  if (kind !== 'person' || end - first !== 1) return false;
  const title = words[first]?.text ?? '';
  // "| Garda | Nisha Rahman"
  if (FULL_NAME_TITLES.has(title) || RANK_ACRONYMS.has(title)) return people.has(end);
  // "the Chief | Rabbi |, Bo Ng"
  if (words[first]?.key === 'rabbi' && words[first - 1]?.key === 'chief') return true;
  if (titleAt(words, first) !== end) return false;
  return people.has(end) || /(?:man|woman)$/u.test(words[first]?.key ?? '');
}

/** "Senior Advocate of Nigeria (|SAN|)", "Inspector-General of Police (|IGP|)" */
function areLettersOf(words: readonly Word[], { first, end }: Run): boolean {
  const [open, acronym] = [words[first - 1], words[first]];
  if (!acronym || end - first !== 1 || open?.text !== '(' || words[end]?.text !== ')') return false;
  let left = acronym.text.toLowerCase();
  let at = open.index;
  while (left !== '' && at > 0) {
    at -= 1;
    const word = words[at];
    if (word?.sentence !== acronym.sentence) return false;
    if (!word.capital && /^(?:of|for|on|the|and)$/u.test(word.key)) continue;
    const initials = word.key.replaceAll(/(?<=\p{L})\p{L}+/gu, '').replaceAll('-', '');
    if (!left.endsWith(initials)) return false;
    left = left.slice(0, -initials.length);
  }
  return isHeldBySomebody(words, headOf(words, { first: at, end: open.index }));
}

/** "The | SP |" where the text has "SP Ann Lee" */
function isRank(words: readonly Word[], { first, end }: Run, people: ReadonlySet<number>): boolean {
  const text = words[first]?.text ?? '';
  if (end - first !== 1 || !RANK_ACRONYMS.has(text)) return false;
  return words.some((word) => word.text === text && people.has(word.index + 1));
}
