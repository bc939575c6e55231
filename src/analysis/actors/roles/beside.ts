/** What a sentence says that somebody is, by an apposition on either side or a copula. */
import { OWN_DETERMINERS, ROLE_PARTICIPLES } from '../../lexicon/names/roles.ts';
import { isSpeaker } from '../../lexicon/reporting/unnamed-words.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import { isQuoted } from '../../text/quotations.ts';
import type { Span } from '../../schema.ts';
import { tokensWithin } from '../../text/tokens-within.ts';
import { apposedTo } from '../../tree/apposition.ts';
import { nounPhraseOf, WHOLE } from '../../tree/noun-phrase.ts';
import { withoutOuterMarks } from '../../tree/punctuation.ts';
import { headOfRange } from '../../tree/range-head.ts';
import type { TokenIndex, TokenRange, Tree } from '../../tree/tree.ts';
import type { Named } from '../mention.ts';
import { afterPostNominals } from '../names/post-nominals.ts';
import { isRoleWord } from '../names/title-words.ts';
import type { Word } from '../words/words.ts';

/** A role is no longer, in tokens. */
const LONGEST = 20;

/** How a reader hangs what stands behind a name. */
const APPOSED = ['appos', 'conj', 'list'] as const;

/** What opens another clause about the same person. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['who', 'whose', 'whom', 'which', 'where']);

export function roleBeside(document: ReadDocument, words: readonly Word[], name: Named): Span | null {
  const { tree, tokens, text } = document;
  if (isQuoted(document, name.start)) return null;
  const range = tokensWithin(tokens, name);
  const head = headOfRange(tree, range);
  return roleBehind() ?? roleBefore() ?? predicateRole();

  /** "Ann Lee, | a former senator and now the governor of Ohio |," */
  function roleBehind(): Span | null {
    const comma = words[afterPostNominals(words, name.endWord)];
    if (comma?.text !== ',' || isQuoted(document, comma.start)) return null;
    let from = tokensWithin(tokens, comma).end;
    // "Ann Lee, 42, | a nurse |,"
    if (tokens[from]?.pos === 'NUM' && tokens[from + 1]?.text === ',') from += 2;
    const { lower = '', sentence, pos = 'X' } = tokens[from] ?? {};
    if (sentence !== tokens[head]?.sentence || pos === 'CCONJ' || pos === 'SCONJ') return null;
    const isOpen = ROLE_PARTICIPLES.has(lower);
    const hangs = (one: TokenIndex): boolean => (tree.head(one) ?? one) < from && tree.is(one, ...APPOSED);
    const near = tree.tokens({ first: from, end: Math.min(from + LONGEST, tree.length) });
    const noun = near.find((one) => hangs(one) || (isOpen && isRole(one, isSpeaker)));
    if (noun === undefined || !isRole(noun, isSpeaker)) return null;
    const joined = near.filter((one) => one > noun && hangs(one) && tree.child(one, 'cc') && isRole(one, isSpeaker));
    return spanOf({ first: from, end: Math.max(...[noun, ...joined].map((one) => wholeOf(one).end)) });
  }

  /** "| The centre's chief executive |, Ann Lee, spoke." */
  function roleBefore(): Span | null {
    let noun = words[name.firstWord - 1]?.text === ',' ? apposedTo(tree, head) : undefined;
    while (noun !== undefined && !isRole(noun) && tree.is(noun, 'nmod', 'appos')) noun = tree.head(noun);
    if (noun === undefined || noun >= head || !isRole(noun)) return null;
    const { first } = wholeOf(noun);
    const isList = tree.tokens({ first, end: range.first - 1 }).some((one) => tree.form(one) === ',');
    return isList || tree.lower(noun) === 'one' ? null : spanOf({ first, end: range.first });
  }

  /** "Ann Lee is | the head of the bank |." */
  function predicateRole(): Span | null {
    const noun = tree.is(head, 'nsubj') ? tree.head(head) : undefined;
    if (noun === undefined || noun < head || tree.child(noun, 'cop') === undefined || !isRole(noun)) return null;
    return tree.child(noun, 'aux', 'mark') === undefined ? spanOf(wholeOf(noun)) : null;
  }

  function wholeOf(noun: TokenIndex): TokenRange {
    return nounPhraseOf(tree, noun, { ...WHOLE, appositions: false });
  }

  /** Of one: "head", "president-elect", "one of two chairmen", but not "friends" and "Walker Evans". */
  function isRole(token: TokenIndex, isAlso: (lemma: string) => boolean = () => false): boolean {
    const [lower, lemma] = [tree.lower(token), tree.lemma(token).toLowerCase()];
    if (lower === 'one') return tree.children(token, 'nmod').some((one) => isRoleWord(tree.lower(one)));
    if (tree.child(token, 'flat') !== undefined || (lower !== lemma && lower.endsWith('s'))) return false;
    const word = words[tokensWithin(words, tokens[token] ?? name).first];
    return isRoleWord(lower) || isAlso(lemma) || (word?.key.includes('-') === true && isRoleWord(word.key));
  }

  /** Without its own article, and without a clause. */
  function spanOf({ first, end }: TokenRange): Span | null {
    const clause = tree.tokens({ first, end }).find((one) => OPENS_CLAUSE.has(tree.lower(one))) ?? end;
    const bare = withoutOuterMarks(tree, { first, end: clause });
    let from = bare.first;
    while (from < bare.end && OWN_DETERMINERS.has(tree.lower(tree.token(from))) && !isOwners(tree, from)) from += 1;
    const within = tokensWithin(words, { start: tokens[from]?.start ?? 0, end: tokens[bare.end - 1]?.end ?? 0 });
    // Words that the tokeniser has cut stay whole: "secretary-general".
    const [start, last] = [words[within.first], words[within.end - 1]];
    if (!start || !last || from >= bare.end || bare.end - from > LONGEST) return null;
    return text.slice(start.start, last.end).includes('\n') ? null : { start: start.start, end: last.end };
  }
}

/** "the | centre's chief executive": the article belongs to whoever owns the office. */
function isOwners(tree: Tree, article: number): boolean {
  const noun = tree.head(tree.token(article));
  return noun !== undefined && tree.is(noun, 'nmod:poss') && tree.posOf(noun) !== 'PRON';
}
