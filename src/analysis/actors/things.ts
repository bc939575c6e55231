/** What the tagger takes for somebody's surname and is nobody: "the Polaroids". */
import { PERSON_POSSESSIONS } from '../lexicon/before-names.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import { isFirstName } from './word-shapes.ts';
import type { Name } from './name-forms.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'these', 'those']);
/** "about 100 Polaroids" */
const FEW = /^\d{1,3}(?:,\d{3})?$/u;
/** A surname may stand in "the Clinton email server" now and then. */
const MOST_WITH_ARTICLE = 1 / 3;

/**
 * Keys of lone words that an article stands before so often that they are no surname, in the singular or in the plural.
 * Where somebody's full name has the word, a title stands before it, or it is the subject of a verb ("Mueller said"), it
 * is one: "the Clintons", "the Mueller report".
 */
export function thingsAmong(words: readonly Word[], names: readonly Name[]): Set<string> {
  const borne = new Set<string>();
  const lone = new Set<string>();
  for (const { span, kind } of names) {
    if (kind !== 'person') continue;
    const { first, end } = span;
    const isFull = end - first > 1;
    if (span.titled || (isFull && isFirstName(words[first])))
      for (let at = first; at < end; at += 1) borne.add(singular(words[at]?.key ?? ''));
    else if (!isFull && span.known === null && !isSomebody(words[first])) lone.add(nameKey(words, span));
  }
  const counts = new Map<string, { all: number; withArticle: number }>();
  for (const word of words) {
    if (!word.capital) continue;
    const key = singular(word.key);
    if (isSubject(words, word)) borne.add(key);
    const { all, withArticle } = counts.get(key) ?? { all: 0, withArticle: 0 };
    counts.set(key, { all: all + 1, withArticle: withArticle + (hasArticle(words, word.index) ? 1 : 0) });
  }
  return new Set(
    [...lone].filter((key) => {
      const { all, withArticle } = counts.get(singular(key)) ?? { all: 1, withArticle: 0 };
      return !borne.has(singular(key)) && withArticle / all >= MOST_WITH_ARTICLE;
    }),
  );
}

/**
 * "the | Murray | is dying", "down the | Murray |.": a river, a ship or a hall, though somebody may have that surname as
 * well. Not "the Clinton | campaign", "the Clinton | and Bush years", "the Murrays", "the Pope" and "the Donald".
 */
export function isThing(words: readonly Word[], { span }: Name, names: readonly Name[]): boolean {
  const { first, end, titled, known } = span;
  const [article, word, after, next] = [words[first - 1], words[first], words[end], words[end + 1]];
  if (!word || end - first > 1 || titled || known !== null || word.key.endsWith('s') || HONORIFICS.has(word.text))
    return false;
  if (article?.key !== 'the' || article.sentence !== word.sentence) return false;
  const isGivenName = (other: Name['span']): boolean =>
    other.end - other.first > 1 && words[other.first]?.key === word.key;
  if (names.some((other) => other.kind === 'person' && isGivenName(other.span))) return false;
  if (after?.sentence !== word.sentence || after.pos === 'AUX') return true;
  // "the | Tate | said", but not "the | Trump | stamp"
  const speaks = isSpeechVerb(after, word.sentence) && names.some((other) => bears(words, other, word));
  if (after.pos === 'VERB') return speaks || /.(?:s|ed)$/u.test(after.key);
  return after.text === ',' ? next?.capital !== true : /^[.;:!?]$/u.test(after.text);
}

/** "Henry | Tate", where "the | Tate | said" */
function bears(words: readonly Word[], { span, kind }: Name, { key }: Word): boolean {
  return kind === 'person' && span.end - span.first > 1 && words[span.end - 1]?.key === key;
}

const singular = (key: string): string => key.replace(/s$/u, '');

/** "Ada", "the Pope" */
function isSomebody(word: Word | undefined): boolean {
  return isFirstName(word) || HONORIFICS.has(word?.text ?? '');
}

const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADV']);

/** "Mueller | said", but not "the Polaroids | sell" and "100 Polaroids | selected by" */
function isSubject(words: readonly Word[], { index, sentence }: Word): boolean {
  const [before, verb] = [words[index - 1], words[index + 1]];
  const acts = verb?.sentence === sentence && (verb.pos === 'VERB' || verb.pos === 'AUX');
  return acts && (before?.sentence !== sentence || BEFORE_SUBJECT.has(before.pos));
}

/** "the Polaroid camera", but not "the Bush administration" and "the Clinton Foundation" */
function hasArticle(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || before.sentence !== word?.sentence) return false;
  if (after?.sentence === word.sentence && (after.capital || PERSON_POSSESSIONS.has(after.key))) return false;
  return ARTICLES.has(before.key) || (FEW.test(before.text) && word.key.endsWith('s'));
}
