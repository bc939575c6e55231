/** Names that are beyond dispute before the tagger is asked. */
import { campusesIn } from './campuses.ts';
import { fixedKind } from './classify.ts';
import type { Run, Search } from './find.ts';
import { knownAs } from './known-names.ts';
import type { NameSpan } from './refine.ts';
import type { Ruled } from './ruled-names.ts';
import type { TakenNames } from './taken-names.ts';
import type { Word } from './words.ts';

/** What the lexicon has with so many words or more is no other name. */
const LONG = 4;

/** Those of the cast, what the lexicon has in many words, and universities with their towns. */
export function takeCertain(search: Search, { proposed }: Ruled, taken: TakenNames): void {
  const { words } = search;
  for (const { span, kind } of proposed) if (span.known?.sense === 'cast') taken.take(span, kind);
  // "International Committee of the Red Cross": no two names
  for (const { span, kind } of proposed) {
    // "Tyne and Wear"
    const isTwo = span.known?.sense === 'place' && words[span.first + 1]?.key === 'and';
    const isWhole = isTwo || (span.end - span.first >= LONG && fixedKind(span) !== null && !isAbroad(words, span));
    if (isWhole && taken.isFree(span)) taken.take(span, kind);
  }
  for (const run of campusesIn(words)) if (taken.isFree(run)) taken.take(plainSpan(search, run), 'organization');
}

/** Before "Securities and Exchange Commission" these tell nothing. */
const AMERICAN: ReadonlySet<string> = new Set(['us', 'american', 'the']);

/** "Africa | Centers for Disease Control and Prevention": another body of the same name. */
function isAbroad(words: readonly Word[], { first }: NameSpan): boolean {
  const before = words[first - 1];
  return before?.sentence === words[first]?.sentence && before?.capital === true && !AMERICAN.has(before.key);
}

/** A name of plain words, with what the lexicon knows of them. */
export function plainSpan(search: Search, { first, end }: Run): NameSpan {
  return { first, end, known: knownAs(search, first, end), titled: false, pronoun: null };
}
