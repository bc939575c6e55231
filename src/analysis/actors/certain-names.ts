/** Names that are beyond dispute before the tagger is asked. */
import { campusesIn } from './campuses.ts';
import { bodiesWithLetters } from './bracketed-letters.ts';
import { fixedKind } from './classify.ts';
import { countyBodies } from './county-bodies.ts';
import type { Run, Search } from './find.ts';
import { jointBodies } from './joint-bodies.ts';
import { knownAs } from './known-names.ts';
import { nationalBodies } from './national-bodies.ts';
import type { NameSpan } from './refine.ts';
import type { Ruled } from './ruled-names.ts';
import type { TakenNames } from './taken-names.ts';
import { territorialTitles } from './territorial-titles.ts';
import type { Word } from './words.ts';

/** What the lexicon has with so many words or more is no other name. */
const LONG = 4;

/** Those of the cast, bodies by their form, holders of titles by their land, and what the lexicon has in many words. */
export function takeCertain(search: Search, { proposed, byFirst, kindOf }: Ruled, taken: TakenNames): void {
  const { words } = search;
  for (const { span, kind } of proposed) if (span.known?.sense === 'cast') taken.take(span, kind);
  const mayBeBodies = [...byFirst.values()].filter((span) => /^(?:organization|group)$/u.test(kindOf(span) ?? 'group'));
  const bodies = [nationalBodies(search), jointBodies(words), campusesIn(words), countyBodies(words)].flat();
  for (const run of [...bodies, ...bodiesWithLetters(words, mayBeBodies)])
    if (taken.isFree(run)) taken.take(plainSpan(search, run), 'organization');
  for (const span of territorialTitles(search)) if (taken.isFree(span)) taken.take(span, 'person');
  // "International Committee of the Red Cross": no two names
  for (const { span, kind } of proposed) {
    // "Tyne and Wear"
    const isTwo = span.known?.sense === 'place' && words[span.first + 1]?.key === 'and';
    const isWhole = isTwo || (span.end - span.first >= LONG && fixedKind(span) !== null && !isAbroad(words, span));
    if (isWhole && taken.isFree(span)) taken.take(span, kind);
  }
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
