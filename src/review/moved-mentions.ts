/** Names that meant one actor and mean another now, as when the cast gives somebody one more name. */
import type { Analysis } from '../analysis/schema.ts';
import { textOf } from '../view/site.ts';

export interface MovedMentions {
  /** Names of the actors. */
  before: string;
  after: string;
  count: number;
  /** The words that moved, each once. */
  words: string[];
}

/** Words that stand as often in both texts are compared one by one: of others nobody knows which is which. */
export function movedMentions(before: Analysis, after: Analysis): MovedMentions[] {
  const [old, now] = [byWords(before), byWords(after)];
  const names = new Map([...before.actors, ...after.actors].map(({ id, name }) => [id, name]));
  const moved = new Map<string, MovedMentions>();
  for (const [words, owners] of now) {
    const was = old.get(words) ?? [];
    if (was.length !== owners.length) continue;
    owners.forEach((owner, index) => {
      const last = was[index];
      if (last === undefined || last === owner) return;
      const key = JSON.stringify([last, owner]);
      const so = moved.get(key) ?? {
        before: names.get(last) ?? last,
        after: names.get(owner) ?? owner,
        count: 0,
        words: [],
      };
      const all = so.words.includes(words) ? so.words : [...so.words, words];
      moved.set(key, { ...so, count: so.count + 1, words: all });
    });
  }
  return [...moved.values()].sort((a, b) => b.count - a.count);
}

/** The ids of those whom the same words mean, in text order. */
function byWords(analysis: Analysis): Map<string, string[]> {
  const mentions = analysis.actors
    .filter(({ named }) => named)
    .flatMap(({ id, mentions: own }) => own.map((mention) => ({ id, mention, words: textOf(analysis, mention) })))
    .sort((a, b) => a.mention.start - b.mention.start);
  return new Map(
    [...Map.groupBy(mentions, ({ words }) => words)].map(([words, own]) => [words, own.map(({ id }) => id)]),
  );
}
