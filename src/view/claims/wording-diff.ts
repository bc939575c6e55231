/** What a later wording changed of an earlier one, word by word. */
import { wordsIn } from '../../across/words.ts';
import type { Word } from '../../across/words.ts';

export interface DiffPart {
  words: string;
  change: 'none' | 'added' | 'left out';
}

/** Of the words of the longer wording, so great a part is in the other: less is another sentence, not a changed one. */
const LEAST_SHARE = 0.4;

/** Steps that a comparison may take; longer wordings, each of some thousand words, are not compared. */
const MOST_STEPS = 4_000_000;

/**
 * Punctuation, quotation marks and capitals are no change.
 * @returns the parts in order; without what is left out they are the whole later wording. Null where the two have too
 * little in common to be compared word by word, or where nothing has changed
 */
export function wordingDiff(earlier: string, later: string): DiffPart[] | null {
  const [before, after] = [wordsIn(earlier), wordsIn(later)];
  if (before.length * after.length > MOST_STEPS) return null;
  const kept = commonWords(before, after);
  const longer = Math.max(before.length, after.length);
  if (kept.length < longer * LEAST_SHARE || (kept.length === before.length && kept.length === after.length))
    return null;
  const parts: DiffPart[] = [];
  const add = (words: string, change: DiffPart['change']): void => {
    const last = parts.at(-1);
    if (last?.change === change) last.words += words;
    else if (words !== '') parts.push({ words, change });
  };
  let [i, j, at] = [0, 0, 0];
  for (const [keptBefore, keptAfter] of [...kept, [before.length, after.length] as const]) {
    const [out, fresh] = [before.slice(i, keptBefore), after.slice(j, keptAfter)];
    const next = after[keptAfter];
    const from = fresh[0]?.span.start ?? next?.span.start ?? later.length;
    add(later.slice(at, from), 'none');
    const isEnd = fresh.length === 0 && !next;
    if (out.length > 0) add(isEnd ? ` ${stretchOf(earlier, out)}` : `${stretchOf(earlier, out)} `, 'left out');
    const to = fresh.at(-1)?.span.end ?? from;
    add(later.slice(from, to), 'added');
    at = next ? next.span.end : later.length;
    add(later.slice(to, at), 'none');
    [i, j] = [keptBefore + 1, keptAfter + 1];
  }
  return parts;
}

const stretchOf = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.span.start, words.at(-1)?.span.end);

/** The longest row of words that both have in the same order, as positions in each. */
function commonWords(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.text === b[j]?.text) {
      common.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}
