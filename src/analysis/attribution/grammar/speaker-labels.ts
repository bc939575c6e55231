/** Labels with which a paragraph opens that is somebody's turn to speak: "LEE: …", "ANN LEE, HOST: …", "Lee (to Ng): …". */
import { CAPTION_ENDINGS, CAPTION_WORDS, CAPTIONS } from '../../lexicon/captions.ts';
import type { TokenRange } from '../candidate.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

export interface SpeakerLabel {
  /** Whose turn it is: "ANN LEE" of "ANN LEE, HOST:". */
  name: TokenRange;
  colon: number;
  /** Position of the paragraph in `document.paragraphs`, and the token after its last. */
  paragraph: number;
  end: number;
}

/** "Foreign Secretary Ann Lee" and no longer. */
const LONGEST_NAME_IN_TOKENS = 6;

/** ", HOST", " (to Walz)", " [interrupting]" */
const LONGEST_ASIDE_IN_TOKENS = 8;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** The label of each paragraph that has one, in text order. */
export function speakerLabels(reading: Reading): SpeakerLabel[] {
  const { paragraphs, sentences } = reading.document;
  return paragraphs.flatMap(({ firstSentence, endSentence }, paragraph) => {
    const first = sentences[firstSentence]?.firstToken ?? 0;
    const end = sentences[endSentence - 1]?.endToken ?? first;
    const nameEnd = endOfName(reading, first, end);
    const colon = nameEnd > first ? afterAside(reading, nameEnd, end) : -1;
    // "(R-AR):" ends in one token
    if (!/^[)\]]?:$/u.test(lowerAt(reading, colon)) || colon + 1 >= end) return [];
    return [{ name: { first, end: nameEnd }, colon, paragraph, end }];
  });
}

/** "Obituary", "FLU WARNING": words that head what follows. */
export function isCaption(reading: Reading, { first, end }: TokenRange): boolean {
  const label = reading.tokens.slice(first, end);
  if (CAPTIONS.has(label.map(({ lower }) => lower).join(''))) return true;
  const isShouted = label.length > 1 && label.every(({ text }) => text === text.toUpperCase());
  return isShouted && CAPTION_ENDINGS.has(label.at(-1)?.lower ?? '');
}

/** The token after words with capitals, none of which heads a caption. */
function endOfName(reading: Reading, first: number, end: number): number {
  let at = first;
  for (; at < Math.min(end, first + LONGEST_NAME_IN_TOKENS); at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    if (CAPTION_WORDS.has(text.toLowerCase())) return first;
    const isShouted = text.length > 1 && text === text.toUpperCase();
    const isVerb = /^(?:VERB|AUX)$/u.test(tagAt(reading, at) ?? '') && !isShouted;
    if (!/^(?:\p{Lu}|[.’'-]$)/u.test(text) || isVerb) break;
  }
  return at;
}

function afterAside(reading: Reading, at: number, end: number): number {
  const close = CLOSING.get(lowerAt(reading, at)) ?? (lowerAt(reading, at) === ',' ? ':' : null);
  if (close === null) return at;
  for (let next = at + 1; next < Math.min(end, at + LONGEST_ASIDE_IN_TOKENS); next += 1) {
    const word = lowerAt(reading, next);
    if (word === close) return close === ':' ? next : next + 1;
    if (word === `${close}:`) return next;
  }
  return -1;
}
