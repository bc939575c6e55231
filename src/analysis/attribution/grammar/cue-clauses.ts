/** The clause of a cue whose content stands before it: "“We won,” [she told her deputy on Monday], “and we'll win again.”" */
import type { TokenRange } from '../candidate.ts';
import { addressee } from './addressees.ts';
import { afterAsides } from './asides-behind-verbs.ts';
import { clauseEnd } from './clause-ends.ts';
import { commentsBehind } from './comments-behind.ts';
import { complementAt } from './complements.ts';
import { isReportingGroup } from './cues.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, sentenceEnd } from './reading.ts';
import type { Reading } from './reading.ts';
import { turns } from './turns.ts';

/** The token after the cue's own clause, or null where the verb has a content after it. */
export function cueClauseEnd(reading: Reading, at: number, takesAddressee: boolean): number | null {
  const stop = sentenceEnd(reading, at - 1);
  if (at >= stop || endsHere(reading, at)) return at;
  // "In a letter, she told her deputy, Bo Ng, that it was over"
  const person = takesAddressee ? addressee(reading, at) : null;
  const told = person ? complementAt(reading, person.end)?.kind : undefined;
  if (told === 'that' || told === 'wh') return null;
  let end = at;
  for (let round = 0; round < 3; round += 1) {
    const next = complementAt(reading, end);
    if (next?.kind === 'gerund') return end;
    if (next && next.kind !== 'object' && next.kind !== 'preposition') return null;
    const asides = afterAsides(reading, end);
    if (asides > end) end = asides;
    else if (next?.kind === 'object' && takesAddressee && round === 0) ({ end } = next);
    else break;
    if (end >= stop || endsHere(reading, end)) return end;
  }
  return null;
}

/** A stop, a dash, or a word that begins another clause. */
export function endsHere(reading: Reading, at: number): boolean {
  return /^[.,;!?)—–]$|^--$|^and$|^but$|^as$|^while$|^when$|^after$|^before$/u.test(lowerAt(reading, at));
}

/** What follows the cue's clause and is still said: "…," she said, "…" and "The plan, he said, was dead". */
export function goesOn(reading: Reading, content: TokenRange, end: number): TokenRange[] {
  if (end >= sentenceEnd(reading, end - 1) || lowerAt(reading, end) !== ',') return [];
  const next = end + 1;
  const quotation = quotationFrom(reading, next);
  const quoted = insideQuotation(reading, content.end - 1);
  if (quotation >= 0) {
    const stop = reading.quotationEnd[quotation] ?? next;
    return [
      {
        first: next,
        end: stop >= sentenceEnd(reading, next) ? stop : Math.max(stop, clauseEnd(reading, next, isReportingGroup)),
      },
    ];
  }
  if (quoted || insideQuotation(reading, next)) return [];
  const word = lowerAt(reading, next);
  if (
    /^(?:while|who|which|adding|as|according|citing|noting|referring|after|before|when|in|though|although|with)$/u.test(
      word,
    )
  )
    return [];
  // "…, Ms Lee said, a remark that drew jeers"
  if (commentsBehind(reading, next, next)) return [];
  // "…, the paper reported, apparently contradicting Ms Lee": what somebody does by saying it
  const verb = groupFrom(reading, next);
  if (verb?.form === 'participle' && isReportingGroup(verb)) return [];
  // "…, Ms Lee said, but Mr Ng said it was over": another speaks
  if (/^(?:and|but|yet)$/u.test(word) && turns(reading, next + 1, isReportingGroup, word, next)) return [];
  return [{ first: next, end: clauseEnd(reading, next, isReportingGroup) }];
}
