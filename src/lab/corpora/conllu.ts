/**
 * Reads and rewrites CoNLL-U, the format of the treebanks of Universal Dependencies: a line of ten columns a word, a
 * blank line after each sentence. https://universaldependencies.org/format.html
 */
import type { PartOfSpeech } from '../../analysis/document.ts';

export interface ConlluWord {
  form: string;
  lemma: string;
  pos: PartOfSpeech;
  /** As in the file: the number of a word of the same sentence, from 1; 0 for its root. */
  head: number;
  /** With its subtype: "nsubj:pass". */
  relation: string;
  /** Whether a space follows in the text. Inside of a multiword token ("do" of "don't") none does. */
  spaceAfter: boolean;
}

export interface ConlluSentence {
  /** Its `sent_id`; empty where it has none. */
  id: string;
  words: ConlluWord[];
  newDocument: boolean;
  newParagraph: boolean;
}

const COLUMNS = 10;

const PARTS_OF_SPEECH = {
  ADJ: true,
  ADP: true,
  ADV: true,
  AUX: true,
  CCONJ: true,
  DET: true,
  INTJ: true,
  NOUN: true,
  NUM: true,
  PART: true,
  PRON: true,
  PROPN: true,
  PUNCT: true,
  SCONJ: true,
  SYM: true,
  VERB: true,
  X: true,
} as const satisfies Record<PartOfSpeech, true>;

const isPartOfSpeech = (tag: string): tag is PartOfSpeech => Object.hasOwn(PARTS_OF_SPEECH, tag);

/** "7" */
const WORD = /^[1-9]\d*$/u;

/** "3-4": a token of several words ("don't") */
const MULTIWORD = /^(?<first>[1-9]\d*)-(?<last>[1-9]\d*)$/u;

/** "8.1": a word that the text leaves out, for enhanced dependencies */
const EMPTY_NODE = /^\d+\.[1-9]\d*$/u;

/** A multiword token of which words are still to come. */
interface OpenToken {
  last: number;
  spaceAfter: boolean;
}

const hasSpaceAfter = (misc: string): boolean => !misc.split('|').includes('SpaceAfter=No');

/**
 * The sentences of a CoNLL-U text. Lines of multiword tokens and empty nodes are no words; the last word of a
 * multiword token has the space that the whole token has.
 *
 * @param file what to call the text in errors
 * @throws Error "file:line: what is wrong" for a line without ten columns, a word out of turn, an unknown part of
 *   speech, a head that is no word of the sentence, and a sentence of comments alone
 */
export function readConllu(text: string, file = 'conllu'): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let sentence: ConlluSentence | undefined;
  let open: OpenToken | undefined;
  let firstLine = 0;
  const fail = (line: number, message: string): never => {
    throw new Error(`${file}:${line}: ${message}`);
  };

  const close = (): void => {
    if (sentence === undefined) return;
    if (sentence.words.length === 0) fail(firstLine, 'a sentence without words');
    if (open) fail(firstLine, `a token that runs to word ${open.last}, which is missing`);
    for (const [index, { head }] of sentence.words.entries()) {
      if (head > sentence.words.length)
        fail(firstLine, `word ${index + 1} has word ${head} as its head, which is missing`);
    }
    sentences.push(sentence);
    sentence = undefined;
  };

  for (const [index, rawLine] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    const number = index + 1;
    const line = rawLine.replace(/\r$/u, '');
    if (line === '') {
      close();
      continue;
    }
    if (sentence === undefined) {
      sentence = { id: '', words: [], newDocument: false, newParagraph: false };
      firstLine = number;
    }
    if (line.startsWith('#')) {
      const comment = line.slice(1).trim();
      if (/^newdoc\b/u.test(comment)) sentence.newDocument = true;
      // Not "newpar_block", which is GUM's own.
      if (/^newpar(?:\s|$)/u.test(comment)) sentence.newParagraph = true;
      sentence.id = /^sent_id\s*=\s*(?<id>.*)$/u.exec(comment)?.groups?.id ?? sentence.id;
      continue;
    }
    const columns = line.split('\t');
    if (columns.length !== COLUMNS) fail(number, `${columns.length} columns instead of ${COLUMNS}`);
    const [id = '', form = '', lemma = '', pos = '', , , head = '', relation = '', , misc = ''] = columns;
    const { words } = sentence;
    const range = MULTIWORD.exec(id)?.groups;
    if (range) {
      const last = Number(range.last);
      if (open || Number(range.first) !== words.length + 1 || last <= words.length)
        fail(number, `token ${id} is out of turn`);
      open = { last, spaceAfter: hasSpaceAfter(misc) };
      continue;
    }
    if (EMPTY_NODE.test(id)) continue;
    if (!WORD.test(id)) fail(number, `“${id}” is no number of a word`);
    if (Number(id) !== words.length + 1) fail(number, `word ${id} comes where word ${words.length + 1} should`);
    if (!isPartOfSpeech(pos)) return fail(number, `“${pos}” is no part of speech`);
    if (!/^\d+$/u.test(head)) fail(number, `“${head}” is no number of a head`);
    if (Number(head) === Number(id)) fail(number, `word ${id} is its own head`);
    const ends = open === undefined || open.last === Number(id);
    const spaceAfter = open ? ends && open.spaceAfter : hasSpaceAfter(misc);
    words.push({ form, lemma, pos, head: Number(head), relation, spaceAfter });
    if (ends) open = undefined;
  }
  close();
  return sentences;
}

/**
 * The text with other parts of speech, heads and relations; every other byte stays as it was.
 *
 * @param words one for each line of a word, through all sentences; what stands in those three columns is not read
 * @throws Error where the text has more or fewer words than that
 */
export function rewriteConllu(text: string, words: readonly Pick<ConlluWord, 'pos' | 'head' | 'relation'>[]): string {
  let count = 0;
  const lines = text.split('\n').map((line) => {
    const columns = line.split('\t');
    if (columns.length !== COLUMNS || !WORD.test(columns[0] ?? '')) return line;
    const word = words[count];
    count += 1;
    if (word === undefined) return line;
    return columns.with(3, word.pos).with(6, String(word.head)).with(7, word.relation).join('\t');
  });
  if (count !== words.length) throw new Error(`${words.length} words for a text of ${count}`);
  return lines.join('\n');
}
