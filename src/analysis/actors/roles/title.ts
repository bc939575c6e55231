/** The office right before a name: "US vice-president | Mike Pence", "Nato secretary-general | Jens Stoltenberg". */
import { RELATIVES } from '../../lexicon/names/relatives.ts';
import { LONGEST_ROLE } from '../../lexicon/names/roles.ts';
import { TITLE_PREFIXES } from '../../lexicon/names/titles.ts';
import type { Span } from '../../schema.ts';
import type { Named } from '../mention.ts';
import { isFormOfAddress, isRoleWord, titleAt } from '../names/title-words.ts';
import type { Word } from '../words/words.ts';

/** What may stand inside a title: "then US deputy vice-president". */
const TITLE_PARTS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** "Attorney General of the Federation" */
const LONGEST_TITLE = 6;

export function titleBefore(words: readonly Word[], name: Named): Span | null {
  let at = name.firstWord - 1;
  // "Prime Minister | Datuk Seri | Anwar Ibrahim"
  while (isFormOfAddress(words[at])) at -= 1;
  const last = words[at];
  if (last?.sentence !== words[name.firstWord]?.sentence || !last) return null;
  // "brothers | Tom and Harry Clark": what two are
  if (RELATIVES.has(last.key)) return null;
  const head = titleHead(words, last);
  const first = head === null ? undefined : words[leftEdge(words, head)];
  return first ? { start: first.start, end: last.end } : null;
}

/** The word that the title is built on: the last one, or the first of "Secretary of State"; null where none ends here. */
function titleHead(words: readonly Word[], { key, index, sentence }: Word): number | null {
  if (isRoleWord(key) || (words[index - 1]?.text === '-' && key === 'general')) return index;
  for (let first = index - 2; first > index - LONGEST_TITLE && words[first]?.sentence === sentence; first -= 1)
    if (titleAt(words, first) === index + 1) return first;
  return null;
}

/** The first word of the noun phrase that ends at `at`, articles left out. */
function leftEdge(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_ROLE) {
    const before = words[from - 1];
    if (!before || before.sentence !== words[at]?.sentence || isFormOfAddress(before)) break;
    const isOwner = before.key === "'s" && words[from - 2]?.capital;
    // "In London prime minister …": a name ends the title unless it stands right before it
    if (!TITLE_PARTS.has(before.pos) && !TITLE_PREFIXES.has(before.key) && before.text !== '-' && !isOwner) break;
    from -= 1;
  }
  return from;
}
