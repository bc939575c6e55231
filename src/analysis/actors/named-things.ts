/** Storms, works and ships that pass for people, by what stands before their name: "Hurricane Melissa", "HMS Defender". */
import { SHIP_PREFIXES, SHORT_SHIP_PREFIXES, STORMS, WORKS } from '../lexicon/named-things.ts';
import { ownPronoun } from './body-signs.ts';
import { fixedKind } from './classify.ts';
import { isFirstName } from './word-shapes.ts';
import type { Name } from './name-forms.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** The names without those that are a thing's, there and wherever they come again. */
export function withoutNamedThings(words: readonly Word[], names: readonly Name[]): Name[] {
  const people = peopleAmong(words, names);
  const storms = stormsIn(words);
  const works = new Set(
    names.flatMap(({ span }) => (isWork(words, span) && !isFirstName(words[span.first]) ? [nameKey(words, span)] : [])),
  );
  const ships = new Set(names.flatMap(({ span }) => (isShip(words, span) ? [nameKey(words, span)] : [])));
  return names.filter(({ span, kind }) => {
    const key = nameKey(words, span);
    if (isShip(words, span)) return false;
    const isOwn = people.has(key) || isFirstName(words[span.first]) || kind === 'organization';
    if (ships.has(key) && !isOwn && span.known === null) return false;
    if (span.titled || people.has(key) || fixedKind(span) !== null) return true;
    // "Erin Brockovich" may be met elsewhere, too
    if (kind === 'person' && (works.has(key) || isWork(words, span))) return false;
    return !storms.has(key);
  });
}

/** Keys of "Melissa" in "Hurricane Melissa", "Typhoon Haiyan", "the storm Ciarán". */
function stormsIn(words: readonly Word[]): Set<string> {
  return new Set(
    words.flatMap((word) => {
      const [before, after] = [words[word.index - 1], words[word.index + 1]];
      const isBehind = before?.sentence === word.sentence && STORMS.has(before.key) && word.capital;
      const goesOn = after?.sentence === word.sentence && (after.capital || (!before?.capital && acts(after)));
      return isBehind && !goesOn ? [word.key] : [];
    }),
  );
}

/** "the album | Tago Mago", but not "the song | Ann Lee sang" */
function isWork(words: readonly Word[], { first, end }: Name['span']): boolean {
  const [before, after] = [words[first - 1], words[end]];
  const isBehind = before?.sentence === words[first]?.sentence && WORKS.has(before?.key ?? '');
  return isBehind && !(after?.sentence === before?.sentence && acts(after));
}

/** "HMS | Defender", "| USS Ronald Reagan |", "the MV | Erika" */
function isShip(words: readonly Word[], { first, end }: Name['span']): boolean {
  const isBefore = words[first - 1]?.sentence === words[first]?.sentence;
  for (const at of end - first > 1 ? [first, first - 1] : [first - 1]) {
    const text = words[at]?.text ?? '';
    if (at < first && !isBefore) return false;
    if (SHIP_PREFIXES.has(text)) return true;
    if (SHORT_SHIP_PREFIXES.has(text) && words[at - 1]?.key === 'the') return true;
  }
  return false;
}

const acts = (word: Word | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX';

/** Keys of each word of somebody's full name, and of whom the text calls "he" or "she". */
function peopleAmong(words: readonly Word[], names: readonly Name[]): Set<string> {
  const people = new Set<string>();
  for (const { span, kind } of names) {
    if (kind !== 'person' || isWork(words, span) || isShip(words, span)) continue;
    if (span.titled || ownPronoun(words, span) === 'person') people.add(nameKey(words, span));
    const isFull = span.end - span.first > 1 && (isFirstName(words[span.first]) || span.titled);
    if (isFull) for (let at = span.first; at < span.end; at += 1) people.add(words[at]?.key ?? '');
  }
  return people;
}
