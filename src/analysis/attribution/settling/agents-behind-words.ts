/** "was described as “reckless” by unions": whoever calls somebody something stands behind the words. */
import { NAMING_PARTICIPLES } from '../../lexicon/naming-verbs.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { agentAt } from '../grammar/agents.ts';
import { longNounPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { insideQuotation, lowerAt, quotationFrom, sentenceEnd, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isTemporalStart } from '../grammar/temporal.ts';
import { isBe } from '../grammar/verb-groups.ts';

/** One report for each who is named behind his words: "called “mad” [by one] and “brave” [by another]". */
export function withAgentBehind(reading: Reading, one: Candidate): Candidate[] {
  const verb = naming(reading, one.cue);
  if (!verb || !one.cue) return [one];
  const named = called(one, verb);
  if (!named.source && verb.passive) {
    // "“Odd” is how it was described [by Ms Lee]"
    const agent = isTemporalStart(reading, verb.head + 2) ? null : agentAt(reading, verb.head + 1, agentEnd);
    const quoted = named.content.some(({ first }) => insideQuotation(reading, first));
    if (agent && quoted && isSomebody(reading, agent) && named.content.every(({ end }) => end <= verb.head))
      return [{ ...named, source: agent }];
  }
  const behind = named.content.filter(({ first }) => first > verb.head);
  const [words] = behind;
  // "was described by Mr Bell as": he stands where the rules look for him
  if (!words || (named.source && named.source.first > verb.head && named.source.first < words.first)) return [named];
  const before = named.content.filter(({ first }) => first < verb.head);
  const spoken = wordsAndAgents(reading, words.first);
  if (spoken.length === 0) return [named];
  // contents may not share some words and differ in others: who is called so stands with the first
  return spoken.map(({ content, source }, index) => ({
    ...named,
    content: index === 0 ? [...before, content] : [content],
    source,
  }));
}

interface Naming {
  /** The participle. */
  head: number;
  passive: boolean;
}

/** "was dubbed", and ", dubbed" behind a name: by its form, since the tagger takes "branded" for an adjective. */
function naming(reading: Reading, cue: TokenRange | null): Naming | null {
  if (!cue || insideQuotation(reading, cue.first)) return null;
  for (let head = cue.first; head < cue.end; head += 1) {
    // "opened up about being described as": not the verb that reports
    if (!/^(?:AUX|ADV|VERB|ADJ|PART)$/u.test(tagAt(reading, head) ?? '')) return null;
    if (!NAMING_PARTICIPLES.has(lowerAt(reading, head))) {
      if (tagAt(reading, head) === 'VERB') return null;
      continue;
    }
    // "who's called for it"
    if (lowerAt(reading, head) === 'called' && /^(?:for|on|upon|off|out|up)$/u.test(lowerAt(reading, head + 1)))
      return null;
    let before = head - 1;
    while (tagAt(reading, before) === 'ADV') before -= 1;
    if (isBe(lowerAt(reading, before))) return { head, passive: true };
    if (/^[,(—–]$/u.test(lowerAt(reading, before))) return { head, passive: false };
  }
  return null;
}

/** Whoever is called so says nothing: he is part of what is said. */
function called(one: Candidate, verb: Naming): Candidate {
  const { source, content } = one;
  // "Ann Lee, the mayor, praised him": without "was" it may be what she did
  if (!source || source.end > verb.head || !verb.passive) return one;
  const isHeld = content.some(({ first, end }) => first <= source.first && source.end <= end);
  return { ...one, source: null, content: isHeld ? content : [source, ...content] };
}

interface Spoken {
  content: TokenRange;
  source: TokenRange;
}

/** What is said from `first` on with who says it, one after another; none where nobody is named. */
function wordsAndAgents(reading: Reading, first: number): Spoken[] {
  const found: Spoken[] = [];
  for (let at = first; at < sentenceEnd(reading, first - 1);) {
    const by = wordsEnd(reading, at);
    const source = by > at && !isTemporalStart(reading, by + 1) ? agentAt(reading, by, agentEnd) : null;
    if (!source || !isSomebody(reading, source)) break;
    found.push({ content: { first: at, end: by }, source });
    if (lowerAt(reading, source.end) !== 'and') break;
    at = source.end + 1;
  }
  return found;
}

/** "unions", "the head of the union"; "unions and | “brave” by": the next one's words are no part of the phrase. */
function agentEnd(reading: Reading, first: number): number {
  const end = longNounPhraseEnd(reading, first);
  for (let at = first + 1; at < end; at += 1) {
    if (quotationFrom(reading, at) >= 0)
      return lowerAt(reading, at - 1) === 'and' ? at - 1 : nounPhraseEnd(reading, first);
  }
  return withName(reading, end);
}

/** "the union's general secretary, [Bo Ng]" */
function withName(reading: Reading, end: number): number {
  if (lowerAt(reading, end) !== ',') return end;
  let name = end + 1;
  while (tagAt(reading, name) === 'PROPN' && !insideQuotation(reading, name)) name += 1;
  return name > end + 1 && /^[,.;]$/u.test(lowerAt(reading, name)) ? name : end;
}

/** The token after a quotation or an adjective that "as" may lead to: what a noun is followed by may belong to it. */
function wordsEnd(reading: Reading, first: number): number {
  let at = /^(?:as|of)$/u.test(lowerAt(reading, first)) ? first + 1 : first;
  if (lowerAt(reading, at) === 'being') at += 1;
  while (/^(?:DET|ADV)$/u.test(tagAt(reading, at) ?? '') && quotationFrom(reading, at) < 0) at += 1;
  const quotation = quotationFrom(reading, at);
  if (quotation >= 0) {
    const end = reading.quotationEnd[quotation] ?? at;
    // “shameful” acts by …: whose acts they are
    return lowerAt(reading, end) === 'by' ? end : first;
  }
  return tagAt(reading, at) === 'ADJ' && lowerAt(reading, at + 1) === 'by' ? at + 1 : first;
}

/** "by NME", "by critics", "by the mayor"; not "by mistake". */
function isSomebody(reading: Reading, { first, end }: TokenRange): boolean {
  const token = reading.tokens[first];
  return end > first + 1 || tagAt(reading, first) !== 'NOUN' || token?.lemma !== token?.lower;
}
