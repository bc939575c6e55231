/** Where the text puts letters beside the name for which they stand: "National Cyber Security Centre (NCSC)". */
import { looksLikeAcronym, standsFor } from './acronyms.ts';
import type { Named } from '../mention.ts';
import type { Word } from '../words/words.ts';

/** What may stand between the two. */
const BETWEEN = /^(?:[([]|(?:, |\( )?(?:or|known as|called|abbreviated as)(?: the)?|[,(] the)$/u;

/** No more words stand between. */
const MOST_BETWEEN = 4;

const CLOSES: ReadonlySet<string> = new Set([')', ']', ',', ';', '.', 'or', '—', '–']);

/** Pairs of letters and the name for which they stand. */
export function introductionsIn(words: readonly Word[], names: readonly Named[]): [short: Named, long: Named][] {
  return names.flatMap((name, at): [Named, Named][] => {
    const before = names[at - 1];
    if (!before || !isBeside(words, before, name)) return [];
    if (isFor(name, before) || isInBrackets(words, before, name)) return [[name, before]];
    return isFor(before, name) ? [[before, name]] : [];
  });
}

function isBeside(words: readonly Word[], before: Named, name: Named): boolean {
  const between = words.slice(before.endWord, Math.min(name.firstWord, before.endWord + MOST_BETWEEN + 1));
  return BETWEEN.test(between.map(({ key }) => key).join(' ')) && CLOSES.has(words[name.endWord]?.text ?? '');
}

function isFor(short: Named, long: Named): boolean {
  return looksLikeAcronym(short.text) && long.text.includes(' ') && standsFor(short.text, long.text);
}

/** "Nationalist Movement Party (MHP)": right behind a body's name any letters that are nobody else's, also another language's. */
function isInBrackets(words: readonly Word[], { kind, text, endWord }: Named, short: Named): boolean {
  const isBody = kind === 'organization' || kind === 'group';
  if (!isBody || !text.includes(' ') || words[endWord]?.text !== '(') return false;
  return looksLikeAcronym(short.text) && short.firstWord === endWord + 1 && short.known === null;
}
