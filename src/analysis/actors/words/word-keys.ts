/** Keys, by which words are looked up. */
import { WRITTEN_ACRONYMS } from '../../lexicon/names/acronym-words.ts';

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
