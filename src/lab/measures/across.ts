/** What several articles tell: whether what is joined is one, and what is one is joined. On PolNeAR's train part. */
import { groupAcross } from '../../across/across.ts';
import { addressOf } from '../../across/groups.ts';
import { keysOf } from '../../across/keys.ts';
import { LIMITS } from '../../across/limits.ts';
import type { Limits } from '../../across/limits.ts';
import type { StoryKeys } from '../../across/story-keys.ts';
import type { Analysis, Span } from '../../analysis/schema.ts';
import { JUDGED_KINDS, readJudgedPairs } from '../corpora/across.ts';
import type { JudgedKind, JudgedPair, JudgedSide } from '../corpora/across.ts';
import { polnearArticles } from './attribution.ts';
import { share } from './measure.ts';
import type { Measure } from './measure.ts';

export const across: Measure = {
  form: null,
  gold: 'data/polnear/train',
  articles: polnearArticles,
  scorer: null,
  more: (_gold, analyses) => acrossLines(analyses),
};

const FOLDS = 5;

/** The limit of each kind, where it may lie, and how right what is joined should be. */
const CHOICES: Readonly<
  Record<Exclude<JudgedKind, 'denials'>, { limit: keyof Limits; from: readonly number[]; precision: number }>
> = {
  quotations: { limit: 'quotedWeight', from: [1.5, 2, 2.5, 3, 3.5], precision: 0.98 },
  claims: { limit: 'claimShare', from: [0.34, 0.38, 0.42, 0.46, 0.5], precision: 0.95 },
  events: { limit: 'eventShare', from: [0.38, 0.42, 0.46, 0.5, 0.54], precision: 0.95 },
};

/** Spans of the analysis and of the annotator are the same where so great a part of both is. */
const ALIKE = 0.5;

interface Counts {
  right: number;
  joined: number;
  same: number;
}

/** A limit is chosen on four fifths of the pairs and counted on the fifth; pairs of one article stay together. */
function acrossLines(analyses: ReadonlyMap<string, Analysis>): string[] {
  const stories = [...analyses].map(([id, analysis]) => keysOf({ id, analysis }, []));
  return JUDGED_KINDS.flatMap((kind) => {
    const pairs = readJudgedPairs(kind);
    if (kind === 'denials') return denialLines(pairs, stories, analyses);
    const { limit, from, precision } = CHOICES[kind];
    const places = pairs.map(({ a, b }) => [placeOf(kind, a, analyses), placeOf(kind, b, analyses)] as const);
    const joinedAt = (value: number): boolean[] => joined(places, stories, { ...LIMITS, [limit]: value });
    const byLimit = new Map(from.map((value) => [value, joinedAt(value)]));
    const byFolds = sumOf(
      Array.from({ length: FOLDS }, (_, fold) => {
        const isHeldOut = (pair: JudgedPair): boolean => foldOf(pair) === fold;
        const chosen = bestOf(byLimit, (one) => countsOf(pairs, one, (pair) => !isHeldOut(pair)), precision);
        return countsOf(pairs, chosen, isHeldOut);
      }),
    );
    const asIs = countsOf(pairs, joinedAt(LIMITS[limit]), () => true);
    return [
      `${kind}, ${pairs.length} pairs, ${FOLDS} folds: ${inWords(byFolds)}`,
      `${kind}, at the limit in use (${LIMITS[limit]}): ${inWords(asIs)}`,
    ];
  });
}

/** Too few to choose a limit by: of those that are found, how many are right; all that are found were judged. */
function denialLines(
  pairs: readonly JudgedPair[],
  stories: readonly StoryKeys[],
  analyses: ReadonlyMap<string, Analysis>,
): string[] {
  const { denials } = groupAcross(stories);
  const found = new Set(denials.map(({ denial, denied }) => `${addressOf(denial)} ${addressOf(denied)}`));
  const names = pairs.map(({ a, b }) => [a, b].map((side) => placeOf('denials', side, analyses) ?? '').join(' '));
  const joinedPairs = names.map((name) => found.has(name));
  const unjudged = found.difference(new Set(names)).size;
  const counts = inWords(countsOf(pairs, joinedPairs, () => true));
  return [`denials, ${pairs.length} pairs: ${counts}; ${unjudged} of ${found.size} found were not judged`];
}

const inWords = ({ right, joined: all, same }: Counts): string =>
  `joined rightly ${share(right, all)}; of those that are one, joined ${share(right, same)}`;

/** Pairs that share the first article by name share a fold. */
function foldOf({ a, b }: JudgedPair): number {
  const name = a.article < b.article ? a.article : b.article;
  return Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009, 7) % FOLDS;
}

/** Of the limits at which what is joined is right often enough, the one with the most joined; else the most right. */
function bestOf(
  byLimit: ReadonlyMap<number, readonly boolean[]>,
  countsAt: (joinedPairs: readonly boolean[]) => Counts,
  precision: number,
): readonly boolean[] {
  const rated = [...byLimit.values()].map((of) => ({ of, counts: countsAt(of) }));
  const rightness = ({ right, joined: all }: Counts): number => (all === 0 ? 1 : right / all);
  const good = rated.filter(({ counts }) => rightness(counts) >= precision);
  const best =
    good.length > 0
      ? good.reduce((one, other) => (other.counts.right > one.counts.right ? other : one))
      : rated.reduce((one, other) => (rightness(other.counts) > rightness(one.counts) ? other : one));
  return best.of;
}

function joined(
  places: readonly (readonly [string | null, string | null])[],
  stories: readonly StoryKeys[],
  limits: Limits,
): boolean[] {
  const { statements, events } = groupAcross(stories, { limits });
  const groups = new Map(
    [...statements, ...events].flatMap(({ id, members }) => members.map((place) => [addressOf(place), id])),
  );
  return places.map(([a, b]) => {
    const group = a === null ? undefined : groups.get(a);
    return group !== undefined && b !== null && group === groups.get(b);
  });
}

function countsOf(
  pairs: readonly JudgedPair[],
  joinedPairs: readonly boolean[],
  counts: (pair: JudgedPair) => boolean,
): Counts {
  const counted = pairs.flatMap((pair, at) => (counts(pair) ? [{ ...pair, joined: joinedPairs[at] ?? false }] : []));
  return {
    right: counted.filter((pair) => pair.same && pair.joined).length,
    joined: counted.filter((pair) => pair.joined).length,
    same: counted.filter((pair) => pair.same).length,
  };
}

const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce((sum, one) => ({
    right: sum.right + one.right,
    joined: sum.joined + one.joined,
    same: sum.same + one.same,
  }));

/** Null where the analysis has no such statement or event: what isn't found isn't joined. */
function placeOf(
  kind: JudgedKind,
  { article, spans }: JudgedSide,
  analyses: ReadonlyMap<string, Analysis>,
): string | null {
  const analysis = analyses.get(article);
  if (!analysis) return null;
  const found =
    kind === 'events'
      ? analysis.events.map(({ id, span }) => ({ id, likeness: likenessOf([span], spans) }))
      : analysis.attributions
          .filter(({ shown }) => shown)
          .map(({ id, content }) => ({ id, likeness: likenessOf(content, spans) }));
  const best = found.toSorted((x, y) => y.likeness - x.likeness)[0];
  return best && best.likeness >= ALIKE ? addressOf({ story: article, id: best.id }) : null;
}

/** Characters in both, of those in either. */
function likenessOf(a: readonly Span[], b: readonly Span[]): number {
  const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const both = a.flatMap((one) =>
    b.map((other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))),
  );
  const common = both.reduce((sum, length) => sum + length, 0);
  return common / (lengthOf(a) + lengthOf(b) - common);
}
