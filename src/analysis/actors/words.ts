/**
 * The words that names are made of: tokens, with those joined that no white space parts ("T", "-", "Mobile"; "5", "G").
 * A possessive "'s" stays a word of its own, so that "Huawei's CFO" is not one name.
 */
import type { Document, PartOfSpeech, Token } from '../document.ts';
import { WRITTEN_ACRONYMS } from '../lexicon/acronym-words.ts';
import { FEMININE, MASCULINE, WORDLIKE } from '../lexicon/first-names.ts';
import { HONORIFICS, KEPT_HONORIFICS } from '../lexicon/titles.ts';
import type { Span } from '../schema.ts';

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

/** "Nato", "US", "5G", "al-Qaeda" */
const HAS_CAPITAL = /\p{Lu}/u;
const STARTS_WITH_CAPITAL = /^(?:\d+|(?:al|an|ar|as|ash|at|el|ul|d|l)['’-]|[ei])?[\p{Lu}\p{Lt}]/u;
/** What stands, with a hyphen, before a capital and belongs to the name: "al-Qaeda", but not "anti-American". */
const FOREIGN_ARTICLE = /^(?:al|an|ar|as|ash|at|el|ul)$/u;
/** "Trump's", "Trump’s" where the tagger left them whole */
const POSSESSIVE_END = /['’]s$/u;
/** What may join two parts of one word when nothing but it stands between them. */
const JOINTS: ReadonlySet<string> = new Set(['-', '‑', '&', "'", '’']);
/** Republican, Democrat, Independent. */
export const PARTY_LETTER = /^[RDI]$/u;
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
/** "ğ", "ł", "č": beyond Latin-1 */
const UNCOMMON_LETTER = /[\u0100-\uFFFF]/u;
const BOTH_LETTERS = /^\p{L}\p{L}$/u;
/** A sentence with at least this share of capitals among its longer words is set like a headline. */
const HEADLINE_SHARE = 0.75;
const LONGER_WORD = 4;

export function readWords(document: Document): Word[] {
  const words: Word[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const firstWord = words.length;
    for (let at = sentence.firstToken; at < sentence.endToken;) {
      const end = joinedEnd(document.tokens, at, sentence.endToken);
      const before = words.length === firstWord ? undefined : words.at(-1);
      const word = wordOf(document, at, end, words.length, before, index);
      words.push(isSurname(word, before) ? { ...word, pos: 'PROPN' } : word);
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

/** The token after the last one that belongs to the word which starts at `at`. */
function joinedEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  for (;;) {
    const token = tokens[last];
    const next = tokens[last + 1];
    if (!token || !next || last + 1 >= end || next.start !== token.end) return last + 1;
    // "Mili" + "č" + "evi" + "ć": the tokeniser cuts at letters that it doesn't know
    if (
      UNCOMMON_LETTER.test(token.text.slice(-1) + next.text.charAt(0)) &&
      BOTH_LETTERS.test(token.text.slice(-1) + next.text.charAt(0))
    ) {
      last += 1;
      continue;
    }
    // "5" + "G"
    if (token.pos === 'NUM' && /^\d+$/u.test(token.text) && /^\p{Lu}{1,2}$/u.test(next.text)) {
      last += 1;
      continue;
    }
    const after = tokens[last + 2];
    if (!after || last + 2 >= end || after.start !== next.end || !JOINTS.has(next.text)) return last + 1;
    // "(R-Texas)", ", R-S.C.,": the party of somebody, and the state
    if (PARTY_LETTER.test(token.text) && isBesideMember(tokens[at - 1])) return last + 1;
    // "Then-|Senator Ann Lee"
    if (/^(?:then|ex)$/iu.test(token.text) && HAS_CAPITAL.test(after.text)) return last + 1;
    // "T-Mobile", "al-Qaeda", "secretary-general", but "US" in "US-led"
    const joins = HAS_CAPITAL.test(after.text)
      ? STARTS_WITH_CAPITAL.test(token.text) || FOREIGN_ARTICLE.test(token.text)
      : !STARTS_WITH_CAPITAL.test(tokens[at]?.text ?? '');
    const across = /^\p{L}/u.test(after.text) && /\p{L}$/u.test(token.text);
    if (!joins || !across) {
      // "Port-au-Prince": a small word between two capitals
      const far = tokens[last + 4];
      const joint = tokens[last + 3];
      const bridges =
        joint &&
        far &&
        last + 4 < end &&
        JOINTS.has(joint.text) &&
        joint.start === after.end &&
        far.start === joint.end;
      if (!bridges || !across || !STARTS_WITH_CAPITAL.test(far.text) || after.text.length > 3) return last + 1;
      last += 4;
      continue;
    }
    last += 2;
  }
}

/** "Ann Lee (|R-Texas)", "Ann Lee, | R-Texas," */
function isBesideMember(token: Token | undefined): boolean {
  return token?.text === '(' || token?.text === ',';
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
    pos: end - first === 1 ? head.pos : HAS_CAPITAL.test(text) ? 'PROPN' : tail.pos,
    lemma: tail.lemma,
    index,
    sentence,
    capital: STARTS_WITH_CAPITAL.test(text),
    initial: before === undefined || OPENS_CLAUSE.has(before.text),
    headline: false,
    shouted: false,
  };
}

/** How a word is looked up: "U.S." -> "us", "Moody’s" -> "moody's", but "WHO" -> "WHO". */
export function keyOf(text: string): string {
  if (WRITTEN_ACRONYMS.has(text)) return text;
  const lower = text.toLowerCase();
  return /[.’]/u.test(lower) ? lower.replaceAll('.', '').replaceAll('’', "'") : lower;
}

/** "al-|assad", "el-|sisi" */
const ARABIC_ARTICLE = /^(?:al|el|ul|as|ash|an|ar)[-'’](?=\p{L}{3})/u;

/** A surname's key as newspapers have it where no first name stands before it: "al-assad" -> "assad". */
export function withoutArabicArticle(key: string): string {
  return key.replace(ARABIC_ARTICLE, '');
}

/** Capitals on words of these kinds are a typesetter's, not a name's. */
const UNNAMEABLE: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'DET', 'PRON', 'PART', 'SCONJ']);

/** How the sentence from word `from` on is set: its capitals say nothing in a headline, and less where all are capitals. */
function settingOf(words: readonly Word[], from: number, heading: boolean): 'prose' | 'headline' | 'shouted' {
  let longer = 0;
  let capitals = 0;
  let shouted = 0;
  let typeset = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || !/^\p{L}/u.test(word.text)) continue;
    if (word.capital && !word.initial && UNNAMEABLE.has(word.pos)) typeset += 1;
    if (word.key.length < LONGER_WORD) continue;
    longer += 1;
    if (word.capital) capitals += 1;
    if (word.text === word.text.toUpperCase()) shouted += 1;
  }
  if (longer >= 2 && shouted === longer) return 'shouted';
  return longer >= (heading ? 2 : 4) && capitals / longer >= HEADLINE_SHARE && (heading || typeset > 0)
    ? 'headline'
    : 'prose';
}

/** Never a surname, also with a capital: "Alan Says He Will" */
const NO_SURNAME: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'PRON', 'DET', 'PUNCT', 'NUM', 'PART']);

/** "Alan | Prior", "Mr | Prior": behind these a capital is a name's, whatever the tagger takes the word for. */
function isSurname({ capital, pos }: Word, before: Word | undefined): boolean {
  const text = before?.text.replaceAll('.', '') ?? '';
  const isForm = HONORIFICS.has(text) && !KEPT_HONORIFICS.has(text);
  const isFirst = (MASCULINE.has(text) || FEMININE.has(text)) && !WORDLIKE.has(text);
  return capital && !NO_SURNAME.has(pos) && (isForm || isFirst);
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
