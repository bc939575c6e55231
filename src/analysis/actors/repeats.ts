/** Where somebody is named again by words that alone are nobody's name. */
import { NON_ACTOR_WORDS } from '../lexicon/non-actors.ts';
import { isFirstName } from './word-shapes.ts';
import type { Run } from './find.ts';
import type { Name } from './name-forms.ts';
import { titleAt } from './title-words.ts';
import { nameText } from './words.ts';
import type { Word } from './words.ts';

/** @param isFree whether no other name has taken these words */
export function repeatsOf(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  return [...wholesAgain(words, names, isFree), ...surnamesAgain(words, names, isFree)];
}

/** "the Andy Warhol exhibit", where the text has Andy Warhol: the same two words or more. */
function wholesAgain(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const byText = new Map<string, Name>();
  const openings = new Set<string>();
  let longest = 0;
  for (const name of names) {
    const { first, end } = name.span;
    if (end - first < 2 || name.kind === 'place') continue;
    byText.set(nameText(words, name.span), name);
    openings.add(openingAt(words, first));
    longest = Math.max(longest, end - first);
  }
  return words.flatMap(({ index, capital }) => {
    if (!capital || !isFree({ first: index, end: index + 2 }) || !openings.has(openingAt(words, index))) return [];
    for (let end = Math.min(index + longest, words.length); end >= index + 2; end -= 1) {
      const run = { first: index, end };
      const same = isFree(run) ? byText.get(nameText(words, run)) : undefined;
      if (same) return [{ span: { ...same.span, ...run, titled: false, pronoun: null }, kind: same.kind }];
    }
    return [];
  });
}

const openingAt = (words: readonly Word[], at: number): string => nameText(words, { first: at, end: at + 2 });

/** What stands between a clause's beginning and its subject. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADV', 'VERB']);

/**
 * "Major said", where the text has John Major: a surname that is a title as well, as the subject of a verb and without an
 * article.
 */
function surnamesAgain(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const surnames = new Map<string, Name>();
  for (const name of names) {
    const { first, end } = name.span;
    const surname = words[end - 1];
    if (name.kind === 'person' && end - first > 1 && surname && isFirstName(words[first]) && isTitle(words, surname))
      surnames.set(surname.text, name);
  }
  return words.flatMap((word): Name[] => {
    const bearer = surnames.get(word.text);
    const run = { first: word.index, end: word.index + 1 };
    if (!bearer || !isFree(run) || !isSubject(words, word)) return [];
    return [{ span: { ...bearer.span, ...run, known: null, titled: false, pronoun: null }, kind: 'person' }];
  });
}

function isTitle(words: readonly Word[], word: Word): boolean {
  return NON_ACTOR_WORDS.has(word.text) || titleAt(words, word.index) !== null;
}

function isSubject(words: readonly Word[], { index, sentence }: Word): boolean {
  const [before, verb] = [words[index - 1], words[index + 1]];
  const acts = verb?.sentence === sentence && (verb.pos === 'VERB' || verb.pos === 'AUX');
  return acts && (before?.sentence !== sentence || (BEFORE_SUBJECT.has(before.pos) && !before.capital));
}
