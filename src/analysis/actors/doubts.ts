/** What speaks against a name that the tagger found. */
import { MEMBERSHIPS } from '../lexicon/before-names.ts';
import { NON_ACTOR_HEADS } from '../lexicon/non-actors.ts';
import { fixedKind } from './classify.ts';
import type { Search } from './find.ts';
import { isName } from './plausible-names.ts';
import type { NameSpan } from './refine.ts';

/** A known name begins at most so many words before its last part. */
const LONGEST_KNOWN = 5;

/** So many capitals behind a name may belong to what it is part of. */
const LONGEST_REST = 8;

/** Whether nothing that the rules know speaks against a tagged name. */
export function mayBeName(search: Search, span: NameSpan, byFirst: ReadonlyMap<number, NameSpan>): boolean {
  const { words } = search;
  if (!isName(search, span)) return false;
  // "the Kentucky Republican": somebody, but not by name
  if (span.end - span.first > 1 && span.known === null && MEMBERSHIPS.has(words[span.end - 1]?.text ?? ''))
    return false;
  // "(Bob Corker, | Democrat of Tennessee)"
  if (MEMBERSHIPS.has(words[span.first]?.text ?? '') && words[span.first + 1]?.key === 'of') return false;
  // what is known by itself isn't joined, or cut: "Bosnia and | Herzegovina"
  const known = byFirst.get(span.first);
  for (let at = span.first - 1; at >= 0 && at >= span.first - LONGEST_KNOWN; at -= 1) {
    const whole = byFirst.get(at);
    if (whole && whole.end >= span.end && fixedKind(whole) !== null) return false;
  }
  // "Warhol | 's Polaroids": the rules know the possessives that belong to a name
  if (known && known.end < span.end && words[known.end]?.key === "'s") return false;
  // "Moody" of "Moody's", "Norway and South Korea"
  if (known && known.end !== span.end && fixedKind(known) !== null) {
    if (known.end > span.end) return false;
    if (words[known.end]?.key === 'and' && byFirst.has(known.end + 1)) return false;
  }
  for (let at = span.first + 1; at < span.end; at += 1) {
    const inside = byFirst.get(at);
    // "Nokia Norway | Prime Minister | Jens Berg": a title cuts
    if (inside?.titled) return false;
    // "North and | South Korea"
    if (words[at - 1]?.key === 'and' && inside?.end === span.end && fixedKind(inside) !== null) return false;
  }
  // "Munich | Security Conference": the place is part of what is nobody
  let end = span.end;
  const farthest = span.end + LONGEST_REST;
  while (end < farthest && words[end]?.capital && words[end]?.sentence === words[span.first]?.sentence) end += 1;
  return end === span.end || !NON_ACTOR_HEADS.has(words[end - 1]?.text ?? '') || known?.end === span.end;
}
