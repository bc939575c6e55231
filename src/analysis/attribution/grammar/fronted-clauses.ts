/** Clauses and phrases that stand before the sentence's own: "[When Ms Lee said that it was over], shares fell". */
import type { TokenRange } from '../candidate.ts';
import { opensClause } from './clause-openings.ts';
import { insideQuotation, lowerAt, sentenceFirst } from './reading.ts';
import type { Reading } from './reading.ts';

/** Words that open a clause or phrase before the sentence's own. */
const FRONTING =
  /^(?:with|while|although|though|if|after|as|when|because|since|before|despite|by|in|even|amid|following|once|whereas|having)$/u;

/** Of these, the ones that open a clause within a content, too: "said that [if] it rained, they would go". */
const SUBORDINATING = /^(?:if|when|although|though|because|after|before|while|as|unless|once|since|until|in|on|at)$/u;

/** Those that never open a question. */
const CONCEDING = /^(?:even|although|though|because|while|unless|once|since)$/u;

/** Where a content ends whose cue, at `cue`, stands before the sentence's own clause; its own end anywhere else. */
export function frontedEnd(reading: Reading, cue: number, content: TokenRange): number {
  if (!isFronted(reading, cue) || insideQuotation(reading, cue)) return content.end;
  const opener = lowerAt(reading, content.first);
  // "reported even if it rained, they would go", but "asked if it rained, they left"
  let inner = opener === 'that' ? SUBORDINATING.test(lowerAt(reading, content.first + 1)) : CONCEDING.test(opener);
  for (let at = content.first; at < content.end; at += 1) {
    if (lowerAt(reading, at) !== ',' || insideQuotation(reading, at) || !opensClause(reading, at + 1)) continue;
    if (!inner && hasVerb(reading, content.first, at)) return at;
    inner = false;
  }
  return content.end;
}

/** Does the sentence open with such a word, or with a participle, and has its own clause not begun before the cue? */
function isFronted(reading: Reading, cue: number): boolean {
  const first = sentenceFirst(reading, cue);
  const opening = reading.groups[reading.groupAt[first] ?? -1];
  const isParticiple = opening?.form === 'participle' && opening.first === first && cue <= opening.head;
  if (!FRONTING.test(lowerAt(reading, first)) && !isParticiple) return false;
  // "If, as Ms Lee says, the bank fails, …"
  const from = lowerAt(reading, first + 1) === ',' ? first + 2 : first;
  for (let at = from; at < cue; at += 1) {
    // a verb or a comma before the cue: the sentence's own clause has begun
    const earlier = reading.groups[reading.groupAt[at] ?? -1];
    const isEarlier =
      earlier?.form === 'finite' && earlier.end <= cue && !/^having$/u.test(lowerAt(reading, earlier.first));
    if (isEarlier || lowerAt(reading, at) === ',') return false;
  }
  return true;
}

/** "that it was over", "to bow out"; "In May" is no clause. */
function hasVerb(reading: Reading, first: number, end: number): boolean {
  return reading.groupAt.subarray(first, end).some((group) => group >= 0);
}
