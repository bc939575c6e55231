/** Groups the statements of one speaker. */
import { clusterAt, clustersOf } from './clusters.ts';
import type { Tie } from './clusters.ts';
import { doubtsAmong, limitsOfDoubt } from './doubts.ts';
import { editorsWords, toldByEditors } from './editors-words.ts';
import { groupOf, placeOf } from './groups.ts';
import type { Doubt, Group } from './groups.ts';
import type { Limits } from './limits.ts';
import { pairsOf } from './pairs.ts';
import type { Counted } from './pairs.ts';
import { linkBetween, mayBeOne } from './same-statement.ts';
import { LONG, withoutSlogans } from './slogans.ts';
import type { QuotationTie } from './slogans.ts';
import type { StatementKeys } from './story-keys.ts';
import { dated, isOneStory, rareKeysOf, wordingsOf } from './wordings.ts';
import type { Told } from './wordings.ts';

export interface SpeakersGroups {
  groups: Group[];
  doubts: Doubt[];
}

/** @param statements of one speaker, in any order */
export function statementGroups(
  statements: readonly StatementKeys[],
  limits: Limits,
  counted: Counted,
): SpeakersGroups {
  const words = editorsWords(statements);
  const wordings = wordingsOf(statements, limits, new Set(words.flatMap(({ a, b }) => [a, b])));
  const told = toldByEditors(words, wordings);
  const { parts, claims, near } = tiesBetween(wordings, limits, counted);
  const sameAt = clusterAt(clustersOf(wordings.length, told.same, () => true));
  // What an editor has joined may be told in words that have nothing in common: to fit one of them is enough.
  const fits = (a: number, b: number): boolean =>
    sameAt(a) === sameAt(b) ||
    sameAt(a).some((one) =>
      sameAt(b).some((other) => {
        const [left, right] = [wordings[one]?.first, wordings[other]?.first];
        counted.comparisons += 1;
        return left !== undefined && right !== undefined && mayBeOne(left, right);
      }),
    );
  const ties = [...told.same, ...told.sameWords, ...withoutSlogans(wordings.length, parts), ...claims];
  const clusterOf = clusterAt(clustersOf(wordings.length, ties, fits, told.apart));
  const clusters = wordings.flatMap((_, position) =>
    clusterOf(position)[0] === position ? [clusterOf(position)] : [],
  );
  return {
    groups: clusters.flatMap(
      (cluster) => groupOf(cluster.flatMap((position) => wordings[position]?.members ?? []).map(dated)) ?? [],
    ),
    doubts: doubtsAmong(near, clusterOf, told.apart).flatMap(({ a, b }): Doubt[] => {
      const [one, other] = [wordings[a]?.first, wordings[b]?.first];
      return one && other ? [{ a: placeOf(one), b: placeOf(other) }] : [];
    }),
  };
}

interface Ties {
  parts: QuotationTie[];
  claims: Tie[];
  /** What may be one, whether it is taken for one or not. */
  near: Tie[];
}

function tiesBetween(wordings: readonly Told[], limits: Limits, counted: Counted): Ties {
  const ties: Ties = { parts: [], claims: [], near: [] };
  const ofDoubt = limitsOfDoubt(limits);
  for (const [a, b] of pairsOf(wordings, ({ first }) => rareKeysOf(first))) {
    const [left, right] = [wordings[a], wordings[b]];
    if (!left || !right) continue;
    counted.comparisons += 1;
    const isOfOneStory = isOneStory(left, right);
    const near = linkBetween(left.first, right.first, ofDoubt, isOfOneStory);
    if (!near) continue;
    if (!isOfOneStory) ties.near.push({ a, b, strength: near.strength });
    const link = linkBetween(left.first, right.first, limits, isOfOneStory);
    if (link?.by === 'claim') ties.claims.push({ a, b, strength: link.strength });
    if (link?.by !== 'quotation') continue;
    const { strength, part, isHabit } = link;
    ties.parts.push({
      a,
      b,
      // Quotations first: their words are the surer sign.
      strength: 1 + strength,
      part: part === null ? null : { a, b }[part],
      isHabit,
      isSure: part !== null || 1 + strength >= LONG,
    });
  }
  return ties;
}
