/** "According to": whose word a whole clause is, whatever is said in it. */
import { nounPhraseOf } from '../tree/noun-phrase.ts';
import type { TokenRange, Tree } from '../tree/tree.ts';
import type { Candidate } from './candidate.ts';
import { inside } from './reading.ts';
import type { Reading } from './reading.ts';

/** Those whose words the reader took for part of another report: the outer of two. */
export function framingReports({ tree, document }: Reading, found: readonly Candidate[]): Candidate[] {
  return tree.tokens().flatMap((token): Candidate[] => {
    if (tree.lower(token) !== 'according' || tree.lowers[token + 1] !== 'to') return [];
    const cue = { first: token, end: token + 2 };
    if (found.some((one) => one.cue && one.source && inside(cue, [one.cue]) && one.source.first >= token)) return [];
    const named = tree.head(token);
    const clause = named === undefined ? undefined : tree.head(named);
    if (named === undefined || clause === undefined) return [];
    const source = nounPhraseOf(tree, named);
    const phrase = { first: cue.first, end: Math.max(source.end, cue.end) };
    const content = around(tree, tree.extent(clause), phrase);
    return content.length === 0 || source.end <= source.first
      ? []
      : [{ rule: 'framing report', verbatim: false, content, cue, source, odds: document.readings.marks.odds }];
  });
}

/** What of a clause stands before and behind a phrase in it, without the marks at the edges. */
function around({ pos }: Tree, clause: TokenRange, phrase: TokenRange): TokenRange[] {
  return [
    { first: clause.first, end: Math.min(clause.end, phrase.first) },
    { first: Math.max(clause.first, phrase.end), end: clause.end },
  ].flatMap(({ first, end }) => {
    let [from, to] = [first, end];
    while (from < to && pos[from] === 'PUNCT') from += 1;
    while (to > from && pos[to - 1] === 'PUNCT') to -= 1;
    return to > from ? [{ first: from, end: to }] : [];
  });
}
