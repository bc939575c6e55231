/** Which words the tagger looks at: those that their capitals make a part of a name, and small ones between two such. */
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import type { Span } from '../../schema.ts';
import { isAcronym } from '../word-shapes.ts';
import type { Run } from '../find.ts';
import type { Word } from '../words.ts';

/** What may join two capitals to one name: "Bank of England", "Ursula von der Leyen", "Johnson & Johnson". */
const LINKS: ReadonlySet<string> = new Set(
  "of the and for on in at to & 's ' - / , de la le du del des di da dos das van von der den ter ten al el bin ibn y e".split(
    ' ',
  ),
);
/** Of these so many may stand together: "Ministry of the Interior". */
const MOST_LINKS = 3;
const AFTER_COMMA: ReadonlySet<string> = new Set(['inc', 'ltd', 'llc', 'plc', 'jr', 'sr', 'dc', 'md', 'lp']);
/** A stretch is cut here, so that a page of capitals costs no more than any other. */
const LONGEST = 30;

/**
 * Stretches of words that a name may be made of, in text order.
 * @param dates expressions of time, in text order: their capitals are spoken for
 */
export function scopeOf(words: readonly Word[], dates: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let date = 0;
  let first = -1;
  let end = -1;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    while ((dates[date]?.end ?? Infinity) <= word.start) date += 1;
    if (!word.capital || word.shouted) continue;
    if ((dates[date]?.start ?? Infinity) <= word.start || opensSentence(words, word)) continue;
    if (first >= 0 && end - first < LONGEST && joins(words, end, at)) {
      end = at + 1;
    } else {
      if (first >= 0) runs.push({ first, end });
      first = at;
      end = at + 1;
    }
    // "BBC 1", "Boeing 747"
    const next = words[end];
    if (next?.sentence === word.sentence && next.pos === 'NUM' && (dates[date]?.start ?? Infinity) > next.start)
      end += 1;
  }
  if (first >= 0) runs.push({ first, end });
  return runs;
}

/** "The", "He": small words with the capital of a sentence's start, unless a capital follows ("The Hague"). */
function opensSentence(words: readonly Word[], word: Word): boolean {
  if (!FUNCTION_WORDS.has(word.key) || !word.initial || isAcronym(word)) return false;
  const next = words[word.index + 1];
  return !next?.capital || next.sentence !== word.sentence;
}

/** Whether the words between `end` and the capital `at` leave both one stretch. */
function joins(words: readonly Word[], end: number, at: number): boolean {
  const word = words[at];
  if (!word || at - end > MOST_LINKS || words[end - 1]?.sentence !== word.sentence) return false;
  for (let index = end; index < at; index += 1) {
    const link = words[index];
    if (!link || !LINKS.has(link.key)) return false;
    if (link.text === ',' && (at - end > 1 || !AFTER_COMMA.has(word.key))) return false;
  }
  return true;
}
