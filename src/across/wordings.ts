/** The statements of one speaker, each wording once. */
import { addressOf, inOrder } from './groups.ts';
import type { Dated } from './groups.ts';
import { weightOf } from './likeness.ts';
import type { Limits } from './limits.ts';
import type { StatementKeys } from './story-keys.ts';
import { isFunctionWord, weightOfWord } from './words.ts';

/** Copies of one agency story say the same in the same words: they are one wording, compared once. */
export interface Told {
  /** All that it is compared by, as text; of two wordings only where an editor speaks of one of them. */
  key: string;
  first: StatementKeys;
  members: StatementKeys[];
}

/** Whether a story has both. Of many copies the first few tell. */
export function isOneStory(a: Told, b: Told): boolean {
  const stories = new Set(a.members.slice(0, FEW).map(({ story }) => story));
  return b.members.slice(0, FEW).some(({ story }) => stories.has(story));
}

const FEW = 8;

export const dated = ({ story, id, published, start }: StatementKeys): Dated => ({
  story,
  id,
  published,
  position: start,
});

/** What is too bare to be known again is left out. @param spokenOf by editors: each is a wording of its own */
export function wordingsOf(
  statements: readonly StatementKeys[],
  limits: Limits,
  spokenOf: ReadonlySet<StatementKeys>,
): Told[] {
  const told = new Map<string, Told>();
  for (const statement of statements.toSorted((a, b) => inOrder(dated(a), dated(b)))) {
    const isSpokenOf = spokenOf.has(statement);
    if (!isSpokenOf && !isTelling(statement, limits)) continue;
    const { pieces, wording, stance, isDenied } = statement;
    const key = JSON.stringify([pieces, wording, stance, isDenied]);
    const name = isSpokenOf ? addressOf(statement) : key;
    const same = told.get(name);
    if (same) same.members.push(statement);
    else told.set(name, { key, first: statement, members: [statement] });
  }
  return [...told.values()];
}

/** Stems, names and numbers that weigh less say nothing: "the decision", "Donald Trump". */
const LEAST_TELLING = 2;

function isTelling({ pieces, wording }: StatementKeys, { quotedWeight }: Limits): boolean {
  if (wording.stems.length === 0 && wording.names.length > 0) return false;
  const quoted = pieces.some((words) => words.reduce((sum, word) => sum + weightOfWord(word), 0) >= quotedWeight);
  return quoted || (wording.stems.length > 0 && weightOf(wording) >= LEAST_TELLING);
}

/** Three words in a row that say nothing by themselves are as rare as a word: "they may not". */
export function rareKeysOf({ wording, pieces }: StatementKeys): string[] {
  const rows = pieces.flatMap((words) =>
    words.flatMap((_, at) => {
      const row = words.slice(at, at + 3);
      return row.length === 3 && row.every(isFunctionWord) ? [row.join(' ')] : [];
    }),
  );
  return [
    ...wording.stems,
    ...wording.numbers.map((number) => `#${number}`),
    ...wording.names.map((name) => `@${name}`),
    ...rows,
  ];
}
