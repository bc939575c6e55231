/** Groups the statements of one speaker. */
import { clustersOf } from './clusters.ts';
import type { Tie } from './clusters.ts';
import { groupOf, inOrder } from './groups.ts';
import type { Group } from './groups.ts';
import { weightOf } from './likeness.ts';
import type { Limits } from './limits.ts';
import { pairsOf } from './pairs.ts';
import type { Counted } from './pairs.ts';
import { linkBetween, mayBeOne } from './same-statement.ts';
import { LONG, withoutSlogans } from './slogans.ts';
import type { QuotationTie } from './slogans.ts';
import type { StatementKeys } from './story-keys.ts';
import { isFunctionWord, weightOfWord } from './words.ts';

/** Copies of one agency story say the same in the same words: they are one wording, compared once. */
interface Told {
  first: StatementKeys;
  members: StatementKeys[];
}

/** Whether a story has both. Of many copies the first few tell. */
function isOneStory(a: Told | undefined, b: Told | undefined): boolean {
  const stories = new Set(a?.members.slice(0, FEW).map(({ story }) => story));
  return b?.members.slice(0, FEW).some(({ story }) => stories.has(story)) ?? false;
}

const FEW = 8;

/** @param statements of one speaker, in any order */
export function statementGroups(statements: readonly StatementKeys[], limits: Limits, counted: Counted): Group[] {
  const wordings = wordingsOf(statements, limits);
  const parts: QuotationTie[] = [];
  const claims: Tie[] = [];
  for (const [a, b] of pairsOf(wordings, ({ first }) => rareKeysOf(first))) {
    const [left, right] = [wordings[a]?.first, wordings[b]?.first];
    if (!left || !right) continue;
    counted.comparisons += 1;
    const link = linkBetween(left, right, limits, isOneStory(wordings[a], wordings[b]));
    if (link?.by === 'claim') claims.push({ a, b, strength: link.strength });
    if (link?.by !== 'quotation') continue;
    const { strength, part, isHabit } = link;
    // Quotations first: their words are the surer sign.
    parts.push({
      a,
      b,
      strength: 1 + strength,
      part: part === null ? null : { a, b }[part],
      isHabit,
      isSure: part !== null || 1 + strength >= LONG,
    });
  }
  const clusters = clustersOf(wordings.length, [...withoutSlogans(parts), ...claims], (a, b) => {
    const [left, right] = [wordings[a]?.first, wordings[b]?.first];
    counted.comparisons += 1;
    return left !== undefined && right !== undefined && mayBeOne(left, right);
  });
  const clustered = new Set(clusters.flat());
  const alone = wordings.map((_, position) => [position]).filter(([position = -1]) => !clustered.has(position));
  return [...clusters, ...alone].flatMap(
    (cluster) => groupOf(cluster.flatMap((position) => wordings[position]?.members ?? []).map(dated)) ?? [],
  );
}

const dated = ({ story, id, published, start }: StatementKeys) => ({ story, id, published, position: start });

/** What is too bare to be known again is left out. */
function wordingsOf(statements: readonly StatementKeys[], limits: Limits): Told[] {
  const told = new Map<string, Told>();
  for (const statement of statements.toSorted((a, b) => inOrder(dated(a), dated(b)))) {
    if (!isTelling(statement, limits)) continue;
    const { pieces, wording, stance, isDenied } = statement;
    const key = JSON.stringify([pieces, wording, stance, isDenied]);
    const same = told.get(key);
    if (same) same.members.push(statement);
    else told.set(key, { first: statement, members: [statement] });
  }
  return [...told.values()];
}

/** Stems, names and numbers that weigh less say nothing: "the decision", "Donald Trump". */
export const LEAST_TELLING = 2;

function isTelling({ pieces, wording }: StatementKeys, { quotedWeight }: Limits): boolean {
  if (wording.stems.length === 0 && wording.names.length > 0) return false;
  const quoted = pieces.some((words) => words.reduce((sum, word) => sum + weightOfWord(word), 0) >= quotedWeight);
  return quoted || (wording.stems.length > 0 && weightOf(wording) >= LEAST_TELLING);
}

/** Three words in a row that say nothing by themselves are as rare as a word: "they may not". */
function rareKeysOf({ wording, pieces }: StatementKeys): string[] {
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
