/** Datelines: their date tells when the report was written, not when anything happened. */
import type { Document } from '../document.ts';
import { isSpacedHyphen } from './hyphens.ts';
import { isVerb } from './verbs.ts';

/** So many tokens at most stand before a dateline's date: "HONG KONG / NEW YORK, ". */
const LONGEST_DATELINE = 12;

/** "LONDON, Feb 16 (Reuters) - ": a date before a dash at the head of a paragraph, with no verb before the dash. */
export function isDateline(document: Document, firstToken: number, endToken: number): boolean {
  const token = document.tokens[firstToken];
  const sentence = token && document.sentences[token.sentence];
  const paragraph = sentence && document.paragraphs[sentence.paragraph];
  if (!sentence || paragraph?.firstSentence !== token.sentence) return false;
  if (firstToken - sentence.firstToken > LONGEST_DATELINE) return false;
  for (let index = sentence.firstToken; index < firstToken; index += 1)
    if (isVerb(document.tokens[index])) return false;
  for (let index = endToken; index < endToken + 6; index += 1) {
    const text = document.tokens[index]?.text;
    // "In February, a 34-year-old man died"
    if (text === '—' || text === '–' || text === '--' || isSpacedHyphen(document.tokens, index)) return true;
    if (text === undefined || isVerb(document.tokens[index])) return false;
  }
  return false;
}
