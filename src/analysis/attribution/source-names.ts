/** The actors that the words of a source mention, as tokens. */
import type { ActorMention } from '../actors/actors.ts';
import { firstNotBefore } from '../halving.ts';
import { GENERIC_NOUNS, PERSON_TAILS } from '../lexicon/after-names.ts';
import { ORGANIZATION_FORMS } from '../lexicon/organization-words.ts';
import type { ActorKind } from '../schema.ts';
import type { TokenRange } from './candidate.ts';
import { lowerAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** A mention with the kind of its actor, and the tokens that it covers. */
export interface Named {
  mention: ActorMention;
  kind: ActorKind | null;
  first: number;
  end: number;
}

/** Every mention, in text order, and the kind of each actor. */
export interface Mentioned {
  mentions: readonly ActorMention[];
  kinds: ReadonlyMap<string, ActorKind>;
}

/** The actors mentioned in a range, in text order. */
export function namedWithin(reading: Reading, { mentions, kinds }: Mentioned, range: TokenRange): Named[] {
  const start = reading.tokens[range.first]?.start ?? 0;
  const stop = reading.tokens[range.end - 1]?.end ?? 0;
  const named: Named[] = [];
  for (let index = firstNotBefore(mentions, (one) => one.start < start); ; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start >= stop) return named;
    if (mention.end > stop) continue;
    let first = range.first;
    while ((reading.tokens[first]?.start ?? Infinity) < mention.start) first += 1;
    let end = first;
    while ((reading.tokens[end]?.start ?? Infinity) < mention.end) end += 1;
    named.push({ mention, kind: kinds.get(mention.actorId) ?? null, first, end });
  }
}

/** Does nothing follow the name that could be somebody else: "KC", "(MoD)", the union's noun "union", "Tesco | plc"? */
export function isNothingButTail(reading: Reading, { kind, end }: Named, stop: number): boolean {
  for (let at = end; at < stop; at += 1) {
    at = bracketsEnd(reading, at);
    if (at >= stop) return true;
    const word = lowerAt(reading, at).replace(/\.$/u, '');
    const belongs =
      kind === 'person'
        ? PERSON_TAILS.has(word)
        : kind === 'organization' && (GENERIC_NOUNS.has(word) || ORGANIZATION_FORMS.has(word));
    // "the UN agency" is none of the two
    if (!belongs || (word === 'agency' && /^(?:un|u\.n\.|eu|e\.u\.)$/u.test(lowerAt(reading, at - 1)))) return false;
  }
  return true;
}

/** "(“Harbour Foods” or “the Company”)" */
const LONGEST_BRACKETS = 11;

/** The token after "(FF)", "(Lab, Hadley)", or `at`. */
export function bracketsEnd(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== '(') return at;
  for (let close = at + 1; close <= at + LONGEST_BRACKETS; close += 1)
    if (lowerAt(reading, close) === ')') return close + 1;
  return at;
}

/** The first comma of a range from a token on, or the range's end; what stands in brackets has commas of its own. */
export function commaIn(reading: Reading, range: TokenRange, from: number): number {
  for (let at = bracketsEnd(reading, from); at < range.end; at = bracketsEnd(reading, at + 1))
    if (lowerAt(reading, at) === ',') return at;
  return range.end;
}
