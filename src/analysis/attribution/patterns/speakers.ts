/** Speakers that a mark names: "LEE: We won.", "Minister: ‘We won’", "“We won.” — Ann Lee". */
import { CAPTION_WORDS } from '../../lexicon/captions.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { lowerAt, quotationFrom, quotationTo, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isTopic } from '../grammar/heading-topics.ts';
import { isPlaceAlone } from '../grammar/place-names.ts';
import { isCaption } from '../grammar/speaker-labels.ts';

/** The rule's name for a label before what is said. */
export const NAMED_SPEAKER = 'speaker-colon';

/** "Foreign Secretary Ann Lee" and no longer. */
const LONGEST_LABEL_IN_TOKENS = 6;
const LONGEST_SIGNATURE_IN_TOKENS = 12;

const DASH = /^(?:—|―|–|--|-)$/u;

export function findNamedSpeakers(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  const labels = labelledParagraphs(reading);
  for (const { label, range } of labels) {
    const cue = { first: label.end, end: label.end + 1 };
    found.push(candidate(NAMED_SPEAKER, { content: [range], cue, source: label, lemma: ':' }));
  }
  for (const one of signatures(reading)) found.push(one);
  return found;
}

interface Labelled {
  label: TokenRange;
  range: TokenRange;
}

/** Paragraphs that begin with a speaker and a colon; outside headings and quotations one alone proves nothing. */
function labelledParagraphs(reading: Reading): Labelled[] {
  const { document } = reading;
  const safe: Labelled[] = [];
  const perhaps: Labelled[] = [];
  for (const paragraph of document.paragraphs) {
    const first = document.sentences[paragraph.firstSentence]?.firstToken ?? 0;
    const end = document.sentences[paragraph.endSentence - 1]?.endToken ?? first;
    const colon = colonAfterLabel(reading, first, end);
    if (colon < 0) continue;
    const one = { label: { first, end: colon }, range: { first: colon + 1, end } };
    const quoted = quotationFrom(reading, colon + 1) >= 0;
    if (isCaption(reading, one.label) || (!quoted && isPlaceAlone(reading, one.label))) continue;
    if (isTopic(reading, one.label)) continue;
    (paragraph.heading || quoted ? safe : perhaps).push(one);
  }
  const interview = perhaps.length >= 3;
  return interview ? [...safe, ...perhaps] : safe;
}

function colonAfterLabel(reading: Reading, first: number, end: number): number {
  for (let at = first; at < Math.min(end - 1, first + LONGEST_LABEL_IN_TOKENS + 1); at += 1) {
    if (lowerAt(reading, at) === ':') return at > first ? at : -1;
    const text = reading.tokens[at]?.text ?? '';
    const tag = tagAt(reading, at);
    if (CAPTION_WORDS.has(text.toLowerCase())) return -1;
    if (!(/^[\p{Lu}]/u.test(text) || /^[.’'-]$/u.test(text)) || tag === 'VERB' || tag === 'AUX') return -1;
  }
  return -1;
}

/** A quotation and, after a dash, whose it is: on the same line or the next. */
function signatures(reading: Reading): Candidate[] {
  const { document } = reading;
  const found: Candidate[] = [];
  document.quotations.forEach((_, index) => {
    const end = reading.quotationEnd[index] ?? 0;
    if (!DASH.test(lowerAt(reading, end))) return;
    const name = nameEnd(reading, end + 1);
    if (name === end + 1) return;
    const first = reading.quotationFirst[index] ?? 0;
    if (quotationTo(reading, end) !== index) return;
    found.push(
      candidate('signature', {
        content: [{ first, end }],
        cue: { first: end, end: end + 1 },
        source: { first: end + 1, end: name },
        lemma: '—',
      }),
    );
  });
  return found;
}

/** The token after a name that ends its paragraph, or `at`. */
function nameEnd(reading: Reading, at: number): number {
  const { document } = reading;
  const sentence = document.sentences[reading.tokens[at]?.sentence ?? -1];
  const paragraph = document.paragraphs[sentence?.paragraph ?? -1];
  const end = paragraph ? (document.sentences[paragraph.endSentence - 1]?.endToken ?? at) : at;
  if (end - at > LONGEST_SIGNATURE_IN_TOKENS || !/^\p{Lu}/u.test(reading.tokens[at]?.text ?? '')) return at;
  for (let index = at; index < end; index += 1) {
    const tag = tagAt(reading, index);
    if (tag === 'VERB' || tag === 'AUX') return at;
  }
  let stop = end;
  while (stop > at && /^[.,]$/u.test(lowerAt(reading, stop - 1))) stop -= 1;
  return stop;
}
