/** The role that stands before a name: "US vice-president | Mike Pence", "the prime minister, | Boris Johnson |, said". */
import type { PartOfSpeech } from '../../document.ts';
import { KIN, RELATIVES } from '../../lexicon/names/relatives.ts';
import { LONGEST_ROLE, OWN_DETERMINERS } from '../../lexicon/names/roles.ts';
import { TITLE_PREFIXES } from '../../lexicon/names/titles.ts';
import type { Span } from '../../schema.ts';
import type { Named } from '../mention.ts';
import { afterPostNominals } from '../names/post-nominals.ts';
import { isFormOfAddress, isRoleNoun, isRoleWord, isShortTitle, titleAt } from '../names/title-words.ts';
import type { Word } from '../words/words.ts';

/** What may stand inside a title before a name: "then US deputy vice-president". */
const TITLE_PARTS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** What may stand before a role that stands before a name. */
const OPENS_ROLE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PUNCT', 'VERB', 'ADP']);

/** "Attorney General of the Federation" */
const LONGEST_TITLE = 6;

/** What ties a role to whom one works for or belongs to: "an adviser | to | the president". */
const TIES: ReadonlySet<string> = new Set(['to', 'for', 'of', 'at']);

/** "US vice-president | Mike Pence", "Nato secretary-general | Jens Stoltenberg", "DC | Ann Lee", but not "in Washington DC" */
export function titleBefore(words: readonly Word[], name: Named, named: ReadonlySet<number>): Span | null {
  let at = name.firstWord - 1;
  // "Prime Minister | Datuk Seri | Anwar Ibrahim"
  while (isFormOfAddress(words[at])) at -= 1;
  const last = words[at];
  if (last?.sentence !== words[name.firstWord]?.sentence || !last) return null;
  // "brothers | Tom and Harry Clark": what two are
  if (RELATIVES.has(last.key)) return null;
  const head = roleHead(words, last) ?? (isShortTitle(last) && !named.has(last.index) ? last.index : null);
  if (head === null) return null;
  const from = leftEdge(words, head);
  const first = words[from];
  // "Chief of Staff to the President | Bo Ng", but "a lawyer for President | Bo Ng"
  const isOffices = words[from - 1]?.key === 'the' && last.capital && hangsOnRole(words, from, true);
  return first && !isOffices ? { start: first.start, end: last.end } : null;
}

/** "the prime minister, | Boris Johnson |, said", "Nato's secretary-general, Jens Stoltenberg, said" */
export function appositionBefore(words: readonly Word[], name: Named): Span | null {
  const comma = words[name.firstWord - 1];
  const last = words[name.firstWord - 2];
  const after = words[afterPostNominals(words, name.endWord)];
  if (comma?.text !== ',' || last?.sentence !== words[name.firstWord]?.sentence) return null;
  // "One of the farmers, Ann Lee, said"
  if (last && last.key !== last.lemma && last.key.endsWith('s')) return null;
  const head = last && roleHead(words, last);
  if (!last || head === undefined || head === null) return null;
  if (after && after.text !== ',' && after.text !== '.') return null;
  const edge = leftEdge(words, head);
  if (hangsOnRole(words, edge)) return null;
  const from = possessorBefore(words, edge);
  const [first, before] = [words[from], words[from - 1]];
  const opens = before?.sentence !== last.sentence || OPENS_ROLE.has(before.pos) || OWN_DETERMINERS.has(before.key);
  return first && opens ? { start: first.start, end: last.end } : null;
}

/**
 * Whether the phrase, which begins at word `from` behind its article, says whose somebody is: "an adviser to the |
 * president, Bo Ng", who may be either.
 * @param capital whether only an office with a capital counts: "Chief of Staff to the | President"
 */
export function hangsOnRole(words: readonly Word[], from: number, capital = false): boolean {
  const isOpened = words[from - 1]?.pos === 'DET' || OWN_DETERMINERS.has(words[from - 1]?.key ?? '');
  const tie = words[isOpened ? from - 2 : from - 1];
  const head = tie && words[tie.index - 1];
  if (!tie || !TIES.has(tie.key) || head?.sentence !== words[from]?.sentence || !head) return false;
  const isHead = isRoleNoun(head) || KIN.has(head.key) || head.key === 'staff';
  return isHead && (head.capital || !capital);
}

/**
 * The word that the role ending with this one is built on: the word itself, or the first of "Secretary of State"; null
 * where none ends here. "secretary-general" may be one word or three.
 */
function roleHead(words: readonly Word[], { key, index, sentence }: Word): number | null {
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
    if (!before || before.sentence !== words[at]?.sentence) break;
    const possessive = before.key === "'s" && words[from - 2]?.capital;
    const part = TITLE_PARTS.has(before.pos) || TITLE_PREFIXES.has(before.key) || before.text === '-' || possessive;
    // "In London prime minister …": a name ends the role unless it stands right before it; the tagger takes "put" for a noun
    if (!part || isFormOfAddress(before) || before.key === 'put') break;
    from -= 1;
  }
  return from;
}

/** Where "the centre's" begins before the role at word `from`, its article with it; `from` where nothing owns it. */
function possessorBefore(words: readonly Word[], from: number): number {
  const [article, owner, mark] = [words[from - 3], words[from - 2], words[from - 1]];
  const owns = mark?.key === "'s" && owner?.pos === 'NOUN' && article?.key === 'the';
  return owns && article.sentence === words[from]?.sentence ? article.index : from;
}
