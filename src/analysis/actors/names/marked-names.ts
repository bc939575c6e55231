/** What of the words that the reader marked is a name: without titles, cut where one name ends and another begins. */
import { MEMBERSHIPS } from '../../lexicon/names/before-names.ts';
import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../../lexicon/names/organization-words.ts';
import { KEPT_HONORIFICS, TITLE_PREFIXES } from '../../lexicon/names/titles.ts';
import type { LabelledName } from '../../reader/name-labels.ts';
import type { ActorKind } from '../../schema.ts';
import { PARTY_LETTER } from '../words/joined-words.ts';
import { knownAs } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import { slipFor } from './misspellings.ts';
import type { Name } from './name-forms.ts';
import { fixedKind, withoutArticle } from './name-span.ts';
import type { NameSpan, Run } from './name-span.ts';
import { isName } from './plausible-names.ts';
import { withoutPostNominals } from './post-nominals.ts';
import type { Search } from './search.ts';
import { SHORTEST_MISSPELT_NAME } from './spelling.ts';
import { addressBefore, isRoleNoun, isTitled } from './title-words.ts';
import { addressIn, lastTitle } from './titles-in-runs.ts';
import { isFirstName, isInstitutional } from '../words/word-shapes.ts';
import { nameKey } from '../words/words.ts';
import type { Word } from '../words/words.ts';

/** In text order. */
export function markedNames(search: Search): Name[] {
  const { words, read } = search;
  const marked = new Set(read.map((run) => nameKey(words, run)));
  const isNamed = (run: Run): boolean =>
    marked.has(nameKey(words, run)) || knownAs(search, run.first, run.end) !== null;
  return withPurposes(words, read)
    .flatMap((run) => namesIn(search, run, isNamed))
    .filter(({ span }) => isName(search, span));
}

/** "Foundation | for the | Visual Arts": what a body is for belongs to its name. */
function withPurposes(words: readonly Word[], marked: readonly LabelledName[]): LabelledName[] {
  const whole: LabelledName[] = [];
  for (const one of marked) {
    const before = whole.at(-1);
    const isPurpose =
      before?.kind === 'organization' &&
      isBodyNoun(words[before.end - 1]) &&
      words[before.end]?.key === 'for' &&
      (one.first === before.end + 1 || (one.first === before.end + 2 && words[before.end + 1]?.key === 'the'));
    if (isPurpose) whole[whole.length - 1] = { ...before, end: one.end };
    else whole.push(one);
  }
  return whole;
}

/** "Foundation", "Council" */
function isBodyNoun(word: Word | undefined): boolean {
  return ORGANIZATION_HEADS.has(word?.text ?? '') || ORGANIZATION_OPENERS.has(word?.text ?? '');
}

type IsNamed = (run: Run) => boolean;

/** The names in what was marked as one; a name that is known stays whole. */
function namesIn(search: Search, marked: LabelledName, isNamed: IsNamed): Name[] {
  const { words } = search;
  const { first, end, kind } = marked;
  if (first >= end) return [];
  const known = knownAs(search, first, end);
  if (known) return plainName(search, marked);
  const [opening, next] = [words[first], words[first + 1]];
  // "(R-Texas)", "Director of Media", "Head of a Bank"
  if (next?.text === '-' && PARTY_LETTER.test(opening?.text ?? '')) return [];
  if (next?.key === 'of' && opening && isRoleNoun(opening)) return [];
  if (words.slice(first + 1, end).some(({ text }) => text === 'a' || text === 'an')) return [];
  const joint = jointIn(words, marked, isNamed);
  if (joint !== undefined)
    return [
      ...namesIn(search, { first, end: joint, kind }, isNamed),
      ...namesIn(search, { first: joint + 1, end, kind }, isNamed),
    ];
  const home = homeIn(words, marked);
  if (home !== undefined) return namesIn(search, { first, end: home, kind }, isNamed);
  return cutAtTitle(search, marked, isNamed) ?? (isThing(words, marked) ? [] : plainName(search, marked));
}

/** "Clinton | ’s | State Department", but not "Korean People’s Army"; "Democrats | and | Republicans"; "Ng | of | Acme". */
function jointIn(words: readonly Word[], { first, end, kind }: LabelledName, isNamed: IsNamed): number | undefined {
  return words.slice(first + 1, end - 1).find(({ key, index }) => {
    if (key === "'s") return isNamed({ first, end: index });
    if (key === 'of') return kind === 'person' && isNamed({ first: index + 1, end });
    return key === 'and' && isNamed({ first, end: index }) && isNamed({ first: index + 1, end });
  })?.index;
}

/** "Ann Lee | of Acme", "Mr. Ng | of Acme", but not "Joan of Arc" and "Baroness Ng of Rye": no part of a person's name. */
function homeIn(words: readonly Word[], { first, end, kind }: LabelledName): number | undefined {
  const isAddressed = addressBefore(words, first) !== null;
  if (kind !== 'person' || !(isAddressed || isFirstName(words[first]))) return undefined;
  return words.slice(isAddressed ? first + 1 : first + 2, end - 1).find(({ key }) => key === 'of')?.index;
}

/** "Campbell’s Soup", but not "Lloyd’s Banking Group": what is somebody’s, and no body by its last word. */
function isThing(words: readonly Word[], { first, end, kind }: LabelledName): boolean {
  const isOwned = words.slice(first + 1, end - 1).some(({ key }) => key === "'s");
  return kind === 'organization' && isOwned && !words.slice(first, end).some(isInstitutional);
}

/** "Alabama | Sen. | Jeff Sessions"; "Governor of Virginia" is an office, and nobody; null where no title stands in it. */
function cutAtTitle(search: Search, { first, end, kind }: LabelledName, isNamed: IsNamed): Name[] | null {
  const { words } = search;
  const title = lastTitle(words, first, end);
  if (!title) return null;
  const form = addressIn(words, title);
  // "Justice Department", but "Senator Jeff Sessions"; "Mr. Trump" is no place, whatever the reader takes it for
  const isOther = (kind === 'place' && form === null) || words.slice(first, end).some(isInstitutional);
  if (isOther && !(title.end < end && isFirstName(words[title.end]))) return null;
  const isSurname = title.end >= end && title.first > first && (kind === 'person' || isFirstName(words[first]));
  if (isSurname) return null;
  const before = {
    first,
    end: beforePrefixes(words, first, title.first),
    kind: kind === 'person' ? ('place' as const) : kind,
  };
  const others = namesIn(search, before, isNamed);
  if (title.end >= end || words[title.end]?.key === 'of') return others;
  const keeps = form !== null && form.at === title.end - 1 && KEPT_HONORIFICS.has(form.word);
  const from = keeps ? form.at : title.end;
  const stop = withoutPostNominals(words, from, end);
  const known = knownAs(search, from, stop);
  return [...others, named({ first: from, end: stop, known, titled: true, pronoun: form?.pronoun ?? null }, 'person')];
}

/** "| Former | Secretary of State" */
function beforePrefixes(words: readonly Word[], first: number, end: number): number {
  let at = end;
  while (at > first && TITLE_PREFIXES.has(words[at - 1]?.key ?? '')) at -= 1;
  return at;
}

function plainName(search: Search, { first, end, kind }: LabelledName): Name[] {
  const { words } = search;
  const isMember = end - first > 1 && knownAs(search, first, end) === null && MEMBERSHIPS.has(words[first]?.text ?? '');
  // "Republican of Florida"
  if (isMember && words[first + 1]?.key === 'of') return [];
  // "Democrat | Hillary Clinton"
  const from = isMember && kind === 'person' && end - first > 2 ? first + 1 : first;
  const stop = kind === 'person' ? withoutPostNominals(words, from, end) : end;
  const whole = { first: from, end: stop, known: knownAs(search, from, stop), titled: false, pronoun: null };
  const span = withoutArticle(words, whole);
  if (span.first >= span.end) return [];
  const known = knownAs(search, span.first, span.end) ?? slipIn(search, span);
  return [
    named({ ...span, known, titled: isTitled(words, span.first), pronoun: addressBefore(words, span.first) }, kind),
  ];
}

/** What a name that nobody bears is a misspelling of: "Handeslblatt". */
function slipIn({ words, capitals, castList }: Search, run: Run): KnownName | null {
  const key = nameKey(words, run);
  if (key.length < SHORTEST_MISSPELT_NAME || capitals.small(key) > 0 || COMMON_WORDS.has(key)) return null;
  return slipFor(key, castList);
}

function named(span: NameSpan, said: ActorKind): Name {
  return { span, kind: fixedKind(span) ?? said };
}
