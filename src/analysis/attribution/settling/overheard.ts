/** "passengers can be heard shouting “let us off”": who shouts is who is heard, not who filmed it. */
import { SPEECH_VERBS } from '../../lexicon/silence-words.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { groupFrom, lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { isBe } from '../grammar/verb-groups.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** Verbs by which somebody is perceived who speaks: "is heard", "was filmed", "can be seen". Dictionary forms. */
const PERCEIVING = /^(?:hear|overhear|see|film|record|catch|capture|spot|show|picture|observe|photograph|video)$/u;

/** Their forms, since "shows" is a noun as well: "shows passengers [shouting]". */
const PERCEIVES =
  /^(?:hears?|heard|overheard|sees?|saw|seen|films?|filmed|records?|recorded|shows?|showed|showing|watch(?:es|ed)?)$/u;

/** A report by "shouting", "chanting", "saying" with who is seen or heard doing so; nobody where that can't be told. */
export function withOverheard(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  const verb = cue ? groupFrom(reading, cue.first) : null;
  if (!cue || !source || verb?.form !== 'participle' || source.end > cue.first || !isSaying(verb)) return [one];
  // "caught on camera saying"
  const on =
    lowerAt(reading, verb.first - 2) === 'on' &&
    /^(?:camera|video|tape|film|cctv)$/u.test(lowerAt(reading, verb.first - 1));
  const before = reading.groups[reading.groupAt[verb.first - (on ? 3 : 1)] ?? -1];
  const isPerceived = before && (before.passive || isBe(lowerAt(reading, before.head - 1)));
  if (isPerceived && PERCEIVING.test(before.lemma)) {
    const subject = subjectOf(reading, before, isReportingGroup)?.range;
    return [{ ...one, source: subject ? behindRelative(reading, subject) : null }];
  }
  const isVoiced = VOICED.test(verb.lemma) && source.end === verb.first;
  return isVoiced ? [{ ...one, source: seenBefore(reading, source) }] : [one];
}

/** Verbs of the voice, by which no paper speaks: "a letter to the city [saying] that". */
const VOICED = /^(?:shout|chant|scream|yell|cry|sing)$/u;

function isSaying({ lemma }: VerbGroup): boolean {
  return SPEECH_VERBS.has(lemma) || VOICED.test(lemma) || /^(?:tell|call)$/u.test(lemma);
}

/** "a video in which [passengers] can be heard" */
function behindRelative(reading: Reading, { first, end }: TokenRange): TokenRange {
  for (let at = end - 2; at > first; at -= 1) {
    if (/^(?:which|whom|where)$/u.test(lowerAt(reading, at))) return { first: at + 1, end };
  }
  return { first, end };
}

/** "shows [passengers] shouting"; null for "a man running down [the street] shouting". */
function seenBefore(reading: Reading, source: TokenRange): TokenRange | null {
  const sentence = sentenceFirst(reading, source.first);
  for (let at = source.end - 2; at >= source.first; at -= 1) {
    if (PERCEIVES.test(lowerAt(reading, at))) return { first: at + 1, end: source.end };
  }
  // "with 50 percent saying": their own clause
  const tied = source.first - 1;
  const isPlace =
    tied >= sentence && tagAt(reading, tied) === 'ADP' && !/^(?:with|of|by)$/u.test(lowerAt(reading, tied));
  const last = reading.tokens[source.end - 1];
  const speaks = tagAt(reading, source.end - 1) !== 'NOUN' || isSpeaker(last?.lemma ?? '');
  return isPlace && !speaks ? null : source;
}
