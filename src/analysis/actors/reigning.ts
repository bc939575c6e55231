/** Rulers behind what they rule: "the Emir of Kano, | Sanusi |, said", whom a tagger takes for another place. */
import type { Name } from './name-forms.ts';
import { isReportingVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** Behind a mayor's town comes its state: "the mayor of Paris, Texas, said". */
const RULERS: ReadonlySet<string> = new Set(
  'alake archbishop bishop emir emperor empress imam king obi olu ooni oba pope queen sultan'.split(' '),
);

/** "the Emir of | South | Kano": a place has so many words at most. */
const LONGEST_PLACE = 3;

/** The names, with an unknown place that speaks right behind a ruler's as the ruler. */
export function withRulers(words: readonly Word[], names: readonly Name[]): Name[] {
  return names.map((name) => {
    const isOpen = name.kind === 'place' && name.span.known === null;
    return isOpen && isRuler(words, name.span.first, name.span.end) ? { ...name, kind: 'person' } : name;
  });
}

function isRuler(words: readonly Word[], first: number, end: number): boolean {
  const [comma, name, close] = [words[first - 1], words[first], words[end]];
  if (comma?.text !== ',' || close?.text !== ',' || !isReportingVerb(words[end + 1], name?.sentence)) return false;
  for (let of = first - 3; of >= first - 2 - LONGEST_PLACE; of -= 1)
    if (words[of]?.key === 'of') return words[of]?.sentence === name?.sentence && RULERS.has(words[of - 1]?.key ?? '');
  return false;
}
