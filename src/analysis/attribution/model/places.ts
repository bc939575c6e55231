/** Columns of the place in sentence, paragraph and text, and of what the sentences around hold. */
import type { Document, Paragraph } from '../../document.ts';
import { at, bucket } from './columns.ts';
import type { TokenColumns, TokenKinds } from './columns.ts';
import { isSpeech } from '../../lexicon/reporting-classes.ts';
import { OPENING } from './quotations.ts';

export function placeColumns(document: Document, columns: TokenColumns, kinds: TokenKinds): void {
  const { sentences, paragraphs } = document;
  const sentenceKinds = sentences.map(({ firstToken, endToken }) => kindOf(columns, kinds, firstToken, endToken));
  paragraphs.forEach((paragraph, number) => {
    const count = paragraph.endSentence - paragraph.firstSentence;
    const place = placeOf(paragraph, number, paragraphs.length);
    const kind = (isTranscript(document, paragraph) ? 1 : 0) + (paragraph.heading ? 2 : 0);
    for (let order = 0; order < count; order += 1) {
      const index = paragraph.firstSentence + order;
      const sentence = sentences[index];
      if (!sentence) continue;
      const { firstToken: from, endToken: to } = sentence;
      for (let token = from; token < to; token += 1) {
        columns.fromStart[token] = bucket(token - from);
        columns.toEnd[token] = bucket(to - 1 - token);
        columns.sentenceInParagraph[token] = Math.min(order, 3) * 5 + Math.min(count, 4);
        columns.paragraph[token] = place;
        columns.paragraphKind[token] = kind;
        columns.sentenceKind[token] = sentenceKinds[index] ?? 0;
        columns.previousSentenceKind[token] = order > 0 ? (sentenceKinds[index - 1] ?? 0) : 0;
      }
    }
  });
}

/** Heading; first, second, third; middle; last. */
function placeOf({ heading }: Paragraph, number: number, count: number): number {
  if (heading) return 0;
  if (number < 3) return number + 1;
  return number === count - 1 ? 5 : 4;
}

/** "LEE: We won." or "MS LEE: We won." */
function isTranscript({ tokens, sentences }: Document, { firstSentence }: Paragraph): boolean {
  const from = sentences[firstSentence]?.firstToken ?? 0;
  return tokens[from + 1]?.lower === ':' || tokens[from + 2]?.lower === ':';
}

/** How many quotations, words of saying and other words of reporting a sentence has, and whether marks bound it. */
function kindOf(columns: TokenColumns, kinds: TokenKinds, from: number, to: number): number {
  let quotations = 0;
  let says = 0;
  let others = 0;
  for (let token = from; token < to; token += 1) {
    if (at(columns.Q, token) === OPENING) quotations += 1;
    const reporting = at(kinds.cue, token);
    if (reporting === 0) continue;
    if (isSpeech(reporting)) says += 1;
    else others += 1;
  }
  return (
    1 +
    Math.min(quotations, 2) +
    3 * Math.min(says, 2) +
    9 * Math.min(others, 1) +
    (at(columns.Q, from) > 0 ? 18 : 0) +
    (at(columns.Q, to - 1) > 0 ? 36 : 0)
  );
}
