/** Where the tagger took somebody else for whose words they are, and a parse knows better. */
import { continuesClause } from '../grammar/continued-clauses.ts';
import { longNounPhraseEnd } from '../grammar/noun-phrases.ts';
import { isReflexive, isRelative } from '../grammar/pronouns.ts';
import { groupFrom, lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { behindShell } from '../grammar/shell-nouns.ts';
import type { LinkedParts, Part } from './link.ts';
import { rangeOf } from './parts.ts';

/** Does `own`, the subject that the rules see, speak rather than the tagger's source? */
export function isMistaken(reading: Reading, parts: LinkedParts, own: Part): boolean {
  const { source, cue } = parts;
  return (
    source !== null &&
    (takesMore(reading, source, own) ||
      isNearer(reading, parts, own) ||
      isInRelative(reading, source, own) ||
      isMisread(reading, source, own) ||
      isElsewhere(reading, source, own, cue) ||
      isReader(reading, source, own, cue) ||
      hasPredicate(reading, source, own) ||
      isInAside(reading, source, own, cue))
  );
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

/**
 * "The report that [officials] buried said": who does something in a clause on the noun that speaks. Not "the report that
 * [officials] said": that clause has no verb before the cue.
 */
function isInRelative(reading: Reading, source: Part, own: Part): boolean {
  return own.start < source.start && source.end < own.end && isRelative(lowerAt(reading, source.start - 1));
}

/** "Modelling by [the institute] showed": the work does; "[a line Mr Ng] repeated": he does; "a man calling himself [the Baron] said": all of it. */
function isMisread(reading: Reading, source: Part, own: Part): boolean {
  if (source.end !== own.end) return false;
  const before = lowerAt(reading, source.start - 1);
  if (own.start < source.start) return before === 'by' || isReflexive(before);
  return own.start > source.start && behindShell(reading, rangeOf(source)).first === own.start;
}

/** In another sentence than the cue, where its own has a subject. */
function isElsewhere({ tokens }: Reading, source: Part, own: Part, cue: Part): boolean {
  const sentence = tokens[cue.start]?.sentence;
  return tokens[source.start]?.sentence !== sentence && tokens[own.start]?.sentence === sentence;
}

/** "has written to the minister, [Baroness Hale], calling for it": whoever reads the letter, behind who writes it. */
function isReader(reading: Reading, source: Part, own: Part, cue: Part): boolean {
  if (own.end > source.start || source.end > cue.start || lowerAt(reading, source.start - 1) !== ',') return false;
  const asks = reading.groups[reading.groupAt[cue.start] ?? -1]?.form === 'participle';
  for (let at = own.end; asks && at < source.start; at += 1) {
    if (lowerAt(reading, at) !== 'to') continue;
    return (
      reading.groups[reading.groupAt[at - 1] ?? -1]?.lemma === 'write' &&
      longNounPhraseEnd(reading, at + 1) === source.start - 1
    );
  }
  return false;
}

/** "[The mayor toured the site] and announced aid": the subject, and not what it did first. */
function hasPredicate(reading: Reading, source: Part, own: Part): boolean {
  const verb = groupFrom(reading, own.end);
  return source.start === own.start && own.end < source.end && verb?.form === 'finite' && !verb.passive;
}

/** "In Leeds, [its base, the bank], said", "In [a 2022 report the commission] found": the tagger took what only opens the sentence along. */
function takesMore(reading: Reading, source: Part, own: Part): boolean {
  return (
    source.end === own.end &&
    source.start < own.start &&
    tagAt(reading, sentenceFirst(reading, own.start)) === 'ADP' &&
    ((lowerAt(reading, own.start - 1) === ',' && lowerAt(reading, source.start - 1) === ',') ||
      (source.start === sentenceFirst(reading, own.start) + 1 && tagAt(reading, own.start - 1) === 'NOUN'))
  );
}
