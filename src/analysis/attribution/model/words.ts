/** Columns of the word itself: its form, tag, clusters, class as a word of reporting, and whether it has spoken. */
import type { Document, Token } from '../../document.ts';
import { hashString } from '../../tagger/hash.ts';
import { POS_NUMBER } from '../../tagger/parts-of-speech.ts';
import type { WordTable } from '../../tagger/words.ts';
import { at, bucket } from './columns.ts';
import type { TokenColumns, TokenKinds } from './columns.ts';
import {
  DISCUSSION_CLASS,
  LAST_SPEECH_CLASS,
  LAST_VERB_CLASS,
  REPORTING_CLASS,
} from '../../lexicon/reporting-classes.ts';

/** "," or "--" or a double quotation mark: what bounds a clause */
const BOUNDARY = /^[,;:.!?()–—―-]+$|^["“”]$/u;

/** All numbers written with digits are one word. */
const DIGIT = /\d/u;

/** Most characters of which the shape is taken. */
const LONGEST_SHAPE = 12;

export function wordColumns(document: Document, words: WordTable, columns: TokenColumns): TokenKinds {
  const { tokens } = document;
  const kinds: TokenKinds = {
    cue: new Uint8Array(tokens.length),
    verb: new Uint8Array(tokens.length),
    mark: new Uint8Array(tokens.length),
  };
  const known = new Map<string, number>();
  const hash = (text: string): number => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = hashString(text);
    known.set(text, made);
    return made;
  };
  for (const token of tokens) {
    const { index, lower, lemma, pos } = token;
    const number = pos === 'NUM' && DIGIT.test(lower);
    const text = lower === '“' || lower === '”' ? '"' : lower;
    columns.W[index] = hash(number ? '0' : text);
    columns.P[index] = POS_NUMBER.get(pos) ?? 0;
    columns.S[index] = shapeOf(token);
    columns.suf[index] = hash(lower.slice(-3));
    const row = words.row(hash(text));
    [columns.A, columns.B, columns.C].forEach((column, clustering) => {
      const cluster = words.clusters[clustering]?.[row];
      column[index] = cluster === undefined ? -1 : cluster + 1;
    });
    const reporting = REPORTING_CLASS.get(lemma) ?? 0;
    columns.V[index] =
      reporting * 4 + (pos === 'VERB' ? 1 : pos === 'NOUN' ? 2 : pos === 'ADJ' || pos === 'ADV' ? 3 : 0);
    const verb = reporting > 0 && reporting <= LAST_VERB_CLASS && pos === 'VERB';
    if (verb || (reporting > 0 && lower === 'according') || reporting === DISCUSSION_CLASS)
      kinds.cue[index] = reporting;
    kinds.verb[index] = pos === 'VERB' || pos === 'AUX' ? 1 : 0;
    if (pos === 'PUNCT' && BOUNDARY.test(lower)) kinds.mark[index] = 1;
  }
  speakers(document, columns, kinds);
  return kinds;
}

/** How often the word, a name, noun or pronoun, stands beside a verb of saying anywhere in the text. */
function speakers({ tokens }: Document, columns: TokenColumns, { cue }: TokenKinds): void {
  const spoken = new Map<number, number>();
  for (const { index } of tokens) {
    const reporting = at(cue, index);
    if (reporting < 1 || reporting > LAST_SPEECH_CLASS) continue;
    for (const near of [tokens[index - 1], tokens[index + 1], tokens[index + 2]]) {
      if (near?.pos !== 'PROPN' && near?.pos !== 'PRON' && near?.pos !== 'NOUN') continue;
      const word = at(columns.W, near.index);
      spoken.set(word, (spoken.get(word) ?? 0) + 1);
    }
  }
  for (const { index, pos } of tokens) {
    columns.speaker[index] = pos === 'PUNCT' ? 0 : bucket(spoken.get(at(columns.W, index)) ?? 0);
  }
}

/** Capitals, small letters, digits and other characters, repetitions after the second character left out. */
function shapeOf({ text }: Token): number {
  let shape = 1;
  let last = -1;
  for (let index = 0; index < text.length && index < LONGEST_SHAPE; index += 1) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind === last && index > 1) continue;
    shape = (shape * 5 + kind) | 0;
    last = kind;
  }
  return shape;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 48 && code <= 57) return 2;
  return code > 0x2000 ? 4 : 3;
}
