/**
 * A reader of syntax can err in ways that make its heads no tree at all: two roots in a sentence or none, a head in
 * another sentence, a ring of heads. What is built on a tree need not know, for here each sentence gets one root, and
 * whatever hangs nowhere or in a ring is hung on it.
 */
import type { TokenRange } from './token-range.ts';

/** The relation of what was called a root and isn't one: UD's name for a dependency that nobody knows. */
const UNKNOWN = 'dep';

/** The token of a sentence that calls itself its root; else the first whose head lies outside; else its first token. */
function rootOf(heads: Int32Array, { first, end }: TokenRange): number {
  let outside = -1;
  for (let index = first; index < end; index += 1) {
    const head = heads[index] ?? -1;
    if (head === -1) return index;
    if (outside === -1 && (head < first || head >= end)) outside = index;
  }
  return outside === -1 ? first : outside;
}

/**
 * Changes `heads` (-1 for a root) and `relations` in place, so that the tokens of each sentence are one tree. Takes
 * time linear in the tokens. Heads and relations that were a tree stay as they are.
 */
export function repairTree(heads: Int32Array, relations: string[], sentences: readonly TokenRange[]): void {
  // Who first walked over a token, by the token where that walk began, plus 1; 0 where nobody did yet.
  const walks = new Int32Array(heads.length);
  for (const sentence of sentences) {
    if (sentence.first === sentence.end) continue;
    const root = rootOf(heads, sentence);
    heads[root] = -1;
    relations[root] = 'root';
    for (let index = sentence.first; index < sentence.end; index += 1) {
      const head = heads[index] ?? -1;
      if (index === root || (head >= sentence.first && head < sentence.end)) continue;
      heads[index] = root;
      if (relations[index] === 'root') relations[index] = UNKNOWN;
    }
    for (let start = sentence.first; start < sentence.end; start += 1) {
      let at = start;
      while (at !== -1 && walks[at] === 0) {
        walks[at] = start + 1;
        const head = heads[at] ?? -1;
        // The walk came back onto its own path, so that this token closes a ring.
        if (head !== -1 && walks[head] === start + 1) heads[at] = root;
        at = heads[at] ?? -1;
      }
    }
  }
}
