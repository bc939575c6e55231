/** Trains the weights by gradient ascent on the likelihood of the right candidates, the same bytes on the same examples. */
import { groupOf } from '../../../analysis/actors/reference/ranker.ts';
import type { Group, Weights } from '../../../analysis/actors/reference/ranker.ts';
import type { Example } from './examples.ts';

const EPOCHS = 300;
const RATE = 0.05;
/** What a weight costs, by its square, so that rare features don't learn single cases by heart. */
const DECAY = 3;
/** A feature that fewer examples have is left out, but for those of which something is known before. */
const LEAST = 5;
const GROUPS: readonly Group[] = ['person', 'it', 'they', 'noun'];

/**
 * What a weight is before anything is learnt. Few of the corpora's articles quote at length, so that they can't teach
 * that whoever spoke last goes on, “…,” | he | said, and that few speak of themselves by name. Chosen on news that isn't
 * learnt from.
 */
const PRIOR: ReadonlyMap<string, number> = new Map([
  ['quotes after leader 0', 3.5],
  ['speaks after leader 0', 1.5],
  ['is named in what it says', -4],
  // Nor do they have many descriptions that contradict what is said of somebody.
  ['called of another country', -3],
  ['called former, is present', -2],
  ['called present, is former', -1.5],
  ['called present, is deputy', -3],
  ['called by other words than named', -1],
]);

interface Coded {
  /** Features of no candidate, then of each candidate; each as its place among all weights. */
  rows: Int32Array[];
  right: boolean[];
}

/** Each feature has a weight that all pronouns share, and one for each group on top. */
export function trainPronouns(examples: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  for (const { question } of examples) {
    const seen = new Set([...question.none, ...question.candidates.flatMap(({ features }) => features)]);
    for (const feature of seen) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const taught = [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name);
  const names = [...new Set([...taught, ...PRIOR.keys()])].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const code = (group: Group, features: readonly string[]): Int32Array => {
    const own = features.flatMap((feature) => index.get(feature) ?? []);
    const shift = (GROUPS.indexOf(group) + 1) * names.length;
    return Int32Array.from([...own, ...own.map((at) => at + shift)]);
  };
  const coded = examples.map(({ question, right }): Coded => {
    const group = groupOf(question.sort);
    const isRight = question.candidates.map((_, at) => right.includes(at));
    return {
      rows: [question.none, ...question.candidates.map(({ features }) => features)].map((one) => code(group, one)),
      right: [right.length === 0, ...isRight],
    };
  });
  const size = names.length * (GROUPS.length + 1);
  const prior = Float64Array.from({ length: size }, (_, at) => PRIOR.get(names[at] ?? '') ?? 0);
  const weights = ascend(coded, prior);
  const ofGroup = (group: Group): Record<string, number> => {
    const shift = (GROUPS.indexOf(group) + 1) * names.length;
    const own = names.map((name, at): [string, number] => [
      name,
      Math.round(1000 * ((weights[at] ?? 0) + (weights[at + shift] ?? 0))) / 1000,
    ]);
    return Object.fromEntries(own.filter(([, weight]) => weight !== 0));
  };
  return { person: ofGroup('person'), it: ofGroup('it'), they: ofGroup('they'), noun: ofGroup('noun') };
}

/** Adam over all examples at once. */
function ascend(examples: readonly Coded[], prior: Float64Array): Float64Array {
  const size = prior.length;
  const weights = prior.slice();
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    const gradient = weights.map((weight, at) => DECAY * ((prior[at] ?? 0) - weight));
    for (const example of examples) addGradient(example, weights, gradient);
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] ?? 0;
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const second = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = first;
      square[at] = second;
      weights[at] =
        (weights[at] ?? 0) + (RATE * (first / (1 - 0.9 ** epoch))) / (Math.sqrt(second / (1 - 0.999 ** epoch)) + 1e-8);
    }
  }
  return weights;
}

function addGradient({ rows, right }: Coded, weights: Float64Array, gradient: Float64Array): void {
  const scores = rows.map((row) => row.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const all = shares(scores);
  const ofRight = shares(scores.map((score, at) => (right[at] ? score : -Infinity)));
  rows.forEach((row, at) => {
    const slope = (ofRight[at] ?? 0) - (all[at] ?? 0);
    for (const feature of row) gradient[feature] = (gradient[feature] ?? 0) + slope;
  });
}

function shares(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((one, other) => one + other, 0);
  return powers.map((power) => power / sum);
}
