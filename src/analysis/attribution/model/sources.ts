/** Whose words they are: the tagger's source, or the rules' where that is none. */
import { HONORIFICS } from '../../lexicon/titles.ts';
import type { Candidate } from '../candidate.ts';
import { continuesClause } from '../grammar/continued-clauses.ts';
import { NAMED_BY } from '../patterns/named-by.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { isInHeading } from '../grammar/headings.ts';
import { isRelative } from '../grammar/pronouns.ts';
import { groupFrom, lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { hasOwnVerb } from '../grammar/relative-clauses.ts';
import { behindShell } from '../grammar/shell-nouns.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { temporalEnd } from '../grammar/temporal.ts';
import type { LinkedParts, Part } from './link.ts';
import { partOf, rangeOf } from './parts.ts';

/**
 * The rules' source where the tagger found nobody, since a parse finds subjects that stand far from their verb, and
 * where it took more for one: "In a letter to the mayor, Ann Lee, [two doctors] said".
 */
export function withSource(reading: Reading, tagged: LinkedParts, rule: Candidate | null): LinkedParts {
  const parts = withoutToday(reading, tagged);
  const { source } = parts;
  const own = rule ? (rule.source ? partOf(rule.source) : null) : subjectOfCue(reading, parts);
  // "[A film] hailed as “great” by [Ann Lee]"
  if (!source || rule?.rule === NAMED_BY || isAgent(reading, rule)) return own ? { ...parts, source: own } : parts;
  if (isTorn(reading, source)) return { ...parts, source: own };
  const start = afterDate(reading, source);
  if (start > source.start) return { ...parts, source: { ...source, start } };
  const isOwns =
    own &&
    (takesMore(reading, source, own) ||
      isNearer(reading, parts, own) ||
      isInRelative(reading, source, own) ||
      isMisread(reading, source, own) ||
      isInAside(reading, source, own, parts.cue));
  return isOwns ? { ...parts, source: own } : parts;
}

/** "Arden plc [today] announced", not "USA [Today] reported" */
function withoutToday(reading: Reading, parts: LinkedParts): LinkedParts {
  const { source, cue } = parts;
  const last = source?.end === cue.start ? reading.tokens[source.end - 1]?.text : undefined;
  if (!source || source.end - source.start < 2 || !/^(?:today|tonight|yesterday)$/u.test(last ?? '')) return parts;
  return { ...parts, source: { ...source, end: source.end - 1 } };
}

/** "The court threw out [claims] by [Mr Ng] that …": whose they are stands behind the noun, whoever deals with them. */
function isAgent(reading: Reading, rule: Candidate | null): boolean {
  const { cue, source } = rule ?? {};
  if (!cue || !source || rule?.rule !== 'noun-that' || source.first < cue.end) return false;
  return /^(?:by|from)$/u.test(lowerAt(reading, source.first - 1));
}

/**
 * "Ann Lee, who was criticised by [Bo Ng], said", "The union, in a statement by [its spokesman, Bo Ng], said": what stands
 * in a clause or phrase between the subject and its verb is no subject of that verb.
 */
function isInAside(reading: Reading, source: Part, own: Part, cue: Part): boolean {
  if (own.end > source.start || source.end > cue.start) return false;
  if (/^(?:and|or)$/u.test(lowerAt(reading, source.start - 1))) return false;
  const opens = /^[,(—–]$|^--$/u;
  const open = opens.test(lowerAt(reading, own.end)) ? own.end : own.end - 1;
  const closes = (at: number): boolean => opens.test(lowerAt(reading, at)) || /^[)”"]$/u.test(lowerAt(reading, at));
  if (!opens.test(lowerAt(reading, open)) || !closes(source.end - 1)) {
    let close = source.end;
    while (close < cue.start && !closes(close)) close += 1;
    if (close === cue.start) return false;
  }
  if (/^(?:who|which|whose)$/u.test(lowerAt(reading, open + 1))) return true;
  const hangs =
    /^(?:ADP|PART)$/u.test(tagAt(reading, source.start - 1) ?? '') || lowerAt(reading, source.start - 1) === ',';
  return tagAt(reading, open + 1) === 'ADP' && hangs;
}

/** The subject of a cue that no rule knows for one: "Ann Lee, who led it, [said] cases rise". */
function subjectOfCue(reading: Reading, { cue, contents, source }: LinkedParts): Part | null {
  const group = reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (source || group?.form !== 'finite' || group.passive || !isReportingGroup(group)) return null;
  // "Ann Lee, asked to pick a mate, said"
  if (lowerAt(reading, group.head) === 'asked' && lowerAt(reading, group.end) === 'to') return null;
  const subject = subjectOf(reading, group, isReportingGroup)?.range;
  if (!subject || subject.end > group.first) return null;
  // "the board rejected both," and "the disruptions … and [promises]" are no subjects
  if (hasOwnVerb(reading, subject) || disagrees(reading, subject.end - 1, group.head)) return null;
  // "Huawei sues the government, says ban illegal"
  if (lowerAt(reading, group.first - 1) === ',' && isInHeading(reading, group.first)) return null;
  // "A handbook published by [the Post], for instance, directed"
  if (lowerAt(reading, subject.first - 1) === 'by') return null;
  const part = partOf(subject);
  return contents.some(({ start, end }) => start < part.end && part.start < end) ? null : part;
}

/** A noun in the plural before a verb in the singular. */
function disagrees({ tokens }: Reading, noun: number, verb: number): boolean {
  const [subject, word] = [tokens[noun], tokens[verb]];
  const isPlural = subject?.pos === 'NOUN' && subject.lower.endsWith('s') && subject.lemma !== subject.lower;
  return isPlural && word !== undefined && /[^s]s$/u.test(word.lower) && word.lemma !== word.lower;
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

/**
 * "[police] say [he] broke in and told a clerk": the subject of the clause in the report that the conjunction goes on with;
 * "[police] said he fell; [his family] disagrees, insisting …": the subject of the clause that the participle hangs on.
 */
function isNearer(reading: Reading, { source, cue }: LinkedParts, own: Part): boolean {
  const group = reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (!group || group.first !== group.head || !source || own.start < source.end || own.end > cue.start) return false;
  return (
    continuesClause(reading, group) || (group.form === 'participle' && opensMainClause(reading, source.end, own.start))
  );
}

/** "said he fell; [his family]", "said he fell and [his family]", not "said she and [her husband]": with a clause before it. */
function opensMainClause(reading: Reading, from: number, at: number): boolean {
  if (!/^(?:;|and|but|while|whereas|though|although)$/u.test(lowerAt(reading, at - 1))) return false;
  let verbs = 0;
  for (let index = from; index < at; index += 1) {
    const group = groupFrom(reading, index);
    if (group?.form === 'finite') verbs += 1;
  }
  return verbs > 1;
}

/** "The report that [officials] buried said": who does something in a clause on the noun that speaks. */
function isInRelative(reading: Reading, source: Part, own: Part): boolean {
  return own.start < source.start && source.end <= own.end && isRelative(lowerAt(reading, source.start - 1));
}

/** "Modelling by [the institute] showed": the work does; "[a line Mr Ng] repeated": he does. */
function isMisread(reading: Reading, source: Part, own: Part): boolean {
  if (source.end !== own.end) return false;
  if (own.start < source.start) return lowerAt(reading, source.start - 1) === 'by';
  return own.start > source.start && behindShell(reading, rangeOf(source)).first === own.start;
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
