/** Relative clauses that report something, and where they end. */
import type { TokenRange } from '../candidate.ts';
import { isBarePast } from './cues.ts';
import { groupFrom, insideQuotation, lowerAt, quotationTo, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * The token after a content whose verb has `subject`. "The bank, which said it was safe, closed": a relative clause ends
 * at the comma before the sentence's own verb.
 */
export function relativeEnd(reading: Reading, subject: TokenRange | null, content: TokenRange): number {
  const isRelative = subject !== null && /^(?:who|which)$/u.test(lowerAt(reading, subject.first));
  return isRelative ? asideEnd(reading, content) : content.end;
}

/** The comma that closes the aside in which a content stands, before a verb of the clause around it; else its own end. */
export function asideEnd(reading: Reading, content: TokenRange): number {
  for (let at = content.first; at < content.end; at += 1) {
    if (lowerAt(reading, at) !== ',') continue;
    // “… was "rigged[,]" lost her seat”: the comma that closes the clause may stand inside the mark
    const closed = quotationTo(reading, at + 2) >= 0;
    if (insideQuotation(reading, at) && !closed) continue;
    const end = closed ? at + 2 : at;
    if (groupFrom(reading, closed ? end : at + 1)?.form === 'finite') return end;
  }
  return content.end;
}

/** Words that open a clause within another, with a verb of its own. */
const SUBORDINATING = /^(?:who|which|whose|that|where|when|as|whom)$/u;

/** Has the range a finite verb besides those of its relative clauses? "Ann Lee, who lost, in May, when it rained" has none. */
export function hasOwnVerb(reading: Reading, { first, end }: TokenRange): boolean {
  let verbs = 0;
  let clauses = 0;
  for (let at = first; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && group.form === 'finite' && !hangsOnNoun(reading, group)) verbs += 1;
    // "the WHO", "Reem As Saba"
    if (SUBORDINATING.test(reading.tokens[at]?.text ?? '')) clauses += 1;
  }
  return verbs > clauses;
}

/**
 * "a statement [signed] by his spokesman", "in a letter [sent] on Monday", "and [made] public": a participle that is no
 * verb of the sentence's own.
 */
function hangsOnNoun(reading: Reading, group: VerbGroup): boolean {
  if (group.auxiliary || !isBarePast(reading, group)) return false;
  if (/^(?:available|public)$/u.test(lowerAt(reading, group.end))) return lowerAt(reading, group.head) === 'made';
  const isNamed = /^(?:NOUN|PROPN)$/u.test(tagAt(reading, group.first - 1) ?? '');
  if (lowerAt(reading, group.end) === 'by') return isNamed;
  const article = /^(?:an?|his|her|its|their)$/u.test(lowerAt(reading, group.first - 2));
  return isNamed && article && lowerAt(reading, group.first - 3) === 'in';
}
