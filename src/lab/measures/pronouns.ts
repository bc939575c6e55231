/** Whom pronouns mean, by folds over documents: how many are resolved to an actor, and how many of these rightly. */
import { choose } from '../../analysis/actors/reference/ranker.ts';
import type { Choice } from '../../analysis/actors/reference/ranker.ts';
import type { Weights } from '../../analysis/actors/reference/ranker.ts';
import { readAnnotated } from '../corpora/annotated.ts';
import { missingChains, readChains } from '../corpora/gum-chains.ts';
import type { GoldMention } from '../corpora/gum.ts';
import { examplesOf, readArticle } from '../train/pronouns/examples.ts';
import type { Example, ReadArticle } from '../train/pronouns/examples.ts';
import { learnReferences, readMarkedBeside } from '../train/pronouns/lessons.ts';
import { share } from './measure.ts';

const FOLDS = 5;

/** Annotations of other articles, which teach in each fold. */
const ANNOTATIONS = ['whole', 'statements'].map((name) => new URL(`../annotations/${name}/`, import.meta.url).pathname);

/** Those that may be actors. */
const ACTOR_TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

/** Where the curve is told. */
const LEAST = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8] as const;

interface Answered {
  choice: Choice;
  isRight: boolean;
  /** It means an actor whom the text has named before. */
  isNamed: boolean;
}

/** The curve over the least probability of an answer that counts; one line where the corpora are missing. */
export function pronounLines(folder: string): string[] {
  const [missing] = missingChains(folder);
  if (missing !== undefined) return [`pronouns: not measured: the corpus ${missing} is not in ${folder}`];
  const chained = readChains(folder);
  const articles = chained.map(readArticle);
  const marked = readMarkedBeside(
    ANNOTATIONS.flatMap((annotations) => readAnnotated(annotations, folder)),
    chained,
  );
  const examples = articles.map((article) => examplesOf(article));
  const answered = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learnReferences(examples.filter((__, at) => at % FOLDS !== fold).flat(), marked);
    return articles.filter((__, at) => at % FOLDS === fold).flatMap((article) => answersOf(article, weights));
  }).flat();
  const named = answered.filter(({ isNamed }) => isNamed);
  return LEAST.map((least) => {
    const isResolved = ({ choice }: Answered): boolean =>
      choice.referent?.draft !== undefined && choice.referent.draft !== null && choice.probability >= least;
    const resolved = answered.filter(isResolved);
    const right = resolved.filter(({ isRight }) => isRight).length;
    return `pronouns, ${FOLDS} folds, from ${least}: resolved ${share(named.filter(isResolved).length, named.length)}; right ${share(right, resolved.length)}`;
  });
}

/** Each pronoun of an article, those before it resolved by the weights too. */
function answersOf(article: ReadArticle, weights: Weights): Answered[] {
  const choices: Choice[] = [];
  const examples = examplesOf(article, (question) => {
    const choice = choose(question, weights);
    choices.push(choice);
    return choice.referent;
  });
  const firstNames = new Map<string, number>();
  for (const { chain, hpos, start } of article.gold.mentions)
    if (hpos === 'PROPN') firstNames.set(chain, Math.min(start, firstNames.get(chain) ?? Infinity));
  return examples.flatMap((example, at) => {
    const choice = choices[at];
    return choice ? [{ choice, isRight: isRight(example, choice), isNamed: isNamed(example.gold, firstNames) }] : [];
  });
}

function isRight({ question, right }: Example, { referent }: Choice): boolean {
  return right.some((at) => question.candidates[at]?.referent === referent);
}

function isNamed(gold: GoldMention | null, firstNames: ReadonlyMap<string, number>): boolean {
  if (gold === null || !ACTOR_TYPES.has(gold.type)) return false;
  return (firstNames.get(gold.chain) ?? Infinity) < gold.start;
}
