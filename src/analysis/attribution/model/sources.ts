/** Whose words they are: the tagger's source, or the rules' where that is none. */
import { HONORIFICS } from '../../lexicon/titles.ts';
import type { Candidate } from '../candidate.ts';
import { continuesClause } from '../grammar/continued-clauses.ts';
import { lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { temporalEnd } from '../grammar/temporal.ts';
import type { LinkedParts, Part } from './link.ts';
import { partOf } from './parts.ts';

/**
 * The rules' source where the tagger found nobody, since a parse finds subjects that stand far from their verb, and
 * where it took more for one: "In a letter to the mayor, Ann Lee, [two doctors] said".
 */
export function withSource(reading: Reading, parts: LinkedParts, rule: Candidate | null): LinkedParts {
  const { source } = parts;
  const own = rule?.source ? partOf(rule.source) : null;
  if (!source) return own ? { ...parts, source: own } : parts;
  if (isTorn(reading, source)) return { ...parts, source: own };
  const start = afterDate(reading, source);
  if (start > source.start) return { ...parts, source: { ...source, start } };
  return own && (takesMore(reading, source, own) || isNearer(reading, parts, own)) ? { ...parts, source: own } : parts;
}

/** "was criticised by [the union and] said", "[Mr] Prior said": cut where no subject ends. */
function isTorn(reading: Reading, { start, end }: Part): boolean {
  if (/^(?:and|but|or)$/u.test(lowerAt(reading, end - 1))) return true;
  return end - start === 1 && HONORIFICS.has(reading.tokens[start]?.text ?? '') && tagAt(reading, end) === 'PROPN';
}

/** "In [April 2025] Ng said": the token after a date that the tagger took for part of the name. */
function afterDate(reading: Reading, { start, end }: Part): number {
  if (!/^(?:in|on|since)$/u.test(lowerAt(reading, start - 1))) return start;
  const after = temporalEnd(reading, start);
  return after < end ? after : start;
}

/** "[police] say [he] broke in and told a clerk": the subject of the clause in the report that the conjunction goes on with. */
function isNearer(reading: Reading, { source, cue }: LinkedParts, own: Part): boolean {
  const group = reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (!group || group.first !== group.head || !source || own.start < source.end || own.end > cue.start) return false;
  return continuesClause(reading, group);
}

function takesMore(reading: Reading, source: Part, own: Part): boolean {
  return (
    source.end === own.end &&
    source.start < own.start &&
    lowerAt(reading, own.start - 1) === ',' &&
    lowerAt(reading, source.start - 1) === ',' &&
    tagAt(reading, sentenceFirst(reading, own.start)) === 'ADP'
  );
}
