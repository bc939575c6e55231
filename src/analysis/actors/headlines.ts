/** Names in headlines, where every word has a capital: only those that the text or the cast knows anyway. */
import type { Run, Search } from './find.ts';
import { DEMONYMS, GAZETTEER, knownAs } from './known-names.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { NameSpan } from './refine.ts';
import { nameKey, nameText } from './words.ts';

/** The names in the headlines of a text whose other names have been found. */
export function namesInHeadlines(search: Search, names: readonly NameSpan[]): NameSpan[] {
  const { words } = search;
  const ofText = new PhraseIndex<true>();
  const seen = new Set<string>();
  for (const name of names) {
    const key = nameKey(words, name);
    if (seen.has(key)) continue;
    seen.add(key);
    ofText.add(nameText(words, name), true);
  }
  const found: NameSpan[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word?.headline || !word.capital) {
      at += 1;
      continue;
    }
    const end = knownEnd(search, ofText, at);
    if (end === null) {
      at += 1;
      continue;
    }
    found.push({ first: at, end, known: knownAs(search, at, end), titled: false, pronoun: null });
    at = end;
  }
  return found;
}

/** Countries count as known, since no other word is written like them, but not their peoples. */
function knownEnd({ words, cast }: Search, ofText: PhraseIndex<true>, at: number): number | null {
  const ends: Run['end'][] = [];
  const inText = ofText.longestAt(words, at, words.length);
  if (inText) ends.push(inText.end);
  const inCast = cast.longestAt(words, at, words.length);
  if (inCast) ends.push(inCast.end);
  const known = GAZETTEER.longestAt(words, at, words.length);
  if (known?.value.sense === 'country' && !DEMONYMS.has(words[at]?.key ?? '')) ends.push(known.end);
  const shouted = words[at]?.text.length === 2 && words[at + 1]?.text === words[at + 1]?.text.toUpperCase();
  return ends.length > 0 && !(shouted && inCast === null && inText === null) ? Math.max(...ends) : null;
}
