/**
 * The words that names are made of: tokens, with those joined that no white space parts ("T", "-", "Mobile"; "5", "G").
 * A possessive "'s" stays a word of its own, so that "Nokia's CFO" is not one name.
 */
import type { Document, PartOfSpeech } from '../../document.ts';
import { WRITTEN_ACRONYMS } from '../../lexicon/names/acronym-words.ts';
import type { Span } from '../../schema.ts';
import { hasCapital, startsWithCapital } from './capital-letters.ts';
import { joinedEnd } from './joined-words.ts';
import { settingOf } from './typesetting.ts';
import { keyOf } from './word-keys.ts';

export interface Word extends Span {
  text: string;
  /** Lower case, full stops left out, apostrophes straight: for looking words up ("U.S." -> "us"). */
  key: string;
  pos: PartOfSpeech;
  lemma: string;
  /** Position in the list of words. */
  index: number;
  /** Position in `Document.sentences`. */
  sentence: number;
  /** Starts with a capital letter, or with a figure or an article of another language before one: "US", "5G", "al-Qaeda". */
  capital: boolean;
  /** First word of its sentence, of a quotation, or after a colon: its capital says nothing. */
  initial: boolean;
  /** Stands in a heading, or in a sentence where most words have a capital or all letters are capitals. */
  headline: boolean;
  /** Stands in a sentence whose letters are all capitals. */
  shouted: boolean;
}

/** "Trump's", "Trump’s" where the tagger left them whole */
const POSSESSIVE_END = /['’]s$/u;
/** After these a capital may just open a clause. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  ':',
  '—',
  '–',
  '•',
  '*',
  '|',
  '(',
  '[',
  '...',
  '…',
  '”',
  "'",
  '-',
  ';',
  '·',
  '/',
]);

/** The words of a text, in text order. */
export function readWords(document: Document): Word[] {
  const words: Word[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const firstWord = words.length;
    for (let at = sentence.firstToken; at < sentence.endToken;) {
      const end = joinedEnd(document.tokens, at, sentence.endToken);
      const before = words.length === firstWord ? undefined : words.at(-1);
      const word = wordOf(document, at, end, words.length, before, index);
      words.push(word);
      at = end;
    }
    const heading = document.paragraphs[sentence.paragraph]?.heading ?? false;
    const setting = settingOf(words, firstWord, heading);
    if (setting === 'prose') continue;
    for (let at = firstWord; at < words.length; at += 1) {
      const word = words[at];
      if (!word) continue;
      word.headline = true;
      word.shouted = setting === 'shouted';
    }
  }
  return words;
}

function wordOf(
  document: Document,
  first: number,
  end: number,
  index: number,
  before: Word | undefined,
  sentence: number,
): Word {
  const head = document.tokens[first];
  const tail = document.tokens[end - 1];
  if (!head || !tail) throw new RangeError(`no token ${first}`);
  let stop = tail.end;
  let text = end - first === 1 ? head.text : document.text.slice(head.start, stop);
  if (text.length > 3 && POSSESSIVE_END.test(text)) {
    stop -= 2;
    text = text.slice(0, -2);
  }
  return {
    start: head.start,
    end: stop,
    text,
    key: end - first === 1 && WRITTEN_ACRONYMS.has(text) ? head.lower : keyOf(text),
    pos: end - first === 1 ? head.pos : hasCapital(text) ? 'PROPN' : tail.pos,
    lemma: tail.lemma,
    index,
    sentence,
    capital: startsWithCapital(text),
    initial: before === undefined || OPENS_CLAUSE.has(before.text),
    headline: false,
    shouted: false,
  };
}

/** The words of a run as they stand, with a space between them. */
export function nameText(words: readonly Word[], { first, end }: { first: number; end: number }): string {
  return words
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

/** Names alike in this are one name: "U.S. Navy", "US Navy". */
export function nameKey(words: readonly Word[], name: { first: number; end: number }): string {
  if (name.end - name.first === 1) return words[name.first]?.key ?? '';
  let key = '';
  for (let at = name.first; at < name.end; at += 1) key += (key ? ' ' : '') + (words[at]?.key ?? '');
  return key;
}
