/**
 * Towns that pass for somebody, by where they stand: "Covenant University, Ota, Dr Ann Lee", "(Labour, Hadley)", "Ann Lee,
 * 38, from Crawley", "stormed Dan Sadau", "the outskirts of Buncrana".
 */
import { SPEAKING_VERBS } from '../lexicon/context-nouns.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { peopleAmong } from './bodies.ts';
import type { Run } from './find.ts';
import type { Name } from './name-forms.ts';
import { isFormOfAddress, titleAt } from './title-words.ts';
import { isFirstName } from './word-shapes.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** The names, those being places that stand where nothing but a town does. */
export function withTowns(words: readonly Word[], names: readonly Name[]): Name[] {
  const ends = new Set(names.flatMap(({ span, kind }) => (kind === 'person' ? [span.end] : [])));
  const open = names.filter(
    ({ span, kind }) => kind === 'person' && span.known === null && !span.titled && !isFirstName(words[span.first]),
  );
  const towns = new Set(
    open.filter(({ span }) => isBehindBody(words, span) || isWard(words, span, ends) || isHome(words, span, ends)),
  );
  const speakers = new Set(
    names.flatMap(({ span }) => (SPEAKING_VERBS.has(words[span.end]?.lemma ?? '') ? [nameKey(words, span)] : [])),
  );
  for (const name of names) {
    const { span, kind } = name;
    const isOpen = kind === 'person' && span.known === null && !span.titled && !speakers.has(nameKey(words, span));
    if (isOpen && (isTaken(words, span) || isOutskirts(words, span))) towns.add(name);
  }
  const keys = new Set([...towns].map(({ span }) => nameKey(words, span)));
  const people = peopleAmong(words, names);
  const isTown = (name: Name): boolean => {
    const key = nameKey(words, name.span);
    return towns.has(name) || (keys.has(key) && !people.has(key) && name.kind === 'person' && !name.span.titled);
  };
  const ofCouncils = councilTowns(words, names);
  const isCouncils = ({ span, kind }: Name): boolean =>
    kind !== 'place' && span.known === null && !span.titled && ofCouncils.has(nameKey(words, span));
  return names.map((name) => (isTown(name) || isCouncils(name) ? { ...name, kind: 'place' } : name));
}

const COUNCIL = /^(?:Borough|City|County|District|Parish|Town)$/u;

/** Keys of "Hartlepool" beside "Hartlepool Borough Council", where the text has things in, or from, Hartlepool. */
function councilTowns(words: readonly Word[], names: readonly Name[]): Set<string> {
  const towns = new Set(
    names.flatMap(({ span: { first, end } }) =>
      words[end - 1]?.text === 'Council' && COUNCIL.test(words[end - 2]?.text ?? '') && end - first > 2
        ? [nameKey(words, { first, end: end - 2 })]
        : [],
    ),
  );
  if (towns.size === 0) return towns;
  const here = names.flatMap(({ span }) => (isBehindPlaceLink(words, span) ? [nameKey(words, span)] : []));
  return new Set(here.filter((key) => towns.has(key)));
}

/** "in | Hartlepool", "the mayor of | Hartlepool" */
function isBehindPlaceLink(words: readonly Word[], { first }: Run): boolean {
  const link = words[first - 1];
  return (
    link?.sentence === words[first]?.sentence && /^(?:in|of|from|near|around|across|outside)$/u.test(link?.key ?? '')
  );
}

/** What is done to towns and to nobody, dictionary forms. */
const TAKES: ReadonlySet<string> = new Set(['bombard', 'overrun', 'recapture', 'retake', 'shell', 'storm']);
const OUTSKIRTS = /^(?:edge|outskirts|suburbs?|village|villages|town|towns|residents|villagers|inhabitants|streets)$/u;

/** "stormed | Dan Sadau |", but not "stormed | Ann Lee's house" */
function isTaken(words: readonly Word[], { first, end }: Run): boolean {
  const [verb, name, after] = [words[first - 1], words[first], words[end]];
  if (verb?.sentence !== name?.sentence || verb?.pos !== 'VERB' || !TAKES.has(verb.lemma)) return false;
  return !goesOn(name, after);
}

/** "the outskirts of | Buncrana |", but not "the village of | Ann Lee's childhood" */
function isOutskirts(words: readonly Word[], { first, end }: Run): boolean {
  const [noun, of, name, after] = [words[first - 2], words[first - 1], words[first], words[end]];
  if (of?.key !== 'of' || of.sentence !== name?.sentence || !OUTSKIRTS.test(noun?.key ?? '')) return false;
  return !isFirstName(name) && !goesOn(name, after);
}

function goesOn(name: Word | undefined, after: Word | undefined): boolean {
  return after?.sentence === name?.sentence && (after?.key === "'s" || after?.pos === 'NOUN');
}

/** "Covenant University, | Ota |, Dr Ann Lee" */
function isBehindBody(words: readonly Word[], { first, end }: Run): boolean {
  const [body, comma, after] = [words[first - 2], words[first - 1], words[end]];
  const isBetween =
    end - first === 1 && comma?.text === ',' && after?.text === ',' && body?.sentence === words[first]?.sentence;
  if (!isBetween || !ORGANIZATION_HEADS.has(body?.text ?? '')) return false;
  return isFormOfAddress(words[end + 1]) || titleAt(words, end + 1) !== null;
}

/** "Ann Lee (Labour, | Hadley |)": behind a name and a party. */
function isWard(words: readonly Word[], { first, end }: Run, people: ReadonlySet<number>): boolean {
  if (end - first !== 1 || words[end]?.text !== ')' || words[first - 1]?.text !== ',') return false;
  for (let at = first - 2; at > first - 6; at -= 1) if (words[at]?.text === '(') return people.has(at);
  return false;
}

/** "Ann Lee, 38, from | Crawley |", "Ann Lee (42) of | Crawley |", "Ann Lee, of | Crawley |,": behind a name and its age. */
function isHome(words: readonly Word[], { first }: Run, people: ReadonlySet<number>): boolean {
  const link = words[first - 1];
  if (link?.sentence !== words[first]?.sentence || !/^(?:from|of)$/u.test(link?.key ?? '')) return false;
  let at = first - 1;
  if (words[at - 1]?.text === ',') at -= 1;
  const isAged = words[at - 1]?.text === ')' && words[at - 3]?.text === '(' && words[at - 2]?.pos === 'NUM';
  if (isAged) return people.has(at - 3);
  if (at === first - 1) return false;
  if (words[at - 1]?.pos === 'NUM' && words[at - 2]?.text === ',') at -= 2;
  return people.has(at);
}
