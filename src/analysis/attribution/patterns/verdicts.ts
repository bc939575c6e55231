/** A quotation that a noun tells of: "“Nonsense,” was Mr Ng's verdict", "“Odd” is how he put it", "Her answer was blunt: “No.”" */
import { DESCRIBING_VERBS, VERDICT_NOUNS } from '../../lexicon/reporting-nouns.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { longNounPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { nounPhraseBefore } from '../grammar/noun-phrases-before.ts';
import { isPossessive } from '../grammar/pronouns.ts';
import {
  groupFrom,
  insideQuotation,
  lowerAt,
  quotationFrom,
  quotationTo,
  sentenceFirst,
  tagAt,
} from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** The rule's name. */
export const VERDICT = 'verdict';

/** Never measured: the training articles have hardly any. */
const SURE_VERDICT = 0.85;

export function findVerdicts(reading: Reading): Candidate[] {
  return reading.groups.flatMap((group) => {
    if (group.lemma !== 'be' || !group.auxiliary || group.negated || insideQuotation(reading, group.head)) return [];
    const found = behind(reading, group) ?? before(reading, group);
    return found ? [candidate(VERDICT, { ...found, lemma: 'say', confidence: SURE_VERDICT })] : [];
  });
}

interface Verdict {
  content: TokenRange[];
  cue: TokenRange;
  source: TokenRange;
}

/** "“Nonsense,” was [Mr Ng's] verdict", "“Odd” is how [he] put it" */
function behind(reading: Reading, group: VerbGroup): Verdict | null {
  const comma = lowerAt(reading, group.first - 1) === ',' && !insideQuotation(reading, group.first - 1);
  const end = comma ? group.first - 1 : group.first;
  const quotation = quotationTo(reading, end);
  if (quotation < 0) return null;
  const content = [{ first: reading.quotationFirst[quotation] ?? 0, end }];
  const at = group.end;
  if (lowerAt(reading, at) === 'how') {
    const source = { first: at + 1, end: longNounPhraseEnd(reading, at + 1) };
    const verb = groupFrom(reading, source.end);
    if (source.end === source.first || !verb || !DESCRIBING_VERBS.has(verb.lemma)) return null;
    return { content, cue: { first: verb.first, end: verb.end }, source };
  }
  const owned = ownedAt(reading, at, nounPhraseEnd(reading, at));
  // whose it is stands between verb and noun
  if (owned) return { content, cue: { first: group.first, end: group.end }, source: owned.source };
  const noun = nounPhraseEnd(reading, at) - 1;
  const from = /^(?:of|from)$/u.test(lowerAt(reading, noun + 1));
  if (noun <= at || !from || tagAt(reading, at) !== 'DET' || !isVerdict(reading, noun)) return null;
  const source = { first: noun + 2, end: longNounPhraseEnd(reading, noun + 2) };
  return source.end > source.first ? { content, cue: { first: group.first, end: noun + 2 }, source } : null;
}

/** "[Mr Ng's] verdict was simple: “We lost.”" */
function before(reading: Reading, group: VerbGroup): Verdict | null {
  let colon = group.end;
  while (/^(?:ADV|ADJ)$/u.test(tagAt(reading, colon) ?? '')) colon += 1;
  const quotation = quotationFrom(reading, colon + 1);
  if (lowerAt(reading, colon) !== ':' || quotation < 0) return null;
  const phrase = nounPhraseBefore(reading, group.first, sentenceFirst(reading, group.head));
  const owned = phrase?.end === group.first ? ownedAt(reading, phrase.first, phrase.end) : null;
  if (!owned) return null;
  const content = [{ first: colon + 1, end: reading.quotationEnd[quotation] ?? colon + 2 }];
  return { content, cue: { first: owned.cue.first, end: colon + 1 }, source: owned.source };
}

/** Whose verdict a noun phrase tells of: "[her] answer", "[Mr Ng]'s blunt assessment". */
function ownedAt(reading: Reading, first: number, end: number): { cue: TokenRange; source: TokenRange } | null {
  if (end - first < 2 || !isVerdict(reading, end - 1)) return null;
  if (isPossessive(lowerAt(reading, first))) {
    return { cue: { first: first + 1, end }, source: { first, end: first + 1 } };
  }
  for (let at = end - 2; at > first; at -= 1) {
    if (/^['’]s?$/u.test(lowerAt(reading, at))) return { cue: { first: at + 1, end }, source: { first, end: at } };
  }
  return null;
}

function isVerdict(reading: Reading, at: number): boolean {
  return VERDICT_NOUNS.has(reading.tokens[at]?.lemma ?? '');
}
