/** "in Ms Lee's view, …", "in the words of one minister, …", "by her own account, …". */
import type { Candidate } from '../candidate.ts';
import { longNounPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { isPossessive } from '../grammar/pronouns.ts';
import { insideQuotation, lowerAt, quotationFrom, sentenceFirst } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { framed } from './framing-phrases.ts';
import type { Framing } from './framing-phrases.ts';
import { sourceEnd } from './framing-sources.ts';

/** Never measured: the training articles have too few. */
const SURE_WORDS = 0.8;

/** "in Ms Lee's view", "in the words of one minister", "in Bob Dylan's phrase". */
const VIEW =
  /^(?:view|views|opinion|words|eyes|judgment|judgement|estimation|telling|assessment|phrase|description|account)$/u;

/** Words of somebody's own: what follows in quotation marks is theirs. */
const WORDING = /^(?:words|phrase|description|account|telling|assessment)$/u;

/** "by her own account": always whose words they are. */
const OWN = /^(?:account|admission|reckoning|estimation|telling|description)$/u;

export function findInViewOf(reading: Reading): Candidate[] {
  return reading.tokens.flatMap(({ lower, index }) => {
    if (!opensPhrase(reading, index)) return [];
    if (lower === 'in') return viewAt(reading, index) ?? [];
    return lower === 'by' ? (ownAccountAt(reading, index) ?? []) : [];
  });
}

function opensPhrase(reading: Reading, at: number): boolean {
  return at === sentenceFirst(reading, at) || lowerAt(reading, at - 1) === ',' || insideQuotation(reading, at - 1);
}

function viewAt(reading: Reading, at: number): Candidate | null {
  const end = nounPhraseEnd(reading, at + 1);
  const noun = end - 1;
  if (end <= at + 2 || !VIEW.test(lowerAt(reading, noun))) return null;
  const cue = { first: noun, end };
  // "in her own words"
  const mark = lowerAt(reading, noun - 1) === 'own' ? noun - 2 : noun - 1;
  if (/^['’]s?$/u.test(lowerAt(reading, mark))) {
    return said(reading, { cue, source: { first: at + 1, end: mark }, phrase: { first: at, end } });
  }
  if (isPossessive(lowerAt(reading, at + 1)) && mark === at + 1) {
    return said(reading, { cue, source: { first: at + 1, end: at + 2 }, phrase: { first: at, end } });
  }
  if (lowerAt(reading, at + 1) !== 'the' || lowerAt(reading, end) !== 'of') return null;
  const reach = Math.max(longNounPhraseEnd(reading, end + 1), sourceEnd(reading, end + 1));
  if (reach === end + 1) return null;
  return said(reading, {
    cue: { first: noun, end: end + 1 },
    source: { first: end + 1, end: reach },
    phrase: { first: at, end: reach },
  });
}

/** "by her own account", "by the minister's own admission" */
function ownAccountAt(reading: Reading, at: number): Candidate | null {
  const end = nounPhraseEnd(reading, at + 1);
  const noun = end - 1;
  if (lowerAt(reading, noun - 1) !== 'own' || !OWN.test(lowerAt(reading, noun))) return null;
  const owner = lowerAt(reading, noun - 2);
  const isOwned = owner === "'s" || owner === "'" || isPossessive(owner);
  if (!isOwned || noun - 2 < at + 1) return null;
  const source = { first: at + 1, end: isPossessive(owner) ? noun - 1 : noun - 2 };
  return said(reading, { cue: { first: noun - 1, end }, source, phrase: { first: at, end } });
}

/** Sure where it is their words that follow: "in her words, “…”", "by her own account". */
function said(reading: Reading, framing: Framing): Candidate | null {
  const built = framed(reading, 'in-view-of', framing);
  const { cue, phrase } = framing;
  const quotes = quotationFrom(reading, phrase.end + (lowerAt(reading, phrase.end) === ',' ? 1 : 0)) >= 0;
  const sure = (quotes && WORDING.test(lowerAt(reading, cue.first))) || lowerAt(reading, cue.first) === 'own';
  return built && sure ? { ...built, confidence: SURE_WORDS } : built;
}
