/** Cuts a text into the pieces that have a class: words, marks, and all that dates are written with. */

/** In this order: what begins like something longer stands behind it. */
const PIECES = [
  String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?(?![\d-])`, // 2019-02-16T14:30Z
  String.raw`\d{4}/\d{2}/\d{2}(?!\d)`, // 2019/02/16
  String.raw`\d{1,2}\.\d{1,2}\.\d{4}(?![.\d])`, // 16.02.2019
  String.raw`\d{1,2}-\d{1,2}-\d{4}(?![\d-])`, // 16-02-2019
  String.raw`\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?!\d)`, // 16/02/2019
  String.raw`\d{1,2}/\d{1,2}(?![\d/])`, // 9/11
  String.raw`(?:\d{3}|['’][2-9]|(?<![\d.,$£€])[2-9])0['’]?s(?!\p{L})`, // 1990s, '90s, 80s
  String.raw`\d{1,2}[.:]\d{2}(?=\s?[ap]\.?m\b)|\d{1,2}:\d{2}(?!:?\d)`, // 2.30 pm, 14:30
  String.raw`\d{1,2}(?:st|nd|rd|th)(?![\p{L}\d])`, // 4th
  String.raw`\d{1,2}(?=[ap]\.?m\b)`, // the 7 of 7pm
  String.raw`\d+\p{L}[\p{L}\d]*`, // 5G
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`, // 1,000; 3.5; 2019
  String.raw`['’]\d{2}(?!\d)`, // '98
  String.raw`[ap]\.\s?m\.?(?!\p{L})`, // p.m.
  String.raw`(?:UTC|GMT)[+−-]\d{1,2}(?::\d{2})?(?!\d)`, // UTC+2
  String.raw`B\.C\.(?:E\.)?|A\.D\.|C\.E\.`,
  String.raw`['’]s(?![\p{L}\d])`, // the s of "year's"
  String.raw`\p{L}[\p{L}\p{M}\d]*(?:['’](?!s(?![\p{L}\d]))\p{L}+)*`, // words, o'clock, A380
  String.raw`\S`,
];
const PIECE = new RegExp(PIECES.join('|'), 'gu');

/** A piece of the text, and where it starts. */
export interface Piece {
  piece: string;
  start: number;
}

/** The first piece at `at` or behind it; null at the end of the text. */
export function pieceFrom(text: string, at: number): Piece | null {
  const plainEnd = endOfPlainWord(text, at);
  if (plainEnd > at) return { piece: text.slice(at, plainEnd), start: at };
  PIECE.lastIndex = at;
  const match = PIECE.exec(text);
  return match && { piece: match[0], start: match.index };
}

/**
 * The end of a word of plain letters that nothing belongs to: nine words in ten, which need no regular expression.
 * `start` itself where there is none, or where the piece may be more: "a.m.", "B.C.", "UTC-5", "o'clock", "naïve".
 */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isAsciiLetter(text.charCodeAt(end))) end += 1;
  return PLAIN_ENDS.has(text.charAt(end)) ? end : start;
}

/** A full stop isn't among them: "B.C." */
const PLAIN_ENDS: ReadonlySet<string> = new Set([' ', '\n', '\t', ',', ';', ':', '!', '?', ')', '"', '”', '']);

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
